import type { ComplicationSaid, ComplicationView } from '@afterneedle/contract';
import type { ReactElement } from 'react';
import { dateAndTime } from '../../ui/date-words.ts';
import { withLargeFirst } from '../first-letter.ts';
import { STATE_WORDS } from './complication-words.ts';

const FIELD_WORDS: Readonly<Record<keyof ComplicationSaid, string>> = {
  terms: 'terms',
  onsetOn: 'day it began',
  severity: 'how bad',
  causality: 'cause',
  causalityReason: 'reason for the cause',
  outcome: 'outcome',
  outcomeOn: 'day of the outcome',
  areas: 'areas',
  suspects: 'what is suspected',
  narrative: 'story',
  care: 'what was done',
};

function changed(after: ComplicationSaid, before: ComplicationSaid | undefined): string {
  if (before === undefined) return 'Begun';
  const fields = (Object.keys(FIELD_WORDS) as (keyof ComplicationSaid)[]).filter(
    (field) => JSON.stringify(after[field]) !== JSON.stringify(before[field]),
  );
  const words = fields.map((field) => FIELD_WORDS[field]).join(', ');
  return withLargeFirst(words);
}

/** Every version of a file: who wrote what, when and why. */
export function FileHistory({ view }: { readonly view: ComplicationView }): ReactElement {
  const { history } = view;
  return (
    <section className="card" aria-labelledby="versions">
      <h2 id="versions">Versions</h2>
      <ol className="event-list" reversed>
        {history.map((version, index) => {
          const before = history[index + 1];
          const fields = changed(version.said, before?.said);
          const isMoved = before !== undefined && before.state !== version.state;
          return (
            <li key={version.version}>
              {isMoved ? `${STATE_WORDS[version.state]}` : fields === '' ? 'Treatment or person' : fields}
              {version.reason !== null && `: ${version.reason}`}
              <span className="choice-hint">
                {version.by}, {dateAndTime(Date.parse(version.at))}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
