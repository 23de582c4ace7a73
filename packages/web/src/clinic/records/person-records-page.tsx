import '../../ui/records.css';
import { type ErasurePreview, fullName } from '@afterneedle/contract';
import { type FormEvent, type ReactElement, useCallback, useEffect, useState } from 'react';
import { Link, useParams } from 'wouter';
import { dateAndTime } from '../../ui/date-words.ts';
import { Heading } from '../../ui/heading.tsx';
import { BackIcon } from '../../ui/icon.tsx';
import { Loading } from '../../ui/loading.tsx';
import { fetchPerson } from '../people/api.ts';
import type { RoomProps } from '../rooms.ts';
import { erasePerson, previewErasure } from './api.ts';

/** Hands a person's record over, or erases it. */
export function PersonRecordsPage({ onSignedOut }: RoomProps): ReactElement {
  const { id } = useParams<{ id: string }>();
  const [preview, setPreview] = useState<ErasurePreview | 'asking' | 'away' | 'none' | 'erased'>('asking');
  const load = useCallback(async (): Promise<void> => {
    const answered = await previewErasure(id);
    if (answered.kind === 'ok') return setPreview(answered.value);
    if (answered.kind === 'away') return setPreview('away');
    if (answered.status === 401) return onSignedOut();
    setPreview('none');
  }, [id, onSignedOut]);
  useEffect(() => void load(), [load]);
  const [name, setName] = useState<string>();
  useEffect(() => {
    let isOpen = true;
    void fetchPerson(id).then((answered) => {
      if (isOpen && answered.kind === 'ok') setName(fullName(answered.value));
    });
    return () => {
      isOpen = false;
    };
  }, [id]);
  return (
    <>
      {preview !== 'erased' && (
        <Link className="back-link" href={`/people/${id}`}>
          <BackIcon />
          The person
        </Link>
      )}
      <Heading title="A person’s record">
        {name === undefined || preview === 'erased' ? 'A person’s record' : `Record of ${name}`}
      </Heading>
      {preview === 'asking' && <Loading />}
      {preview === 'none' && <p className="card">There is no such person. They may have been erased.</p>}
      {preview === 'erased' && (
        <p className="card" role="status">
          Erased. The list of who saw what keeps only a number for them.{' '}
          <Link href="/people">To the register</Link>
        </p>
      )}
      {preview === 'away' && (
        <p className="notice" role="alert">
          The server does not answer.{' '}
          <button type="button" className="button button-quiet" onClick={() => void load()}>
            Try again
          </button>
        </p>
      )}
      {typeof preview === 'object' && (
        <>
          <section className="card">
            <h2>Hand it over</h2>
            <p>One zip file: a page to read, the photos, and the whole record for other programs (JSON).</p>
            <a className="button" href={`/api/v1/people/${id}/export`} download>
              Download the record
            </a>
          </section>
          <EraseForm
            id={id}
            preview={preview}
            onErased={() => setPreview('erased')}
            onSignedOut={onSignedOut}
          />
        </>
      )}
    </>
  );
}

interface EraseFormProps {
  readonly id: string;
  readonly preview: ErasurePreview;
  readonly onErased: () => void;
  readonly onSignedOut: () => void;
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

function EraseForm({ id, preview, onErased, onSignedOut }: EraseFormProps): ReactElement {
  const [reason, setReason] = useState('');
  const [confirm, setConfirm] = useState('');
  const [isDespiteHold, setIsDespiteHold] = useState(false);
  const [fault, setFault] = useState('');
  const { checkIns, treatments, photos, complications, heldUntil } = preview;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const answered = await erasePerson(id, { reason, confirm, despiteHold: isDespiteHold });
    if (answered.kind === 'ok') return onErased();
    if (answered.kind === 'away')
      return setFault('The server does not answer. Look again before you try once more.');
    if (answered.status === 401) return onSignedOut();
    setFault(answered.detail);
  };
  return (
    <form className="card" onSubmit={(event) => void submit(event)}>
      <h2>Erase it</h2>
      <p>
        This takes out the person with {counted(treatments, 'treatment')}, {counted(checkIns, 'check-in')},{' '}
        {counted(photos, 'photo')} and {counted(complications, 'complication file')}. It cannot be undone. A
        backup that is put back does not bring it back.
      </p>
      {heldUntil !== null && (
        <label className="choice">
          <input
            type="checkbox"
            checked={isDespiteHold}
            onChange={(event) => setIsDespiteHold(event.currentTarget.checked)}
          />
          <span className="choice-body">
            The law asks to keep this until {dateAndTime(Date.parse(heldUntil))}. I erase it all the same.
          </span>
        </label>
      )}
      <div className="field">
        <label className="label" htmlFor="erase-reason">
          Why
        </label>
        <p className="hint" id="erase-reason-hint">
          It is kept in the list of who did what. No health details.
        </p>
        <input
          className="input"
          id="erase-reason"
          required
          minLength={3}
          maxLength={200}
          aria-describedby="erase-reason-hint"
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </div>
      <div className="field">
        <label className="label" htmlFor="erase-confirm">
          Type ERASE
        </label>
        <input
          className="input input-short"
          id="erase-confirm"
          required
          pattern="ERASE"
          autoComplete="off"
          value={confirm}
          onChange={(event) => setConfirm(event.currentTarget.value)}
        />
      </div>
      {fault !== '' && (
        <p className="field-error" role="alert">
          {fault}
        </p>
      )}
      <button type="submit" className="button">
        Erase for good
      </button>
    </form>
  );
}
