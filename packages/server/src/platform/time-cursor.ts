import { z } from 'zod';

/** Where a page of a list ended that goes by time, the newest first. */
export interface TimePlace {
  readonly at: Date;
  readonly id: string;
}

const placeSchema = z.tuple([z.iso.datetime(), z.uuid()]);

/** Writes a place as a cursor. */
export function writeTimeCursor({ at, id }: TimePlace): string {
  return Buffer.from(JSON.stringify([at.toISOString(), id])).toString('base64url');
}

/** Reads a cursor back; anything else than one of ours is nothing. */
export function readTimeCursor(cursor: string): TimePlace | undefined {
  try {
    const parsed = placeSchema.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    if (!parsed.success) return undefined;
    const [at, id] = parsed.data;
    return { at: new Date(at), id };
  } catch {
    return undefined;
  }
}
