import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { TableSum } from './travelling-tables.ts';

const sumSchema = z.strictObject({ rows: z.int().min(0), sha256: z.string().length(64) });

/** What a file says first: whose it is, and under which migrations it was written. */
export const openingSchema = z.strictObject({
  clinicId: z.uuid(),
  slug: z.string().min(1),
  name: z.string().min(1),
  at: z.iso.datetime(),
  migrations: z.array(z.string()).min(1),
});

export type ClinicOpening = z.infer<typeof openingSchema>;

/** What a file says last: how many rows of each table and pieces of photos, with a hash over each. */
export const manifestSchema = z.strictObject({
  tables: z.record(z.string(), sumSchema),
  photos: z.strictObject({ files: z.int().min(0), bytes: z.int().min(0), sha256: z.string().length(64) }),
});

export type ClinicManifest = z.infer<typeof manifestSchema>;

/** What the entries of a file are. */
export const KIND = { opening: 1, table: 2, rows: 3, photo: 4, bytes: 5, manifest: 6 } as const;

/** A piece of a photo, by its place and its hash. */
export const photoSchema = z.strictObject({
  checkInId: z.uuid(),
  photoId: z.uuid(),
  piece: z.string().regex(/^[a-z0-9-]+$/),
});

export type TravellingPhoto = z.infer<typeof photoSchema>;

/** Sums pieces of photos, in the order of their places. */
export function sumPhotos(
  pieces: readonly (TravellingPhoto & { readonly bytes: number; readonly sha256: string })[],
): ClinicManifest['photos'] {
  const lines = pieces.map(
    ({ checkInId, photoId, piece, sha256 }) => `${checkInId}/${photoId}.${piece} ${sha256}\n`,
  );
  return {
    files: pieces.length,
    bytes: pieces.reduce((sum, { bytes }) => sum + bytes, 0),
    sha256: createHash('sha256').update(lines.toSorted().join('')).digest('hex'),
  };
}

const shortName = (table: string): string => table.replace(/^public\./, '');

const tableLine = (name: string, { rows, sha256 }: TableSum): string =>
  `${name}: ${rows} rows, sha256 ${sha256}`;

/** Says a manifest line by line, for whoever compares two. */
export function linesOfManifest({ tables, photos }: ClinicManifest): readonly string[] {
  return [
    ...Object.entries(tables).map(([table, sum]) => tableLine(shortName(table), sum)),
    `photo files: ${photos.files}, ${photos.bytes} bytes, sha256 ${photos.sha256}`,
  ];
}

/** Names what does not agree between what a file says and what was put in. */
export function differencesOf(told: ClinicManifest, found: ClinicManifest): readonly string[] {
  const names = new Set([...Object.keys(told.tables), ...Object.keys(found.tables)]);
  const wrong = [...names].filter(
    (name) =>
      told.tables[name]?.rows !== found.tables[name]?.rows ||
      told.tables[name]?.sha256 !== found.tables[name]?.sha256,
  );
  const photosAgree = told.photos.files === found.photos.files && told.photos.sha256 === found.photos.sha256;
  return [...wrong.map(shortName), ...(photosAgree ? [] : ['photos'])];
}
