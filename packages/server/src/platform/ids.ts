import { randomBytes } from 'node:crypto';

/** Makes a new UUIDv7 each time it is called. */
export type NewId = () => string;

/** Gives a maker of UUIDv7 ids that rise within this process, even inside one millisecond. */
export function createIds(now: () => number, random: (size: number) => Uint8Array = randomBytes): NewId {
  let lastMs = 0;
  let sequence = 0;
  return () => {
    const ms = now();
    if (ms > lastMs) {
      lastMs = ms;
      sequence = (random(1)[0] ?? 0) << 2;
    } else {
      sequence += 1;
      if (sequence > 0xfff) {
        lastMs += 1;
        sequence = 0;
      }
    }
    const tail = Buffer.from(random(8));
    tail[0] = ((tail[0] ?? 0) & 0x3f) | 0x80;
    const hex =
      lastMs.toString(16).padStart(12, '0') + (0x7000 | sequence).toString(16) + tail.toString('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  };
}

/** Writes a UUID in 22 letters, for addresses. */
export function shortOfUuid(uuid: string): string {
  return Buffer.from(uuid.replaceAll('-', ''), 'hex').toString('base64url');
}

/** Reads a UUID back from its 22 letters. */
export function uuidOfShort(short: string): string | undefined {
  if (!/^[A-Za-z0-9_-]{22}$/.test(short)) return undefined;
  const bytes = Buffer.from(short, 'base64url');
  if (bytes.length !== 16 || bytes.toString('base64url') !== short) return undefined;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Answers whether a text is a UUID in its usual form. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}
