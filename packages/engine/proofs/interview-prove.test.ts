import { describe, expect, test } from 'vitest';
import { completionReaching } from './interview-completions.ts';
import { proveAllAsked, proveInterview, proveInterviewFaults } from './interview-prove.ts';
import { proveReached } from './interview-reached.ts';
import { interviewSubject } from './interview-subject.ts';
import { smallInterview } from './small-interview.ts';
import { smallKnowledge } from './small-knowledge.ts';

describe('the small interview is proved', () => {
  const proofs = [
    ...proveInterview(smallKnowledge, smallInterview, { count: 150, seed: 3 }),
    proveInterviewFaults(smallKnowledge, smallInterview, { count: 100, seed: 3 }),
  ];

  test.each(proofs.map((proof) => [proof.claim, proof] as const))('%s', (_, { failures, checked }) => {
    expect(failures).toEqual([]);
    expect(checked).toBeGreaterThan(5);
  });
});

test('a screen that is missing and one that nobody gets to are found', () => {
  const without = { ...smallInterview, screens: smallInterview.screens.filter(({ id }) => id !== 'look') };
  expect(proveAllAsked(interviewSubject(smallKnowledge, without)).failures.join()).toContain(
    'late-bumps-sore needs bumps',
  );
  const dead = {
    ...smallInterview,
    screens: [
      ...smallInterview.screens,
      {
        id: 'dead',
        kind: 'facts',
        asks: ['redness-course'],
        onlyIf: [{ f: 'breathing' }],
        why: 'Never.',
      } as const,
    ],
  };
  expect(proveReached(interviewSubject(smallKnowledge, dead), { seed: 3 }).failures).toEqual([
    'dead is never asked',
  ]);
});

test('the search finds the completion that is worse', () => {
  const calm = { findings: { breathing: 0, pus: 0 }, contexts: {} };
  expect(completionReaching(calm, smallKnowledge, 3)?.findings).toMatchObject({ breathing: 0, pus: 0 });
  expect(completionReaching({ ...calm, contexts: { numbing: 'none' } }, smallKnowledge, 4)).toBeUndefined();
});
