import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';

/** What a file of a clinic is called in its first line. */
const FORMAT = 'afterneedle-clinic-1';

const CIPHER = 'aes-256-gcm';
const TAG_BYTES = 16;
const LENGTH_BYTES = 4;
const SALT_BYTES = 16;
const MOST_HEAD_BYTES = 200;
/** No entry is longer: a photo, or some hundred rows. */
const MOST_BYTES = 268_435_456;
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const KEY_LETTERS = 32;
const KEY = /^[0-9A-HJKMNP-TV-Z]{32}$/;
const GROUP = /.{4}(?=.)/g;

/** One thing in a file: what it is, and its bytes. */
export interface Entry {
  readonly kind: number;
  readonly bytes: Buffer;
}

/** A file that cannot be read, and why, for whoever asked. */
export class UnreadableFile extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UnreadableFile';
  }
}

/** Makes the key of one file: 160 bits in groups that can be read out. */
export function makeFileKey(): string {
  const letters = Array.from(randomBytes(KEY_LETTERS), (byte) => LETTERS.charAt(byte & 31)).join('');
  return letters.replace(GROUP, '$&-');
}

function keyOf(fileKey: string, salt: Buffer): Buffer {
  const typed = fileKey.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  if (!KEY.test(typed)) throw new UnreadableFile('The key of a file has 8 groups of 4 letters and numbers.');
  return Buffer.from(hkdfSync('sha256', typed, salt, 'afterneedle clinic file', 32));
}

/** Each entry has a nonce of its own, which says where it stands and whether it is the last. */
function nonceAt(place: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUIntBE(place, 4, 6);
  nonce.writeUInt8(isLast ? 1 : 0, 11);
  return nonce;
}

/** A sealed file that is being written. */
export interface SealedWriter {
  readonly add: (entry: Entry, isLast?: boolean) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Begins a new file that only its key opens; nothing of it can be changed, moved or cut off without notice. */
export async function writeSealedFile(path: string, fileKey: string): Promise<SealedWriter> {
  const salt = randomBytes(SALT_BYTES);
  const head = Buffer.from(`${JSON.stringify({ format: FORMAT, salt: salt.toString('base64url') })}\n`);
  const key = keyOf(fileKey, salt);
  const file = await open(path, 'wx', 0o600);
  await file.writeFile(head);
  let place = 0;
  return {
    add: async ({ kind, bytes }, isLast = false) => {
      const cipher = createCipheriv(CIPHER, key, nonceAt(place, isLast));
      cipher.setAAD(head);
      const sealed = [cipher.update(Buffer.from([kind])), cipher.update(bytes), cipher.final()];
      const length = Buffer.alloc(LENGTH_BYTES);
      length.writeUInt32BE(1 + bytes.length + TAG_BYTES);
      await file.appendFile(Buffer.concat([length, ...sealed, cipher.getAuthTag()]));
      place += 1;
    },
    close: async () => {
      await file.sync();
      await file.close();
    },
  };
}

function readHead(start: Buffer): { readonly head: Buffer; readonly salt: Buffer } {
  const end = start.indexOf('\n');
  try {
    const told = JSON.parse(start.subarray(0, end).toString('utf8')) as { format: string; salt: string };
    if (told.format === FORMAT)
      return { head: start.subarray(0, end + 1), salt: Buffer.from(told.salt, 'base64url') };
    if (/^afterneedle-clinic-\d+$/.test(told.format))
      throw new UnreadableFile('A newer version wrote this file. Bring this server to that version first.');
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
  }
  throw new UnreadableFile('This file holds no export of a clinic.');
}

async function readExactly(file: FileHandle, length: number, at: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  const { bytesRead } = await file.read(bytes, 0, length, at);
  if (bytesRead < length) throw new UnreadableFile('The file is cut short or was changed.');
  return bytes;
}

/** Reads a sealed file entry by entry; throws with the first thing that is not as it was written. */
export async function* readSealedFile(path: string, fileKey: string): AsyncGenerator<Entry> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const { head, salt } = readHead(await readExactly(file, Math.min(size, MOST_HEAD_BYTES), 0));
    const key = keyOf(fileKey, salt);
    let at = head.length;
    for (let place = 0; ; place += 1) {
      const length = (await readExactly(file, LENGTH_BYTES, at)).readUInt32BE();
      if (length <= TAG_BYTES || length > Math.min(MOST_BYTES, size - at))
        throw new UnreadableFile('The file is cut short or was changed.');
      const sealed = await readExactly(file, length, at + LENGTH_BYTES);
      at += LENGTH_BYTES + length;
      const isLast = at === size;
      const decipher = createDecipheriv(CIPHER, key, nonceAt(place, isLast));
      decipher.setAAD(head);
      decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
      let opened: Buffer;
      try {
        opened = Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()]);
      } catch {
        throw new UnreadableFile(
          place === 0
            ? 'This key does not open the file, or the file was changed.'
            : 'The file is cut short or was changed.',
        );
      }
      yield { kind: opened.readUInt8(), bytes: opened.subarray(1) };
      if (isLast) return;
    }
  } finally {
    await file.close();
  }
}
