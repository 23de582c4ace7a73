import {
  type CareItem,
  type ClinicOverlay,
  MAX_HOURS,
  type PlanFacts,
  type PlanInput,
  planOf,
  stanceAt,
} from '@afterneedle/engine';
import { describe, expect, test } from 'vitest';
import { causes } from '../causes/index.ts';
import { personFactIds, planKnowledge, treatmentFactIds } from '../plan.ts';
import { vocabulary } from '../vocabulary/index.ts';

const { things, care, needs, facts, causeCare, prevention } = planKnowledge;
const thingIds = new Set(things.map(({ id }) => id));
const notes = causeCare.flatMap(({ soothes, worsens, clinicianOnly }) => [
  ...soothes,
  ...worsens,
  ...clinicianOnly,
]);

const twice = (ids: readonly string[]): readonly string[] => ids.filter((id, at) => ids.indexOf(id) !== at);

/** Everything asked is ordinary; `given` says what is not. */
function planFor(given: PlanFacts = {}, options: Partial<PlanInput> = {}) {
  const ordinary = Object.fromEntries(facts.map((fact) => [fact.id, fact.ordinary]));
  return planOf(planKnowledge, { ...startOf(), person: { ...ordinary, ...given }, ...options });
}

function startOf(): Omit<PlanInput, 'person'> {
  const now = Date.UTC(2026, 5, 1);
  return { treatments: [{ endedAt: now, facts: {} }], policy: 'strictest', now };
}

const stanceOf = (thing: string, hour: number, given: PlanFacts = {}): string | undefined =>
  stanceAt(planFor(given), thing, hour)?.stance;

describe('things', () => {
  test('have each id once and are only what there is', () => {
    expect(twice(things.map(({ id }) => id))).toEqual([]);
    expect(things.flatMap(({ isA = [] }) => isA).filter((id) => !thingIds.has(id))).toEqual([]);
  });

  test('are barred by facts that a plan asks', () => {
    const values = new Map(facts.map((fact) => [fact.id, fact.values]));
    for (const { id, contraindicatedBy = [] } of things)
      for (const { c, is } of contraindicatedBy)
        expect(values.get(c), `${id} ${c}`).toEqual(expect.arrayContaining([...is]));
  });

  test('keep thin petroleum jelly apart from the heavy ones', () => {
    expect(things.find(({ id }) => id === 'thin-petrolatum')?.isA).toBeUndefined();
    expect(stanceOf('thin-petrolatum', 1)).toBe('may');
    expect(stanceOf('lanolin', 1)).toBe('avoid');
  });

  test('tell vitamin C on the skin from vitamin C as food', () => {
    expect(things.find(({ id }) => id === 'vitamin-c')?.route).toBe('skin');
    expect(things.find(({ id }) => id === 'vitamin-c-food')?.route).toBe('mouth');
    expect(stanceOf('vitamin-c', 100)).toBe('avoid');
    expect(stanceOf('vitamin-c-food', 100)).not.toBe('avoid');
  });
});

describe('care items of the plan', () => {
  test('have each id once and hang on facts that a plan asks', () => {
    expect(twice(care.map(({ id }) => id))).toEqual([]);
    const values = new Map(facts.map((fact) => [fact.id, fact.values]));
    for (const { id, whenContext } of care)
      if (whenContext !== undefined)
        expect(values.get(whenContext.c), id).toEqual(expect.arrayContaining([...whenContext.is]));
  });

  test('have the floors of clinical section 4 and never a default below one', () => {
    const floors: readonly (readonly [string, number, number])[] = [
      ['no-scrubs-or-peels', 168, 168],
      ['no-retinoids-or-aha', 48, 168],
      ['no-salicylic-or-benzoyl', 48, 168],
      ['no-vitamin-c', 48, 168],
      ['no-strong-actives', 48, 168],
      ['no-heavy-ointment', 24, 24],
      ['no-heavy-ointment-acne-prone', 24, 24],
      ['no-growth-factors', 24, 24],
      ['no-plant-extracts', 24, 24],
      ['no-sunscreen-yet', 24, 24],
      ['no-sun', 72, 72],
      ['no-make-up', 24, 24],
      ['no-exercise', 24, 24],
      ['no-sauna-or-pool', 96, 96],
      ['hands-off', MAX_HOURS, MAX_HOURS],
      ['no-lanolin-with-allergy', MAX_HOURS, MAX_HOURS],
      ['no-plants-with-daisy-allergy', MAX_HOURS, MAX_HOURS],
    ];
    for (const [id, standard, deep] of floors)
      expect(care.find((item) => item.id === id)?.floorHour, id).toEqual({ standard, deep });
    const isBelow = ({ floorHour, untilHour }: CareItem): boolean =>
      (['standard', 'deep'] as const).some(
        (depth) => (untilHour[depth] ?? MAX_HOURS) < (floorHour?.[depth] ?? 0),
      );
    expect(care.filter(isBelow).map(({ id }) => id)).toEqual([]);
  });

  test('never tell anyone to use a steroid, antibiotic, acid, retinoid, vitamin C or numbing cream (rule 11)', () => {
    const refused =
      /steroid|cortisone|antibiotic|\bacid|retin|vitamin c|numbing|benzoyl|salicylic|antiseptic/i;
    const hyaluronic = /hyaluronic acid/g;
    const telling = care.filter(({ stance }) => stance === 'do').map(({ id, say }) => ({ id, say }));
    const soothing = causeCare.flatMap(({ soothes }) => soothes);
    for (const { id, say } of [...telling, ...soothing, ...prevention]) {
      if (id === 'rosacea-keep-cool') expect(say).toMatch(/use no steroid cream unless a doctor/);
      else expect(say.replace(hyaluronic, ''), id).not.toMatch(refused);
    }
  });

  test('never give a dose, promise or stop what was prescribed', () => {
    for (const { id, say } of [
      ...care,
      ...notes,
      ...prevention,
      ...needs.map((n) => ({ ...n, id: n.need })),
    ]) {
      expect(say, id).not.toMatch(/\d\s*(mg|ml|g|tablets?|pills?|drops?|puffs?)\b/i);
      expect(say, id).not.toMatch(/(?<!before you )\b(stop|pause) (taking )?(your|the|any) prescribed/i);
      expect(say, id).not.toMatch(/toxin|detox|heals? (it )?faster than/i);
    }
  });
});

describe('the questions of a plan', () => {
  test('belong to the treatment or to the person, each to one', () => {
    expect([...treatmentFactIds, ...personFactIds].toSorted()).toEqual(facts.map(({ id }) => id).toSorted());
  });

  test('are the very questions of the check-in where it asks them', () => {
    for (const fact of facts) {
      const shared = vocabulary.contexts.find(({ id }) => id === fact.id);
      if (shared !== undefined) expect(shared).toBe(fact);
    }
  });

  test('all change something', () => {
    const speaking = new Set([
      ...care.flatMap(({ whenContext }) => (whenContext === undefined ? [] : [whenContext.c])),
      ...things.flatMap(({ contraindicatedBy = [] }) => contraindicatedBy.map(({ c }) => c)),
      'device',
      'depth-class',
    ]);
    expect(facts.filter(({ id }) => !speaking.has(id)).map(({ id }) => id)).toEqual([]);
  });
});

describe('a plan from this knowledge', () => {
  test('meets every need at every hour with nothing but what stands here', () => {
    for (const given of [{}, { 'allergy-daisy': 'yes', 'allergy-sunscreen': 'yes', 'acne-prone': 'yes' }]) {
      const { needs: met } = planFor(given);
      for (const { need, fromHour } of needs) {
        const parts = met.filter((part) => part.need === need);
        expect(parts[0]?.fromHour, need).toBe(fromHour);
        expect(parts.at(-1)?.untilHour, need).toBeNull();
        for (const { metBy } of parts) expect(metBy.length, need).toBeGreaterThan(0);
      }
    }
  });

  test.each<readonly [thing: string, last: number, deep: number]>([
    ['retinoids', 168, 168],
    ['salicylic-acid', 168, 168],
    ['benzoyl-peroxide', 168, 168],
    ['vitamin-c', 168, 168],
    ['scrubs', 168, 168],
    ['heavy-cream', 48, 48],
    ['peptides', 72, 72],
    ['aloe', 72, 72],
    ['mineral-sunscreen', 24, 72],
    ['chemical-sunscreen', 168, 168],
    ['direct-sun', 72, 720],
    ['sunbathing', 720, 720],
    ['make-up', 48, 72],
    ['heavy-make-up', 168, 168],
    ['exercise', 48, 72],
    ['sauna', 120, 120],
    ['swimming', 120, 120],
    ['cleanser', 24, 24],
    ['hyaluronic-acid', 24, 24],
  ])('%s is left out up to and with hour %i, after deep needles %i', (thing, last, deep) => {
    expect(stanceOf(thing, last)).toBe('avoid');
    expect(stanceOf(thing, last + 1)).not.toBe('avoid');
    const afterDeep = { 'depth-class': 'deep-or-rf' };
    expect(stanceOf(thing, deep, afterDeep)).toBe('avoid');
    expect(stanceOf(thing, deep + 1, afterDeep)).not.toBe('avoid');
  });

  test.each([{ 'dark-marks': 'yes' }, { 'skin-tone': 'brown' }, { 'skin-tone': 'black' }])(
    'keeps skin that keeps dark marks out of the sun for 30 days (C-08): %o',
    (given) => {
      expect(stanceOf('direct-sun', 720, given)).toBe('avoid');
      expect(stanceOf('direct-sun', 721, given)).toBe('may');
    },
  );

  test('asks about dark marks where nobody is sure, and until then counts them as possible', () => {
    const plan = planFor({ 'dark-marks': 'unsure' });
    expect(plan.open.find(({ c }) => c === 'dark-marks')?.things).toEqual(['direct-sun']);
    expect(stanceAt(plan, 'direct-sun', 72)).toMatchObject({ stance: 'avoid', untilHour: 720 });
    expect(stanceAt(plan, 'direct-sun', 72)?.segment.onlyIf).toBeUndefined();
    expect(stanceAt(plan, 'direct-sun', 100)?.segment.onlyIf).toEqual([{ c: 'dark-marks', is: ['yes'] }]);
    expect(stanceAt(plan, 'direct-sun', 721)?.stance).toBe('may');
  });

  /** Nothing answered, or all of it with "not sure". */
  const open = Object.fromEntries(facts.map(({ id }) => [id, 'unsure']));
  const unasked = (options: Partial<PlanInput> = {}) =>
    planOf(planKnowledge, { ...startOf(), person: {}, ...options });

  test.each<readonly [thing: string, sure: number, longest: number]>([
    ['direct-sun', 72, 720],
    ['heavy-cream', 48, 168],
    ['thick-ointment', 48, 168],
    ['make-up', 48, 72],
    ['exercise', 48, 72],
  ])('%s waits %i hours at least, and %i where nobody answered', (thing, sure, longest) => {
    for (const plan of [unasked(), planFor(open)]) {
      expect(stanceAt(plan, thing, 1)).toMatchObject({ stance: 'avoid', untilHour: longest });
      expect(stanceAt(plan, thing, sure)?.segment.onlyIf).toBeUndefined();
      expect(stanceAt(plan, thing, sure + 1)?.segment.onlyIf?.length).toBeGreaterThan(0);
      expect(stanceAt(plan, thing, longest + 1)?.stance).not.toBe('avoid');
    }
    expect(stanceAt(planFor(), thing, 1)).toMatchObject({ stance: 'avoid', untilHour: sure });
  });

  test('who answers nothing has every need met without the fallback, and what an allergy would bar stays usable', () => {
    const { needs: met, lines } = unasked();
    expect(met.filter(({ byFallback }) => byFallback)).toEqual([]);
    const endless = lines.filter(({ segments }) => {
      const last = segments.at(-1);
      return last?.stance === 'avoid' && last.onlyIf !== undefined;
    });
    expect(endless.map(({ thing }) => thing)).toEqual(['shop-ibuprofen', 'allergy-tablet']);
    expect(stanceAt(unasked(), 'scented-products', 900)).toMatchObject({
      stance: 'may',
      conditions: [{ kind: 'unless', c: 'allergy-fragrance' }],
    });
    expect(stanceAt(planFor({ 'allergy-fragrance': 'unsure' }), 'scented-products', 900)?.stance).toBe(
      'avoid',
    );
  });

  test('tells nobody to take an allergy tablet before it is known that they are not pregnant and 18', () => {
    for (const fact of ['pregnant', 'under-18']) {
      const plan = planFor({ [fact]: 'unsure' }, { signs: ['itch'] });
      expect(stanceAt(plan, 'allergy-tablet', 5)).toMatchObject({
        stance: 'avoid',
        segment: { onlyIf: [{ c: fact, is: ['yes'] }] },
      });
    }
  });

  const NEVER_TOLD = things
    .map(({ id }) => id)
    .filter((id) =>
      /retin|aha|bha|acid|acne|strong|vitamin-c$|benzoyl|peels|steroid|antibiotic|numbing/.test(id),
    )
    .filter(
      (id) => !['hyaluronic-acid', 'prescribed-retinoid', 'oral-retinoid', 'scrubs-and-peels'].includes(id),
    );

  test.each([...NEVER_TOLD, ...things.filter(({ kind }) => kind === 'activity').map(({ id }) => id)])(
    'no clinic, whoever it names, makes a thing to do of %s (rule 11)',
    (thing) => {
      const line = { thing, stance: 'do', untilHour: null, by: 'Dr Ada Birch', reason: 'asked for' } as const;
      const clinic: ClinicOverlay = { name: 'Birch Clinic', supplied: [thing], lines: [line] };
      const { lines } = planFor({}, { policy: 'clinic', clinic });
      const told = lines.find((one) => one.thing === thing)?.segments.map(({ stance }) => stance);
      expect(told?.length).toBeGreaterThan(0);
      expect(told).not.toContain('do');
    },
  );

  test('weighs a strong source that stops saying wait as no word for use: skin closed at 72 h is no retinoid tried (E-036)', () => {
    for (const [thing, last] of [
      ['retinoids', 168],
      ['heavy-cream', 48],
      ['chemical-sunscreen', 168],
    ] as const) {
      const plan = planFor({ 'depth-class': 'light' }, { policy: 'weighted' });
      expect(stanceAt(plan, thing, last)?.stance, thing).toBe('avoid');
      expect(stanceAt(plan, thing, last + 1)?.stance, thing).toBe('may');
    }
  });

  test('asks for calm skin, and for the clinic where it must agree', () => {
    const asked = (thing: string) => stanceAt(planFor(), thing, 200)?.conditions.map(({ kind }) => kind);
    expect(asked('retinoids')).toEqual(['calm']);
    expect(asked('salicylic-acid')).toEqual(['calm', 'clinic-agrees']);
    expect(asked('heavy-make-up')).toEqual(['calm']);
    expect(asked('make-up')).toEqual([]);
  });

  test.each<readonly [thing: string, fact: string]>([
    ['chamomile', 'allergy-daisy'],
    ['lanolin', 'allergy-lanolin'],
    ['essential-oils', 'allergy-fragrance'],
    ['chemical-sunscreen', 'allergy-sunscreen'],
    ['propylene-glycol', 'allergy-propylene-glycol'],
    ['allergen-preservatives', 'allergy-preservative'],
  ])('%s stays left out with %s', (thing, fact) => {
    expect(stanceOf(thing, 2000, { [fact]: 'yes' })).toBe('avoid');
    expect(stanceOf(thing, 2000)).not.toBe('avoid');
  });

  test('never holds what was prescribed and says whom to ask', () => {
    for (const thing of ['prescribed-medicine', 'prescribed-retinoid', 'oral-retinoid'])
      for (const hour of [0, 24, 168]) expect(stanceOf(thing, hour), `${thing} ${hour}`).not.toBe('avoid');
    const line = planFor().lines.find(({ thing }) => thing === 'prescribed-retinoid');
    expect(line?.items).toContain('ask-prescriber');
  });

  test.each(['pregnant', 'under-18'])('never offers an allergy tablet to somebody who is %s', (fact) => {
    const plan = planFor({ [fact]: 'yes' }, { signs: ['itch'] });
    expect(stanceAt(plan, 'allergy-tablet', 5)?.stance).toBe('avoid');
    expect(stanceAt(planFor({}, { signs: ['itch'] }), 'allergy-tablet', 5)?.stance).toBe('do');
  });

  test('keeps make-up off weeping or crusted skin for 3 days, and off pus and sores at any hour (C-09, C-20)', () => {
    const stance = (sign: string, thing: string, hour: number) =>
      stanceAt(planFor({}, { signs: [sign] }), thing, hour)?.stance;
    for (const sign of ['fluid', 'fine-crusts']) {
      expect(stance(sign, 'light-make-up', 72), sign).toBe('avoid');
      expect(stance(sign, 'light-make-up', 73), sign).toBe('may');
    }
    for (const sign of ['pus-bumps', 'blister']) expect(stance(sign, 'make-up', 500), sign).toBe('avoid');
  });

  test.each(['heavy-cream', 'thick-ointment', 'lanolin', 'mineral-oil', 'hyaluronic-acid', 'peptides'])(
    'lets the person use %s from the first hour where the clinic supplied it',
    (thing) => {
      const supplied = { clinic: { name: 'Birch', supplied: [thing], lines: [] } };
      expect(stanceAt(planFor({ 'acne-prone': 'yes' }, supplied), thing, 1)?.stance).toBe('may');
      expect(stanceAt(planFor(), thing, 1)?.stance).toBe('avoid');
    },
  );

  test.each(['eye-area', 'lip'])('never frees a steroid cream at the %s (C-16)', (area) => {
    const line = {
      thing: 'shop-steroid-cream',
      stance: 'may',
      untilHour: null,
      by: 'Dr Ash',
      reason: 'itch',
    } as const;
    const clinic = { name: 'Birch', supplied: [], lines: [line] } as const satisfies ClinicOverlay;
    const at = (given: PlanFacts) =>
      stanceAt(planFor(given, { policy: 'clinic', clinic }), 'shop-steroid-cream', 300)?.stance;
    expect(at({ area })).toBe('avoid');
    expect(at({ area: 'cheeks' })).toBe('may');
  });
});

describe('advice for a cause', () => {
  test('is there for every cause that is shown below emergency', () => {
    const onlyInEmergency = ['anaphylaxis', 'numbing-drug-toxicity', 'vascular-occlusion'];
    const expected = causes.map(({ id }) => id).filter((id) => !onlyInEmergency.includes(id));
    expect(causeCare.map(({ cause }) => cause).toSorted()).toEqual(expected.toSorted());
  });

  test('names each line once in its cause', () => {
    for (const { cause, soothes, worsens, clinicianOnly } of causeCare)
      expect(twice([...soothes, ...worsens, ...clinicianOnly].map(({ id }) => id)), cause).toEqual([]);
  });

  test('offers nothing for pus but clean hands (rule 6)', () => {
    for (const cause of ['folliculitis-impetigo', 'abscess', 'cellulitis'])
      expect(causeCare.find((entry) => entry.cause === cause)?.soothes.map(({ id }) => id)).toEqual([
        'clean-hands',
      ]);
  });

  test('names an allergy tablet only through a pharmacist and never as what soothes', () => {
    const offering = causeCare.flatMap(({ cause, soothes, worsens }) =>
      [...soothes, ...worsens].filter(({ say }) => /tablet|antihistamine/i.test(say)).map(() => cause),
    );
    expect(offering).toEqual([]);
    for (const { say } of notes.filter(({ say }) => /allergy tablet/.test(say)))
      expect(say).toMatch(/pharmacist.*never replaces emergency help/);
  });
});
