import { type KnowledgeBase, rankOf } from '@afterneedle/engine';
import { expect, test } from 'vitest';
import { knowledge } from '../src/index.ts';
import { claims } from '../src/ledger.ts';

const redFlags = claims.filter(({ kind }) => kind === 'red-flag');
const subjects = [...new Set(redFlags.map(({ subject }) => subject))].sort();

/** Answers which subjects of danger signs no rule from contact-provider up, no lift and no timed effect cites. */
function uncited({ rules, lifts, effects }: KnowledgeBase): string[] {
  const raising = [
    ...rules.filter(({ level }) => rankOf(level) >= 2),
    ...lifts,
    ...effects.filter(({ stages }) => stages.some(({ watchUntil }) => watchUntil !== null)),
  ];
  const cited = new Set(raising.flatMap(({ cites }) => [...cites]));
  return subjects.filter(
    (subject) => !redFlags.some((claim) => claim.subject === subject && cited.has(claim.id)),
  );
}

test('the articles name 26 danger signs', () => {
  expect(subjects).toHaveLength(26);
});

test('every danger sign of the articles is behind a rule that sends on', () => {
  expect(uncited(knowledge)).toEqual([]);
});

test('losing the rules of a danger sign is refused', () => {
  const ids = new Set<string>(redFlags.filter(({ subject }) => subject === 'pus').map(({ id }) => id));
  const rules = knowledge.rules.filter(({ cites }) => !cites.some((id) => ids.has(id)));
  expect(uncited({ ...knowledge, rules })).toContain('pus');
});
