import { type CaseView, CLOSE_OUTCOMES } from '@afterneedle/contract';
import { type FormEvent, type ReactElement, useId, useState } from 'react';
import type { Answered } from '../../offline/api.ts';
import { acknowledge, close } from '../api.ts';
import { OUTCOME_WORDS } from './outcome-words.ts';
import { UndoLine } from './undo-line.tsx';
import { useUndo } from './use-undo.ts';

interface CaseActionsProps {
  readonly view: CaseView;
  readonly onAnswered: (answered: Answered<CaseView>) => void;
}

/** What the clinic can do: take it on, close it. Closing waits 10 seconds for an undo; replies stand by the messages. */
export function CaseActions({ view, onAnswered }: CaseActionsProps): ReactElement {
  const [fault, setFault] = useState<string>();
  const answered = (result: Answered<CaseView>): boolean => {
    onAnswered(result);
    const isDone = result.kind === 'ok';
    setFault(
      isDone
        ? undefined
        : result.kind === 'refused'
          ? result.detail
          : 'Not done: the server does not answer.',
    );
    return isDone;
  };
  if (view.state === 'closed') {
    const known = CLOSE_OUTCOMES.find((outcome) => outcome === view.outcome);
    return (
      <section className="card">
        <h2>Closed</h2>
        <p>{known === undefined ? view.outcome : OUTCOME_WORDS[known]}</p>
      </section>
    );
  }
  return (
    <section className="card" aria-labelledby="act">
      <h2 id="act">Act</h2>
      {fault !== undefined && (
        <p className="field-error" role="alert">
          {fault}
        </p>
      )}
      {view.state === 'acknowledged' ? (
        <p>Acknowledged. The person sees that the clinic has it.</p>
      ) : (
        <p>
          <button type="button" className="button" onClick={() => void acknowledge(view.id).then(answered)}>
            Acknowledge
          </button>
        </p>
      )}
      <CloseForm id={view.id} version={view.version} onAnswered={answered} />
    </section>
  );
}

interface FormProps {
  readonly id: string;
  /** What was looked at: a change meanwhile refuses the step. */
  readonly version: number;
  readonly onAnswered: (answered: Answered<CaseView>) => boolean;
}

function CloseForm({ id, version, onAnswered }: FormProps): ReactElement {
  const field = useId();
  const note = useId();
  const [outcome, setOutcome] = useState<(typeof CLOSE_OUTCOMES)[number] | ''>('');
  const [text, setText] = useState('');
  const { secondsLeft, begin, undo } = useUndo(async () => {
    if (outcome === '') return;
    const said = text.trim();
    onAnswered(await close(id, { outcome, version, ...(said === '' ? {} : { note: said }) }));
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (outcome !== '' && secondsLeft === undefined) begin();
  };
  return (
    <details className="close-form" data-part="close">
      <summary>Close this check-in</summary>
      <form onSubmit={submit}>
        <div className="field">
          <label className="label" htmlFor={field}>
            How it ended
          </label>
          <select
            id={field}
            className="input"
            value={outcome}
            disabled={secondsLeft !== undefined}
            onChange={(event) => {
              const { value } = event.currentTarget;
              setOutcome(CLOSE_OUTCOMES.find((known) => known === value) ?? '');
            }}
          >
            <option value="">Choose</option>
            {CLOSE_OUTCOMES.map((value) => (
              <option key={value} value={value}>
                {OUTCOME_WORDS[value]}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label className="label" htmlFor={note}>
            Note for the team
          </label>
          <textarea
            id={note}
            className="input"
            rows={2}
            maxLength={2_000}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </div>
        {secondsLeft === undefined ? (
          <button type="submit" className="button button-quiet" aria-disabled={outcome === ''}>
            Close
          </button>
        ) : (
          <UndoLine doing="Closing" secondsLeft={secondsLeft} onUndo={undo} />
        )}
      </form>
    </details>
  );
}
