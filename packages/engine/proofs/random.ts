import type { Facts, FindingAnswer } from '../src/facts/facts.ts';
import type { KnowledgeBase } from '../src/facts/knowledge-base.ts';
import { SCALES } from '../src/facts/vocabulary.ts';

/** A source of numbers below a bound that gives the same row for the same seed (mulberry32). */
export type Dice = (below: number) => number;

/** Answers a source of numbers from a seed. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const HOURS = [0, 1, 3, 12, 24, 48, 72, 96, 120, 168, 240, 336, 720, 26_280];

function pick<T>(list: readonly T[], dice: Dice): T {
  return list[dice(list.length)] as T;
}

/** Answers some facts at random: how much is asked, present and unsure differs from one call to the next. */
export function randomFacts({ vocabulary }: KnowledgeBase, dice: Dice): Facts {
  const asked = pick([5, 20, 60, 95, 100, 100, 100], dice);
  const present = pick([1, 2, 5, 15, 40], dice);
  const odd = pick([0, 0, 3, 50], dice);
  const findings: Record<string, FindingAnswer> = {};
  for (const { id, scale } of vocabulary.findings) {
    if (dice(100) >= asked) continue;
    if (dice(100) >= present) findings[id] = 0;
    else
      findings[id] = pick<FindingAnswer>(
        [true, 'unsure', 1, SCALES[scale].max, 1 + dice(SCALES[scale].max)],
        dice,
      );
  }
  const contexts: Record<string, string> = {};
  for (const { id, values, ordinary } of vocabulary.contexts) {
    if (dice(100) >= asked) continue;
    if (dice(100) >= odd) contexts[id] = ordinary;
    else contexts[id] = dice(5) === 0 ? 'unsure' : pick(values, dice);
  }
  if (dice(10) === 0) return { findings, contexts };
  const minutes = pick(HOURS, dice) * 60 + pick([0, 0, 1, 59], dice);
  return { findings, contexts, minutes: Math.min(minutes, 26_280 * 60) };
}
