import { createHash } from 'node:crypto';
import { canonicalBytes } from '@afterneedle/engine';

/** The hash of a JSON value whatever the order of its keys. */
export function hashOfValue(value: unknown): string {
  return createHash('sha256').update(canonicalBytes(value)).digest('hex');
}

/** The hash of a text, for tokens and keys that must not be stored. */
export function hashOfText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
