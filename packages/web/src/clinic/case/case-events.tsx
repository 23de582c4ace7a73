import type { CaseView } from '@afterneedle/contract';
import type { ReactElement } from 'react';
import { dateAndTime } from '../../ui/date-words.ts';
import { LEVEL_WORDS } from '../../ui/level-mark.tsx';

const WORDS: Readonly<Record<CaseView['events'][number]['kind'], string>> = {
  sent: 'Sent by the person',
  seen: 'Opened',
  acknowledged: 'Acknowledged',
  replied: 'Replied',
  closed: 'Closed',
  assigned: 'Given',
  waiting: 'Waiting for the person',
  'level-changed': 'Level changed',
  'level-told': 'Told the person about the level',
  referred: 'Referred',
  reopened: 'Opened again',
  escalated: 'Those on call were told: nobody had looked at it',
};

interface CaseEventsProps {
  readonly view: CaseView;
  readonly clinicName: string;
}

/** What happened to this check-in, oldest first. */
export function CaseEvents({ view, clinicName }: CaseEventsProps): ReactElement {
  return (
    <section className="card" aria-labelledby="events">
      <h2 id="events">What happened</h2>
      <ol className="plain-list event-list">
        {view.events.map(({ id, kind, at, by, text, to, levelFrom, levelTo }) => (
          <li key={id}>
            <strong>
              {WORDS[kind]}
              {kind === 'assigned' && ` to ${to ?? 'nobody'}`}
              {levelFrom !== null &&
                levelTo !== null &&
                `: ${LEVEL_WORDS[levelFrom]}, now ${LEVEL_WORDS[levelTo]}`}
            </strong>
            <span className="choice-hint">
              {dateAndTime(Date.parse(at))}
              {kind !== 'sent' && `, ${by ?? clinicName}`}
            </span>
            {text !== null && <p className="message-text">{text}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
