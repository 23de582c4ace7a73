import { type KnowledgeBase, rankOf } from '@afterneedle/engine';
import { expect, test } from 'vitest';
import { knowledge } from '../src/index.ts';

/** Hours a level may name (J-56). */
const ALLOWED: Readonly<Record<string, readonly (number | undefined)[]>> = {
  emergency: [0],
  'same-day': [24],
  'contact-provider': [48, 336],
  'self-care': [undefined],
  expected: [undefined],
};

function wrongHours({ rules }: KnowledgeBase): string[] {
  return rules
    .filter(({ level, contactWithinHours }) => ALLOWED[level]?.includes(contactWithinHours) !== true)
    .map(({ id, level, contactWithinHours }) => `${id} (${level}): ${contactWithinHours ?? 'no hours'}`);
}

function unlocked({ rules }: KnowledgeBase): string[] {
  return rules.filter(({ level, lock }) => rankOf(level) === 4 && lock !== true).map(({ id }) => id);
}

test('every rule from contact-provider up says within how many hours, and no other does', () => {
  expect(wrongHours(knowledge)).toEqual([]);
});

test('no clinic can relax an emergency', () => {
  expect(unlocked(knowledge)).toEqual([]);
});

test('336 hours stand only with the judgement that gives them', () => {
  const late = knowledge.rules.filter(({ contactWithinHours }) => contactWithinHours === 336);
  expect(late.filter(({ cites }) => !cites.includes('J-56')).map(({ id }) => id)).toEqual([]);
});

test('a rule without hours, with wrong hours or unlocked is refused', () => {
  const base = {
    id: 'planted',
    all: [{ f: 'pus-bumps', atLeast: 1 }],
    cites: ['S0-15'],
    say: 'Pus.',
  } as const;
  const planted: KnowledgeBase = {
    ...knowledge,
    rules: [
      { ...base, level: 'same-day' },
      { ...base, level: 'emergency', contactWithinHours: 24, lock: true },
      { ...base, level: 'self-care', contactWithinHours: 48 },
    ],
  };
  expect(wrongHours(planted)).toHaveLength(3);
  expect(unlocked({ ...knowledge, rules: [{ ...base, level: 'emergency', contactWithinHours: 0 }] })).toEqual(
    ['planted'],
  );
});
