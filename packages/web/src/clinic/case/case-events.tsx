import type { CaseView } from '@afterneedle/contract';
import type { ReactElement } from 'react';
import { dayAndTime } from '../../ui/date-words.ts';

const WORDS: Readonly<Record<CaseView['events'][number]['kind'], string>> = {
  sent: 'Sent by the person',
  seen: 'Opened',
  acknowledged: 'Acknowledged',
  replied: 'Replied',
  closed: 'Closed',
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
        {view.events.map(({ id, kind, at, by, text }) => (
          <li key={id}>
            <strong>{WORDS[kind]}</strong>
            <span className="choice-hint">
              {dayAndTime(Date.parse(at))}
              {kind !== 'sent' && `, ${by ?? clinicName}`}
            </span>
            {text !== null && <p className="message-text">{text}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
