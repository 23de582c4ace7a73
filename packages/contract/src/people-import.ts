import { z } from 'zod';

export const IMPORT_KINDS = ['people', 'treatments'] as const;

export type ImportKind = (typeof IMPORT_KINDS)[number];

/** The largest file taken, in bytes. */
export const MAX_IMPORT_BYTES = 2_000_000;

/** The most lines of one file. */
export const MAX_IMPORT_LINES = 5_000;

/** Columns of a file, by what they mean; `name?` may be missing. */
export const IMPORT_COLUMNS = {
  people: [
    'given name',
    'family name',
    'birth date',
    'phone?',
    'email?',
    'allergies?',
    'guardian name?',
    'guardian phone?',
    'guardian relation?',
  ],
  treatments: [
    'birth date',
    'family name',
    'given name?',
    'date',
    'time?',
    'device',
    'depth mm',
    'area',
    'cartridge lot?',
    'next session?',
  ],
} as const satisfies Readonly<Record<ImportKind, readonly string[]>>;

export const importQuerySchema = z.strictObject({ kind: z.enum(IMPORT_KINDS) });

const refusedLineSchema = z.object({ line: z.int(), field: z.string(), reason: z.string() });

export type RefusedImportLine = z.infer<typeof refusedLineSchema>;

/** What a file would do. */
export const importPreviewSchema = z
  .object({
    kind: z.enum(IMPORT_KINDS),
    /** Each column of the file and what it was read as; null is left alone. */
    columns: z.array(z.object({ header: z.string(), field: z.string().nullable() })),
    missingColumns: z.array(z.string()),
    firstRows: z.array(z.array(z.string())),
    lines: z.int(),
    valid: z.int(),
    refused: z.array(refusedLineSchema),
    /** When the same file was taken in before. */
    takenBefore: z.string().nullable(),
  })
  .meta({ id: 'ImportPreview' });

export type ImportPreview = z.infer<typeof importPreviewSchema>;

/** What a file did. */
export const importReportSchema = z
  .object({
    id: z.uuid(),
    kind: z.enum(IMPORT_KINDS),
    taken: z.int(),
    /** Lines that were on file already. */
    known: z.int(),
    refused: z.array(refusedLineSchema),
  })
  .meta({ id: 'ImportReport' });

export type ImportReport = z.infer<typeof importReportSchema>;
