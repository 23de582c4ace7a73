import { rankOf } from '@afterneedle/engine';
import { describe, expect, test } from 'vitest';
import { dangerItems } from '../src/danger/danger-list.ts';
import { type ContextId, type FindingId, knowledge } from '../src/index.ts';
import { type Answers, engine, full, levelOf, only, rank, rankOfOnly } from './stated.ts';

const SELF_CARE = 1;
const CONTACT = 2;
const SAME_DAY = 3;
const EMERGENCY = 4;

const { effects, vocabulary } = knowledge;
const AIRWAY: readonly FindingId[] = [
  'breathing-trouble',
  'throat-tight',
  'swallowing-trouble',
  'hoarse',
  'lip-tongue-swelling',
];
const CIRCULATION: readonly FindingId[] = ['collapse', 'blue-or-grey', 'very-pale'];
const hoursOfEffects = [0.5, 2, 6, 12, 24, 36, 48, 72, 96, 168, 240, 336, 800];

describe('rule 1: emergency questions first, and nothing before the call but first aid', () => {
  test('the first screen holds emergencies only, and every line reaches its level alone', () => {
    expect(dangerItems.map(({ item }) => item)).toEqual(
      vocabulary.findings.filter(({ group }) => group === 'danger-item').map(({ id }) => id),
    );
    for (const { item, screen, level } of dangerItems) {
      if (screen === 1) expect(level, item).toBe('emergency');
      for (const step of [1, 2])
        expect(rankOfOnly({ signs: { [item]: step } }), item).toBeGreaterThanOrEqual(rankOf(level));
    }
  });

  test('an emergency shows no causes', () => {
    for (const { item, level } of dangerItems.filter((one) => one.level === 'emergency')) {
      const explained = engine.explain(
        full({ hours: 20, signs: { [item]: 2, redness: 2, itch: 2, bumps: 2 } }),
      );
      expect(explained.level, item).toBe(level);
      expect(explained.causes, item).toEqual([]);
      expect(explained.contactWithinHours, item).toBe(0);
    }
  });

  test('an emergency page shows first aid and no care, product or "why not more"', () => {
    for (const { item } of dangerItems.filter((one) => one.level === 'emergency')) {
      const page = engine.explainForPage(
        full({ hours: 20, signs: { [item]: 2, redness: 2, itch: 2, fluid: 3 } }),
      );
      expect([page.doNow, page.avoidUntil, page.causes], item).toEqual([[], [], []]);
    }
    const page = engine.explainForPage(only({ signs: { 'breathing-trouble': 2 } }));
    expect(page.firstAid.length).toBeGreaterThan(0);
  });

  test('first aid is there for a splash, a burn, numbing drugs and anaphylaxis', () => {
    const helped = new Set<string>(knowledge.firstAid.flatMap(({ whenAny }) => [...whenAny]));
    for (const id of [
      'eye-splash',
      'skin-splash',
      'fit',
      'blue-or-grey',
      'odd-heartbeat',
      'breathing-trouble',
    ])
      expect(helped.has(id), id).toBe(true);
  });
});

describe('rule 2: airway, breathing, circulation, lips and tongue are always an emergency', () => {
  test.each([...AIRWAY, ...CIRCULATION])('%s, also mild, alone, gone again or at any hour', (id) => {
    for (const step of [1, 2, true] as const)
      for (const hours of [undefined, 0, 12, 100, 26_280]) {
        const answers = { signs: { [id]: step }, ...(hours === undefined ? {} : { hours }) };
        expect(rank(answers), `${id} ${step} at ${hours}`).toBe(EMERGENCY);
        expect(rankOfOnly(answers), `${id} ${step} at ${hours}`).toBe(EMERGENCY);
      }
  });
});

describe('rule 3: no single reassuring answer lowers a level; unknown is never no', () => {
  const states: readonly Answers[] = [
    { hours: 24, signs: { redness: 1 } },
    { hours: 30, signs: { warmth: 2, tenderness: 1 } },
    { hours: 60, signs: { bumps: 2 } },
    { hours: 5, signs: { swelling: 2 }, about: { masked: 'painkiller' } },
    { hours: 80, signs: { itch: 2, 'itch-course': 1 } },
  ];
  test('one "no" or one ordinary circumstance more leaves the level where it was', () => {
    for (const state of states) {
      const before = rankOfOnly(state);
      for (const { id } of vocabulary.findings)
        if (state.signs?.[id as FindingId] === undefined)
          expect(rankOfOnly({ ...state, signs: { ...state.signs, [id]: 0 } }), id).toBeGreaterThanOrEqual(
            before,
          );
      for (const { id, missing, ordinary } of vocabulary.contexts)
        if (missing === 'unknown' && state.about?.[id as ContextId] === undefined)
          expect(
            rankOfOnly({ ...state, about: { ...state.about, [id]: ordinary } }),
            id,
          ).toBeGreaterThanOrEqual(before);
    }
  });

  test('only a full set of answers makes expected healing', () => {
    expect(levelOf({ hours: 24, signs: { redness: 1 } })).toBe('expected');
    expect(rankOfOnly({ hours: 24, signs: { redness: 1 } })).toBe(SELF_CARE);
    expect(rankOfOnly({ hours: 24 })).toBe(SELF_CARE);
    expect(rank({ signs: { redness: 1 } })).toBe(SELF_CARE);
    const complete = full({ hours: 24, signs: { redness: 1 } });
    for (const id of [
      'fever',
      'fluid',
      'breathing-trouble',
      'spread-past-treated',
      'pain',
    ] satisfies FindingId[]) {
      const { [id]: _, ...findings } = complete.findings;
      expect(engine.decide({ ...complete, findings }).certified, id).toBe(false);
    }
  });

  test('"not sure" on breathing, throat, lips, fainting and confusion counts as present', () => {
    for (const id of [...AIRWAY, 'collapse', 'confusion'] satisfies FindingId[])
      expect(rank({ hours: 24, signs: { [id]: 'unsure' } }), id).toBe(EMERGENCY);
  });

  test('"not sure" on another question of same-day or above gives at least contact', () => {
    for (const id of [
      'pus-bumps',
      'streaks',
      'fever',
      'blister',
      'eye-pain',
      'dead-look',
      'fit',
    ] satisfies FindingId[])
      expect(rank({ hours: 24, signs: { [id]: 'unsure' } }), id).toBeGreaterThanOrEqual(CONTACT);
  });

  test('painkillers and steroid cream make a "no" unknown: at least self-care and asked again', () => {
    for (const masked of ['painkiller', 'steroid', 'both', 'unsure']) {
      const explained = engine.explain(full({ hours: 20, signs: { redness: 1 }, about: { masked } }));
      expect(rankOf(explained.level), masked).toBeGreaterThanOrEqual(SELF_CARE);
      expect(explained.recheckAfterHours, masked).toBeLessThanOrEqual(12);
      expect(rank({ hours: 30, signs: { warmth: 1 }, about: { masked } }), masked).toBeGreaterThanOrEqual(
        CONTACT,
      );
    }
    expect(engine.decide(full({ hours: 20, about: { masked: 'painkiller' } })).certified).toBe(false);
  });
});

describe('rule 4: expected healing never with a red flag, past a window, late, rising or after fading', () => {
  test('no finding that is no ordinary effect is ever expected', () => {
    const ordinary = new Set<string>(effects.map(({ finding }) => finding));
    for (const { id, group } of vocabulary.findings)
      if (!ordinary.has(id) && group !== 'course' && group !== 'place')
        for (const hours of [1, 30])
          expect(rank({ hours, signs: { [id]: 1 } }), id).toBeGreaterThanOrEqual(SELF_CARE);
  });

  test.each(effects)('$id is not expected past its window', ({ finding, stages }) => {
    for (const { severity, expectedUntil } of stages)
      for (const [depth, until] of [
        ['standard', expectedUntil.standard],
        ['deep-or-rf', expectedUntil.deep],
      ] as const)
        for (const hours of hoursOfEffects)
          if (until === null || hours > until)
            expect(
              rank({ hours, signs: { [finding]: severity }, about: { 'depth-class': depth } }),
              `${finding} ${severity} ${depth} at ${hours}`,
            ).toBeGreaterThanOrEqual(SELF_CARE);
  });

  test('late bumps, rising redness or swelling and a sign that came back are not expected', () => {
    expect(
      rank({ hours: 60, signs: { bumps: 1 }, about: { 'bumps-began': 'after-48h' } }),
    ).toBeGreaterThanOrEqual(CONTACT);
    for (const id of ['redness', 'swelling'] as const)
      expect(rank({ hours: 50, signs: { [id]: 1, [`${id}-course`]: 2 } }), id).toBeGreaterThanOrEqual(
        SELF_CARE,
      );
    expect(rank({ hours: 40, signs: { redness: 1, 'came-back': 1 } })).toBeGreaterThanOrEqual(CONTACT);
    expect(
      rank({
        hours: 40,
        signs: { redness: 1, 'came-back': 1 },
        about: { 'flush-trigger': 'heat-drink-exercise-gone-in-2h' },
      }),
    ).toBe(SELF_CARE);
  });
});

describe('rule 5: fever or a flu-like illness with a skin sign goes to a doctor the same day', () => {
  const skin: readonly FindingId[] = ['redness', 'swelling', 'bumps', 'warmth', 'pus-bumps', 'itch'];
  test.each(['fever', 'hot-and-cold', 'flu-like'] satisfies FindingId[])('%s', (ill) => {
    for (const sign of skin)
      for (const hours of [2, 30, 200])
        expect(rank({ hours, signs: { [ill]: 2, [sign]: 1 } }), sign).toBeGreaterThanOrEqual(SAME_DAY);
    const { why } = engine.explain(full({ hours: 30, signs: { [ill]: 2, redness: 1 } }));
    expect(why[0]?.cites).toContain('C-22');
  });
});

describe('rule 6: pus, cloudy fluid and yellow crust are infection until examined', () => {
  test('they are same-day at any hour, clear weeping is not', () => {
    for (const hours of [0, 5, 40, 400])
      for (const signs of [{ fluid: 2 }, { fluid: 3 }, { 'pus-bumps': 1 }, { boil: 1 }])
        expect(rank({ hours, signs }), JSON.stringify(signs)).toBeGreaterThanOrEqual(SAME_DAY);
    expect(levelOf({ hours: 20, signs: { fluid: 1 } })).toBe('self-care');
    expect(levelOf({ hours: 60, signs: { fluid: 1 } })).toBe('contact-provider');
  });

  test('with pus or crust no page offers an allergy pill, steroid, acid or squeezing', () => {
    for (const signs of [{ fluid: 2 }, { fluid: 3 }, { 'pus-bumps': 1 }, { boil: 1 }]) {
      const page = engine.explainForPage(full({ hours: 60, signs: { itch: 1, ...signs } }));
      const offered = page.doNow.filter(({ say }) =>
        /allergy (pill|tablet)|steroid|cortisone|acid|squeez/i.test(say),
      );
      expect(
        offered.map(({ id }) => id),
        JSON.stringify(signs),
      ).toEqual([]);
    }
  });

  test('no care for pus names an allergy pill, steroid, acid or squeezing as something to do', () => {
    const offered = knowledge.care.filter(
      ({ stance, whenAny }) => stance === 'do' && whenAny?.some((id) => /pus|fluid|boil/.test(id)),
    );
    expect(
      offered.filter(({ say }) => /antihistamine|allergy pill|steroid|cortisone|acid|squeez/i.test(say)),
    ).toEqual([]);
  });
});

describe('rule 7: blisters, punched-out sores and cold-sore tingling are same-day at least', () => {
  test('alone, near an eye, or with eczema', () => {
    const states: readonly Answers[] = [
      { signs: { 'blisters-grouped': 1 } },
      { signs: { 'punched-out-sores': 1 } },
      { signs: { tingling: 1 }, about: { 'cold-sores': 'yes' } },
      { signs: { 'blisters-grouped': 1, 'sores-near-eye': 1 } },
      { signs: { 'punched-out-sores': 1 }, about: { eczema: 'yes' } },
      { signs: { 'sores-near-eye': 1 } },
    ];
    for (const state of states)
      expect(rank({ hours: 60, ...state }), JSON.stringify(state)).toBeGreaterThanOrEqual(SAME_DAY);
  });
});

describe('rule 8: eye pain, sight, light, a splash or sores at the eye are same-day or emergency', () => {
  test('each of them', () => {
    for (const id of [
      'eye-pain',
      'eye-pain-on-moving',
      'eye-bulging',
      'sight-change',
      'light-hurts',
      'eye-splash',
      'sores-near-eye',
      'danger-eye',
    ] satisfies FindingId[])
      expect(rank({ hours: 20, signs: { [id]: 1 } }), id).toBeGreaterThanOrEqual(SAME_DAY);
  });

  test('painless even morning puffiness of both lids is self-care to 72 hours, then contact', () => {
    expect(levelOf({ hours: 30, signs: { 'eyelid-swelling': 1 } })).toBe('self-care');
    expect(levelOf({ hours: 72, signs: { 'eyelid-swelling': 1 } })).toBe('self-care');
    expect(levelOf({ hours: 73, signs: { 'eyelid-swelling': 1 } })).toBe('contact-provider');
    expect(levelOf({ hours: 30, signs: { 'eyelid-swelling': 2 } })).toBe('contact-provider');
    expect(levelOf({ hours: 30, signs: { 'eyelid-swelling': 1, 'eyelid-one-sided': 1 } })).toBe('same-day');
  });
});

describe('rule 9: pain beyond the look or dead-looking skin is an emergency; a bruise or dark patch is not', () => {
  test('without fever and at any hour', () => {
    for (const id of ['pain-beyond-look', 'dead-look'] satisfies FindingId[])
      for (const hours of [1, 50, 300]) expect(rank({ hours, signs: { [id]: 1 } }), id).toBe(EMERGENCY);
  });

  test('a flat mildly sore fading bruise and slow darkening are asked apart', () => {
    expect(rank({ hours: 60, signs: { bruise: 1, tenderness: 1 } })).toBeLessThanOrEqual(SELF_CARE);
    expect(rank({ hours: 400, signs: { 'dark-marks': 1 } })).toBeLessThanOrEqual(CONTACT);
    expect(vocabulary.findings.find(({ id }) => id === 'dead-look')?.hint).toMatch(
      /bruise.*darkening over days/,
    );
  });
});
