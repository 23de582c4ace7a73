import type { CaseView, SessionView } from '@afterneedle/contract';
import { type ReactElement, useCallback, useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Answered } from '../../offline/api.ts';
import { dayAndTime } from '../../ui/date-words.ts';
import { Heading } from '../../ui/heading.tsx';
import { BackIcon } from '../../ui/icon.tsx';
import { LEVEL_WORDS, LevelMark } from '../../ui/level-mark.tsx';
import { Loading } from '../../ui/loading.tsx';
import { openCase } from '../api.ts';
import { dayAfter } from '../words.ts';
import { CaseActions } from './case-actions.tsx';
import { CaseAnswers } from './case-answers.tsx';
import { CaseEvents } from './case-events.tsx';
import { CaseMessage } from './case-message.tsx';
import { CaseRules } from './case-rules.tsx';

const POLL_MS = 15_000;

interface CasePageProps {
  readonly id: string;
  readonly session: SessionView;
  readonly onSignedOut: () => void;
}

type Standing =
  | { readonly state: 'loading' | 'away' | 'missing' }
  | { readonly state: 'open'; readonly view: CaseView };

/** One check-in with all that is needed to act. Opening it tells the person that it was seen. */
export function CasePage({ id, session, onSignedOut }: CasePageProps): ReactElement {
  const [, navigate] = useLocation();
  const [standing, setStanding] = useState<Standing>({ state: 'loading' });
  const take = useCallback(
    (answered: Answered<CaseView>): void => {
      if (answered.kind === 'ok') setStanding({ state: 'open', view: answered.value });
      else if (answered.kind === 'refused' && answered.status === 401) onSignedOut();
      else
        setStanding((before) =>
          before.state === 'open' ? before : { state: answered.kind === 'away' ? 'away' : 'missing' },
        );
    },
    [onSignedOut],
  );
  useEffect(() => {
    let isOpen = true;
    const load = (): void => {
      void openCase(id).then((answered) => isOpen && take(answered));
    };
    load();
    const poll = setInterval(load, POLL_MS);
    return () => {
      isOpen = false;
      clearInterval(poll);
    };
  }, [id, take]);
  useEscape(() => navigate('/'));
  return (
    <>
      <Link className="back-link" href="/">
        <BackIcon />
        Inbox
      </Link>
      {standing.state === 'loading' && <Loading />}
      {standing.state === 'away' && (
        <p className="notice" role="alert">
          The server does not answer. This page tries again every 15 seconds.
        </p>
      )}
      {standing.state === 'missing' && (
        <>
          <Heading title="No such check-in">There is no such check-in at your clinic</Heading>
          <p>The link may be incomplete, or the check-in belongs to another clinic.</p>
        </>
      )}
      {standing.state === 'open' && <Opened view={standing.view} session={session} onAnswered={take} />}
    </>
  );
}

/** Escape goes back, but never out of a field somebody writes in. */
function useEscape(leave: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isField = event.target instanceof Element && event.target.matches('input, textarea, select');
      if (event.key === 'Escape' && !isField) leave();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

interface OpenedProps {
  readonly view: CaseView;
  readonly session: SessionView;
  readonly onAnswered: (answered: Answered<CaseView>) => void;
}

function Opened({ view, session, onAnswered }: OpenedProps): ReactElement {
  const name = view.name ?? 'No name given';
  return (
    <>
      <div className="case-head">
        <Heading title={`${LEVEL_WORDS[view.level]}: ${name}`}>
          <span className="hidden-text">{LEVEL_WORDS[view.level]}: </span>
          {name}
        </Heading>
        <p className="row">
          <LevelMark level={view.level} />
          <span>{dayAfter(view.hoursSince)}</span>
          <span className="muted">Sent {dayAndTime(Date.parse(view.sentAt))}</span>
          {view.forWhom === 'someone-else' && <span className="mark">Sent by someone else</span>}
          {!view.known && <span className="mark">Not known to the clinic</span>}
        </p>
      </div>
      {view.resultsDiffer && (
        <p className="notice">
          <strong>Phone and server disagreed.</strong> The phone said "{LEVEL_WORDS[view.results.phone.level]}
          ", the server "{LEVEL_WORDS[view.results.server.level]}". The higher one rules.
        </p>
      )}
      <div className="case-grid">
        <div className="case-why">
          <CaseRules view={view} />
        </div>
        <div className="case-side">
          <CaseActions view={view} onAnswered={onAnswered} />
          <CaseMessage view={view} />
          <CaseEvents view={view} clinicName={session.clinic.name} />
        </div>
        <div className="case-answers">
          <CaseAnswers view={view} />
        </div>
      </div>
    </>
  );
}
