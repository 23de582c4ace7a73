import { type CaseView, CLOSE_OUTCOMES, MAX_MESSAGE } from '@afterneedle/contract';
import { type FormEvent, type ReactElement, useId, useState } from 'react';
import type { Answered } from '../../offline/api.ts';
import { acknowledge, close, reply } from '../api.ts';
import { useUndo } from './use-undo.ts';

const OUTCOMES: Readonly<Record<(typeof CLOSE_OUTCOMES)[number], string>> = {
  advised: 'Advised by message or phone',
  'seen-in-clinic': 'Seen at the clinic',
  referred: 'Referred to a doctor or hospital',
  'no-contact': 'Could not be reached',
  other: 'Other',
};

interface CaseActionsProps {
  readonly view: CaseView;
  readonly onAnswered: (answered: Answered<CaseView>) => void;
}

/** What the clinic can do: take it on, write to the person, close it. Sending and closing wait 10 seconds for an undo. */
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
        <p>{known === undefined ? view.outcome : OUTCOMES[known]}</p>
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
      <ReplyForm id={view.id} onAnswered={answered} />
      <CloseForm id={view.id} onAnswered={answered} />
    </section>
  );
}

interface FormProps {
  readonly id: string;
  readonly onAnswered: (answered: Answered<CaseView>) => boolean;
}

function ReplyForm({ id, onAnswered }: FormProps): ReactElement {
  const field = useId();
  const [text, setText] = useState('');
  const { secondsLeft, begin, undo } = useUndo(async () => {
    if (onAnswered(await reply(id, text.trim()))) setText('');
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() !== '' && secondsLeft === undefined) begin();
  };
  return (
    <form onSubmit={submit}>
      <div className="field">
        <label className="label" htmlFor={field}>
          Reply to the person
        </label>
        <textarea
          id={field}
          className="input"
          rows={4}
          maxLength={MAX_MESSAGE}
          value={text}
          readOnly={secondsLeft !== undefined}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </div>
      {secondsLeft === undefined ? (
        <button type="submit" className="button button-quiet" aria-disabled={text.trim() === ''}>
          Send reply
        </button>
      ) : (
        <UndoLine doing="Sending" secondsLeft={secondsLeft} onUndo={undo} />
      )}
    </form>
  );
}

function CloseForm({ id, onAnswered }: FormProps): ReactElement {
  const field = useId();
  const note = useId();
  const [outcome, setOutcome] = useState<(typeof CLOSE_OUTCOMES)[number] | ''>('');
  const [text, setText] = useState('');
  const { secondsLeft, begin, undo } = useUndo(async () => {
    if (outcome === '') return;
    const said = text.trim();
    onAnswered(await close(id, { outcome, ...(said === '' ? {} : { note: said }) }));
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (outcome !== '' && secondsLeft === undefined) begin();
  };
  return (
    <details className="close-form">
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
                {OUTCOMES[value]}
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

interface UndoLineProps {
  readonly doing: string;
  readonly secondsLeft: number;
  readonly onUndo: () => void;
}

function UndoLine({ doing, secondsLeft, onUndo }: UndoLineProps): ReactElement {
  return (
    <p className="row">
      <span role="status">{doing}.</span>
      <button type="button" className="button button-quiet" onClick={onUndo}>
        Undo ({secondsLeft} s)
      </button>
    </p>
  );
}
