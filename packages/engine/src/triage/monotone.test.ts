import { describe, expect, test } from 'vitest';
import { type Dice, diceOf, randomFacts } from '../../proofs/random.ts';
import { smallKnowledge } from '../../proofs/small-knowledge.ts';
import type { Facts, FindingAnswer } from '../facts/facts.ts';
import { rankOf } from '../facts/level.ts';
import { SCALES } from '../facts/vocabulary.ts';
import { compileKnowledge } from './compiled-knowledge.ts';
import { decide } from './decide.ts';

const compiled = compileKnowledge(smallKnowledge);
const { findings } = smallKnowledge.vocabulary;

/** The whole of what the factored proof shows in parts, tried on whole check-ins. */
function raised(facts: Facts, dice: Dice): { readonly facts: Facts; readonly what: string } {
  const { minutes } = facts;
  if (minutes !== undefined && dice(4) === 0)
    return { facts: { ...facts, minutes: minutes + 1 + dice(6000) }, what: 'later' };
  const { id, scale } = findings[dice(findings.length)] as (typeof findings)[number];
  const answer = facts.findings[id];
  const set = (to: FindingAnswer | undefined): Facts => {
    const { [id]: _, ...rest } = facts.findings;
    return { ...facts, findings: to === undefined ? rest : { ...rest, [id]: to } };
  };
  if (answer === 0 && dice(3) === 0) return { facts: set(undefined), what: `${id} not asked instead of no` };
  if (answer === undefined) return { facts: set('unsure'), what: `${id} unsure instead of not asked` };
  if (answer === 'unsure' || answer === true) return { facts, what: 'nothing' };
  const step = Math.min(SCALES[scale].max, answer + 1);
  return { facts: set(answer === 0 && dice(2) === 0 ? true : step), what: `${id} from ${answer} up` };
}

describe('worse is never lower', () => {
  test.each([1, 2, 3])('on 5,000 whole check-ins, one answer raised, seed %i', (seed) => {
    const dice = diceOf(seed);
    for (let index = 0; index < 5000; index++) {
      const facts = randomFacts(smallKnowledge, dice);
      const before = decide(compiled, facts);
      const { facts: worse, what } = raised(facts, dice);
      const after = decide(compiled, worse);
      expect(rankOf(after.level), `${what} in ${JSON.stringify(facts)}`).toBeGreaterThanOrEqual(
        rankOf(before.level),
      );
      expect(rankOf(before.levelAtWorst)).toBeGreaterThanOrEqual(rankOf(before.level));
    }
  });

  test('what was unsure and turns out to be there at its worst, all else known, is never lower', () => {
    const dice = diceOf(9);
    let tried = 0;
    for (let index = 0; index < 20_000; index++) {
      const facts = randomFacts(smallKnowledge, dice);
      const unsure = findings.filter(({ id }) => facts.findings[id] === 'unsure');
      const isWhole = findings.every(
        ({ id }) => facts.findings[id] !== undefined && facts.findings[id] !== true,
      );
      const [only] = unsure;
      if (only === undefined || unsure.length > 1 || !isWhole || facts.minutes === undefined) continue;
      if (facts.contexts['masked'] !== 'none' || Object.values(facts.contexts).includes('unsure')) continue;
      if (Object.keys(facts.contexts).length < smallKnowledge.vocabulary.contexts.length) continue;
      tried++;
      const there = { ...facts, findings: { ...facts.findings, [only.id]: SCALES[only.scale].max } };
      expect(rankOf(decide(compiled, there).level)).toBeGreaterThanOrEqual(
        rankOf(decide(compiled, facts).level),
      );
    }
    expect(tried).toBeGreaterThan(100);
  });
});
