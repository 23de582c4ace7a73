import type { Reading } from '../facts/bounds.ts';
import type { Facts, FindingAnswer } from '../facts/facts.ts';
import type { KnowledgeBase } from '../facts/knowledge-base.ts';
import { LEVELS, type Level, rankOf } from '../facts/level.ts';
import { atomHolds, atomsOf } from '../rules/holds.ts';
import type { Atom, Condition } from '../rules/rule.ts';
import { isSet } from '../triage/bits.ts';
import { TIME } from './interview-knowledge.ts';
import type { Situation } from './situation.ts';

/** Why nothing more urgent can be left, so that it can be checked by somebody else. */
export interface Certificate {
  /**
   * `certified`: no completion of the unknown answers reaches same-day. `settled`: it is same-day, and none reaches emergency.
   * `emergency`: there is nothing above it. `open`: a rule above the level can not be excluded by asking.
   */
  readonly kind: 'certified' | 'settled' | 'emergency' | 'open';
  readonly level: Level;
  /** Every answer it rests on, as given. */
  readonly answers: Readonly<Record<string, FindingAnswer | string | number>>;
  /** Findings taken as absent because of the answers named. */
  readonly implied: Readonly<Record<string, readonly string[]>>;
  /** Rules and lifts that can not fire any more, and the facts that exclude each. */
  readonly excluded: readonly { readonly rule: string; readonly by: readonly string[] }[];
  /** Rules above the level that may still fire, and the facts that would tell. */
  readonly open: readonly { readonly rule: string; readonly needs: readonly string[] }[];
}

const SAME_DAY = rankOf('same-day');
const EMERGENCY = rankOf('emergency');

interface Ground {
  readonly knowledgeBase: KnowledgeBase;
  readonly situation: Pick<Situation, 'facts'>;
}

/** The answers that make one condition impossible. */
function groundsOf(atom: Atom, { knowledgeBase, situation }: Ground): readonly string[] {
  const { facts } = situation;
  if ('fromHour' in atom || 'afterHour' in atom) return [TIME];
  if ('c' in atom) {
    const word = facts.contexts[atom.c];
    if (word !== undefined && word !== 'unsure') return [atom.c];
    const told = knowledgeBase.derivations.find(
      ({ when, gives }) =>
        gives.c === atom.c &&
        ('untilHour' in when
          ? facts.minutes !== undefined && facts.minutes <= when.untilHour * 60
          : when.is.includes(facts.contexts[when.c] ?? '')),
    );
    return told === undefined ? [] : ['untilHour' in told.when ? TIME : told.when.c];
  }
  if (facts.findings[atom.f] !== undefined) {
    const masks = knowledgeBase.masking.filter(({ hides }) => hides.includes(atom.f)).map(({ c }) => c);
    return [atom.f, ...new Set(masks)];
  }
  const whole = knowledgeBase.vocabulary.findings.find(({ id }) => id === atom.f)?.of;
  return whole === undefined ? [] : groundsOf({ f: whole, atLeast: 1 }, { knowledgeBase, situation });
}

/** The fewest answers that exclude a rule: one condition of all, or enough of a group. */
function exclusionOf(condition: Condition, most: Reading, ground: Ground): readonly string[] {
  const isOut = (atom: Atom): boolean => !atomHolds(atom, most);
  const ways = condition.all.filter(isOut).map((atom) => groundsOf(atom, ground));
  for (const { need, of } of condition.groups ?? []) {
    const out = of.filter(isOut);
    if (of.length - out.length < need) ways.push(out.flatMap((atom) => groundsOf(atom, ground)));
  }
  const fewest = ways.toSorted((a, b) => a.length - b.length)[0] ?? [];
  return [...new Set(fewest)];
}

function needsOf(condition: Condition, least: Reading): readonly string[] {
  const open = atomsOf(condition).filter((atom) => !atomHolds(atom, least));
  return [...new Set(open.map((atom) => ('f' in atom ? atom.f : 'c' in atom ? atom.c : TIME)))];
}

function kindOf({ verdict: { rank, rankAtWorst, certified } }: Situation): Certificate['kind'] {
  if (rank >= EMERGENCY) return 'emergency';
  if (certified) return 'certified';
  return rank >= SAME_DAY && rankAtWorst <= rank ? 'settled' : 'open';
}

interface Entry {
  readonly condition: Condition & { readonly id: string };
  readonly index: number;
}

/** What must be out: rules above the level from same-day on, lifts to same-day; if such a lift is not out, what it could lift. */
function entriesToExclude({ compiled, verdict, possible }: Situation): readonly Entry[] {
  const { rules, lifts, tables } = compiled;
  const from = Math.max(verdict.rank + 1, SAME_DAY);
  const entries = rules.map((condition, index): Entry => ({ condition, index }));
  const isOfRank = (rank: number) => (_: unknown, index: number) => tables.ranks[index] === rank;
  const above = entries.filter(({ index }) => (tables.ranks[index] ?? 0) >= from);
  if (verdict.rank >= SAME_DAY) return above;
  const raising = lifts
    .map((condition, index): Entry => ({ condition, index: tables.ruleCount + index }))
    .filter(({ index }) => (tables.ranks[index] ?? 0) >= SAME_DAY);
  const mayRaise = raising.some(({ index }) => isSet(possible, index));
  return [...above, ...raising, ...(mayRaise ? entries.filter(isOfRank(SAME_DAY - 1)) : [])];
}

function answersOf({ findings, contexts, minutes }: Facts): Certificate['answers'] {
  return { ...findings, ...contexts, ...(minutes === undefined ? {} : { [TIME]: minutes / 60 }) };
}

/** Answers what is proven so far: the answers, what they exclude, and what stays open. */
export function certificateOf(
  situation: Situation,
  implied: ReadonlyMap<string, readonly string[]>,
): Certificate {
  const { compiled, given, verdict, fired, possible } = situation;
  const { knowledgeBase } = compiled;
  const kind = kindOf(situation);
  const { least, most } = situation.bounds();
  const entries = kind === 'emergency' ? [] : entriesToExclude(situation);
  const excluded = entries
    .filter(({ index }) => !isSet(possible, index))
    .map(({ condition }) => ({
      rule: condition.id,
      by: exclusionOf(condition, most, { knowledgeBase, situation }),
    }));
  const named = new Set(excluded.flatMap(({ by }) => by));
  return {
    kind,
    level: LEVELS[verdict.rank] as Level,
    answers: answersOf(given),
    implied: Object.fromEntries([...implied].filter(([id]) => named.has(id))),
    excluded,
    open: entries
      .filter(({ index }) => isSet(possible, index) && !isSet(fired, index))
      .map(({ condition }) => ({ rule: condition.id, needs: needsOf(condition, least) })),
  };
}
