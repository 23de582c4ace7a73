import { namedCauses, type RankedCause } from '../causes/rank-causes.ts';
import { isUnsureCode } from '../facts/fact-slots.ts';
import type { Facts } from '../facts/facts.ts';
import { LEVELS, type Level, rankOf } from '../facts/level.ts';
import { ruleWitness } from '../rules/known-witness.ts';
import { type Witness, witnessFacts } from '../rules/witness.ts';
import { setBits } from './bits.ts';
import type { CompiledKnowledge } from './compiled-knowledge.ts';
import { judge, needsAnswer, type Verdict } from './decide.ts';
import { contactWithin, countCauses, listFired, recheckAfter } from './outline.ts';

const SELF_CARE = rankOf('self-care');
const CONTACT = rankOf('contact-provider');

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

function addLiftWitnesses(
  why: Witness[],
  { tables, workspace, lifts, plans, layout }: CompiledKnowledge,
  { facts, verdict: { unlifted, known } }: { readonly facts: Facts; readonly verdict: Verdict },
): void {
  if (known === unlifted) return;
  const { ruleCount, liftCount, ranks } = tables;
  const level = LEVELS[known] as Level;
  for (const index of setBits(workspace.fired, ruleCount, ruleCount + liftCount)) {
    if ((ranks[index] as number) <= unlifted) continue;
    const { id, cites } = lifts[index - ruleCount] as (typeof lifts)[number];
    const plan = plans[index] as (typeof plans)[number];
    const given = witnessFacts(plan, workspace.codes, { slots: layout.slots, facts });
    why.push({ kind: 'lift', rule: id, level, facts: given, cites });
  }
}

function addUnsureWitnesses(why: Witness[], compiled: CompiledKnowledge, { rank, known }: Verdict): void {
  if (rank !== CONTACT || known >= CONTACT) return;
  const { tables, workspace, layout, rules } = compiled;
  const { codes, possible } = workspace;
  const { urgentNaming, ruleWords, ruleCount } = tables;
  for (let slot = 0; slot < layout.slots.findingCount; slot++) {
    if (!isUnsureCode(codes[slot] as number) || !needsAnswer(tables, slot, possible)) continue;
    const from = slot * ruleWords;
    const naming = urgentNaming
      .slice(from, from + ruleWords)
      .map((bits, word) => bits & (possible[word] as number));
    const rule = rules[setBits(naming, 0, ruleCount)[0] as number] as (typeof rules)[number];
    const id = layout.slots.ids[slot] as string;
    why.push({
      kind: 'unsure',
      rule: rule.id,
      level: 'contact-provider',
      facts: { [id]: 'unsure' },
      cites: rule.cites,
    });
  }
}

function witnessesOf(compiled: CompiledKnowledge, facts: Facts, verdict: Verdict): Witness[] {
  const { tables, workspace, layout, reasons, plans } = compiled;
  const { firedRules, firedCount } = workspace;
  const why: Witness[] = [];
  addLiftWitnesses(why, compiled, { facts, verdict });
  addUnsureWitnesses(why, compiled, verdict);
  const given = { codes: workspace.codes, slots: layout.slots, facts };
  for (let index = 0; index < firedCount; index++) {
    const rule = firedRules[index] as number;
    if (tables.ranks[rule] === 0 && verdict.rank > SELF_CARE) break;
    const plan = plans[rule] as (typeof plans)[number];
    why.push(ruleWitness(reasons[rule] as (typeof reasons)[number], plan, given));
  }
  return why;
}

function openRules({ tables, workspace, ids }: CompiledKnowledge, rank: number): string[] {
  const { ranks, ruleCount } = tables;
  const { fired, possible } = workspace;
  const open: string[] = [];
  for (let word = 0; word < possible.length; word++) {
    let left = (possible[word] as number) & ~(fired[word] as number);
    for (; left !== 0; left &= left - 1) {
      const rule = (word << 5) | (31 - Math.clz32(left & -left));
      if (rule >= ruleCount || (ranks[rule] as number) <= rank) return open;
      open.push(ids[rule] as string);
    }
  }
  return open;
}

/** Answers how urgent some facts are, why, what it may be and what is still open; lean, for every check-in. */
export function explain(compiled: CompiledKnowledge, facts: Facts): Explanation {
  const verdict = judge(compiled, facts);
  const { rank, rankAtWorst, certified } = verdict;
  listFired(compiled);
  const causes = countCauses(compiled, verdict, facts.minutes);
  return {
    level: LEVELS[rank] as Level,
    levelAtWorst: LEVELS[rankAtWorst] as Level,
    certified,
    why: witnessesOf(compiled, facts, verdict),
    causes: namedCauses(compiled.ranking, compiled.scores, causes),
    open: openRules(compiled, rank),
    recheckAfterHours: recheckAfter(compiled, verdict),
    contactWithinHours: contactWithin(compiled, verdict),
  };
}
