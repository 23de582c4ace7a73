import { dayText } from '../day-words.ts';
import '../../ui/complications.css';
import type { ContactWay, RecallPerson, RecallView } from '@afterneedle/contract';
import { type ReactElement, useCallback, useState } from 'react';
import { Link, useParams } from 'wouter';
import { dateAndTime } from '../../ui/date-words.ts';
import { Heading } from '../../ui/heading.tsx';
import { BackIcon } from '../../ui/icon.tsx';
import type { RoomProps } from '../rooms.ts';
import { fetchRecall, tickContact } from './api.ts';
import { NotHere } from './not-here.tsx';
import { RecallTable } from './recall-table.tsx';
import { useAnswer } from './use-answer.ts';

/** One recall: everybody to reach, and who was. */
export function RecallPage({ session, onSignedOut }: RoomProps): ReactElement {
  const { id = '' } = useParams();
  const { standing, load, take } = useAnswer(
    useCallback(() => fetchRecall(id), [id]),
    onSignedOut,
  );
  const [fault, setFault] = useState<string>();
  const tick = async (person: RecallPerson, how: ContactWay | null): Promise<void> => {
    const { personId, checkInId } = person;
    const about = personId === null ? { checkInId: checkInId ?? '' } : { personId };
    const answered = await tickContact(id, { ...about, how });
    take(answered);
    setFault(
      answered.kind === 'ok'
        ? undefined
        : answered.kind === 'refused'
          ? answered.detail
          : 'Not kept: the server does not answer.',
    );
  };
  const mayWrite = session.may.includes('complications.write');
  return (
    <>
      <Link className="back-link no-print" href="/recalls">
        <BackIcon />
        Traces and recalls
      </Link>
      {standing.state === 'ready' ? (
        <>
          <Head view={standing.value} />
          {fault !== undefined && (
            <p className="field-error" role="alert">
              {fault}
            </p>
          )}
          <RecallTable
            {...standing.value}
            {...(mayWrite ? { onTick: (person, how) => void tick(person, how) } : {})}
          />
        </>
      ) : (
        <NotHere standing={standing} what="recall" onRetry={load} />
      )}
    </>
  );
}

function Head({ view }: { readonly view: RecallView }): ReactElement {
  const { id, subject, from, until, note, createdAt, by, people } = view;
  const reached = people.filter(({ contacted }) => contacted !== null).length;
  return (
    <>
      <Heading title={`Recall: ${subject}`}>Recall: {subject}</Heading>
      <p>
        {note === '' ? '' : `${note.replace(/\.$/, '')}. `}
        {from === null ? '' : `From ${dayText(from)}. `}
        {until === null ? '' : `Until ${dayText(until)}. `}
        <span className="muted">
          Begun by {by}, {dateAndTime(Date.parse(createdAt))}.
        </span>
      </p>
      <p className="row">
        <strong role="status">
          {reached} of {people.length} contacted
        </strong>
        <a className="no-print" href={`/api/v1/recalls/${id}/people.csv`} download="recall.csv">
          Download as CSV
        </a>
        <button type="button" className="button-link" onClick={() => window.print()}>
          Print
        </button>
      </p>
    </>
  );
}
