import {
  type ClinicOverlay,
  compileIngredients,
  type HoldLookup,
  holdsOf,
  type IngredientAnswer,
  judgeEveryday,
  judgeProduct,
  type Plan,
  type PlanFacts,
  planOf,
  type StanceNow,
  stanceAt,
} from '@afterneedle/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planKnowledge } from '../plan.ts';
import { ingredientKnowledge } from './index.ts';

const HOUR = 3_600_000;
const HOURS = [
  0, 0.5, 1, 6, 12, 23.75, 24, 24.25, 36, 47.75, 48, 48.25, 60, 71.75, 72, 72.25, 96, 96.25, 119.75, 120,
  120.25, 144, 167.75, 168, 168.25, 200, 240, 300, 335.75, 336, 336.25, 400, 500, 600, 719.75, 720, 720.25,
  1_000, 2_000, 9_000,
];
const allergies = planKnowledge.facts.map(({ id }) => id).filter((id) => id.startsWith('allergy-'));
const sure = Object.fromEntries(planKnowledge.facts.map(({ id, ordinary }) => [id, ordinary]));
const CONTEXTS: readonly {
  readonly treatment: PlanFacts;
  readonly person: PlanFacts;
  readonly isCalm?: boolean;
  readonly hours?: readonly number[];
}[] = [
  { treatment: {}, person: {} },
  { treatment: { 'depth-class': 'light' }, person: {}, isCalm: true, hours: [24, 170] },
  { treatment: { 'depth-class': 'standard' }, person: {}, isCalm: false, hours: [100, 170, 900] },
  { treatment: { 'depth-class': 'deep-or-rf', device: 'rf' }, person: { 'acne-prone': 'yes' } },
  { treatment: { setting: 'home' }, person: { pregnant: 'yes', rosacea: 'yes', 'skin-tone': 'black' } },
  { treatment: { 'depth-class': 'standard' }, person: sure },
];
const WITH_ALLERGY = allergies.map((id) => ({ treatment: {}, person: { ...sure, [id]: 'yes' } }));

/** How an answer differs from the plan where it must not: laxer, or of another kind. */
function faultOf(answer: IngredientAnswer, now: StanceNow, isOpen = false): string | undefined {
  const { stance, untilHour, conditions } = now;
  const waits = (kind: 'calm' | 'clinic-agrees') => conditions.some((one) => one.kind === kind);
  if (answer.personal === true || answer.askWhom === 'prescriber') {
    return answer.answer === 'ask' ? undefined : 'a personal reason or a prescription is no ask';
  }
  if (stance === 'avoid' && untilHour === null && !isOpen && !waits('calm') && !waits('clinic-agrees'))
    return answer.never === true ? undefined : 'the plan never allows it';
  if (answer.never === true) return 'the plan gives it an end';
  if (stance === 'avoid' && untilHour === null)
    return answer.answer === 'may' ? 'the plan waits for somebody' : undefined;
  if (stance === 'avoid') {
    if (answer.answer === 'may' || answer.answer === 'unknown') return 'the plan holds it';
    return (answer.untilHour ?? -1) < (untilHour ?? 0) ? 'the plan holds it longer' : undefined;
  }
  if (waits('clinic-agrees')) return answer.answer === 'ask' ? undefined : 'the clinic must agree';
  if (waits('calm') && answer.answer === 'may')
    return answer.onlyWhen?.includes('calm') === true ? undefined : 'the skin must be calm';
  return undefined;
}

/** Whether an answer allows what the plan leaves out, or sooner. */
function isLax(
  { answer, untilHour = Number.POSITIVE_INFINITY, never }: IngredientAnswer,
  now: StanceNow,
): boolean {
  if (answer === 'may' || answer === 'unknown') return true;
  return answer === 'not-until' && never !== true && untilHour < (now.untilHour ?? Number.POSITIVE_INFINITY);
}

/** Whether an answer nobody gave may lengthen the wait. */
function isOpen(plan: Plan, thing: string): boolean {
  const segments = plan.lines.find((line) => line.thing === thing)?.segments ?? [];
  return segments.some(
    (segment) => 'onlyIf' in segment || segment.conditions.some(({ kind }) => kind === 'unless'),
  );
}

const compiled = compileIngredients(ingredientKnowledge);
const { classes, everyday, ingredients } = ingredientKnowledge;

interface Named {
  readonly id: string;
  readonly thing: string;
  /** Knows nothing else, so that many hours are quickly tried. */
  readonly alone: ReturnType<typeof compileIngredients>;
  readonly name: string;
  readonly isClass: boolean;
}

const empty = { ...ingredientKnowledge, ingredients: [], patterns: [], genera: [], everyday: [] };
const named: readonly Named[] = [
  ...everyday.flatMap((one): readonly Named[] => {
    const alone = compileIngredients({ ...empty, everyday: [one] });
    const { id, thing, names } = one;
    return thing === undefined ? [] : [{ id, thing, alone, name: names[0], isClass: false }];
  }),
  ...classes.flatMap(({ id, thing }): readonly Named[] => {
    const one = ingredients.find((each) => each.classes.length === 1 && each.classes[0] === id);
    if (thing === undefined || one === undefined) return [];
    const alone = compileIngredients({ ...empty, ingredients: [one] });
    return [{ id, thing, alone, name: one.names[0], isClass: true }];
  }),
];

function answersIn(
  holds: HoldLookup,
  { alone, name, isClass }: Named,
  at: { readonly hour: number; readonly facts: PlanFacts; readonly isCalm: boolean | undefined },
): readonly IngredientAnswer[] {
  const context = {
    hour: at.hour,
    person: { facts: at.facts, definitions: planKnowledge.facts },
    ...(at.isCalm === undefined ? {} : { isCalm: at.isCalm }),
  };
  if (!isClass) return judgeEveryday(alone, holds, { phrase: name, ...context }).ingredients;
  const judged = judgeProduct(alone, holds, { names: [name], ...context });
  return judged.ok ? judged.answer.ingredients : [];
}

/** Every name at every hour takes its time where other tests run beside it. */
const LONG_MS = 120_000;

describe('what may be used agrees with the plan', () => {
  test(
    'for everything with both a line of the plan and a name, at 40 hours and in every context',
    () => {
      expect(HOURS).toHaveLength(40);
      const faults = new Set<string>();
      const tried = new Set<Named>();
      for (const { treatment, person, isCalm, hours } of [
        ...CONTEXTS.map((context) => ({ isCalm: undefined, hours: HOURS, ...context })),
        ...WITH_ALLERGY.map((context) => ({ ...context, isCalm: undefined, hours: [40, 900] })),
      ]) {
        const planAt = (hour: number): Plan =>
          planOf(planKnowledge, {
            treatments: [{ endedAt: 0, facts: treatment }],
            person,
            policy: 'strictest',
            now: hour * HOUR,
            ...(isCalm === undefined ? {} : { isCalm }),
          });
        const usual = planAt(0);
        for (const hour of hours) {
          const plan = isCalm === undefined ? usual : planAt(hour);
          const holds = holdsOf(plan);
          for (const one of named) {
            const now = stanceAt(plan, one.thing, hour);
            if (now === undefined) continue;
            for (const answer of answersIn(holds, one, {
              hour,
              facts: { ...person, ...treatment },
              isCalm,
            })) {
              tried.add(one);
              const fault = faultOf(answer, now, isOpen(plan, one.thing));
              if (fault !== undefined) faults.add(`${one.id} at ${hour}: ${fault}`);
            }
          }
        }
      }
      expect([...faults].slice(0, 20)).toEqual([]);
      expect(tried.size).toBe(named.length);
      expect(named.length).toBeGreaterThan(80);
    },
    LONG_MS,
  );

  test('and each thing of the plan, asked for in its own words, is never allowed while it is left out', () => {
    const plan = planOf(planKnowledge, {
      treatments: [{ endedAt: 0, facts: {} }],
      person: {},
      policy: 'strictest',
      now: HOUR,
    });
    const lax = planKnowledge.things.filter(({ id, label }) => {
      const now = stanceAt(plan, id, 1);
      const said = judgeEveryday(compiled, holdsOf(plan), { phrase: label, hour: 1 });
      return now?.stance === 'avoid' && said.answer === 'may';
    });
    expect(lax).toEqual([]);
  });

  test(
    'under any protocol of a clinic, at any hour and after one treatment or two',
    () => {
      const things = planKnowledge.things.map(({ id }) => id);
      const line = fc.record({
        thing: fc.constantFrom(...things),
        stance: fc.constantFrom('avoid' as const, 'may' as const, 'do' as const),
        hour: fc.constantFrom(0, 12, 48, 96, 200, 500),
        isEndless: fc.boolean(),
        isNamed: fc.boolean(),
      });
      const overlay = fc.array(line, { minLength: 1, maxLength: 12 }).map((lines): ClinicOverlay['lines'] =>
        lines.map(({ thing, stance, hour, isEndless, isNamed }) => {
          const named = isNamed ? { by: 'Dr A. Birch', reason: 'a shallow session' } : {};
          if (stance === 'avoid') return { thing, stance, untilHour: isEndless ? null : hour, ...named };
          return { thing, stance, fromHour: hour, untilHour: null, ...named };
        }),
      );
      const hourOf = fc.constantFrom(0, 1, 12.01, 24, 47.99, 48, 60, 96, 96.02, 150, 200, 300, 500, 501, 900);
      // Needles are new or they are not; nobody asks whether new ones may be used yet.
      const isAsked = (id: string): boolean => id !== 'clean-tools';
      let held = 0;
      const agrees = fc.property(
        overlay,
        hourOf,
        fc.option(fc.constantFrom(0.5, 30, 200)),
        fc.constantFrom(...CONTEXTS),
        (lines, hours, more, { treatment, person }) => {
          const plan = planOf(planKnowledge, {
            treatments: [
              { endedAt: 0, facts: treatment },
              ...(more === null ? [] : [{ endedAt: more * HOUR, facts: treatment }]),
            ],
            person,
            policy: 'clinic',
            clinic: { name: 'Birch Clinic', supplied: [], lines },
            now: Math.max(hours, more ?? 0) * HOUR,
          });
          const holds = holdsOf(plan);
          const at = { hour: plan.nowHour, facts: { ...person, ...treatment }, isCalm: undefined };
          const lax = named.flatMap((one): readonly string[] => {
            const now = stanceAt(plan, one.thing, plan.nowHour);
            if (now?.stance !== 'avoid') return [];
            held += 1;
            return answersIn(holds, one, at)
              .filter((answer) => isLax(answer, now))
              .map(({ answer }) => `${one.id}: ${answer}`);
          });
          const said = planKnowledge.things
            .filter(({ id }) => isAsked(id) && lines.some(({ thing }) => thing === id))
            .filter(({ id }) => stanceAt(plan, id, plan.nowHour)?.stance === 'avoid')
            .filter(({ label }) => {
              const context = { phrase: label, hour: plan.nowHour };
              return judgeEveryday(compiled, holds, context).answer === 'may';
            });
          expect([lax, said.map(({ id }) => id)]).toEqual([[], []]);
        },
      );
      fc.assert(agrees, { numRuns: 120, seed: 3 });
      expect(held).toBeGreaterThan(1_000);
    },
    LONG_MS,
  );

  test('a laxer answer and one of another kind are found', () => {
    const now = (stance: StanceNow['stance'], untilHour: number | null, kind?: 'calm' | 'clinic-agrees') =>
      ({
        stance,
        untilHour,
        conditions: kind === undefined ? [] : [{ kind }],
      }) as Partial<StanceNow> as StanceNow;
    const said = (more: Partial<IngredientAnswer>) => ({ answer: 'may', ...more }) as IngredientAnswer;
    expect(faultOf(said({ answer: 'ask' }), now('avoid', null))).toBeDefined();
    expect(faultOf(said({}), now('avoid', 48))).toBeDefined();
    expect(faultOf(said({ answer: 'not-until', untilHour: 24 }), now('avoid', 48))).toBeDefined();
    expect(faultOf(said({}), now('may', null, 'calm'))).toBeDefined();
    expect(faultOf(said({}), now('may', null, 'clinic-agrees'))).toBeDefined();
    expect(faultOf(said({ answer: 'not-until', never: true }), now('may', null))).toBeDefined();
    expect(faultOf(said({}), now('may', null))).toBeUndefined();
  });
});

describe('what the plan never allows is never only asked about', () => {
  const holds = holdsOf(
    planOf(planKnowledge, {
      treatments: [{ endedAt: 0, facts: {} }],
      person: sure,
      policy: 'strictest',
      now: 0,
    }),
  );
  test.each(['ice', 'ice cubes', 'numbing cream', 'lidocaine', 'emla', 'popping pimples', 'picking scabs'])(
    '%s',
    (phrase) => {
      for (const hour of [0, 40, 900])
        expect(judgeEveryday(compiled, holds, { phrase, hour })).toMatchObject({
          answer: 'not-until',
          never: true,
        });
    },
  );

  test('in a list too', () => {
    const judged = judgeProduct(compiled, holds, { text: 'Aqua, Lidocaine 4%, Parfum', hour: 40 });
    expect(judged.ok && judged.answer).toMatchObject({ answer: 'not-until', never: true, deciding: [1] });
    expect(judged.ok && judged.answer).not.toHaveProperty('untilHour');
  });
});
