import type { CaseReplay, ServerResult } from '@afterneedle/contract';
import { levelResultSchema, serverResultSchema } from '@afterneedle/contract';
import { canonicalBytes } from '@afterneedle/engine';
import type { PageOptions } from '@afterneedle/words';
import { listResults } from '../check-ins/queries.ts';
import { openResult } from '../check-ins/said.ts';
import { type ClinicRow, readOwnClinic } from '../clinics/queries.ts';
import type { Services } from '../platform/services.ts';
import { judgedByProtocol } from '../protocols/live-protocol.ts';
import { pageOfFacts } from './page-of-facts.ts';
import { pageSections, sectionsOfShown } from './page-sections.ts';
import type { CaseReading, CaseRecord } from './read-case-record.ts';

const NONE = 'none';

const listOf = (items: readonly string[]): string => (items.length === 0 ? NONE : items.join(', '));

/** Answers what differs between two results, each thing once. */
function differencesOf(before: ServerResult, after: ServerResult): CaseReplay['differs'] {
  const rows = [
    { what: 'Level', thatDay: before.level, today: after.level },
    { what: 'Level at worst', thatDay: before.levelAtWorst, today: after.levelAtWorst },
    { what: 'All that counts was asked', thatDay: String(before.certified), today: String(after.certified) },
    {
      what: 'Rules that fired',
      thatDay: listOf(before.why.map(({ rule }) => rule)),
      today: listOf(after.why.map(({ rule }) => rule)),
    },
    {
      what: 'Rules that nearly applied',
      thatDay: listOf(before.near.map(({ rule }) => rule)),
      today: listOf(after.near.map(({ rule }) => rule)),
    },
    {
      what: 'Likely causes',
      thatDay: listOf(before.causes.map(({ id, strength }) => `${id} (${strength})`)),
      today: listOf(after.causes.map(({ id, strength }) => `${id} (${strength})`)),
    },
    {
      what: 'Hours to the next check',
      thatDay: String(before.recheckAfterHours ?? NONE),
      today: String(after.recheckAfterHours ?? NONE),
    },
    {
      what: 'Hours to reach a clinic',
      thatDay: String(before.contactWithinHours ?? NONE),
      today: String(after.contactWithinHours ?? NONE),
    },
    { what: 'Version of the rules', thatDay: before.knowledge, today: after.knowledge },
  ];
  return rows.filter((row) => row.thatDay !== row.today);
}

/** What is stored of a check-in that is to be replayed. */
export interface StoredCase {
  readonly record: CaseRecord;
  readonly clinic: ClinicRow;
  readonly phone: unknown;
  readonly server: unknown;
}

/** Reads what a replay needs, before anything is worked out. */
export async function readStoredCase(
  { trx, seal, staff }: CaseReading,
  record: CaseRecord,
): Promise<StoredCase> {
  const { check_in_id: checkInId } = record.row;
  const results = await listResults(trx, staff.clinicId, checkInId);
  const stored = (source: 'phone' | 'server'): unknown => {
    const found = results.find((result) => result.source === source);
    if (found === undefined) throw new Error('a check-in lacks a result');
    return openResult(seal, checkInId, found);
  };
  return {
    record,
    clinic: await readOwnClinic(trx, staff.clinicId),
    phone: stored('phone'),
    server: stored('server'),
  };
}

function optionsOf({ record, clinic }: StoredCase): PageOptions {
  return {
    now: record.row.created_at.getTime(),
    timeZone: clinic.time_zone,
    locale: 'en-GB',
    clinic: {
      name: clinic.name,
      isMedical: clinic.medical,
      isOpenNow: false,
      ...(clinic.phone === null ? {} : { phone: clinic.phone }),
    },
  };
}

/** Answers what the person saw under the rules of that day, and what the same answers come to under today's. */
export async function replayCase(services: Services, stored: StoredCase): Promise<CaseReplay> {
  const { row, said, sent } = stored.record;
  const phone = levelResultSchema.parse(stored.phone);
  const server = serverResultSchema.parse(stored.server);
  const input = {
    message: said.message ?? undefined,
    hoursSince: row.hours_since ?? undefined,
    facts: said.facts,
    series: sent?.series,
  };
  const again = services.triage.assess(input);
  if (!again.ok) throw new Error('answers that were taken once no longer read');
  const clinicId = row.clinic_id;
  // The clinic's protocol of that day belongs to the rules of that day.
  const sameDay = await judgedByProtocol(services, again.result, { clinicId, input, at: row.sent_at });
  const today = await judgedByProtocol(services, again.result, {
    clinicId,
    input,
    at: new Date(services.now()),
  });
  const { page } = pageOfFacts(
    { facts: said.facts, message: said.message, hoursSince: row.hours_since },
    optionsOf(stored),
  );
  const bytesOf = (value: unknown): Buffer => Buffer.from(canonicalBytes(value));
  const isHere = server.knowledge === services.triage.knowledge;
  return {
    versions: { phone: phone.knowledge, server: server.knowledge, today: services.triage.knowledge },
    thatDay: {
      phone,
      server,
      page: sent?.shown === undefined ? null : sectionsOfShown(sent.shown),
      shown: sent?.shown ?? null,
    },
    today: { server: today, page: pageSections(page) },
    isSame: isHere ? bytesOf(stored.server).equals(bytesOf(sameDay)) : null,
    differs: differencesOf(server, today),
  };
}
