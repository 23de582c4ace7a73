function canonicalText(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'));
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${value} has no canonical form`);
    return JSON.stringify(value);
  }
  if (value === null || typeof value === 'boolean') return JSON.stringify(value);
  if (Array.isArray(value)) {
    return `[${value.map((entry) => canonicalText(entry === undefined ? null : entry)).join(',')}]`;
  }
  if (typeof value !== 'object') throw new TypeError(`a ${typeof value} has no canonical form`);
  const entries = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .map(([key, entry]): readonly [string, unknown] => [key.normalize('NFC'), entry])
    .toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)));
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonicalText(entry)}`).join(',')}}`;
}

/**
 * Answers the one way to write a value: JSON with sorted keys (by UTF-16 unit), no spaces, text in NFC, in UTF-8.
 * A missing field and an undefined one are the same. Hashing is the caller's.
 */
export function canonicalBytes(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonicalText(value));
}
