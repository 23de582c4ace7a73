import { BackIcon } from '../../ui/icon.tsx';
import '../../ui/people.css';
import { fullName, type PersonView, type SessionView } from '@afterneedle/contract';
import type { ReactElement } from 'react';
import { Link, useParams, useSearch } from 'wouter';
import { dateAndTime, dateOf } from '../../ui/date-words.ts';
import { Heading } from '../../ui/heading.tsx';
import { LevelMark } from '../../ui/level-mark.tsx';
import { dayAfter } from '../day-words.ts';
import { CASE_STATE_WORDS } from '../inbox/wait-words.ts';
import type { RoomProps } from '../rooms.ts';
import { TreatmentList } from '../treatments/treatment-list.tsx';
import { fetchPerson, fetchPersonCheckIns } from './api.ts';
import { ConsentList } from './consent-list.tsx';
import { NotReady } from './not-ready.tsx';
import { Marks } from './people-page.tsx';
import { useAsked } from './use-asked.ts';

const TABS = [
  { id: 'summary', name: 'Summary', may: 'people.read' },
  { id: 'treatments', name: 'Treatments', may: 'treatments.read' },
  { id: 'check-ins', name: 'Check-ins', may: 'people.read' },
  { id: 'consents', name: 'Consents', may: 'people.read' },
] as const;

/** One person: what is on file, treatments, check-ins and consents. */
export function PersonPage({ session, onSignedOut }: RoomProps): ReactElement {
  const { id = '' } = useParams();
  const { asked, again, put } = useAsked(() => fetchPerson(id), onSignedOut);
  const open = new URLSearchParams(useSearch()).get('tab') ?? 'summary';
  if (asked.state !== 'ready') return <NotReady state={asked.state} what="person" onRetry={again} />;
  const person = asked.value;
  const name = fullName(person);
  return (
    <>
      <Link className="back-link no-print" href="/people">
        <BackIcon />
        People
      </Link>
      <div className="row row-between">
        <Heading title={name}>
          {name} <Marks person={person} />
        </Heading>
        <nav className="row" aria-label="Act on this record">
          {session.may.includes('treatments.write') && person.mergedInto === null && (
            <Link className="button" href={`/people/${id}/treatments/new`}>
              New treatment
            </Link>
          )}
          {person.mergedInto === null && <Link href={`/people/${id}/edit`}>Change</Link>}
          {session.may.includes('person.erase') && (
            <Link href={`/records/people/${id}`}>Hand over or erase</Link>
          )}
        </nav>
      </div>
      {person.mergedInto !== null && (
        <p className="notice">
          This record was merged. <Link href={`/people/${person.mergedInto}`}>Open the one that stayed</Link>
        </p>
      )}
      <nav className="people-tabs" aria-label="Parts of this record">
        {TABS.filter(({ may }) => session.may.includes(may)).map((tab) => (
          <Link
            key={tab.id}
            href={`/people/${id}?tab=${tab.id}`}
            aria-current={tab.id === open ? 'page' : undefined}
          >
            {tab.name}
          </Link>
        ))}
      </nav>
      <Tab open={open} person={person} session={session} onSignedOut={onSignedOut} onChanged={put} />
    </>
  );
}

interface TabProps {
  readonly open: string;
  readonly person: PersonView;
  readonly session: SessionView;
  readonly onSignedOut: () => void;
  readonly onChanged: (person: PersonView) => void;
}

function Tab({ open, person, session, onSignedOut, onChanged }: TabProps): ReactElement {
  if (open === 'treatments')
    return <TreatmentList personId={person.id} session={session} onSignedOut={onSignedOut} />;
  if (open === 'check-ins') return <CheckIns personId={person.id} onSignedOut={onSignedOut} />;
  if (open === 'consents')
    return <ConsentList person={person} onSignedOut={onSignedOut} onChanged={onChanged} />;
  return <Summary person={person} />;
}

const NOT_ON_FILE = 'Not on file';
const dayOf = (day: string): string => dateOf(Date.parse(`${day}T12:00`));
const SAID = { yes: 'Yes', no: 'No', unsure: 'Not sure' } as const;
const saidOf = (value: keyof typeof SAID | undefined): string =>
  value === undefined ? 'Not asked' : SAID[value];

function phototypeOf(phototype: string | undefined): string {
  if (phototype === undefined) return 'Not asked';
  return phototype === 'unsure' ? 'Not sure' : phototype;
}

function Summary({ person }: { readonly person: PersonView }): ReactElement {
  const { guardian, health } = person;
  const rows: readonly (readonly [string, string])[] = [
    ['Birth date', dayOf(person.birthOn)],
    ['Telephone', person.phone ?? NOT_ON_FILE],
    ['E-mail', person.email ?? NOT_ON_FILE],
    ...(guardian === null
      ? []
      : ([['Guardian', `${guardian.name}, ${guardian.relation}, ${guardian.phone}`]] as const)),
    ...(person.leftOn === null ? [] : ([['Left on', dayOf(person.leftOn)]] as const)),
    ...(person.deceasedOn === null ? [] : ([['Died on', dayOf(person.deceasedOn)]] as const)),
    ...(health === undefined
      ? []
      : ([
          ['Allergies', health.allergies.length === 0 ? 'None on file' : health.allergies.join('\n')],
          ['Skin type', phototypeOf(health.skin.phototype)],
          ['Raised scars', saidOf(health.skin.keloids)],
          ['Cold sores', saidOf(health.skin.coldSores)],
          ['Dark marks after spots', saidOf(health.skin.darkMarks)],
          ['Notes', health.notes === '' ? 'None' : health.notes],
        ] as const)),
    ['Last changed', dateAndTime(Date.parse(person.updatedAt))],
  ];
  return (
    <section className="card" aria-label="Summary">
      <dl className="people-facts">
        {rows.map(([label, value]) => (
          <div key={label} className="people-fact">
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface CheckInsProps {
  readonly personId: string;
  readonly onSignedOut: () => void;
}

function CheckIns({ personId, onSignedOut }: CheckInsProps): ReactElement {
  const { asked, again } = useAsked(() => fetchPersonCheckIns(personId), onSignedOut);
  if (asked.state !== 'ready') return <NotReady state={asked.state} what="person" onRetry={again} />;
  if (asked.value.items.length === 0)
    return (
      <p className="card">
        No check-in yet. Those from a phone that took a hand-over link of this person stand here.
      </p>
    );
  return (
    <ul className="plain-list">
      {asked.value.items.map((item) => (
        <li key={item.id} className="card row">
          <LevelMark level={item.level} />
          <Link href={`/cases/${item.id}`}>
            {dayAfter(item.hoursSince)}, {dateAndTime(Date.parse(item.sentAt))}
          </Link>
          <span className="muted">{CASE_STATE_WORDS[item.state]}</span>
        </li>
      ))}
    </ul>
  );
}
