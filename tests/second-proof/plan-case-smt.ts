import type { FactCondition, PlanKnowledge } from '@afterneedle/engine';
import {
  CLINIC_LINES,
  FOREVER,
  MOST_MINUTES,
  NOT_ASKED,
  NOT_SURE,
  type Nth,
  POLICIES,
  STANCES,
  TREATMENTS,
  termOfPlan as term,
} from './plan-terms.ts';
import { all, any, atLeast, atMost, declared, equal, isOneOf } from './smt.ts';

const DEPTH = 'depth-class';
const DEEP = 'deep-or-rf';

const from = (name: string, least: number, most: number): readonly string[] => [
  declared(name),
  `(assert ${all([atLeast(name, least), atMost(name, most)])})`,
];

const yesOrNo = (name: string): readonly string[] => from(name, 0, 1);

/** Answers the place of each word of a fact. */
export function placesOfFact({ facts }: PlanKnowledge, { c, is }: FactCondition): readonly number[] {
  const values = facts.find(({ id }) => id === c)?.values ?? [];
  return is.map((word) => values.indexOf(word)).filter((place) => place >= 0);
}

/** Answers that something counts for a treatment, as far as anybody knows. */
export function isSaid(knowledge: PlanKnowledge, nth: Nth, condition: FactCondition | undefined): string {
  return condition === undefined
    ? 'true'
    : isOneOf(term.word(nth, condition.c), placesOfFact(knowledge, condition));
}

/** Answers that nobody knows whether it counts for a treatment. */
export function isUnknown(nth: Nth, condition: FactCondition | undefined): string {
  return condition === undefined ? 'false' : atMost(term.word(nth, condition.c), NOT_SURE);
}

/** Answers that it hangs on an allergy that nobody named. */
export function isUnnamed({ facts }: PlanKnowledge, nth: Nth, condition: FactCondition | undefined): string {
  const isOnlyNamed = facts.find(({ id }) => id === condition?.c)?.missing === 'only-named';
  return condition === undefined || !isOnlyNamed ? 'false' : equal(term.word(nth, condition.c), NOT_ASKED);
}

/** Answers that the needles went in so deep, or may have. */
export function mayBeDepth(
  { facts }: PlanKnowledge,
  nth: Nth,
  depth: 'standard' | 'deep',
): { readonly may: string; readonly isSure: string } {
  const values = facts.find(({ id }) => id === DEPTH)?.values ?? [];
  if (values.length === 0) return { may: 'true', isSure: 'false' };
  const word = term.word(nth, DEPTH);
  const places = values.flatMap((value, place) => ((value === DEEP) === (depth === 'deep') ? [place] : []));
  const isSure = isOneOf(word, places);
  return { may: any([atMost(word, NOT_SURE), isSure]), isSure };
}

/** Answers the facts that something in the knowledge hangs on. */
export function factsNamed({ facts, things, care, positions }: PlanKnowledge): PlanKnowledge['facts'] {
  const named = new Set([
    DEPTH,
    'device',
    ...things.flatMap(({ contraindicatedBy = [] }) => contraindicatedBy.map(({ c }) => c)),
    ...care.flatMap(({ whenContext }) => whenContext?.c ?? []),
    ...positions.flatMap(({ when }) => when?.c ?? []),
  ]);
  return facts.filter(({ id }) => named.has(id));
}

function wordsSmt(knowledge: PlanKnowledge): readonly string[] {
  const facts = factsNamed(knowledge);
  const words = TREATMENTS.flatMap((nth) =>
    facts.flatMap(({ id, values }) => from(term.word(nth, id), NOT_ASKED, values.length - 1)),
  );
  const rf = facts.find(({ id }) => id === 'device')?.values.indexOf('rf') ?? -1;
  const deep = facts.find(({ id }) => id === DEPTH)?.values.indexOf(DEEP) ?? -1;
  if (rf < 0 || deep < 0) return words;
  const meansDeep = TREATMENTS.map(
    (nth) => `(assert (=> ${equal(term.word(nth, 'device'), rf)} ${equal(term.word(nth, DEPTH), deep)}))`,
  );
  return [...words, ...meansDeep];
}

function clinicSmt({ things }: PlanKnowledge): readonly string[] {
  return things.flatMap(({ id }) => [
    ...yesOrNo(term.supplied(id)),
    ...CLINIC_LINES.flatMap((index) => {
      const [begin, end] = [term.line(id, index, 'from'), term.line(id, index, 'until')];
      return [
        ...yesOrNo(term.line(id, index, 'has')),
        ...yesOrNo(term.line(id, index, 'named')),
        ...from(term.line(id, index, 'stance'), 0, STANCES.length - 1),
        ...from(begin, 0, MOST_MINUTES),
        declared(end),
        `(assert ${any([all([atLeast(end, begin), atMost(end, MOST_MINUTES)]), equal(end, FOREVER)])})`,
      ];
    }),
  ]);
}

/** Answers one symbolic plan: any answers, one treatment or two, any policy, and any lines of a clinic. */
export function planCaseSmt(knowledge: PlanKnowledge): string {
  const signs = new Set(
    knowledge.care.flatMap(({ whenAny = [], unlessAny = [] }) => [...whenAny, ...unlessAny]),
  );
  const [first, second] = TREATMENTS;
  return [
    ...from(term.minute, 0, MOST_MINUTES),
    ...from(term.now, 0, MOST_MINUTES),
    ...from(term.policy, 0, POLICIES.length - 1),
    ...from(term.calm, -1, 1),
    ...from(term.at(first), 0, 0),
    ...from(term.at(second), 0, MOST_MINUTES),
    ...from(term.isThere(first), 1, 1),
    ...yesOrNo(term.isThere(second)),
    ...[...signs].flatMap((sign) => yesOrNo(term.sign(sign))),
    ...wordsSmt(knowledge),
    ...clinicSmt(knowledge),
  ].join('\n');
}
