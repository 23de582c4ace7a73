import { type ClinicOverlay, type PlanFacts, type PlanInput, POLICIES } from '../src/plan/plan-input.ts';
import type { PlanKnowledge } from '../src/plan/plan-knowledge.ts';
import { familiesOf } from './plan-family.ts';
import { knowledgeAround } from './plan-restrict.ts';
import { HOUR } from './plan-subject.ts';
import { product } from './walk-states.ts';

/** Some inputs, the things whose lines they are to show, and the part of the knowledge these hang on. */
export interface InputsFor {
  readonly knowledge: PlanKnowledge;
  readonly things: ReadonlySet<string>;
  readonly inputs: readonly PlanInput[];
}

const START = 400_000 * HOUR;
/** Nobody is sure. */
export const UNKNOWN = 'unsure';
/** Nobody was asked. */
const NOT_ASKED = '';
const NAMED = { by: 'A named clinician', reason: 'A reason that is kept.' } as const;

/** Answers a plain input: one treatment, now at its end. */
export function inputOf(facts: PlanFacts, more: Partial<PlanInput> = {}): PlanInput {
  return {
    treatments: [{ endedAt: START, facts: {} }],
    person: facts,
    policy: 'strictest',
    now: START,
    ...more,
  };
}

/** Answers the same input some hours on. */
export function later(input: PlanInput, hours: number): PlanInput {
  return { ...input, now: input.now + hours * HOUR };
}

/** Answers the facts of a person of whom everything is known and ordinary. */
export function ordinaryFacts({ facts }: PlanKnowledge): PlanFacts {
  return Object.fromEntries(facts.map(({ id, ordinary }) => [id, ordinary]));
}

/** Things whose lines hang on the same facts. */
export interface Group {
  readonly facts: readonly string[];
  readonly things: readonly string[];
}

/** Answers things by the facts their lines hang on; what meets or stands in for a need hangs on all that meets it. */
export function groupsOf(knowledge: PlanKnowledge): readonly Group[] {
  const families = [...familiesOf(knowledge).values()];
  const fallbacks = new Set(knowledge.needs.map(({ fallback }) => fallback));
  const groups = new Map<string, { facts: readonly string[]; things: string[] }>();
  for (const { thing, facts } of families) {
    if (fallbacks.has(thing.id)) continue;
    const sorted = [...facts].toSorted();
    const group = groups.get(sorted.join()) ?? { facts: sorted, things: [] };
    group.things.push(thing.id);
    groups.set(sorted.join(), group);
  }
  const needed = [...fallbacks].map((fallback) => {
    const needs = knowledge.needs.filter((rule) => rule.fallback === fallback).map(({ need }) => need);
    const meeting = families.filter(({ meets }) => needs.some((need) => meets.has(need)));
    return {
      facts: [...new Set(meeting.flatMap(({ facts }) => [...facts]))].toSorted(),
      things: meeting.map(({ thing }) => thing.id),
    };
  });
  return [...needed, ...groups.values()];
}

/** More contexts than this are not all looked at for one group. */
const MOST_CONTEXTS = 6000;

function everyCombination(
  facts: readonly string[],
  valuesOf: (id: string) => readonly string[],
): PlanFacts[] {
  const contexts: PlanFacts[] = [];
  for (const at of product(facts.map((id) => valuesOf(id).length))) {
    const words = facts.map((id, index) => [id, valuesOf(id)[at[index] ?? 0] ?? UNKNOWN] as const);
    contexts.push(Object.fromEntries(words.filter(([, word]) => word !== NOT_ASKED)));
  }
  return contexts;
}

/**
 * Answers every combination of the facts a group hangs on, unknown among the values, and for an allergy not asked. Where there are too many, every
 * combination of 3 facts before all else unknown and all else ordinary: each line of care hangs on one fact and the depth.
 */
export function contextsOf(facts: readonly string[], knowledge: PlanKnowledge): readonly PlanFacts[] {
  const definitions = new Map(knowledge.facts.map((fact) => [fact.id, fact]));
  const valuesOf = (id: string): readonly string[] => {
    const fact = definitions.get(id);
    return [UNKNOWN, ...(fact?.missing === 'only-named' ? [NOT_ASKED] : []), ...(fact?.values ?? [])];
  };
  const total = facts.reduce((all, id) => all * valuesOf(id).length, 1);
  if (total <= MOST_CONTEXTS) return everyCombination(facts, valuesOf);
  const triples = facts.flatMap((a, i) =>
    facts.slice(i + 1).flatMap((b, j) => facts.slice(i + j + 2).map((c) => [a, b, c])),
  );
  const ordinary = Object.fromEntries(facts.map((id) => [id, definitions.get(id)?.ordinary ?? UNKNOWN]));
  return triples.flatMap((triple) =>
    everyCombination(triple, valuesOf).flatMap((context) => [context, { ...ordinary, ...context }]),
  );
}

/** Answers clinics that ask everything of everything at once: to end at once, at last, in between, with and without a name. */
export function overlaysOf({ things, care }: PlanKnowledge): readonly ClinicOverlay[] {
  const names = things.map(({ id }) => id);
  const lines = (more: Omit<ClinicOverlay['lines'][number], 'thing'>): ClinicOverlay['lines'] =>
    names.map((thing) => ({ thing, ...more }));
  const held = new Set(
    care.filter(({ unlessSupplied }) => unlessSupplied === true).map(({ thing }) => thing),
  );
  const supplied = things
    .filter(({ id, isA = [] }) => held.has(id) || isA.some((parent) => held.has(parent)))
    .map(({ id }) => id);
  return [
    { name: 'All at once', supplied: [], lines: lines({ stance: 'may', untilHour: null, ...NAMED }) },
    { name: 'Nobody', supplied: [], lines: lines({ stance: 'do', untilHour: null }) },
    { name: 'Long', supplied: [], lines: lines({ stance: 'avoid', untilHour: 1000 }) },
    { name: 'Half', supplied, lines: lines({ stance: 'avoid', untilHour: 30, ...NAMED }) },
  ];
}

/** Answers one input for each policy and clinic. */
export function underEveryPolicy(facts: PlanFacts, overlays: readonly ClinicOverlay[]): readonly PlanInput[] {
  const supplying = overlays.find(({ supplied }) => supplied.length > 0);
  const given = supplying === undefined ? [] : [inputOf(facts, { clinic: supplying })];
  return [
    inputOf(facts),
    inputOf(facts, { policy: 'weighted' }),
    ...given,
    ...overlays.map((clinic) => inputOf(facts, { policy: 'clinic', clinic })),
  ];
}

/** Answers inputs that show every line in every combination of the facts it hangs on, under every policy and clinic. */
export function everyContext(knowledge: PlanKnowledge): readonly InputsFor[] {
  return groupsOf(knowledge).map(({ facts, things }) => {
    const around = knowledgeAround(knowledge, things);
    const overlays = overlaysOf(around);
    const inputs = contextsOf(facts, knowledge).flatMap((context) => underEveryPolicy(context, overlays));
    return { knowledge: around, things: new Set(things), inputs };
  });
}

/** Answers a few inputs for all things together. */
export function wholeInputs(knowledge: PlanKnowledge): readonly PlanInput[] {
  const overlays = overlaysOf(knowledge);
  return [{}, ordinaryFacts(knowledge)].flatMap((facts) => underEveryPolicy(facts, overlays));
}

/** Signs one at a time and all together, for what is said of signs. */
function everySign(knowledge: PlanKnowledge): InputsFor {
  const asked = knowledge.care.filter((item) => (item.whenAny ?? item.unlessAny) !== undefined);
  const things = [...new Set(asked.map(({ thing }) => thing))];
  const signs = [...new Set(asked.flatMap(({ whenAny = [], unlessAny = [] }) => [...whenAny, ...unlessAny]))];
  const known = ordinaryFacts(knowledge);
  return {
    knowledge: knowledgeAround(knowledge, things),
    things: new Set(things),
    inputs: [...signs.map((sign) => [sign]), signs].map((some) => inputOf(known, { signs: some })),
  };
}

/** Calm and not calm, before and after the end of holds, for what waits for calm skin. */
function everyCalm(knowledge: PlanKnowledge): InputsFor {
  const isAsked = ({ endCondition }: { readonly endCondition?: string }): boolean => endCondition === 'calm';
  const things = [...familiesOf(knowledge).values()]
    .filter(({ avoidItems, positions }) => avoidItems.some(isAsked) || positions.some(isAsked))
    .map(({ thing }) => thing.id);
  const around = knowledgeAround(knowledge, things);
  const [clinic] = overlaysOf(around);
  const known = ordinaryFacts(knowledge);
  const inputs = [true, false].flatMap((isCalm) =>
    [10, 100, 168, 400].flatMap((hours) =>
      POLICIES.map((policy) => {
        const asked = clinic === undefined ? {} : { clinic };
        return later(inputOf(hours === 100 ? {} : known, { isCalm, policy, ...asked }), hours);
      }),
    ),
  );
  return { knowledge: around, things: new Set(things), inputs };
}

/** Answers inputs for what no fact says: signs, calm or not and when, two treatments, one line of a clinic at a time. */
export function specialInputs(knowledge: PlanKnowledge): readonly InputsFor[] {
  const all = new Set(knowledge.things.map(({ id }) => id));
  return [
    everySign(knowledge),
    everyCalm(knowledge),
    { knowledge, things: all, inputs: [...wholeInputs(knowledge), ...twiceTreated(knowledge)] },
    ...oneLineEach(knowledge),
  ];
}

/** Answers inputs with two treatments, close and far apart, each at another depth. */
export function twiceTreated({ facts }: PlanKnowledge): readonly PlanInput[] {
  const depths = [UNKNOWN, ...(facts.find(({ id }) => id === 'depth-class')?.values ?? [])];
  return [0, 24, 100.5].flatMap((apart, index) =>
    depths.map((depth, at) => {
      const other = depths[(at + index) % depths.length] ?? UNKNOWN;
      return later(
        inputOf(index % 2 === 0 ? {} : Object.fromEntries(facts.map(({ id, ordinary }) => [id, ordinary])), {
          treatments: [
            { endedAt: START + apart * HOUR, facts: { 'depth-class': depth } },
            { endedAt: START, facts: { 'depth-class': other } },
          ],
          policy: at % 2 === 0 ? 'strictest' : 'weighted',
        }),
        apart,
      );
    }),
  );
}

function oneLineEach(knowledge: PlanKnowledge): readonly InputsFor[] {
  const families = [...familiesOf(knowledge).values()];
  const known = ordinaryFacts(knowledge);
  const held = families.filter(({ avoidItems, positions }) => avoidItems.length + positions.length > 0);
  return held.map(({ thing }) => {
    const lines = [
      { thing: thing.id, stance: 'do', untilHour: null, ...NAMED },
      { thing: thing.id, stance: 'avoid', untilHour: 25, ...NAMED },
      { thing: thing.id, stance: 'may', fromHour: 400, untilHour: null },
    ] as const;
    const below = families.filter(({ above }) => above.has(thing.id)).map((family) => family.thing.id);
    return {
      knowledge: knowledgeAround(knowledge, [thing.id], { withNarrower: true }),
      things: new Set(below),
      inputs: lines.map((line) =>
        inputOf(known, { policy: 'clinic', clinic: { name: 'One', supplied: [], lines: [line] } }),
      ),
    };
  });
}
