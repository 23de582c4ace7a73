import type { InboxItem } from '@afterneedle/contract';
import { type KeyboardEvent, type ReactElement, useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { labelOfFact } from '../../facts/fact-words.ts';
import { useOnline } from '../../offline/use-online.ts';
import { timeOfDay } from '../../ui/date-words.ts';
import { Heading } from '../../ui/heading.tsx';
import { LEVEL_WORDS, LevelMark } from '../../ui/level-mark.tsx';
import { Loading } from '../../ui/loading.tsx';
import { dayAfter, waitingWords } from '../words.ts';
import { useInbox } from './use-inbox.ts';

const STALE_MS = 60_000;

interface InboxPageProps {
  readonly show: 'open' | 'closed';
  readonly onSignedOut: () => void;
}

/** The check-ins of this clinic, the most urgent first, then who waits longest. */
export function InboxPage({ show, onSignedOut }: InboxPageProps): ReactElement {
  const inbox = useInbox(show, onSignedOut);
  const isOnline = useOnline();
  const now = useNow();
  const unseen = [...inbox.shown, ...inbox.fresh].filter(({ state }) => state === 'sent').length;
  const isStale = inbox.heardAt !== undefined && now - inbox.heardAt > STALE_MS;
  const name = show === 'open' ? 'Inbox' : 'Closed check-ins';
  return (
    <>
      <div className="row row-between">
        <Heading title={show === 'open' && unseen > 0 ? `(${unseen}) Inbox` : name}>{name}</Heading>
        <nav className="row" aria-label="Which check-ins">
          <Link href="/" aria-current={show === 'open' ? 'page' : undefined}>
            Open
          </Link>
          <Link href="/closed" aria-current={show === 'closed' ? 'page' : undefined}>
            Closed
          </Link>
        </nav>
      </div>
      {(!isOnline || inbox.state === 'away' || isStale) && (
        <p className="notice" role="alert">
          <strong>{isOnline ? 'The server does not answer.' : 'You are offline.'}</strong> What you see may be
          old{inbox.heardAt === undefined ? '' : `: it is from ${timeOfDay(inbox.heardAt)}`}. New check-ins do
          not show here now.
        </p>
      )}
      <Fresh items={show === 'open' ? inbox.fresh : []} onShow={inbox.showFresh} />
      {inbox.state === 'loading' && <Loading />}
      {inbox.state === 'ready' && inbox.shown.length === 0 && (
        <p className="card">
          {show === 'open'
            ? 'No one is waiting. New check-ins show here within 10 seconds.'
            : 'No check-in was closed yet.'}
        </p>
      )}
      {inbox.shown.length > 0 && <Rows items={inbox.shown} now={now} />}
      {inbox.next !== null && (
        <button type="button" className="button button-quiet" onClick={() => void inbox.showMore()}>
          Show more
        </button>
      )}
      {inbox.heardAt !== undefined && (
        <p className="muted small">Last heard at {timeOfDay(inbox.heardAt)}.</p>
      )}
    </>
  );
}

function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const tick = setInterval(() => setNow(Date.now()), 5_000);
    return () => clearInterval(tick);
  }, []);
  return now;
}

interface FreshProps {
  readonly items: readonly InboxItem[];
  readonly onShow: () => void;
}

/** New check-ins wait above the list until somebody asks for them; an emergency is announced at once. */
function Fresh({ items, onShow }: FreshProps): ReactElement {
  const hasEmergency = items.some(({ level }) => level === 'emergency');
  const count = items.length === 1 ? '1 new check-in' : `${items.length} new check-ins`;
  return (
    <div aria-live={hasEmergency ? 'assertive' : 'polite'}>
      {items.length > 0 && (
        <div className="notice row">
          <strong>
            {count}
            {hasEmergency && ', an emergency among them'}
          </strong>
          <button type="button" className="button" onClick={onShow}>
            {items.length === 1 ? 'Show it' : 'Show them'}
          </button>
        </div>
      )}
    </div>
  );
}

const STATES: Readonly<Record<InboxItem['state'], string>> = {
  sent: 'New',
  seen: 'Seen',
  acknowledged: 'Acknowledged',
  closed: 'Closed',
};

function Rows({ items, now }: { readonly items: readonly InboxItem[]; readonly now: number }): ReactElement {
  const [, navigate] = useLocation();
  return (
    <table className="inbox">
      <thead>
        <tr>
          <th scope="col">Level</th>
          <th scope="col">Person</th>
          <th scope="col">Why</th>
          <th scope="col">Waiting</th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody onKeyDown={moveBetweenRows}>
        {items.map((item) => (
          // The link in the row is what a keyboard or a reader uses; the row itself is only a larger target.
          <tr
            key={item.id}
            data-level={item.level}
            data-new={item.state === 'sent'}
            onClick={() => navigate(`/cases/${item.id}`)}
          >
            <td>
              <LevelMark level={item.level} />
            </td>
            <td>
              <Link href={`/cases/${item.id}`} onClick={(event) => event.stopPropagation()}>
                {item.name ?? 'No name given'}
                <span className="hidden-text">, {LEVEL_WORDS[item.level]}</span>
              </Link>
              <span className="choice-hint">
                {dayAfter(item.hoursSince)}
                {item.forWhom === 'someone-else' && ', sent by someone else'}
              </span>
            </td>
            <td>
              <Why item={item} />
            </td>
            <td>{waitingWords(item.sentAt, now)}</td>
            <td>{item.state === 'sent' ? <strong>{STATES.sent}</strong> : STATES[item.state]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Arrow up and down go from row to row. */
function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('tr a')];
  const at = links.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  event.preventDefault();
  links[at + step]?.focus();
}

function Why({ item }: { readonly item: InboxItem }): ReactElement {
  const { excerpt, resultsDiffer, known, certified, signs } = item;
  return (
    <>
      <span>
        {signs.length === 0 ? 'No sign named, open it for the reasons' : signs.map(labelOfFact).join(' · ')}
      </span>
      {excerpt !== '' && <span className="choice-hint">“{excerpt}”</span>}
      <span className="marks">
        {resultsDiffer && <span className="mark mark-strong">Phone and server disagreed</span>}
        {!known && <span className="mark">Not known to the clinic</span>}
        {!certified && <span className="mark">Answers still open</span>}
      </span>
    </>
  );
}
