import {
  type ConsentCreate,
  type Duplicates,
  duplicatesSchema,
  type Merge,
  type PeoplePage,
  type PersonChange,
  type PersonCheckIns,
  type PersonView,
  type PersonWrite,
  peoplePageSchema,
  personCheckInsSchema,
  personViewSchema,
} from '@afterneedle/contract';
import { type Answered, ask } from '../../offline/api.ts';

const readPerson = (json: unknown): PersonView => personViewSchema.parse(json);
const keyed = (key: string) => ({ 'idempotency-key': key });

/** What the register is searched for; what is empty does not count. */
export interface PeopleSearch {
  readonly name: string;
  readonly birthOn: string;
  readonly phone: string;
}

/** A page of the register. */
export function fetchPeople(search: PeopleSearch, cursor?: string): Promise<Answered<PeoplePage>> {
  const asked = Object.entries(search).filter(([, value]) => value.trim() !== '');
  const query = new URLSearchParams([...asked, ...(cursor === undefined ? [] : [['cursor', cursor]])]);
  return ask(`/api/v1/people?${query}`, (json) => peoplePageSchema.parse(json));
}

export function fetchPerson(id: string): Promise<Answered<PersonView>> {
  return ask(`/api/v1/people/${id}`, readPerson);
}

export function createPerson(person: PersonWrite, key: string): Promise<Answered<PersonView>> {
  return ask('/api/v1/people', readPerson, { method: 'POST', body: person, headers: keyed(key) });
}

export function changePerson(id: string, change: PersonChange, key: string): Promise<Answered<PersonView>> {
  return ask(`/api/v1/people/${id}`, readPerson, { method: 'PUT', body: change, headers: keyed(key) });
}

export function recordConsent(
  id: string,
  consent: ConsentCreate,
  key: string,
): Promise<Answered<PersonView>> {
  const sent = { method: 'POST', body: consent, headers: keyed(key) } as const;
  return ask(`/api/v1/people/${id}/consents`, readPerson, sent);
}

export function fetchPersonCheckIns(id: string): Promise<Answered<PersonCheckIns>> {
  return ask(`/api/v1/people/${id}/check-ins`, (json) => personCheckInsSchema.parse(json));
}

export function fetchDuplicates(): Promise<Answered<Duplicates>> {
  return ask('/api/v1/people/duplicates', (json) => duplicatesSchema.parse(json));
}

export function mergePeople(id: string, merge: Merge, key: string): Promise<Answered<PersonView>> {
  const sent = { method: 'POST', body: merge, headers: keyed(key), outlivesPage: true } as const;
  return ask(`/api/v1/people/${id}/merge`, readPerson, sent);
}
