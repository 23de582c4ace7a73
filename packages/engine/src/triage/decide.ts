import { isUnsureCode } from '../facts/fact-slots.ts';
import type { Facts } from '../facts/facts.ts';
import { LEVELS, type Level, rankOf } from '../facts/level.ts';
import { encodeListed } from '../rules/encode-listed.ts';
import { evaluateListed } from '../rules/evaluate.ts';
import type { Tables } from '../rules/tables.ts';
import { setBits } from './bits.ts';
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

function liftedRank({ ranks, ruleCount }: Tables, bits: Int32Array, rank: number): number {
  let ceiling = 0;
  let among = -1 << (ruleCount & 31);
  for (let word = ruleCount >>> 5; word < bits.length; word++) {
    for (let left = (bits[word] as number) & among; left !== 0; left &= left - 1) {
      const lift = (word << 5) | (31 - Math.clz32(left & -left));
      ceiling = Math.max(ceiling, ranks[lift] as number);
    }
    among = -1;
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
  encodeListed(facts, compiled.workspace, compiled.layout);
  return judgeListed(compiled, facts.minutes, verdictRoom());
}

/** A verdict that is written over by the next. */
export type VerdictRoom = { -readonly [Name in keyof Verdict]: Verdict[Name] };

/** Answers a verdict to write into. */
export function verdictRoom(): VerdictRoom {
  return { rank: 0, rankAtWorst: 0, certified: false, unlifted: 0, known: 0 };
}

/** The same from the bytes that stand in the workspace already, settled, with those that are not usual listed. */
export function judgeListed(
  compiled: CompiledKnowledge,
  minutes: number | undefined,
  verdict: VerdictRoom,
): Verdict {
  const { tables, workspace } = compiled;
  evaluateListed(tables, workspace, minutes);
  const { fired, possible, presence } = workspace;
  const unlifted = ruleRank(tables, fired, (presence & 1) === 0 ? 0 : SELF_CARE);
  const known = liftedRank(tables, fired, unlifted);
  const most = ruleRank(tables, possible, (presence & 2) === 0 ? 0 : SELF_CARE);
  const atWorst = liftedRank(tables, possible, most);
  const certified = atWorst < SAME_DAY;
  const floor = certified && minutes !== undefined ? 0 : SELF_CARE;
  verdict.rank = Math.max(known, floor, unsureFloor(compiled));
  verdict.rankAtWorst = Math.max(verdict.rank, atWorst);
  verdict.certified = certified;
  verdict.unlifted = unlifted;
  verdict.known = known;
  return verdict;
}

/** Answers how urgent some facts are and which rules say so. */
export function decide(compiled: CompiledKnowledge, facts: Facts): Decision {
  const { rank, rankAtWorst, certified } = judge(compiled, facts);
  const { ruleCount, liftCount } = compiled.tables;
  const { fired } = compiled.workspace;
  const { ids } = compiled;
  return {
    level: LEVELS[rank] as Level,
    levelAtWorst: LEVELS[rankAtWorst] as Level,
    certified,
    fired: setBits(fired, 0, ruleCount).map((rule) => ids[rule] as string),
    lifts: setBits(fired, ruleCount, ruleCount + liftCount).map((lift) => ids[lift] as string),
  };
}
