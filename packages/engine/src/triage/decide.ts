import { isUnsureCode } from '../facts/fact-slots.ts';
import type { Facts } from '../facts/facts.ts';
import { LEVELS, type Level, rankOf } from '../facts/level.ts';
import { encode } from '../rules/encode.ts';
import { evaluate } from '../rules/evaluate.ts';
import type { Tables } from '../rules/tables.ts';
import { isSet, setBits } from './bits.ts';
import type { CompiledKnowledge } from './compiled-knowledge.ts';
import type { Decision } from './decision.ts';

const SELF_CARE = rankOf('self-care');
const CONTACT = rankOf('contact-provider');
const SAME_DAY = rankOf('same-day');

/** The numbers of a decision, before rule ids are looked up. */
export interface Verdict {
  readonly rank: number;
  readonly rankAtWorst: number;
  readonly certified: boolean;
  /** The rank of the rules that fired, before lifts. */
  readonly unlifted: number;
  /** The rank with lifts, before what is unknown or unsure raises it. */
  readonly known: number;
}

function ruleRank({ ranks, ruleCount }: Tables, bits: Int32Array, floor: number): number {
  for (let word = 0; word << 5 < ruleCount; word++) {
    const set = bits[word] as number;
    if (set === 0) continue;
    const first = (word << 5) | (31 - Math.clz32(set & -set));
    return first < ruleCount ? Math.max(floor, ranks[first] as number) : floor;
  }
  return floor;
}

function liftedRank({ ranks, ruleCount, liftCount }: Tables, bits: Int32Array, rank: number): number {
  let isAny = 0;
  for (let word = ruleCount >>> 5; word < bits.length; word++) isAny |= bits[word] as number;
  let ceiling = 0;
  for (let lift = ruleCount; isAny !== 0 && lift < ruleCount + liftCount; lift++) {
    if (isSet(bits, lift)) ceiling = Math.max(ceiling, ranks[lift] as number);
  }
  return Math.max(rank, Math.min(rank + 1, ceiling));
}

/** Answers whether a rule of same-day or above that may still fire names a finding the person was unsure about. */
export function needsAnswer(
  { urgentNaming, ruleWords }: Tables,
  slot: number,
  possible: Int32Array,
): boolean {
  for (let word = 0; word < ruleWords; word++) {
    if (((urgentNaming[slot * ruleWords + word] as number) & (possible[word] as number)) !== 0) return true;
  }
  return false;
}

function unsureFloor({ workspace, layout, tables }: CompiledKnowledge): number {
  const { codes, possible, presence } = workspace;
  if ((presence & 8) === 0) return 0;
  for (let slot = 0; slot < layout.slots.findingCount; slot++) {
    if (isUnsureCode(codes[slot] as number) && needsAnswer(tables, slot, possible)) return CONTACT;
  }
  return 0;
}

/** Works out a decision in numbers and leaves in the workspace what fired. */
export function judge(compiled: CompiledKnowledge, facts: Facts): Verdict {
  encode(facts, compiled.workspace.codes, compiled.layout);
  return judgeCodes(compiled, facts.minutes);
}

/** The same from the bytes that stand in the workspace already, settled and all. */
export function judgeCodes(compiled: CompiledKnowledge, minutes: number | undefined): Verdict {
  const { tables, workspace } = compiled;
  evaluate(tables, workspace, minutes);
  const { fired, possible, presence } = workspace;
  const unlifted = ruleRank(tables, fired, (presence & 1) === 0 ? 0 : SELF_CARE);
  const known = liftedRank(tables, fired, unlifted);
  const most = ruleRank(tables, possible, (presence & 2) === 0 ? 0 : SELF_CARE);
  const atWorst = liftedRank(tables, possible, most);
  const certified = atWorst < SAME_DAY;
  const floor = certified && minutes !== undefined ? 0 : SELF_CARE;
  const rank = Math.max(known, floor, unsureFloor(compiled));
  return { rank, rankAtWorst: Math.max(rank, atWorst), certified, unlifted, known };
}

/** Answers how urgent some facts are and which rules say so. */
export function decide(compiled: CompiledKnowledge, facts: Facts): Decision {
  const { rank, rankAtWorst, certified } = judge(compiled, facts);
  const { ruleCount, liftCount } = compiled.tables;
  const { fired } = compiled.workspace;
  return {
    level: LEVELS[rank] as Level,
    levelAtWorst: LEVELS[rankAtWorst] as Level,
    certified,
    fired: setBits(fired, 0, ruleCount).map((rule) => compiled.rules[rule]?.id as string),
    lifts: setBits(fired, ruleCount, ruleCount + liftCount).map(
      (lift) => compiled.lifts[lift - ruleCount]?.id as string,
    ),
  };
}
