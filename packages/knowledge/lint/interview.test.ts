import { proveInterview } from '@afterneedle/engine/proofs';
import { describe, expect, test } from 'vitest';
import { dangerItems, knowledge } from '../src/index.ts';
import { interview } from '../src/interview/index.ts';
import { readingGrade, sentencesOf, wordsOf } from './reading-grade.ts';

const proofs = proveInterview(knowledge, interview, { count: 12, seed: 20 });

describe('the interview is proved', () => {
  test.each(proofs.map((proof) => [proof.claim, proof] as const))('%s', (_, { failures, checked }) => {
    expect(failures).toEqual([]);
    expect(checked).toBeGreaterThan(5);
  });
});

test('the danger lines are asked first, six on each of two screens', () => {
  const first = interview.screens.filter(({ kind }) => kind === 'first');
  expect(first.map(({ asks }) => asks.length)).toEqual([6, 6]);
  expect(first.flatMap(({ asks }) => asks)).toEqual(dangerItems.map(({ item }) => item));
});

test('a line denies its own parts and nothing else', () => {
  for (const { item, parts } of dangerItems) {
    const denied = interview.implied.filter(({ whenNone }) => whenNone.join() === item);
    expect(denied.map(({ absent }) => absent)).toEqual([parts]);
  }
});

test('every screen says why it is asked in plain words', () => {
  for (const { id, why } of interview.screens) {
    expect(why, id).toMatch(/^\p{Lu}.*\.$/u);
    if (wordsOf(why).length > 8) expect(readingGrade(why), `${id}: ${why}`).toBeLessThanOrEqual(6);
    for (const sentence of sentencesOf(why)) expect(wordsOf(sentence).length, id).toBeLessThanOrEqual(20);
  }
});

test('beside the danger lines only two things deny others, and each names what it says more about', () => {
  const lines = new Set<string>(dangerItems.map(({ item }) => item));
  const others = interview.implied.filter(({ whenNone }) => !lines.has(whenNone.join()));
  expect(others.map(({ absent }) => absent)).toEqual([
    ['spread-past-treated', 'came-back'],
    ['bumps-in-grid'],
  ]);
});
