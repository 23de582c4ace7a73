import { dayText } from '../day-words.ts';
import '../../ui/complications.css';
import type { ComplicationView, SessionView } from '@afterneedle/contract';
import { type ReactElement, useCallback, useState } from 'react';
import { Link, useParams } from 'wouter';
import type { Answered } from '../../offline/api.ts';
import { dateAndTime } from '../../ui/date-words.ts';
import { Heading } from '../../ui/heading.tsx';
import { BackIcon } from '../../ui/icon.tsx';
import type { RoomProps } from '../rooms.ts';
import { fetchComplication } from './api.ts';
import { ComplicationForm } from './complication-form.tsx';
import { STATE_WORDS } from './complication-words.ts';
import { FileHistory } from './file-history.tsx';
import { FileSteps } from './file-steps.tsx';
import { NotHere } from './not-here.tsx';
import { TraceCard } from './trace-card.tsx';
import { useAnswer } from './use-answer.ts';

/** One complication file: what it says, where its treatment leads to, and every version. */
export function ComplicationPage({ session, onSignedOut }: RoomProps): ReactElement {
  const { id = '' } = useParams();
  const { standing, load, take } = useAnswer(
    useCallback(() => fetchComplication(id), [id]),
    onSignedOut,
  );
  return (
    <>
      <Link className="back-link" href="/complications">
        <BackIcon />
        Complications
      </Link>
      {standing.state === 'ready' ? (
        <Opened view={standing.value} session={session} onAnswered={take} onReload={load} />
      ) : (
        <NotHere standing={standing} what="file" onRetry={load} />
      )}
    </>
  );
}

interface OpenedProps {
  readonly view: ComplicationView;
  readonly session: SessionView;
  readonly onAnswered: (answered: Answered<ComplicationView>) => void;
  readonly onReload: () => void;
}

function Opened({ view, session, onAnswered, onReload }: OpenedProps): ReactElement {
  const [isDirty, setIsDirty] = useState(false);
  const mayWrite = session.may.includes('complications.write') && view.state !== 'closed';
  const name = view.person?.name ?? view.name ?? 'No name given';
  return (
    <>
      <div className="case-head">
        <Heading title={`Complication: ${name}`}>Complication: {name}</Heading>
        <p className="row">
          <span className={view.state === 'draft' ? 'mark mark-strong' : 'mark'}>
            {STATE_WORDS[view.state]}
          </span>
          {view.person !== null && <span>Born {dayText(view.person.birthOn)}</span>}
          <span className="muted">
            Version {view.version}, {dateAndTime(Date.parse(view.updatedAt))}
          </span>
          {view.checkInId !== null && <Link href={`/cases/${view.checkInId}`}>Open the check-in</Link>}
        </p>
      </div>
      <div className="file-grid">
        <div>
          <ComplicationForm
            key={view.version}
            view={view}
            mayWrite={mayWrite}
            onAnswered={onAnswered}
            onReload={onReload}
            onDirty={setIsDirty}
          />
        </div>
        <div>
          {session.may.includes('complications.write') && (
            <FileSteps view={view} isDirty={isDirty} onAnswered={onAnswered} />
          )}
          <TraceCard view={view} />
          <FileHistory view={view} />
        </div>
      </div>
    </>
  );
}
