import { fullName } from '@afterneedle/contract';
import { BackIcon } from '../../ui/icon.tsx';
import '../../ui/people.css';
import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { dateOf } from '../../ui/date-words.ts';
import { Heading } from '../../ui/heading.tsx';
import { NotReady } from '../people/not-ready.tsx';
import { useAsked } from '../people/use-asked.ts';
import type { RoomProps } from '../rooms.ts';
import { fetchComingUp } from './api.ts';
import { type DueGroup, dueGroups } from './due-groups.ts';

/** The next sessions by week and month, and first those whose day has passed. */
export function ComingUpPage({ session, onSignedOut }: RoomProps): ReactElement {
  const { asked, again } = useAsked(fetchComingUp, onSignedOut);
  const mayWrite = session.may.includes('treatments.write');
  return (
    <>
      <Link className="back-link no-print" href="/people">
        <BackIcon />
        People
      </Link>
      <Heading title="Coming up">Coming up</Heading>
      {asked.state !== 'ready' ? (
        <NotReady state={asked.state} what="list" onRetry={again} />
      ) : asked.value.items.length === 0 ? (
        <p className="card">No session is planned. The day of the next one is set with a treatment.</p>
      ) : (
        dueGroups(asked.value).map((group) => <Group key={group.name} group={group} mayWrite={mayWrite} />)
      )}
    </>
  );
}

interface GroupProps {
  readonly group: DueGroup;
  readonly mayWrite: boolean;
}

function Group({ group: { name, items }, mayWrite }: GroupProps): ReactElement {
  return (
    <section className="card">
      <h2>
        {name} <span className="muted">({items.length})</span>
      </h2>
      {name === 'The day has passed' && (
        <p className="muted">Nobody has treated these people since. Ask them, or set another day.</p>
      )}
      <ul className="plain-list">
        {items.map(({ on, treatmentId, person }) => (
          <li key={treatmentId} className="row row-between">
            <span>
              <time dateTime={on}>{dateOf(Date.parse(`${on}T12:00`))}</time>:{' '}
              <Link href={`/people/${person.id}?tab=treatments`}>{fullName(person)}</Link>
            </span>
            <span className="row">
              {person.phone === null ? (
                <span className="muted">No telephone on file</span>
              ) : (
                <a href={`tel:${person.phone.replaceAll(/[^\d+]/g, '')}`}>{person.phone}</a>
              )}
              {mayWrite && (
                <Link className="no-print" href={`/people/${person.id}/treatments/${treatmentId}`}>
                  Set another day
                  <span className="hidden-text"> for {fullName(person)}</span>
                </Link>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
