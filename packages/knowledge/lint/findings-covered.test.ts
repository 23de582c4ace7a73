import type { Atom, Condition, KnowledgeBase } from '@afterneedle/engine';
import { expect, test } from 'vitest';
import { knowledge } from '../src/index.ts';

/** Answers whether a condition holds at any hour once this one finding (and the one it says more about) is there at its lowest step. */
function holdsOnPresence(base: KnowledgeBase, { all, groups = [] }: Condition, finding: string): boolean {
  const parent = base.vocabulary.findings.find(({ id }) => id === finding)?.of;
  const holds = (atom: Atom): boolean => {
    if ('f' in atom) return (atom.f === finding || atom.f === parent) && atom.atLeast <= 1;
    if (!('c' in atom)) return false;
    const context = base.vocabulary.contexts.find(({ id }) => id === atom.c);
    return context?.missing === 'as-unsure' && atom.is.includes(context.unsureAs);
  };
  return all.every(holds) && groups.every(({ need, of }) => of.filter(holds).length >= need);
}

function uncovered(base: KnowledgeBase): string[] {
  return base.vocabulary.findings
    .filter(({ group }) => group !== 'course' && group !== 'place')
    .filter(({ id }) => !base.effects.some(({ finding }) => finding === id))
    .filter(
      ({ id }) => !base.rules.some((rule) => rule.level !== 'expected' && holdsOnPresence(base, rule, id)),
    )
    .map(({ id }) => id);
}

test('every finding is an ordinary effect or raises the level by its presence alone', () => {
  expect(uncovered(knowledge)).toEqual([]);
});

test('every finding is used by a rule, lift, effect or cause', () => {
  const used = JSON.stringify([knowledge.rules, knowledge.lifts, knowledge.effects, knowledge.causes]);
  const idle = knowledge.vocabulary.findings.filter(
    ({ id, group }) => group !== 'course' && !used.includes(`"${id}"`),
  );
  expect(idle.map(({ id }) => id)).toEqual([]);
});

test('a finding whose only rule waits for hours or another finding is refused', () => {
  const rules = knowledge.rules
    .filter(({ id }) => id !== 'boil')
    .concat({
      id: 'planted',
      level: 'same-day',
      all: [{ f: 'boil', atLeast: 1 }, { fromHour: 24 }],
      cites: ['S0-81'],
      say: 'A boil.',
    });
  expect(uncovered({ ...knowledge, rules })).toEqual(['boil']);
});
