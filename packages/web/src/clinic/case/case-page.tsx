import type { CaseView, SessionView } from '@afterneedle/contract';
import { type ReactElement, useCallback, useEffect, useState } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import type { Answered } from '../../offline/api.ts';
import { dateAndTime } from '../../ui/date-words.ts';
import { Heading } from '../../ui/heading.tsx';
import { BackIcon } from '../../ui/icon.tsx';
import { LEVEL_WORDS, LevelMark } from '../../ui/level-mark.tsx';
import { Loading } from '../../ui/loading.tsx';
import { openCase } from '../api.ts';
import { FileComplication } from '../complications/file-complication.tsx';
import { dayAfter } from '../day-words.ts';
import { CaseDesk } from '../inbox/case-desk.tsx';
import type { RoomProps } from '../rooms.ts';
import { CaseActions } from './case-actions.tsx';
import { CaseAnswers } from './case-answers.tsx';
import { CaseEvents } from './case-events.tsx';
import { CaseMessage } from './case-message.tsx';
import { CasePhotos } from './case-photos.tsx';
import { CaseRules } from './case-rules.tsx';
import { CaseSeries } from './case-series.tsx';
import { CaseThread } from './case-thread.tsx';
import { CaseTreatment } from './case-treatment.tsx';
import { openDanger } from './open-danger.ts';
import { useCaseFile } from './use-case-file.ts';
import { useThread } from './use-thread.ts';
import '../../ui/case.css';

const POLL_MS = 15_000;

type Standing =
  | { readonly state: 'loading' | 'away' | 'missing' }
  | { readonly state: 'open'; readonly view: CaseView };

/** One check-in with all that is needed to act. Opening it tells the person that it was seen. */
export function CasePage({ session, onSignedOut }: RoomProps): ReactElement {
  const { id = '' } = useParams();
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
  const file = useCaseFile(view.id);
  const thread = useThread(view.id, session.name);
  const danger = openDanger(thread.messages ?? []);
  const name = file?.person?.name ?? view.name ?? 'No name given';
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
          <span className="muted">Sent {dateAndTime(Date.parse(view.sentAt))}</span>
          {view.forWhom === 'someone-else' && <span className="mark">Sent by someone else</span>}
          {!view.known && <span className="mark">Not known to the clinic</span>}
        </p>
      </div>
      <nav className="case-links no-print" aria-label="This case">
        <Link className="button button-quiet" href={`/cases/${view.id}/hand-over`}>
          Hand-over sheet
        </Link>
        <Link className="button button-quiet" href={`/cases/${view.id}/replay`}>
          What the person saw
        </Link>
      </nav>
      {danger !== undefined && (
        <p className="notice" role="alert">
          <strong>
            {danger === 'emergency'
              ? 'A message reads like an emergency.'
              : 'A message reads like a sign for today.'}
          </strong>{' '}
          Nobody at the clinic has answered since. <a href="#thread">Go to the messages</a>
        </p>
      )}
      {view.resultsDiffer && (
        <p className="notice">
          <strong>Phone and server disagreed.</strong> The phone said "{LEVEL_WORDS[view.results.phone.level]}
          ", the server "{LEVEL_WORDS[view.results.server.level]}". The higher one rules.
        </p>
      )}
      <div className="case-grid">
        <div className="case-told">
          <CaseMessage view={view} />
          <CaseAnswers view={view} file={file} />
          <CasePhotos checkInId={view.id} treatmentId={file?.treatment?.id} />
          <CaseSeries view={view} file={file} />
        </div>
        <div className="case-side">
          <CaseDesk view={view} session={session} onAnswered={onAnswered} />
          <CaseActions view={view} onAnswered={onAnswered} />
          <CaseThread view={view} file={file} thread={thread} onAnswered={onAnswered} />
          <CaseTreatment view={view} file={file} />
          {session.may.includes('complications.write') && <FileComplication from={{ checkInId: view.id }} />}
          <CaseEvents view={view} clinicName={session.clinic.name} />
        </div>
        <div className="case-why">
          <CaseRules view={view} />
        </div>
      </div>
    </>
  );
}
