import { describe, expect, test } from 'vitest';
import { smallPlanKnowledge } from '../../proofs/small-plan-knowledge.ts';
import type { Plan } from './plan.ts';
import type { ClinicOverlay, OverlayLine, PlanFacts, PlanInput } from './plan-input.ts';
import type { PlanKnowledge } from './plan-knowledge.ts';
import { planOf } from './plan-of.ts';
import type { Position } from './position.ts';
import { stanceAt } from './stance-at.ts';

const HOUR = 3_600_000;
const START = 1_000 * HOUR;
const KNOWN: PlanFacts = {
  'depth-class': 'standard',
  device: 'pen',
  tone: 'white',
  acne: 'no',
  daisy: 'no',
  filters: 'no',
  rosacea: 'no',
  shared: 'no',
};

function input(more: Partial<PlanInput> = {}, facts: PlanFacts = {}): PlanInput {
  return {
    treatments: [{ endedAt: START, facts: {} }],
    person: { ...KNOWN, ...facts },
    policy: 'strictest',
    now: START,
    ...more,
  };
}

const planned = (more: Partial<PlanInput> = {}, facts: PlanFacts = {}): Plan =>
  planOf(smallPlanKnowledge, input(more, facts));

/** A line as one can read it: `avoid 0-24; may+calm 24-`. */
function read(plan: Plan, thing: string): string {
  const line = plan.lines.find((one) => one.thing === thing);
  const told = (line?.segments ?? []).map(({ stance, conditions, fromHour, untilHour }) => {
    const asked = conditions.map((one) => (one.kind === 'unless' ? `unless ${one.c}` : one.kind));
    return { said: [stance, ...asked].join('+'), fromHour, untilHour };
  });
  return told
    .filter(({ said }, index) => told[index - 1]?.said !== said)
    .map(({ said, fromHour }, index, all) => `${said} ${fromHour}-${all[index + 1]?.fromHour ?? ''}`)
    .join('; ');
}

const clinic = (lines: readonly OverlayLine[], supplied: readonly string[] = []): Partial<PlanInput> => ({
  policy: 'clinic',
  clinic: { name: 'Rose', supplied, lines } satisfies ClinicOverlay,
});
const named = { by: 'Dr Ada Example', reason: 'She knows this skin.' };
const lineOf = (plan: Plan, thing: string) => plan.lines.find((line) => line.thing === thing);
const withPosition = (position: Position): PlanKnowledge => ({
  ...smallPlanKnowledge,
  positions: [...smallPlanKnowledge.positions, position],
});

describe('the strictest window of all counts', () => {
  test('a hold lasts to its end, and its condition stays for ever after', () => {
    expect(read(planned(), 'retinol')).toBe('avoid 0-168; may+calm 168-');
    expect(read(planned(), 'salicylic')).toBe('avoid 0-168; may+calm+clinic-agrees 168-');
  });

  test('a source that says longer than we do is followed', () => {
    expect(read(planned({}, { acne: 'no' }), 'heavy-cream')).toBe('avoid 0-96; may 96-');
  });

  test('what holds for a thing holds for everything it is', () => {
    expect(read(planned(), 'aloe')).toBe('avoid 0-72; may 72-');
    expect(read(planned(), 'squeezing')).toBe('avoid 0-');
  });

  test('a finer thing may be left out while the wider one is to be done', () => {
    const plan = planned();
    expect(read(plan, 'sunscreen')).toBe('avoid 0-24; may 24-72; do 72-');
    expect(read(plan, 'chemical-sunscreen')).toBe('avoid 0-168; may 168-');
    expect(read(plan, 'mineral-sunscreen')).toBe('avoid 0-24; do 24-72; may 72-');
  });

  test('deep needles have their own windows, and an unknown depth has the longer hold', () => {
    expect(read(planned({}, { 'depth-class': 'deep-or-rf' }), 'sun')).toBe('avoid 0-720; may 720-');
    const unknown = planned({}, { 'depth-class': 'unsure' });
    expect(read(unknown, 'sun')).toBe('avoid 0-720; may 720-');
    expect(read(unknown, 'mineral-sunscreen')).toBe('avoid 0-72; may 72-');
    expect(unknown.open.find(({ c }) => c === 'depth-class')?.things).toContain('sun');
    expect(read(planned({}, { device: 'rf' }), 'sun')).toBe('avoid 0-720; may 720-');
  });

  test('a source without an end holds a thing nobody else speaks of until the clinic agrees', () => {
    expect(read(planned(), 'scent')).toBe('avoid+clinic-agrees 0-');
    const shorter: Position = {
      cite: 'S-99',
      thing: 'scent',
      stance: 'avoid',
      fromHour: 0,
      untilHour: 24,
      strength: 1,
    };
    expect(read(planOf(withPosition(shorter), input()), 'scent')).toBe('avoid 0-24; avoid+clinic-agrees 24-');
  });

  test('a hold that only the clinic ends says so as long as it lasts', () => {
    expect(read(planned(), 'steroid')).toBe('avoid+clinic-agrees 0-');
  });
});

describe('facts about the person', () => {
  test('what a known fact forbids is left out for ever, whatever it is called', () => {
    const plan = planned({}, { daisy: 'yes' });
    expect(read(plan, 'plants')).toBe('avoid 0-');
    expect(read(plan, 'aloe')).toBe('avoid 0-');
    expect(lineOf(plan, 'aloe')?.segments.at(-1)?.decidedBy).toEqual(['fact:daisy']);
  });

  test.each(['unsure', undefined])('an unknown fact (%s) is a condition, and asked', (daisy) => {
    const { daisy: _, ...person } = KNOWN;
    const plan = planned({ person: daisy === undefined ? person : { ...person, daisy } });
    expect(read(plan, 'aloe')).toBe('avoid 0-72; may+unless daisy 72-');
    expect(plan.open).toEqual([{ c: 'daisy', things: ['aloe', 'plants'] }]);
  });

  test('a line for some people counts for them, not for others, and is a condition where nobody knows', () => {
    expect(read(planned({}, { acne: 'yes' }), 'heavy-cream')).toBe('avoid 0-168; may 168-');
    expect(read(planned({}, { acne: 'unsure' }), 'heavy-cream')).toBe(
      'avoid 0-48; may+unless acne 48-168; may 168-',
    );
  });

  test('a thing to do for some people waits for the answer', () => {
    expect(read(planned({}, { shared: 'yes' }), 'telling')).toBe('do 0-');
    const plan = planned({}, { shared: 'unsure' });
    expect(read(plan, 'telling')).toBe('may 0-');
    expect(plan.open).toEqual([{ c: 'shared', things: ['telling'] }]);
  });

  test('what was prescribed is never left out by us; the one who prescribed it is asked', () => {
    const plan = planned({}, { daisy: 'yes' });
    expect(read(plan, 'prescribed-retinoid')).toBe('may 0-');
    expect(lineOf(plan, 'prescribed-retinoid')?.items).toEqual(['ask-prescriber']);
    expect(lineOf(plan, 'prescribed')?.segments[0]?.decidedBy).toEqual(['ask-prescriber']);
  });

  test('signs bring and take lines', () => {
    expect(read(planned({ signs: ['warmth'] }), 'cold-cloth')).toBe('do 0-72; may 72-');
    expect(read(planned(), 'cold-cloth')).toBe('may 0-');
  });
});

describe('only when calm', () => {
  const at = (hours: number, isCalm: boolean) =>
    read(planned({ now: START + hours * HOUR, isCalm }), 'retinol');

  test('before the end it makes no difference but for the word', () => {
    expect(at(100, false)).toBe('avoid 0-168; may+calm 168-');
    expect(at(100, true)).toBe('avoid 0-168; may 168-');
  });

  test('past the end skin that is not calm still waits', () => {
    expect(at(169, false)).toBe('avoid 0-168; avoid+calm 168-');
    expect(at(169, true)).toBe('avoid 0-168; may 168-');
  });
});

describe('weighing sources', () => {
  const weighted = { policy: 'weighted' } as const;

  test('a stronger source ends a hold, but not below its floor, and the condition stays', () => {
    expect(read(planned(weighted), 'retinol')).toBe('avoid 0-96; may+calm 96-');
    expect(read(planned(weighted), 'heavy-cream')).toBe('avoid 0-24; may 24-');
  });

  test('what is said of something wider does not outweigh what is said of the thing itself', () => {
    const wide: Position = {
      cite: 'E-99',
      thing: 'own-serums',
      stance: 'may',
      fromHour: 0,
      untilHour: null,
      strength: 5,
    };
    const plan = planOf(withPosition(wide), input(weighted));
    expect(read(plan, 'retinol')).toBe('avoid 0-96; may+calm 96-');
    expect(read(plan, 'salicylic')).toBe('avoid 0-168; may+calm+clinic-agrees 168-');
  });

  test('a hold without an end is never outvoted', () => {
    expect(read(planned(weighted), 'steroid')).toBe('avoid+clinic-agrees 0-');
    expect(read(planned(weighted, { daisy: 'yes' }), 'aloe')).toBe('avoid 0-');
  });

  test('a source that names no hours weighs for none', () => {
    const vague: Position = {
      cite: 'E-99',
      thing: 'retinol',
      stance: 'do',
      fromHour: 0,
      untilHour: 'not-said',
      strength: 5,
    };
    const plan = planOf(withPosition(vague), input(weighted));
    expect(read(plan, 'retinol')).toBe('avoid 0-96; may+calm 96-');
  });

  test('between equals the stricter wins', () => {
    const equal: Position = {
      cite: 'S-99',
      thing: 'sun',
      stance: 'may',
      fromHour: 0,
      untilHour: null,
      strength: 3,
    };
    expect(read(planOf(withPosition(equal), input(weighted)), 'sun')).toBe('avoid 0-72; may 72-');
  });
});

describe('what a clinic changes', () => {
  test('it may make a hold longer without giving a name', () => {
    const plan = planned(clinic([{ thing: 'heavy-cream', stance: 'avoid', untilHour: 200 }]));
    expect(read(plan, 'heavy-cream')).toBe('avoid 0-200; may 200-');
    expect(lineOf(plan, 'heavy-cream')?.changed).toEqual({
      clinic: 'Rose',
      usualUntilHour: 96,
      askedUntilHour: 200,
      untilHour: 200,
    });
  });

  test('it makes a hold shorter only with a name and a reason', () => {
    const line = { thing: 'retinol', stance: 'avoid', untilHour: 72 } as const;
    const unnamed = planned(clinic([line]));
    expect(read(unnamed, 'retinol')).toBe('avoid 0-168; may+calm 168-');
    expect(lineOf(unnamed, 'retinol')?.changed?.refused).toBe('nobody-named');
    const plan = planned(clinic([{ ...line, ...named }]));
    expect(read(plan, 'retinol')).toBe('avoid 0-72; may+calm 72-');
    expect(lineOf(plan, 'retinol')?.changed).toEqual({
      clinic: 'Rose',
      ...named,
      usualUntilHour: 168,
      askedUntilHour: 72,
      untilHour: 72,
    });
    expect(read(plan, 'salicylic')).toBe('avoid 0-168; may+calm+clinic-agrees 168-');
  });

  test('nobody gets below the floor', () => {
    const line = { thing: 'retinol', stance: 'may', fromHour: 12, untilHour: null, ...named } as const;
    const plan = planned(clinic([line]));
    expect(read(plan, 'retinol')).toBe('avoid 0-48; may+calm 48-');
    expect(lineOf(plan, 'retinol')?.changed).toMatchObject({
      askedUntilHour: 12,
      untilHour: 48,
      refused: 'below-floor',
    });
    const deep = planned(clinic([line]), { 'depth-class': 'deep-or-rf' });
    expect(read(deep, 'retinol')).toBe('avoid 0-168; may+calm 168-');
  });

  test('a named clinician who ends a hold agrees, but can not make the skin calm', () => {
    const plan = planned(clinic([{ thing: 'salicylic', stance: 'avoid', untilHour: 72, ...named }]));
    expect(read(plan, 'salicylic')).toBe('avoid 0-72; may+calm 72-');
    expect(
      read(planned(clinic([{ thing: 'steroid', stance: 'may', untilHour: null, ...named }])), 'steroid'),
    ).toBe('may 0-');
  });

  test('what a fact forbids, a floor of never and a prescribed medicine stay as they are', () => {
    const free = (thing: string) => clinic([{ thing, stance: 'do', untilHour: null, ...named }]);
    const allergic = planned(free('aloe'), { daisy: 'yes' });
    expect(read(allergic, 'aloe')).toBe('avoid 0-');
    expect(lineOf(allergic, 'aloe')?.changed?.refused).toBe('below-floor');
    expect(read(planned(free('touching')), 'touching')).toBe('avoid 0-');
    const paused = planned(clinic([{ thing: 'prescribed', stance: 'avoid', untilHour: 72, ...named }]));
    expect(read(paused, 'prescribed')).toBe('may 0-');
    expect(lineOf(paused, 'prescribed')?.changed?.refused).toBe('prescribed');
  });

  test('what it supplied is freed from the holds that say so, under every policy', () => {
    const supplied = clinic([], ['clinic-gel', 'aloe']);
    for (const policy of ['strictest', 'weighted', 'clinic'] as const) {
      expect(read(planned({ ...supplied, policy }), 'clinic-gel')).toBe('may 0-');
      expect(read(planned({ ...supplied, policy }), 'aloe')).toBe('may 0-');
      expect(read(planned({ ...supplied, policy }, { daisy: 'yes' }), 'aloe')).toBe('avoid 0-');
    }
    expect(read(planned(), 'clinic-gel')).toBe('avoid 0-24; may 24-');
  });

  test('it can not take away the last thing that meets a need', () => {
    const lines = ['petrolatum', 'moisturiser', 'shade'].map(
      (thing): OverlayLine => ({ thing, stance: 'avoid', untilHour: 400 }),
    );
    const plan = planned(clinic(lines));
    expect(read(plan, 'moisturiser')).toBe('avoid 0-400; do 400-');
    expect(read(plan, 'petrolatum')).toBe('avoid 0-24; do 24-400; may 400-');
    expect(lineOf(plan, 'petrolatum')?.changed?.refused).toBe('nothing-left');
    expect(read(plan, 'shade')).toBe('do 0-24; avoid 24-400; do 400-720; may 720-');
  });

  test('its lines count only where its policy does', () => {
    const lines = clinic([{ thing: 'retinol', stance: 'avoid', untilHour: 72, ...named }]);
    expect(read(planned({ ...lines, policy: 'strictest' }), 'retinol')).toBe('avoid 0-168; may+calm 168-');
  });
});

describe('needs', () => {
  test('shade stands in while sunscreen waits, and nothing is left unmet', () => {
    const plan = planned({}, { 'depth-class': 'deep-or-rf' });
    expect(plan.needs.filter(({ need }) => need === 'sun-cover')).toEqual([
      { need: 'sun-cover', fromHour: 0, untilHour: 72, metBy: ['shade'], byFallback: false },
      { need: 'sun-cover', fromHour: 72, untilHour: 720, metBy: ['shade', 'sunscreen'], byFallback: false },
      { need: 'sun-cover', fromHour: 720, untilHour: null, metBy: ['sunscreen'], byFallback: false },
    ]);
  });

  test('where nothing meets a need the fallback does', () => {
    const { care } = smallPlanKnowledge;
    const plan = planOf(
      { ...smallPlanKnowledge, care: care.filter(({ id }) => id !== 'moisturise') },
      input(),
    );
    expect(read(plan, 'petrolatum')).toBe('may 0-24; do 24-');
    expect(lineOf(plan, 'petrolatum')?.segments.at(-1)?.decidedBy).toEqual(['need:moisture']);
    expect(plan.needs).toContainEqual({
      need: 'moisture',
      fromHour: 24,
      untilHour: null,
      metBy: ['petrolatum'],
      byFallback: true,
    });
  });

  test('a fallback that something holds is refused when the knowledge is read', () => {
    const followed = smallPlanKnowledge.positions.map(({ overruledBy: _, ...position }) => position);
    expect(() => planOf({ ...smallPlanKnowledge, positions: followed }, input())).toThrow(
      /petrolatum must stand in/,
    );
  });
});

describe('two treatments', () => {
  const two = {
    treatments: [
      { endedAt: START + 48 * HOUR, facts: { 'depth-class': 'deep-or-rf' } },
      { endedAt: START, facts: {} },
    ],
    now: START + 50 * HOUR,
  };

  test('merge on the line of the earlier one', () => {
    const plan = planned(two);
    expect(plan.zeroAt).toBe(START);
    expect(plan.nowHour).toBe(50);
    expect(read(plan, 'retinol')).toBe('avoid 0-216; may+calm 216-');
    expect(read(plan, 'sun')).toBe('avoid 0-768; may 768-');
    expect(read(plan, 'sunscreen')).toBe('avoid 0-24; may 24-48; avoid 48-120; do 120-');
  });

  test('the newer one begins what is to be done anew', () => {
    expect(read(planned(two), 'water')).toBe('do 0-24; may 24-48; do 48-72; may 72-');
    expect(read(planned(two), 'cleanser')).toBe('may 0-24; do 24-48; may 48-72; do 72-');
    expect(planned(two).needs.filter(({ need }) => need === 'moisture')).toMatchObject([
      { fromHour: 24, untilHour: 48 },
      { fromHour: 72, untilHour: null },
    ]);
  });
});

describe('how the sources stand', () => {
  test('who says longer or as long is followed, who says shorter is not', () => {
    const line = lineOf(planned(), 'retinol');
    expect(line?.supporters.map(({ cite }) => cite)).toEqual(['S-11']);
    expect(line?.dissenters.map(({ cite }) => cite)).toEqual(['E-10', 'S-10']);
    expect(line).toMatchObject({
      floorHour: 48,
      usualUntilHour: 168,
      items: ['no-actives', 'no-own-serums'],
    });
  });

  test('a stretch says whether all wait, all allow or they differ', () => {
    const bands = lineOf(planned(), 'retinol')?.segments.map(({ band, fromHour }) => [fromHour, band]);
    expect(bands).toEqual([
      [0, 'all-wait'],
      [24, 'all-wait'],
      [48, 'sources-differ'],
      [168, 'all-allow'],
    ]);
  });

  test('a source that is overruled is told beside the warning, not followed', () => {
    expect(lineOf(planned(), 'sunscreen')?.dissenters).toEqual([
      { cite: 'S-12', stance: 'do', fromHour: 0, untilHour: null, overruledBy: 'W-1' },
    ]);
    expect(read(planned(), 'petrolatum')).toBe('may 0-');
  });
});

test('a stance says until when it lasts', () => {
  const plan = planned();
  expect(stanceAt(plan, 'retinol', 0)).toMatchObject({ stance: 'avoid', untilHour: 168 });
  expect(stanceAt(plan, 'retinol', 168)).toMatchObject({ stance: 'avoid' });
  expect(stanceAt(plan, 'retinol', 168 + 1 / 60)).toMatchObject({
    stance: 'may',
    conditions: [{ kind: 'calm' }],
    untilHour: null,
  });
  expect(stanceAt(plan, 'gold', 0)).toBeUndefined();
});

test('a plan without a treatment is a fault of the caller', () => {
  expect(() => planned({ treatments: [] })).toThrow(/needs a treatment/);
});
