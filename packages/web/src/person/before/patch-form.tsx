import { type FormEvent, type ReactElement, useState } from 'react';
import { t } from '../../language/t.ts';
import type { KeptPatch } from '../../offline/kept-before.ts';
import { randomId } from '../../offline/random-id.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import type { Fault } from './faults.ts';

const MINUTE = 60_000;
const MOST_DAYS = 60;

/** Answers a moment as a date and time field takes it. */
function localMoment(at: number): string {
  const offset = new Date(at).getTimezoneOffset() * MINUTE;
  return new Date(at - offset).toISOString().slice(0, 16);
}

function faultIn(what: string, at: number, now: number): Fault | undefined {
  if (what.trim() === '') return { field: 'patch-what', message: t('Write what was put on.') };
  const isWrong = Number.isNaN(at) || at > now + MINUTE || at < now - MOST_DAYS * 24 * 60 * MINUTE;
  if (!isWrong) return undefined;
  return {
    field: 'patch-when',
    message: t('Choose a time in the last {days} days, not one to come.', { days: MOST_DAYS }),
  };
}

/** What was put on, where and when. */
export function PatchForm({ onAdd }: { readonly onAdd: (patch: KeptPatch) => void }): ReactElement {
  const [what, setWhat] = useState('');
  const [where, setWhere] = useState('');
  const [when, setWhen] = useState(() => localMoment(Date.now()));
  const [fault, setFault] = useState<Fault>();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const putOnAt = new Date(when).getTime();
    const found = faultIn(what, putOnAt, Date.now());
    setFault(found);
    if (found !== undefined) return;
    onAdd({ id: randomId(), what: what.trim(), where: where.trim(), putOnAt, readings: {} });
    setWhat('');
    setWhere('');
    setWhen(localMoment(Date.now()));
  };
  return (
    <form onSubmit={submit} noValidate className="card">
      <h2>{t('Add a patch test')}</h2>
      {fault !== undefined && <ErrorSummary message={fault.message} field={fault.field} />}
      <Field id="patch-what" label={t('What was put on?')} value={what} onChange={setWhat} />
      <Field
        id="patch-where"
        label={t('Where on your skin?')}
        hint={t('For example: left inner arm.')}
        value={where}
        onChange={setWhere}
      />
      <div className="field">
        <label className="label" htmlFor="patch-when">
          {t('When was it put on?')}
        </label>
        <input
          id="patch-when"
          className="input"
          type="datetime-local"
          value={when}
          max={localMoment(Date.now())}
          onChange={(event) => setWhen(event.currentTarget.value)}
        />
      </div>
      <button type="submit" className="button">
        {t('Add it')}
      </button>
    </form>
  );
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Field({ id, label, hint, value, onChange }: FieldProps): ReactElement {
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p className="choice-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        className="input"
        type="text"
        maxLength={120}
        autoComplete="off"
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
