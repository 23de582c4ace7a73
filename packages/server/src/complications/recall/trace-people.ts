import { fullName, type RecallPerson, type RecallSubject, type TraceView } from '@afterneedle/contract';
import { wrongField } from '../../people/refusals.ts';
import type { StaffStep } from '../../people/staff-step.ts';
import { noSuch, RefusedRequest } from '../../platform/problems.ts';
import type { TreatmentSearch } from '../trace/queries.ts';
import { traceTreatments } from '../trace/traced-treatment.ts';
import {
  findByKnowledge,
  listFilesOf,
  listReachable,
  type ReachablePerson,
  readStartOfDay,
  readSubjectName,
} from './queries.ts';

/** More treatments or check-ins than a list can show; then the days are narrowed. */
const MOST = 5_000;
const DAY_MS = 86_400_000;

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);

/** One treatment or check-in that was found. */
interface Found {
  readonly id: string;
  readonly personId: string | null;
  readonly name: string | null;
  readonly at: string;
}

const rulesWords = (hash: string): string => `Advice under rules ${hash}`;

const need = (subject: RecallSubject, field: 'ref' | 'value'): string => {
  const given = subject[field];
  if (given === undefined) throw wrongField(`/${field}`, 'missing', 'This is needed to look people up.');
  return given;
};

async function nameOf(
  { trx, staff }: StaffStep,
  kind: 'batch' | 'device' | 'operator',
  id: string,
): Promise<string> {
  const name = await readSubjectName(trx, staff.clinicId, { kind, id });
  if (name === undefined) throw new RefusedRequest(noSuch(kind === 'batch' ? 'product' : kind));
  return name;
}

async function searchOf(
  step: StaffStep,
  subject: RecallSubject,
): Promise<{ readonly said: string; readonly search: Partial<TreatmentSearch> }> {
  const { kind } = subject;
  if (kind === 'cartridge-lot') {
    const cartridgeLot = need(subject, 'value');
    return { said: `Cartridge lot ${cartridgeLot}`, search: { cartridgeLot } };
  }
  const id = need(subject, 'ref');
  if (kind === 'device') return { said: await nameOf(step, kind, id), search: { deviceId: id } };
  if (kind === 'operator') return { said: await nameOf(step, kind, id), search: { operatorId: id } };
  const batch = subject.value ?? null;
  const name = await nameOf(step, 'batch', id);
  const said = batch === null ? `${name}, every batch` : `${name}, batch ${batch}`;
  return { said, search: { product: { productId: id, batch } } };
}

async function find(
  step: StaffStep,
  subject: RecallSubject,
): Promise<{
  readonly said: string;
  readonly column: 'treatment_id' | 'check_in_id';
  readonly found: Found[];
}> {
  const { trx, staff } = step;
  const { clinicId } = staff;
  const from = subject.from === undefined ? undefined : await readStartOfDay(trx, clinicId, subject.from);
  const before =
    subject.until === undefined ? undefined : await readStartOfDay(trx, clinicId, dayAfter(subject.until));
  const span = { from, before, limit: MOST + 1 };
  if (subject.kind === 'knowledge') {
    const knowledge = need(subject, 'value');
    const rows = await findByKnowledge(trx, clinicId, { knowledge, ...span });
    const found = rows.map((row) => ({
      id: row.check_in_id,
      personId: row.person_id,
      name: row.name,
      at: row.sent_at.toISOString(),
    }));
    return { said: rulesWords(knowledge), column: 'check_in_id', found };
  }
  const { said, search } = await searchOf(step, subject);
  const rows = await traceTreatments(trx, clinicId, { ...search, ...span });
  const found = rows.map(({ id, personId, endedAt }) => ({ id, personId, name: null, at: endedAt }));
  return { said, column: 'treatment_id', found };
}

/** Answers what a recall is about, in words. */
export async function nameSubject(step: StaffStep, subject: RecallSubject): Promise<string> {
  if (subject.kind === 'knowledge') return rulesWords(need(subject, 'value'));
  return (await searchOf(step, subject)).said;
}

const NO_NAME = 'No name given';

function personOf(
  person: ReachablePerson | undefined,
  found: readonly Found[],
  files: ReadonlyMap<string, readonly string[]>,
): RecallPerson {
  const [first] = found;
  const guardian = person?.guardian_name ?? null;
  return {
    personId: person?.person_id ?? null,
    checkInId: person === undefined ? (first?.id ?? null) : null,
    name:
      person === undefined
        ? (first?.name ?? NO_NAME)
        : fullName({ givenName: person.given_name, familyName: person.family_name }),
    birthOn: person?.birth_on ?? null,
    phone: person?.phone ?? null,
    email: person?.email ?? null,
    guardian: guardian === null ? null : { name: guardian, phone: person?.guardian_phone ?? null },
    leftOn: person?.left_on ?? null,
    deceasedOn: person?.deceased_on ?? null,
    at: found.map(({ at }) => at),
    complications: [...new Set(found.flatMap(({ id }) => files.get(id) ?? []))],
    contacted: null,
  };
}

/** Answers everybody who came in touch with something, each once, with how to reach them and what went wrong. */
export async function tracePeople(step: StaffStep, subject: RecallSubject): Promise<TraceView> {
  const { trx, staff } = step;
  const { said, column, found } = await find(step, subject);
  const shown = found.slice(0, MOST);
  const reachable = await listReachable(trx, staff.clinicId, [
    ...new Set(shown.flatMap(({ personId }) => (personId === null ? [] : [personId]))),
  ]);
  const byAsked = new Map(reachable.map((person) => [person.asked_id, person]));
  const rows = await listFilesOf(trx, staff.clinicId, { column, ids: shown.map(({ id }) => id) });
  const files = new Map(
    [...Map.groupBy(rows, (row) => row[column] ?? '')].map(([id, of]) => [
      id,
      of.map(({ complication_id }) => complication_id),
    ]),
  );
  const keyOf = ({ id, personId }: Found): string => byAsked.get(personId ?? '')?.person_id ?? id;
  const people = [...Map.groupBy(shown, keyOf).values()].map((of) =>
    personOf(byAsked.get(of[0]?.personId ?? ''), of, files),
  );
  return { subject: said, count: shown.length, isCut: found.length > MOST, people };
}
