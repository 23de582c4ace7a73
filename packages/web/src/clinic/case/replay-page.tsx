import type { CaseReplay, PageSection } from '@afterneedle/contract';
import { type ReactElement, useCallback } from 'react';
import { Link, useParams } from 'wouter';
import { Heading } from '../../ui/heading.tsx';
import { BackIcon } from '../../ui/icon.tsx';
import { LEVEL_WORDS, LevelMark } from '../../ui/level-mark.tsx';
import type { RoomProps } from '../rooms.ts';
import { fetchReplay } from './api.ts';
import { NotLoaded } from './not-loaded.tsx';
import { useLoaded } from './use-loaded.ts';
import '../../ui/case.css';

/** The start of a version, enough to tell two apart. */
const short = (version: string): string => version.replace('sha256:', '').slice(0, 12);

function sameWords({ isSame, versions }: CaseReplay): string {
  if (isSame === null)
    return `The rules of that day (version ${short(versions.server)}) are not in this build. What they came to stands below as it was stored.`;
  return isSame
    ? 'The rules are the same as that day. Worked out again, they come to exactly the same.'
    : 'The rules have the same version, and the result is another one. Tell those who run the server.';
}

/** What the person saw that day, beside what the same answers come to under the rules of today. */
export function ReplayPage({ onSignedOut }: RoomProps): ReactElement {
  const { id = '' } = useParams();
  const loaded = useLoaded(
    useCallback(() => fetchReplay(id), [id]),
    onSignedOut,
  );
  return (
    <>
      <Link className="back-link" href={`/cases/${id}`}>
        <BackIcon />
        Case
      </Link>
      <NotLoaded loaded={loaded} />
      {loaded.state === 'ready' && <Replay replay={loaded.value} />}
    </>
  );
}

function Replay({ replay }: { readonly replay: CaseReplay }): ReactElement {
  const { thatDay, today, versions, differs } = replay;
  return (
    <>
      <Heading title="What the person saw">What the person saw</Heading>
      <p>{sameWords(replay)}</p>
      <Differences differs={differs} />
      <div className="replay-grid">
        <section className="card" aria-labelledby="that-day">
          <h2 id="that-day">That day</h2>
          <p className="row">
            <LevelMark level={thatDay.phone.level} />
            <span className="muted small">On the phone, rules version {short(versions.phone)}</span>
          </p>
          <p className="muted small">
            On the server that day: {LEVEL_WORDS[thatDay.server.level]}, rules version{' '}
            {short(versions.server)}.
          </p>
          {thatDay.page === null ? (
            <p className="notice">
              {thatDay.shown === null
                ? 'The phone sent no page with this check-in. Only the stored results are known.'
                : 'The page of that day cannot be laid out by this build. Its texts stand below as they came.'}
            </p>
          ) : (
            <Sections sections={thatDay.page} other={today.page} />
          )}
          {thatDay.page === null && thatDay.shown !== null && (
            <pre className="message-text">{JSON.stringify(thatDay.shown, null, 2)}</pre>
          )}
        </section>
        <section className="card" aria-labelledby="today">
          <h2 id="today">Under the rules of today</h2>
          <p className="row">
            <LevelMark level={today.server.level} />
            <span className="muted small">Rules version {short(versions.today)}</span>
          </p>
          <p className="muted small">
            Worked out from the same answers for the same moment. Places and numbers to call are the clinic’s.
          </p>
          <Sections sections={today.page} other={thatDay.page} />
        </section>
      </div>
    </>
  );
}

function Differences({ differs }: Pick<CaseReplay, 'differs'>): ReactElement {
  if (differs.length === 0) return <p>Nothing differs between the two results of the server.</p>;
  return (
    <section className="card" aria-labelledby="differs">
      <h2 id="differs">What differs</h2>
      <table className="replay-table">
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">That day</th>
            <th scope="col">Today</th>
          </tr>
        </thead>
        <tbody>
          {differs.map(({ what, thatDay, today }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>{thatDay}</td>
              <td>{today}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface SectionsProps {
  readonly sections: readonly PageSection[];
  readonly other: readonly PageSection[] | null;
}

function Sections({ sections, other }: SectionsProps): ReactElement {
  const there = new Set((other ?? []).flatMap(({ heading, lines }) => [heading, ...lines]));
  const isOwn = (text: string): boolean => other !== null && !there.has(text);
  return (
    <>
      {sections.map(({ heading, lines }) => (
        <div key={heading}>
          <h3>{isOwn(heading) ? <mark>{heading}</mark> : heading}</h3>
          <ul>
            {lines.map((line) => (
              <li key={line}>{isOwn(line) ? <mark>{line}</mark> : line}</li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
