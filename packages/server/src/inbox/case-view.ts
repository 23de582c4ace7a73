import {
  type CaseView,
  type InboxItem,
  levelResultSchema,
  type ServerResult,
  serverResultSchema,
} from '@afterneedle/contract';
import { findings } from '@afterneedle/knowledge';
import { type CheckInRow, listEvents, listResults } from '../check-ins/queries.ts';
import type { ClinicTransaction } from '../platform/database.ts';

const EXCERPT_LENGTH = 140;
const MOST_SIGNS = 6;
const isoOrNull = (at: Date | null): string | null => at?.toISOString() ?? null;

function headOf(row: CheckInRow): Omit<InboxItem, 'excerpt' | 'signs'> {
  return {
    id: row.check_in_id,
    state: row.state,
    level: row.level,
    levelAtWorst: row.level_at_worst,
    certified: row.certified,
    resultsDiffer: row.results_differ,
    known: row.known,
    forWhom: row.for_whom,
    name: row.name,
    hoursSince: row.hours_since,
    contactWithinHours: row.contact_within_hours,
    createdAt: row.created_at.toISOString(),
    sentAt: row.sent_at.toISOString(),
    seenAt: isoOrNull(row.seen_at),
  };
}

function excerptOf(message: string): string {
  const characters = Array.from(message.replaceAll(/\s+/g, ' '));
  return characters.length <= EXCERPT_LENGTH
    ? characters.join('')
    : `${characters.slice(0, EXCERPT_LENGTH - 1).join('')}…`;
}

/** The vocabulary lists danger signs first; how a sign changes is no sign of its own. */
const SIGNS = findings.filter(({ group }) => group !== 'course').map(({ id }) => id as string);

function signsOf(facts: CaseView['facts']): string[] {
  const isThere = (id: string): boolean => facts[id] === true || Number(facts[id]) > 0;
  return SIGNS.filter(isThere).slice(0, MOST_SIGNS);
}

/** Shows a check-in as a line of the inbox. */
export function inboxItemOf(row: CheckInRow): InboxItem {
  return { ...headOf(row), excerpt: excerptOf(row.message ?? ''), signs: signsOf(row.facts) };
}

/** Shows a check-in with everything the clinic needs to act. */
export async function caseViewOf(trx: ClinicTransaction, row: CheckInRow): Promise<CaseView> {
  const results = await listResults(trx, row.clinic_id, row.check_in_id);
  const events = await listEvents(trx, row.clinic_id, row.check_in_id);
  const resultFrom = (source: 'phone' | 'server'): unknown =>
    results.find((result) => result.source === source)?.result;
  const server: ServerResult = serverResultSchema.parse(resultFrom('server'));
  return {
    ...headOf(row),
    treatedAt: isoOrNull(row.treated_at),
    treatedApprox: row.treated_approx,
    message: row.message,
    areas: row.areas,
    facts: row.facts,
    results: { phone: levelResultSchema.parse(resultFrom('phone')), server },
    acknowledgedAt: isoOrNull(row.acknowledged_at),
    closedAt: isoOrNull(row.closed_at),
    outcome: row.outcome,
    events: events.map((event) => ({
      id: event.event_id,
      kind: event.kind,
      at: event.at.toISOString(),
      by: event.staff_name,
      text: event.text,
    })),
  };
}
