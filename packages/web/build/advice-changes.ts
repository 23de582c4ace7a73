import { createHash } from 'node:crypto';
import { type Level, rankOf, rulesOf } from '@afterneedle/engine';
import { versioned } from '@afterneedle/knowledge/versioned';
import type { AdviceChange } from '../src/offline/advice-file.ts';
import { ADVICE_PARTS } from '../src/person/offline/advice-parts.ts';

/** What a version of the advice said, short enough to keep beside the code. */
export interface AdviceSnapshot {
  /** By rule: its level, its sentence, and a digest of when it holds. */
  readonly rules: Readonly<Record<string, readonly [level: Level, says: string, digest: string]>>;
  /** By part of the app that is not a rule: a digest of all of it. */
  readonly parts: Readonly<Record<string, string>>;
}

const DIGEST_LETTERS = 12;
const URGENT = rankOf('same-day');

const digestOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, DIGEST_LETTERS);

/** Answers what the knowledge of this checkout says. */
export function snapshotOfKnowledge(): AdviceSnapshot {
  const rules = rulesOf(versioned.knowledge).map(({ id, level, say, ...holds }) => {
    const { cites: _cites, ...when } = holds;
    return [id, [level, say, digestOf(when)] as const] as const;
  });
  const parts = Object.keys(ADVICE_PARTS).map((part) => [
    part,
    digestOf(versioned[part as keyof typeof ADVICE_PARTS]),
  ]);
  return { rules: Object.fromEntries(rules), parts: Object.fromEntries(parts) };
}

/**
 * Answers in words what one version changed against another. A rule of the two top levels that came, rose or holds
 * under other conditions is for safety: a page without it could say something less urgent than it must.
 */
export function changesBetween(before: AdviceSnapshot, after: AdviceSnapshot): readonly AdviceChange[] {
  const changes: AdviceChange[] = [];
  for (const [id, [level, says, digest]] of Object.entries(after.rules)) {
    const old = before.rules[id];
    const isUrgent = rankOf(level) >= URGENT;
    if (old === undefined) changes.push({ kind: 'new', level, says, isSafety: isUrgent });
    else if (rankOf(level) > rankOf(old[0]))
      changes.push({ kind: 'raised', level, says, isSafety: isUrgent });
    else if (rankOf(level) < rankOf(old[0])) changes.push({ kind: 'lowered', level, says, isSafety: false });
    else if (digest !== old[2]) changes.push({ kind: 'changed', level, says, isSafety: isUrgent });
  }
  for (const [id, [level, says]] of Object.entries(before.rules)) {
    if (after.rules[id] === undefined) changes.push({ kind: 'gone', level, says, isSafety: false });
  }
  for (const [part, says] of Object.entries(ADVICE_PARTS)) {
    if (before.parts[part] !== after.parts[part]) changes.push({ kind: 'part', says, isSafety: false });
  }
  return changes;
}
