import { CLOSE_OUTCOMES, type InboxItem } from '@afterneedle/contract';
import { type ReactElement, useState } from 'react';
import type { Answered } from '../../offline/api.ts';
import { OUTCOME_WORDS } from '../case/outcome-words.ts';
import { useUndo } from '../case/use-undo.ts';
import { assign, closeMany, takeOn } from './api.ts';

interface PickedBarProps {
  readonly items: readonly InboxItem[];
  readonly ownId: string;
  readonly isReadOnly: boolean;
  readonly onDone: () => void;
}

type Work = { readonly words: string; readonly run: () => Promise<readonly string[]> };

const ROUTINE: ReadonlySet<InboxItem['level']> = new Set(['self-care', 'expected']);

const faultOf = (item: InboxItem, answered: Answered<unknown>): string[] => {
  if (answered.kind === 'ok') return [];
  const why = answered.kind === 'refused' ? answered.detail : 'The server does not answer.';
  return [`${item.name ?? 'No name given'}: ${why}`];
};

/** What can be done to the check-ins picked in the list; each waits 10 seconds for an undo. */
export function PickedBar({ items, ownId, isReadOnly, onDone }: PickedBarProps): ReactElement | null {
  const [work, setWork] = useState<Work>();
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [outcome, setOutcome] = useState<(typeof CLOSE_OUTCOMES)[number]>('advised');
  const { secondsLeft, begin, undo } = useUndo(async () => {
    setFaults((await work?.run()) ?? []);
    setWork(undefined);
    onDone();
  });
  const count = items.length === 1 ? '1 check-in' : `${items.length} check-ins`;
  const start = (next: Work): void => {
    if (isReadOnly || secondsLeft !== undefined) return;
    setWork(next);
    begin();
  };
  const each = async (step: (item: InboxItem) => Promise<Answered<unknown>>): Promise<string[]> => {
    const said: string[] = [];
    for (const item of items) said.push(...faultOf(item, await step(item)));
    return said;
  };
  const isRoutine = items.every(({ level }) => ROUTINE.has(level));
  if (items.length === 0 && faults.length === 0) return null;
  return (
    <section className="picked-bar card" aria-label="Picked check-ins">
      {faults.map((fault) => (
        <p key={fault} className="field-error" role="alert">
          {fault}
        </p>
      ))}
      {secondsLeft !== undefined && work !== undefined ? (
        <p className="row">
          <span role="status">{work.words}.</span>
          <button type="button" className="button button-quiet" onClick={undo}>
            Undo ({secondsLeft} s)
          </button>
        </p>
      ) : (
        items.length > 0 && (
          <div className="row">
            <strong>{count} picked</strong>
            <button
              type="button"
              className="button button-quiet"
              aria-disabled={isReadOnly}
              onClick={() =>
                start({
                  words: `Taking on ${count}`,
                  run: () => each(({ id, version }) => takeOn(id, version)),
                })
              }
            >
              Acknowledge
            </button>
            <button
              type="button"
              className="button button-quiet"
              aria-disabled={isReadOnly}
              onClick={() =>
                start({
                  words: `Giving you ${count}`,
                  run: () => each(({ id, version }) => assign(id, { to: ownId, version })),
                })
              }
            >
              Assign to me
            </button>
            {isRoutine ? (
              <>
                <label>
                  <span className="hidden-text">How they ended</span>
                  <select
                    className="input"
                    value={outcome}
                    onChange={(event) => {
                      const { value } = event.currentTarget;
                      setOutcome(CLOSE_OUTCOMES.find((known) => known === value) ?? 'advised');
                    }}
                  >
                    {CLOSE_OUTCOMES.map((value) => (
                      <option key={value} value={value}>
                        {OUTCOME_WORDS[value]}
                      </option>
                    ))}
                  </select>
                </label>
                <button
                  type="button"
                  className="button button-quiet"
                  aria-disabled={isReadOnly}
                  onClick={() =>
                    start({
                      words: `Closing ${count}`,
                      run: async () => {
                        const answered = await closeMany({ ids: items.map(({ id }) => id), outcome });
                        if (answered.kind !== 'ok') return ['Not closed: the server does not answer.'];
                        return answered.value.left.map(({ why }) => `One was left: ${why}`);
                      },
                    })
                  }
                >
                  Close
                </button>
              </>
            ) : (
              <span className="muted small">Urgent ones are closed one by one.</span>
            )}
          </div>
        )
      )}
    </section>
  );
}
