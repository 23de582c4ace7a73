import '../../ui/clinic-inbox.css';
import type { CaseView, Colleague, SessionView } from '@afterneedle/contract';
import { type ReactElement, useEffect, useState } from 'react';
import type { Answered } from '../../offline/api.ts';
import { assign, fetchColleagues, reopen, waitForPerson } from './api.ts';
import { LevelForm } from './level-form.tsx';
import { ReferForm } from './refer-form.tsx';
import { usePartOfAddress } from './use-part-of-address.ts';
import { waitWords } from './wait-words.ts';

interface CaseDeskProps {
  readonly view: CaseView;
  readonly session: SessionView;
  readonly onAnswered: (answered: Answered<CaseView>) => void;
}

/** Who has a case and by when it should be answered; give it to somebody, wait, change its level, refer, open again. */
export function CaseDesk({ view, session, onAnswered }: CaseDeskProps): ReactElement {
  const [fault, setFault] = useState<string>();
  usePartOfAddress();
  const take = (answered: Answered<CaseView>): boolean => {
    onAnswered(answered);
    const isDone = answered.kind === 'ok';
    setFault(
      isDone
        ? undefined
        : answered.kind === 'refused'
          ? answered.detail
          : 'Not taken: the server does not answer.',
    );
    return isDone;
  };
  const isClosed = view.state === 'closed';
  const wait = waitWords({ ...view, excerpt: '', signs: [] }, Date.now());
  return (
    <section className="card" aria-labelledby="desk">
      <h2 id="desk">Who has it</h2>
      {fault !== undefined && (
        <p className="field-error" role="alert">
          {fault}
        </p>
      )}
      <p>
        <strong>{view.owner?.name ?? (isClosed ? 'Nobody' : 'Nobody yet')}</strong>
        {!isClosed && (
          <span className="choice-hint">
            {wait.isLate ? <strong className="late">{wait.words}</strong> : wait.words}
          </span>
        )}
      </p>
      {isClosed ? (
        <ReopenForm view={view} onAnswered={take} />
      ) : (
        <>
          <AssignRow view={view} ownId={session.staffId} onAnswered={take} />
          {view.waitingSince === null && (
            <p className="desk-row">
              <button
                type="button"
                className="button button-quiet"
                onClick={() => void waitForPerson(view.id, view.version).then(take)}
              >
                Wait for the person
              </button>
            </p>
          )}
          {session.may.includes('case.change-level') && <LevelForm view={view} onAnswered={take} />}
          <ReferForm view={view} onAnswered={take} />
        </>
      )}
    </section>
  );
}

interface PartProps {
  readonly view: CaseView;
  readonly onAnswered: (answered: Answered<CaseView>) => boolean;
}

function AssignRow({ view, ownId, onAnswered }: PartProps & { readonly ownId: string }): ReactElement {
  const [colleagues, setColleagues] = useState<readonly Colleague[]>([]);
  useEffect(() => {
    let isOpen = true;
    const load = async (): Promise<void> => {
      const answered = await fetchColleagues();
      if (isOpen && answered.kind === 'ok') setColleagues(answered.value);
    };
    void load();
    return () => {
      isOpen = false;
    };
  }, []);
  const give = (to: string | null): void =>
    void assign(view.id, { to, version: view.version }).then(onAnswered);
  return (
    <div className="row desk-row">
      {view.owner?.id !== ownId && (
        <button type="button" className="button button-quiet" onClick={() => give(ownId)}>
          Assign to me
        </button>
      )}
      <label>
        <span className="hidden-text">Give it to</span>
        <select
          className="input"
          value={view.owner?.id ?? ''}
          onChange={(event) => give(event.currentTarget.value === '' ? null : event.currentTarget.value)}
        >
          <option value="">Nobody yet</option>
          {colleagues.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function ReopenForm({ view, onAnswered }: PartProps): ReactElement {
  const [reason, setReason] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '')
          void reopen(view.id, { reason: reason.trim(), version: view.version }).then(onAnswered);
      }}
    >
      <div className="field">
        <label className="label" htmlFor="reopen-reason">
          Why it is opened again
        </label>
        <input
          id="reopen-reason"
          className="input"
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </div>
      <button type="submit" className="button button-quiet" aria-disabled={reason.trim() === ''}>
        Open again
      </button>
    </form>
  );
}
