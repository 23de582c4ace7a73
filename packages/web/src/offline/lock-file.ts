import { fromBase64, toBase64 } from './base64.ts';
import type { LockedFile } from './export-schema.ts';

/** As many turns as are asked of PBKDF2 with SHA-256 today. */
const ITERATIONS = 600_000;
const SALT_BYTES = 16;
const IV_BYTES = 12;

async function keyFrom(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFC')) as Uint8Array<ArrayBuffer>;
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** Locks the text of a file with a passphrase. */
export async function lockFile(text: string, passphrase: string): Promise<LockedFile> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const key = await keyFrom(passphrase, salt, ITERATIONS);
  const bytes = new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
  const box = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes);
  return {
    format: 'afterneedle-locked',
    version: 1,
    salt: toBase64(salt),
    iterations: ITERATIONS,
    iv: toBase64(iv),
    box: toBase64(new Uint8Array(box)),
  };
}

/** Opens a locked file; nothing when the passphrase is another, or the file was changed. */
export async function unlockFile(file: LockedFile, passphrase: string): Promise<string | undefined> {
  const key = await keyFrom(passphrase, fromBase64(file.salt), file.iterations);
  try {
    const iv = fromBase64(file.iv);
    const bytes = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, fromBase64(file.box));
    return new TextDecoder().decode(bytes);
  } catch {
    return undefined;
  }
}
