import '../../ui/records.css';
import type { Retention } from '@afterneedle/contract';
import { type FormEvent, type ReactElement, useCallback, useEffect, useState } from 'react';
import { Link } from 'wouter';
import { Heading } from '../../ui/heading.tsx';
import { BackIcon } from '../../ui/icon.tsx';
import { Loading } from '../../ui/loading.tsx';
import type { RoomProps } from '../rooms.ts';
import { fetchRetention, saveRetention } from './api.ts';

type Field = Exclude<keyof Retention, 'version'>;

const FIELDS: readonly (readonly [Field, string, string])[] = [
  ['checkInMonths', 'Closed check-ins', 'Of people who are not on file. Counted from closing.'],
  ['photoMonths', 'Photos', 'Of closed check-ins. Counted from the day they came.'],
  [
    'personMonths',
    'People on file',
    'With everything about them. Counted from the last treatment or check-in.',
  ],
  ['legalMonths', 'The law asks to keep treatments', 'Whoever erases a person before that is asked twice.'],
];

/** How long the clinic keeps what. */
export function RetentionPage({ onSignedOut }: RoomProps): ReactElement {
  const [kept, setKept] = useState<Retention | 'asking' | 'away'>('asking');
  const [said, setSaid] = useState<{ readonly isGood: boolean; readonly text: string }>();
  const load = useCallback(async (): Promise<void> => {
    const answered = await fetchRetention();
    if (answered.kind === 'refused' && answered.status === 401) return onSignedOut();
    setKept(answered.kind === 'ok' ? answered.value : 'away');
  }, [onSignedOut]);
  useEffect(() => void load(), [load]);
  const save = async (next: Retention): Promise<void> => {
    const answered = await saveRetention(next);
    if (answered.kind === 'ok') {
      setKept(answered.value);
      return setSaid({ isGood: true, text: 'Saved. What is older goes within a day.' });
    }
    if (answered.kind === 'refused' && answered.status === 401) return onSignedOut();
    setSaid({
      isGood: false,
      text:
        answered.kind === 'refused' ? answered.detail : 'The server does not answer. Nothing was changed.',
    });
  };
  return (
    <>
      <Link className="back-link" href="/records">
        <BackIcon />
        Who saw and changed what
      </Link>
      <Heading title="How long we keep it">How long we keep it</Heading>
      <p className="muted">An empty field means: it is kept. What is let go of cannot be brought back.</p>
      {kept === 'asking' && <Loading />}
      {kept === 'away' && (
        <p className="notice" role="alert">
          The server does not answer.{' '}
          <button type="button" className="button button-quiet" onClick={() => void load()}>
            Try again
          </button>
        </p>
      )}
      {typeof kept === 'object' && <MonthsForm key={kept.version} kept={kept} onSave={save} />}
      {said !== undefined && <p role={said.isGood ? 'status' : 'alert'}>{said.text}</p>}
    </>
  );
}

interface MonthsFormProps {
  readonly kept: Retention;
  readonly onSave: (next: Retention) => Promise<void>;
}

function MonthsForm({ kept, onSave }: MonthsFormProps): ReactElement {
  const [draft, setDraft] = useState(kept);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void onSave(draft);
  };
  const set = (field: Field, text: string): void =>
    setDraft({ ...draft, [field]: text === '' ? null : Number(text) });
  return (
    <form className="card" onSubmit={submit}>
      {FIELDS.map(([field, name, hint]) => (
        <div className="field" key={field}>
          <label className="label" htmlFor={field}>
            {name}, in months
          </label>
          <p className="hint" id={`${field}-hint`}>
            {hint}
          </p>
          <input
            className="input input-short"
            id={field}
            type="number"
            min={1}
            max={600}
            step={1}
            aria-describedby={`${field}-hint`}
            value={draft[field] ?? ''}
            onChange={(event) => set(field, event.currentTarget.value)}
          />
        </div>
      ))}
      <button type="submit" className="button">
        Save
      </button>
    </form>
  );
}
