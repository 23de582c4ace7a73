import { z } from 'zod';

/** Where a page of the register ended. */
export interface PeoplePlace {
  readonly familyKey: string;
  readonly nameKey: string;
  readonly personId: string;
}

const placeSchema = z.tuple([z.string(), z.string(), z.uuid()]);

/** Writes a place as a cursor. */
export function writePeopleCursor({ familyKey, nameKey, personId }: PeoplePlace): string {
  return Buffer.from(JSON.stringify([familyKey, nameKey, personId])).toString('base64url');
}

/** Reads a cursor back; anything else than one of ours is nothing. */
export function readPeopleCursor(cursor: string): PeoplePlace | undefined {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
  const parsed = placeSchema.safeParse(parts);
  if (!parsed.success) return undefined;
  const [familyKey, nameKey, personId] = parsed.data;
  return { familyKey, nameKey, personId };
}
