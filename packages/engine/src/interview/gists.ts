import { rankOf } from '../facts/level.ts';
import { isSet } from '../triage/bits.ts';
import type { Situation, tryOut } from './situation.ts';

const CONTACT = rankOf('contact-provider');
const SAME_DAY = rankOf('same-day');

export type Tried = ReturnType<typeof tryOut>;

/** What is compared before and after an answer: equal exactly when nothing changed that it looks at. */
export type Gist = (tried: Tried, situation: Situation) => string;

function ruleBits({ compiled }: Situation, until: number): string {
  const { fired, possible } = compiled.workspace;
  let text = '';
  for (let word = 0; word << 5 < until; word++) {
    const rest = until - (word << 5);
    const mask = rest >= 32 ? -1 : (1 << rest) - 1;
    text += `${(fired[word] as number) & mask},${(possible[word] as number) & mask};`;
  }
  return text;
}

function liftBits({ compiled }: Situation, above: number): string {
  const { fired, possible } = compiled.workspace;
  const { ruleCount, liftCount, ranks } = compiled.tables;
  let text = '';
  for (let lift = ruleCount; lift < ruleCount + liftCount; lift++) {
    if ((ranks[lift] as number) <= above) continue;
    const bit = 1 << (lift & 31);
    text +=
      ((fired[lift >>> 5] as number) & bit) !== 0
        ? 'f'
        : ((possible[lift >>> 5] as number) & bit) !== 0
          ? 'p'
          : '-';
  }
  return text;
}

/** Which rules of same-day or above, and above the level so far, fire or may. */
export const urgentRules: Gist = (_, situation) =>
  ruleBits(situation, situation.interview.rulesAbove[Math.max(situation.verdict.rank, CONTACT)] ?? 0);

/** Which lifts to same-day fire or may. */
export const urgentLifts: Gist = (_, situation) => liftBits(situation, SAME_DAY - 1);

/** The level, and whatever may still raise it. */
export const levelAhead: Gist = ({ rank }, situation) => {
  const rules = ruleBits(situation, situation.interview.rulesAbove[rankThatCounts(situation)] ?? 0);
  return `${rank}|${rules}|${liftBits(situation, situation.verdict.rank)}`;
};

/** Like the level ahead, and also what would count once the rest is known to be calm: for the rows of a screen shown once. */
export const anythingAhead: Gist = ({ rank }, situation) => {
  const { verdict, interview } = situation;
  const above = verdict.rank < CONTACT ? verdict.unlifted : rankThatCounts(situation);
  return `${rank}|${ruleBits(situation, interview.rulesAbove[above] ?? 0)}|${liftBits(situation, above)}`;
};

/** Rules above this rank may raise the level; a rule of the level itself may when a lift could take it one up. */
function rankThatCounts({ verdict: { rank, unlifted }, compiled, possible }: Situation): number {
  const { ruleCount, liftCount, ranks } = compiled.tables;
  for (let lift = ruleCount; lift < ruleCount + liftCount; lift++) {
    if ((ranks[lift] as number) > rank && isSet(possible, lift)) return Math.max(rank - 1, unlifted);
  }
  return rank;
}
