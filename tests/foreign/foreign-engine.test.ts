import { decide } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import { describe, expect, test } from 'vitest';
import { caseEngine } from '../cases/case-engine.ts';
import { generatedCheckIns } from './check-ins-for-all.ts';
import { differenceOf, foreignEngine } from './cql-engine.ts';
import { recordedCheckIns } from './recorded-check-ins.ts';

const theirs = foreignEngine(knowledge);

/** The other engine needs up to 100 ms a check-in on a busy computer, and there are over 700. */
const MOST_MS = 300_000;

describe('the exported rules in an engine that others wrote', () => {
  test(
    'decide every check-in on record as we do, as a complete record and as a person would send it',
    async () => {
      const differing: string[] = [];
      for (const { what, checkIns } of recordedCheckIns()) {
        for (const facts of checkIns) {
          const difference = differenceOf(caseEngine.decide(facts), await theirs(facts));
          if (difference !== undefined) differing.push(`${what}: ${difference}`);
        }
      }
      expect(differing).toEqual([]);
    },
    MOST_MS,
  );

  test('decide made-up check-ins as we do', async () => {
    const differing: string[] = [];
    for (const facts of generatedCheckIns(knowledge, { count: 200, seed: 20_261_122 })) {
      const difference = differenceOf(decide(caseEngine, facts), await theirs(facts));
      if (difference !== undefined) differing.push(difference);
    }
    expect(differing).toEqual([]);
  });

  test('show when a rule of theirs says something else', async () => {
    const [changed, ...others] = knowledge.rules;
    if (changed === undefined) throw new Error('there are no rules');
    const laxer = foreignEngine({ ...knowledge, rules: [{ ...changed, all: [], groups: [] }, ...others] });
    const [facts] = generatedCheckIns(knowledge, { count: 1, seed: 3 });
    if (facts === undefined) throw new Error('nothing was made up');
    expect(differenceOf(decide(caseEngine, facts), await laxer(facts))).toMatch(changed.id);
  });
});
