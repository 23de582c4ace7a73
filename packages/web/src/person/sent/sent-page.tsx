import type { CheckInView } from '@afterneedle/contract';
import { type ReactElement, useEffect, useState } from 'react';
import { Link } from 'wouter';
import { dangerHref } from '../../language/here.ts';
import { InEnglish } from '../../language/in-english.tsx';
import { rich, strong } from '../../language/rich.tsx';
import { msg, t } from '../../language/t.ts';
import { fetchView, rememberedView } from '../../offline/remote-view.ts';
import { dayAndTime, timeOfDay } from '../../ui/date-words.ts';
import { Heading } from '../../ui/heading.tsx';
import { LEVEL_WORDS, LevelMark } from '../../ui/level-mark.tsx';
import { Loading } from '../../ui/loading.tsx';
import { ThreadSection } from '../messages/thread-section.tsx';
import { SentPhotos } from '../photos/sent-photos.tsx';
import { ChangedByClinic } from './changed-by-clinic.tsx';
import { DeliveryState } from './delivery-state.tsx';
import { phoneLink } from './phone-link.tsx';
import { WhoLooked } from './who-looked.tsx';

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
  if (standing.state === 'open')
    return <Opened link={link} view={standing.view} isFresh={standing.isFresh} />;
  return standing.state === 'wrong' ? <WrongLink /> : <NoAnswer />;
}

function WrongLink(): ReactElement {
  return (
    <>
      <Heading title={t('This link does not work')}>{t('This link does not work')}</Heading>
      <p>{t('It may be incomplete. Open the link as it was given to you, or start a new check-in.')}</p>
      <p>
        <Link className="button" href="/">
          {t('Go to the start')}
        </Link>
      </p>
    </>
  );
}

function NoAnswer(): ReactElement {
  return (
    <>
      <Heading title={t('No connection')}>{t('We cannot reach the clinic’s server')}</Heading>
      <p>{t('What you sent is kept there. This page tries again every 10 seconds.')}</p>
      <p>
        <a href={dangerHref()}>{t('See the danger signs')}</a>
      </p>
    </>
  );
}

const IS_NEXT: Readonly<Record<CheckInView['state'], string>> = {
  sent: msg('Nobody at the clinic has opened it yet.'),
  seen: msg('Somebody at the clinic has opened it.'),
  acknowledged: msg('The clinic has taken it on.'),
  closed: msg('The clinic has closed it.'),
};

interface OpenedProps {
  readonly link: string;
  readonly view: CheckInView;
  readonly isFresh: boolean;
}

function Opened({ link, view, isFresh }: OpenedProps): ReactElement {
  const { clinic, state, acknowledgedAt, changedByClinic } = view;
  // What the clinic says by now is what the person should do.
  const level = changedByClinic?.level ?? view.level;
  const isUrgent = level === 'emergency' || level === 'same-day';
  return (
    <>
      <Heading title={t('Check-in at {clinic}', { clinic: clinic.name })}>
        {t('Your check-in at {clinic}', { clinic: clinic.name })}
      </Heading>
      {!isFresh && (
        <p className="notice" role="status">
          {t('You are offline. This is the last we know.')}
        </p>
      )}
      <p className="row">
        <LevelMark level={view.level} />
        <span className="muted small">{t('Sent {time}', { time: dayAndTime(Date.parse(view.sentAt)) })}</span>
      </p>
      {view.updated && (
        <p className="notice">
          {rich(
            '<b>Our advice was updated: {level}.</b> The clinic’s server knows newer rules than your device did.',
            { b: strong },
            { level: t(LEVEL_WORDS[view.level]) },
          )}
          {isUrgent && <InEnglish text={`Our advice was updated: ${LEVEL_WORDS[view.level]}.`} />}
        </p>
      )}
      {changedByClinic !== null && <ChangedByClinic changed={changedByClinic} />}
      <section className="card" aria-labelledby="state">
        <h2 id="state">{t('Where it stands')}</h2>
        <DeliveryState delivery={undefined} view={view} />
        <p>
          {t(IS_NEXT[state])}{' '}
          {acknowledgedAt !== null &&
            t('Taken on at {time}.', { time: timeOfDay(Date.parse(acknowledgedAt)) })}
        </p>
        {isUrgent && state !== 'closed' && (
          <p>
            <strong>{t('Do not wait for a reply.')}</strong>{' '}
            {level === 'emergency' ? t('Call an ambulance now.') : t('See a doctor today.')}
            <InEnglish
              text={`Do not wait for a reply. ${level === 'emergency' ? 'Call an ambulance now.' : 'See a doctor today.'}`}
            />
          </p>
        )}
        {clinic.phone !== null && (
          <p>
            {rich('Call the clinic: <a>{phone}</a>', { a: phoneLink(clinic.phone) }, { phone: clinic.phone })}
          </p>
        )}
      </section>
      <ThreadSection key={link} link={link} view={view} isFresh={isFresh} />
      <SentPhotos link={link} />
      <WhoLooked key={`looked ${link}`} link={link} />
      <p className="muted small">
        {t('Keep this page’s address. It is the only way to this check-in, and whoever has it can read it.')}
      </p>
      <p className="row no-print">
        <a href={dangerHref()}>{t('Danger signs')}</a>
        <Link href="/">{t('Start a new check-in')}</Link>
      </p>
    </>
  );
}
