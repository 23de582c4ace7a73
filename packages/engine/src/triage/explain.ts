import { type RankedCause, rankCauses } from '../causes/rank-causes.ts';
import { isUnsureCode } from '../facts/fact-slots.ts';
import type { Facts } from '../facts/facts.ts';
import { LEVELS, type Level, rankOf } from '../facts/level.ts';
import { type Witness, witnessFacts } from '../rules/witness.ts';
import { isSet, setBits } from './bits.ts';
import type { CompiledKnowledge } from './compiled-knowledge.ts';
import { judge, needsAnswer, type Verdict } from './decide.ts';

const SELF_CARE = rankOf('self-care');
const CONTACT = rankOf('contact-provider');
const EMERGENCY = rankOf('emergency');

/** Hours until the person is asked again, by rank, where no rule says so. */
const RECHECK = [48, 24, 24, 6, 0] as const;
const RECHECK_SOON = 6;
/** Hours within which someone is contacted, by rank, where no rule says so. */
const CONTACT_WITHIN = [null, null, 48, 24, 0] as const;

/** How urgent it is, why, what it may be and what is still open. */
export interface Explanation {
  readonly level: Level;
  /** For the interview and the clinic, never shown to the person. */
  readonly levelAtWorst: Level;
  readonly certified: boolean;
  /** Highest level first; the rules of expected healing only when nothing is above self-care. */
  readonly why: readonly Witness[];
  /** At most five, best first; none in an emergency. */
  readonly causes: readonly RankedCause[];
  /** Ids of the rules above the level that may still fire. */
  readonly open: readonly string[];
  readonly recheckAfterHours: number;
  /** Null below contact-provider. */
  readonly contactWithinHours: number | null;
}

function liftWitnesses(compiled: CompiledKnowledge, facts: Facts, { unlifted, known }: Verdict): Witness[] {
  const { tables, workspace, lifts, plans, layout } = compiled;
  if (known === unlifted) return [];
  const { ruleCount, liftCount, ranks } = tables;
  const raising = setBits(workspace.fired, ruleCount, ruleCount + liftCount).filter(
    (lift) => (ranks[lift] as number) > unlifted,
  );
  const level = LEVELS[known] as Level;
  return raising.map((index) => {
    const { id, cites } = lifts[index - ruleCount] as (typeof lifts)[number];
    const plan = plans[index] as (typeof plans)[number];
    const given = witnessFacts(plan, workspace.codes, { slots: layout.slots, facts });
    return { kind: 'lift', rule: id, level, facts: given, cites };
  });
}

function unsureWitnesses(compiled: CompiledKnowledge, { rank, known }: Verdict): Witness[] {
  if (rank !== CONTACT || known >= CONTACT) return [];
  const { tables, workspace, layout, rules } = compiled;
  const { codes, possible } = workspace;
  const { urgentNaming, ruleWords, ruleCount } = tables;
  const witnesses: Witness[] = [];
  for (let slot = 0; slot < layout.slots.findingCount; slot++) {
    if (!isUnsureCode(codes[slot] as number) || !needsAnswer(tables, slot, possible)) continue;
    const from = slot * ruleWords;
    const naming = urgentNaming
      .slice(from, from + ruleWords)
      .map((bits, word) => bits & (possible[word] as number));
    const rule = rules[setBits(naming, 0, ruleCount)[0] as number] as (typeof rules)[number];
    const id = layout.slots.ids[slot] as string;
    witnesses.push({
      kind: 'unsure',
      rule: rule.id,
      level: 'contact-provider',
      facts: { [id]: 'unsure' },
      cites: rule.cites,
    });
  }
  return witnesses;
}

function witnessesOf(
  compiled: CompiledKnowledge,
  facts: Facts,
  { verdict, fired }: { readonly verdict: Verdict; readonly fired: readonly number[] },
): Witness[] {
  const { tables, workspace, layout, rules, plans } = compiled;
  const why = liftWitnesses(compiled, facts, verdict);
  why.push(...unsureWitnesses(compiled, verdict));
  const given = { slots: layout.slots, facts };
  for (const index of fired) {
    const { id, level, cites } = rules[index] as (typeof rules)[number];
    if (tables.ranks[index] === 0 && verdict.rank > SELF_CARE) break;
    const plan = plans[index] as (typeof plans)[number];
    why.push({ kind: 'rule', rule: id, level, facts: witnessFacts(plan, workspace.codes, given), cites });
  }
  return why;
}

function openRules({ tables, workspace, rules }: CompiledKnowledge, rank: number): string[] {
  const { fired, possible } = workspace;
  const open: string[] = [];
  for (const index of setBits(possible, 0, tables.ruleCount)) {
    if ((tables.ranks[index] as number) <= rank) break;
    if (!isSet(fired, index)) open.push(rules[index]?.id as string);
  }
  return open;
}

function recheckAfter(
  { workspace, recheck }: CompiledKnowledge,
  fired: readonly number[],
  { rank, certified }: Verdict,
): number {
  let named = Number.POSITIVE_INFINITY;
  for (const index of fired) {
    named = Math.min(named, recheck[index] as number);
  }
  const byLevel = RECHECK[rank] as number;
  const usual = named === Number.POSITIVE_INFINITY ? byLevel : Math.min(named, byLevel);
  return certified && (workspace.presence & 16) === 0 ? usual : Math.min(usual, RECHECK_SOON);
}

function contactWithin(
  { tables, rules }: CompiledKnowledge,
  fired: readonly number[],
  { rank, unlifted, known }: Verdict,
): number | null {
  if (rank < CONTACT) return null;
  const usual = CONTACT_WITHIN[rank] as number;
  const isRaised = rank > known || known > unlifted;
  let hours = isRaised ? usual : Number.POSITIVE_INFINITY;
  for (const index of fired) {
    if (tables.ranks[index] !== rank) break;
    hours = Math.min(hours, rules[index]?.contactWithinHours ?? usual);
  }
  return hours === Number.POSITIVE_INFINITY ? usual : hours;
}

/** What an explanation says besides its reasons. */
export type Outline = Pick<Explanation, 'causes' | 'recheckAfterHours' | 'contactWithinHours'>;

/** Answers what it may be and when to ask again, from what a verdict left in the workspace. */
export function outlineOf(
  compiled: CompiledKnowledge,
  verdict: Verdict,
  { fired, minutes }: { readonly fired: readonly number[]; readonly minutes: number | undefined },
): Outline {
  const { rank } = verdict;
  const { workspace, ranking, scores } = compiled;
  const hasCauses = rank < EMERGENCY && ((workspace.presence & 4) !== 0 || rank >= CONTACT);
  const given = { answers: workspace, minutes, ownCueOnly: rank <= SELF_CARE };
  return {
    causes: hasCauses ? rankCauses(ranking, given, scores) : [],
    recheckAfterHours: recheckAfter(compiled, fired, verdict),
    contactWithinHours: contactWithin(compiled, fired, verdict),
  };
}

/** Answers the rules that fired, by index, highest level first. */
export const firedRules = ({ workspace, tables }: CompiledKnowledge): number[] =>
  setBits(workspace.fired, 0, tables.ruleCount);

/** Answers how urgent some facts are, why, what it may be and what is still open; lean, for every check-in. */
export function explain(compiled: CompiledKnowledge, facts: Facts): Explanation {
  const verdict = judge(compiled, facts);
  const { rank, rankAtWorst, certified } = verdict;
  const fired = firedRules(compiled);
  const { causes, recheckAfterHours, contactWithinHours } = outlineOf(compiled, verdict, {
    fired,
    minutes: facts.minutes,
  });
  return {
    level: LEVELS[rank] as Level,
    levelAtWorst: LEVELS[rankAtWorst] as Level,
    certified,
    why: witnessesOf(compiled, facts, { verdict, fired }),
    causes,
    open: openRules(compiled, rank),
    recheckAfterHours,
    contactWithinHours,
  };
}
