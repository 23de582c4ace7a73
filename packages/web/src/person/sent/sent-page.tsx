import type { CheckInView } from '@afterneedle/contract';
import { type ReactElement, useEffect, useState } from 'react';
import { Link } from 'wouter';
import { fetchView, rememberedView } from '../../offline/remote-view.ts';
import { dayAndTime, timeOfDay } from '../../ui/date-words.ts';
import { Heading } from '../../ui/heading.tsx';
import { LEVEL_WORDS, LevelMark } from '../../ui/level-mark.tsx';
import { Loading } from '../../ui/loading.tsx';
import { DeliveryState } from './delivery-state.tsx';

const POLL_MS = 10_000;

type Standing =
  | { readonly state: 'loading' | 'wrong' | 'away' }
  | { readonly state: 'open'; readonly view: CheckInView; readonly isFresh: boolean };

function useLink(): string {
  const [link, setLink] = useState(() => location.hash.slice(1));
  useEffect(() => {
    const read = (): void => setLink(location.hash.slice(1));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return link;
}

/** A sent check-in behind its private link: how far it has come, and what the clinic wrote. */
export function SentPage(): ReactElement {
  const link = useLink();
  const [standing, setStanding] = useState<Standing>({ state: 'loading' });
  useEffect(() => {
    let isOpen = true;
    const load = async (): Promise<void> => {
      const answered = await fetchView(link);
      if (!isOpen) return;
      if (answered.kind === 'ok') return setStanding({ state: 'open', view: answered.value, isFresh: true });
      if (answered.kind === 'refused') return setStanding({ state: 'wrong' });
      const view = await rememberedView(link);
      if (isOpen)
        setStanding(view === undefined ? { state: 'away' } : { state: 'open', view, isFresh: false });
    };
    void load();
    const poll = setInterval(() => void load(), POLL_MS);
    return () => {
      isOpen = false;
      clearInterval(poll);
    };
  }, [link]);
  if (standing.state === 'loading') return <Loading />;
  if (standing.state === 'open') return <Opened view={standing.view} isFresh={standing.isFresh} />;
  return standing.state === 'wrong' ? <WrongLink /> : <NoAnswer />;
}

function WrongLink(): ReactElement {
  return (
    <>
      <Heading title="This link does not work">This link does not work</Heading>
      <p>It may be incomplete. Open the link as it was given to you, or start a new check-in.</p>
      <p>
        <Link className="button" href="/">
          Go to the start
        </Link>
      </p>
    </>
  );
}

function NoAnswer(): ReactElement {
  return (
    <>
      <Heading title="No connection">We cannot reach the clinic’s server</Heading>
      <p>What you sent is kept there. This page tries again every 10 seconds.</p>
      <p>
        <a href="/danger.html">See the danger signs</a>
      </p>
    </>
  );
}

const IS_NEXT: Readonly<Record<CheckInView['state'], string>> = {
  sent: 'Nobody at the clinic has opened it yet.',
  seen: 'Somebody at the clinic has opened it.',
  acknowledged: 'The clinic has taken it on.',
  closed: 'The clinic has closed it.',
};

interface OpenedProps {
  readonly view: CheckInView;
  readonly isFresh: boolean;
}

function Opened({ view, isFresh }: OpenedProps): ReactElement {
  const { clinic, messages, level, state, acknowledgedAt } = view;
  const isUrgent = level === 'emergency' || level === 'same-day';
  return (
    <>
      <Heading title={`Check-in at ${clinic.name}`}>Your check-in at {clinic.name}</Heading>
      {!isFresh && (
        <p className="notice" role="status">
          You are offline. This is the last we know.
        </p>
      )}
      <p className="row">
        <LevelMark level={level} />
        <span className="muted small">Sent {dayAndTime(Date.parse(view.sentAt))}</span>
      </p>
      {view.updated && (
        <p className="notice">
          <strong>Our advice was updated: {LEVEL_WORDS[level]}.</strong> The clinic’s server knows newer rules
          than your device did.
        </p>
      )}
      <section className="card" aria-labelledby="state">
        <h2 id="state">Where it stands</h2>
        <DeliveryState delivery={undefined} view={view} />
        <p>
          {IS_NEXT[state]}
          {acknowledgedAt !== null && ` Taken on at ${timeOfDay(Date.parse(acknowledgedAt))}.`}
        </p>
        {isUrgent && state !== 'closed' && (
          <p>
            <strong>Do not wait for a reply.</strong>{' '}
            {level === 'emergency' ? 'Call an ambulance now.' : 'See a doctor today.'}
          </p>
        )}
        {clinic.phone !== null && (
          <p>
            Call the clinic: <a href={`tel:${clinic.phone.replaceAll(/[^+\d]/g, '')}`}>{clinic.phone}</a>
          </p>
        )}
      </section>
      <section aria-labelledby="messages" aria-live="polite">
        <h2 id="messages">From the clinic</h2>
        {messages.length === 0 && <p className="muted">No reply yet. It will show here.</p>}
        {messages.map(({ id, by, text, sentAt }) => (
          <article key={id} className="card">
            <p className="muted small">
              {by}, {dayAndTime(Date.parse(sentAt))}
            </p>
            <p className="message-text">{text}</p>
          </article>
        ))}
      </section>
      <p className="muted small">
        Keep this page’s address. It is the only way to this check-in, and whoever has it can read it.
      </p>
      <p className="row no-print">
        <a href="/danger.html">Danger signs</a>
        <Link href="/">Start a new check-in</Link>
      </p>
    </>
  );
}
