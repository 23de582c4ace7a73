import { type ExportFile, exportSchema, lockedSchema } from './export-schema.ts';
import { unlockFile } from './lock-file.ts';

/** What a file turned out to be. */
export type FileRead =
  | { readonly kind: 'whole'; readonly file: ExportFile }
  | { readonly kind: 'locked' | 'wrong-passphrase' | 'not-ours' | 'newer' | 'damaged' };

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const field = (json: unknown, name: string): unknown =>
  typeof json === 'object' && json !== null ? (json as Readonly<Record<string, unknown>>)[name] : undefined;

/** Reads the text of a file; nothing of it reaches the phone's records here. */
export async function readFile(text: string, passphrase?: string): Promise<FileRead> {
  const json = parsed(text);
  const locked = lockedSchema.safeParse(json);
  if (locked.success) {
    if (passphrase === undefined || passphrase === '') return { kind: 'locked' };
    const opened = await unlockFile(locked.data, passphrase);
    return opened === undefined ? { kind: 'wrong-passphrase' } : readFile(opened);
  }
  const read = exportSchema.safeParse(json);
  if (read.success) return { kind: 'whole', file: read.data };
  const format = field(json, 'format');
  if (format !== 'afterneedle' && format !== 'afterneedle-locked') return { kind: 'not-ours' };
  const version = field(json, 'version');
  return { kind: typeof version === 'number' && version > 1 ? 'newer' : 'damaged' };
}
