import '../../ui/people.css';
import { listedName, type PersonItem } from '@afterneedle/contract';
import { type FormEvent, type ReactElement, useCallback, useEffect, useState } from 'react';
import { Link, useSearch } from 'wouter';
import { navigate } from 'wouter/use-browser-location';
import { dateOf } from '../../ui/date-words.ts';
import { Heading } from '../../ui/heading.tsx';
import type { RoomProps } from '../rooms.ts';
import { fetchPeople, type PeopleSearch } from './api.ts';
import { TextField } from './field.tsx';
import { NotReady } from './not-ready.tsx';

interface Found {
  readonly items: readonly PersonItem[];
  readonly next: string | null;
}

const searchOf = (query: string): PeopleSearch => {
  const asked = new URLSearchParams(query);
  return {
    name: asked.get('name') ?? '',
    birthOn: asked.get('birthOn') ?? '',
    phone: asked.get('phone') ?? '',
  };
};

/** The register: found by name, birth date or telephone. */
export function PeoplePage({ session, onSignedOut }: RoomProps): ReactElement {
  const query = useSearch();
  const mayWrite = session.may.includes('people.write');
  return (
    <>
      <div className="row row-between">
        <Heading title="People">People</Heading>
        <nav className="row" aria-label="More about people">
          <Link href="/people/coming-up">Coming up</Link>
          <Link href="/people/duplicates">Duplicates</Link>
          {session.may.includes('people.import') && <Link href="/people/import">Import</Link>}
          {mayWrite && (
            <Link className="button" href="/people/new">
              New person
            </Link>
          )}
        </nav>
      </div>
      <Search key={query} search={searchOf(query)} />
      <Results key={`found ${query}`} search={searchOf(query)} onSignedOut={onSignedOut} />
    </>
  );
}

function Search({ search }: { readonly search: PeopleSearch }): ReactElement {
  const [asked, setAsked] = useState(search);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const filled = Object.entries(asked).filter(([, value]) => value.trim() !== '');
    navigate(`/clinic/people?${new URLSearchParams(filled)}`, { replace: true });
  };
  return (
    <search>
      <form className="people-search" onSubmit={submit}>
        <TextField
          label="Name"
          value={asked.name}
          maxLength={200}
          onChange={(name) => setAsked({ ...asked, name })}
        />
        <TextField
          label="Birth date"
          type="date"
          value={asked.birthOn}
          onChange={(birthOn) => setAsked({ ...asked, birthOn })}
        />
        <TextField
          label="Telephone"
          type="tel"
          value={asked.phone}
          maxLength={40}
          onChange={(phone) => setAsked({ ...asked, phone })}
        />
        <button type="submit" className="button">
          Find
        </button>
      </form>
    </search>
  );
}

interface ResultsProps {
  readonly search: PeopleSearch;
  readonly onSignedOut: () => void;
}

function Results({ search, onSignedOut }: ResultsProps): ReactElement {
  const [found, setFound] = useState<Found>();
  const [fault, setFault] = useState<string>();
  const { name, birthOn, phone } = search;
  const load = useCallback(
    async (cursor?: string): Promise<void> => {
      const answered = await fetchPeople({ name, birthOn, phone }, cursor);
      if (answered.kind === 'refused' && answered.status === 401) return onSignedOut();
      setFault(answered.kind === 'ok' ? undefined : answered.kind === 'refused' ? answered.detail : 'away');
      if (answered.kind !== 'ok') return;
      const { items, next } = answered.value;
      setFound((before) => ({
        items: cursor === undefined ? items : [...(before?.items ?? []), ...items],
        next,
      }));
    },
    [name, birthOn, phone, onSignedOut],
  );
  useEffect(() => void load(), [load]);
  if (fault !== undefined && fault !== 'away')
    return (
      <p className="field-error" role="alert">
        {fault}
      </p>
    );
  if (found === undefined || fault === 'away')
    return (
      <NotReady state={fault === 'away' ? 'away' : 'loading'} what="person" onRetry={() => void load()} />
    );
  if (found.items.length === 0) {
    const isAll = `${name}${birthOn}${phone}`.trim() === '';
    return (
      <p className="card" role="status">
        {isAll
          ? 'Nobody is in the register yet. People you add or import stand here.'
          : 'Nobody was found. Try the first letters of a name.'}{' '}
        <Link href="/people/new">Add a person</Link>
      </p>
    );
  }
  return (
    <>
      <div className="table-scroll">
        <table className="inbox people-rows">
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Born</th>
              <th scope="col">Telephone</th>
              <th scope="col">E-mail</th>
            </tr>
          </thead>
          <tbody>
            {found.items.map((person) => (
              <tr key={person.id}>
                <td>
                  <Link href={`/people/${person.id}`}>{listedName(person)}</Link>
                  <Marks person={person} />
                </td>
                <td>{dateOf(Date.parse(`${person.birthOn}T12:00`))}</td>
                <td>{person.phone ?? 'Not on file'}</td>
                <td>{person.email === null ? 'Not on file' : <Mail address={person.email} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {found.next !== null && (
        <button
          type="button"
          className="button button-quiet"
          onClick={() => void load(found.next ?? undefined)}
        >
          Show more
        </button>
      )}
    </>
  );
}

/** An e-mail address that breaks behind its sign, where it has to. */
function Mail({ address }: { readonly address: string }): ReactElement {
  const at = address.indexOf('@') + 1;
  return (
    <>
      {address.slice(0, at)}
      <wbr />
      {address.slice(at)}
    </>
  );
}

/** What is told beside a name: a minor, somebody who left, somebody who died. */
export function Marks({ person }: { readonly person: PersonItem }): ReactElement {
  const marks = [
    ...(person.isMinor ? ['under 18'] : []),
    ...(person.leftOn === null ? [] : ['left']),
    ...(person.deceasedOn === null ? [] : ['deceased']),
  ];
  return (
    <>
      {marks.map((mark) => (
        <span key={mark} className="people-mark">
          {mark}
        </span>
      ))}
    </>
  );
}
