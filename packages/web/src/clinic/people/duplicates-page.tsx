import { fullName } from '@afterneedle/contract';
import { BackIcon } from '../../ui/icon.tsx';
import '../../ui/people.css';
import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { Heading } from '../../ui/heading.tsx';
import type { RoomProps } from '../rooms.ts';
import { fetchDuplicates } from './api.ts';
import { NotReady } from './not-ready.tsx';
import { useAsked } from './use-asked.ts';

const BECAUSE = {
  'birth-and-name': 'same birth date and a like name',
  phone: 'same telephone',
  email: 'same e-mail',
} as const;

/** Records that may be the same person. */
export function DuplicatesPage({ session, onSignedOut }: RoomProps): ReactElement {
  const { asked, again } = useAsked(fetchDuplicates, onSignedOut);
  return (
    <>
      <Link className="back-link no-print" href="/people">
        <BackIcon />
        People
      </Link>
      <Heading title="Duplicates">Records that may be the same person</Heading>
      {asked.state !== 'ready' ? (
        <NotReady state={asked.state} what="list" onRetry={again} />
      ) : asked.value.pairs.length === 0 ? (
        <p className="card">No two records look like the same person.</p>
      ) : (
        <ul className="plain-list">
          {asked.value.pairs.map(({ one, other, because }) => (
            <li key={`${one.id} ${other.id}`} className="card row row-between">
              <span>
                <Link href={`/people/${one.id}`}>{fullName(one)}</Link> and{' '}
                <Link href={`/people/${other.id}`}>{fullName(other)}</Link>:{' '}
                {because.map((why) => BECAUSE[why]).join(', ')}
              </span>
              {session.may.includes('treatments.write') && (
                <Link href={`/people/${one.id}/merge/${other.id}`}>Compare and merge</Link>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
