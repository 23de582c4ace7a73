import { createHash } from 'node:crypto';

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}

/** The hash of a JSON value whatever the order of its keys. */
export function hashOfValue(value: unknown): string {
  return hashOfText(JSON.stringify(sorted(value)) ?? '');
}

/** The hash of a text, for tokens and keys that must not be stored. */
export function hashOfText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
