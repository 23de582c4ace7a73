import type { ClinicSeal } from '../platform/vault.ts';
import type { CheckInRow } from './queries.ts';

/** What a person said in a check-in; it lies sealed in the records. */
export interface Said {
  readonly message: string | null;
  readonly areas: string[];
  readonly facts: Record<string, number | boolean | string>;
}

const placeOf = (id: string) => ({ kind: 'check-in', id, field: 'said' });
const placeOfResult = (id: string, source: string) => ({ kind: 'check-in-result', id, field: source });
const placeOfEvent = (id: string) => ({ kind: 'check-in-event', id, field: 'text' });

/** Seals what a person said, for its own check-in only. */
export function sealSaid(seal: ClinicSeal, checkInId: string, said: Said): string {
  const { message, areas, facts } = said;
  return seal.seal(placeOf(checkInId), JSON.stringify({ message, areas, facts }));
}

/** Opens what a person said. */
export function openSaid(seal: ClinicSeal, row: Pick<CheckInRow, 'check_in_id' | 'said'>): Said {
  if (row.said === null) throw new Error('a check-in holds nothing that was said');
  return JSON.parse(seal.open(placeOf(row.check_in_id), row.said)) as Said;
}

/** Seals a result as phone or server worked it out. */
export function sealResult(
  seal: ClinicSeal,
  checkInId: string,
  of: { readonly source: string; readonly result: unknown },
): string {
  return seal.seal(placeOfResult(checkInId, of.source), JSON.stringify(of.result));
}

/** Opens a result. */
export function openResult(
  seal: ClinicSeal,
  checkInId: string,
  of: { readonly source: string; readonly said: string | null },
): unknown {
  if (of.said === null) throw new Error('a result holds nothing');
  return JSON.parse(seal.open(placeOfResult(checkInId, of.source), of.said));
}

/** Seals a text of the history of a check-in: a reply, a note. */
export function sealEventText(seal: ClinicSeal, eventId: string, text: string): string {
  return seal.seal(placeOfEvent(eventId), text);
}

/** Opens a text of the history; nothing where there is none. */
export function openEventText(
  seal: ClinicSeal,
  event: { readonly event_id: string; readonly said: string | null },
): string | null {
  return event.said === null ? null : seal.open(placeOfEvent(event.event_id), event.said);
}
