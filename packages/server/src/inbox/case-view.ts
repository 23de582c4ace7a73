import {
  type CaseView,
  type InboxItem,
  levelResultSchema,
  type ServerResult,
  serverResultSchema,
} from '@afterneedle/contract';
import { listEvents, listResults } from '../check-ins/queries.ts';
import { openEventText, openResult, openSaid } from '../check-ins/said.ts';
import type { ClinicTransaction } from '../platform/database.ts';
import type { ClinicSeal } from '../platform/vault.ts';
import type { InboxRow } from './queries.ts';
import { signsOf } from './signs-of.ts';

const EXCERPT_LENGTH = 140;
const isoOrNull = (at: Date | null): string | null => at?.toISOString() ?? null;

function trendOf(row: InboxRow): InboxItem['trend'] {
  if (row.previous_rank === null) return null;
  if (row.level_rank === row.previous_rank) return 'same';
  return row.level_rank > row.previous_rank ? 'worse' : 'better';
}

function headOf(row: InboxRow): Omit<InboxItem, 'excerpt' | 'signs'> {
  return {
    id: row.check_in_id,
    version: row.version,
    state: row.state,
    level: row.level,
    toldLevel: row.told_level,
    levelAtWorst: row.level_at_worst,
    certified: row.certified,
    resultsDiffer: row.results_differ,
    known: row.known,
    forWhom: row.for_whom,
    name: row.name ?? row.person_name,
    hoursSince: row.hours_since,
    contactWithinHours: row.contact_within_hours,
    photos: row.photos,
    trend: trendOf(row),
    owner: row.owner_id === null ? null : { id: row.owner_id, name: row.owner_name ?? '' },
    unreadSince: isoOrNull(row.unread_since),
    unreadDanger: row.unread_danger,
    waitingSince: isoOrNull(row.waiting_since),
    answeredAt: isoOrNull(row.answered_at),
    clockFrom: row.clock_from.toISOString(),
    targetMinutes: row.target_minutes,
    dueAt: isoOrNull(row.due_at),
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

/** Shows a check-in as a line of the inbox. */
export function inboxItemOf(seal: ClinicSeal, row: InboxRow): InboxItem {
  const said = openSaid(seal, row);
  return { ...headOf(row), excerpt: excerptOf(said.message ?? ''), signs: signsOf(said.facts) };
}

/** Shows a check-in with everything the clinic needs to act. */
export async function caseViewOf(trx: ClinicTransaction, seal: ClinicSeal, row: InboxRow): Promise<CaseView> {
  const { message, areas, facts } = openSaid(seal, row);
  const results = await listResults(trx, row.clinic_id, row.check_in_id);
  const events = await listEvents(trx, row.clinic_id, row.check_in_id);
  const resultFrom = (source: 'phone' | 'server'): unknown => {
    const found = results.find((result) => result.source === source);
    return found === undefined ? undefined : openResult(seal, row.check_in_id, found);
  };
  const server: ServerResult = serverResultSchema.parse(resultFrom('server'));
  return {
    ...headOf(row),
    treatedAt: isoOrNull(row.treated_at),
    treatedApprox: row.treated_approx,
    message,
    areas,
    facts,
    results: { phone: levelResultSchema.parse(resultFrom('phone')), server },
    acknowledgedAt: isoOrNull(row.acknowledged_at),
    closedAt: isoOrNull(row.closed_at),
    outcome: row.outcome,
    events: events.map((event) => ({
      id: event.event_id,
      kind: event.kind,
      at: event.at.toISOString(),
      by: event.staff_name,
      text: openEventText(seal, event),
      to: event.to_name,
      levelFrom: event.level_from,
      levelTo: event.level_to,
    })),
  };
}
