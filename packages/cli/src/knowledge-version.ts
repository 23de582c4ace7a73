import { createHash } from 'node:crypto';
import { canonicalBytes } from '@afterneedle/engine';

/** Answers the version of some knowledge: `sha256:` and 64 hex digits over its canonical JSON. */
export function versionOf(data: unknown): string {
  return `sha256:${createHash('sha256').update(canonicalBytes(data)).digest('hex')}`;
}
