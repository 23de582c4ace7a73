import { z } from 'zod';

/** Where a page of the inbox ended. */
export interface InboxPlace {
  readonly levelRank: number;
  /** When it is due or since when it waits; of what is done, when it was closed. */
  readonly orderAt: Date;
  readonly sentAt: Date;
  readonly checkInId: string;
}

const placeSchema = z.tuple([z.int().min(0).max(4), z.iso.datetime(), z.iso.datetime(), z.uuid()]);

/** Writes a place as a cursor. */
export function writeCursor(place: InboxPlace): string {
  const parts = [place.levelRank, place.orderAt.toISOString(), place.sentAt.toISOString(), place.checkInId];
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** Reads a cursor back; anything else than one of ours is nothing. */
export function readCursor(cursor: string): InboxPlace | undefined {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
  const parsed = placeSchema.safeParse(parts);
  if (!parsed.success) return undefined;
  const [levelRank, orderAt, sentAt, checkInId] = parsed.data;
  return { levelRank, orderAt: new Date(orderAt), sentAt: new Date(sentAt), checkInId };
}
