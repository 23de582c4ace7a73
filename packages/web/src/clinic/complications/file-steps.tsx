import type { ComplicationState, ComplicationView } from '@afterneedle/contract';
import { type ReactElement, useId, useState } from 'react';
import type { Answered } from '../../offline/api.ts';
import { moveComplication } from './api.ts';
import { MISSING_WORDS } from './complication-words.ts';

interface FileStepsProps {
  readonly view: ComplicationView;
  readonly isDirty: boolean;
  readonly onAnswered: (answered: Answered<ComplicationView>) => void;
}

/** Confirms a file, closes it, or takes it back; and the report that can be drafted from it. */
export function FileSteps({ view, isDirty, onAnswered }: FileStepsProps): ReactElement {
  const field = useId();
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const move = async (state: ComplicationState, needsReason: boolean): Promise<void> => {
    if (isBusy) return;
    if (isDirty) return setFault('Save the form first, then go on.');
    if (needsReason && reason.trim() === '') return setFault('Write why the file is taken back.');
    setIsBusy(true);
    setFault(undefined);
    const said = reason.trim();
    const answered = await moveComplication(view.id, {
      version: view.version,
      state,
      ...(said === '' ? {} : { reason: said }),
    });
    setIsBusy(false);
    onAnswered(answered);
    if (answered.kind === 'ok') return setReason('');
    setFault(answered.kind === 'refused' ? answered.detail : 'Not done: the server does not answer.');
  };
  const missing = view.state === 'draft' ? view.missing : [];
  return (
    <section className="card no-print" aria-labelledby="steps">
      <h2 id="steps">State of the file</h2>
      {fault !== undefined && (
        <p className="field-error" role="alert">
          {fault}
        </p>
      )}
      {missing.length > 0 && (
        <>
          <p>Before it can be confirmed:</p>
          <ul>
            {missing.map((name) => (
              <li key={name}>
                <a href={`#file-${name}`}>{MISSING_WORDS[name] ?? name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {view.state === 'draft' && missing.length === 0 && (
        <button
          type="button"
          className="button"
          aria-disabled={isBusy}
          onClick={() => void move('confirmed', false)}
        >
          Confirm the file
        </button>
      )}
      {view.state === 'confirmed' && (
        <p className="row">
          <button
            type="button"
            className="button"
            aria-disabled={isBusy}
            onClick={() => void move('closed', false)}
          >
            Close the file
          </button>
        </p>
      )}
      {view.state !== 'draft' && (
        <details>
          <summary>{view.state === 'closed' ? 'Open it again' : 'Take it back to draft'}</summary>
          <div className="field">
            <label className="label" htmlFor={field}>
              Why
            </label>
            <input
              id={field}
              className="input"
              maxLength={200}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          </div>
          <button
            type="button"
            className="button button-quiet button-small"
            onClick={() => void move(view.state === 'closed' ? 'confirmed' : 'draft', true)}
          >
            {view.state === 'closed' ? 'Open it again' : 'Take it back'}
          </button>
        </details>
      )}
      <h3>Report for the FDA, as a draft</h3>
      <p className="muted">
        Filled from this file in the order of MedWatch 3500. A person checks and sends it.
      </p>
      <p className="row">
        <a href={`/api/v1/complications/${view.id}/report.html`} target="_blank" rel="noreferrer">
          Read it
        </a>
        <a href={`/api/v1/complications/${view.id}/report.pdf`} download>
          PDF
        </a>
        <a href={`/api/v1/complications/${view.id}/report`} download="report-draft.json">
          JSON
        </a>
      </p>
    </section>
  );
}
