import { describe, expect, test } from 'vitest';
import { knowledge } from '../src/index.ts';
import { planKnowledge } from '../src/plan.ts';
import { casesAgainst, planCases, planFor, segmentsOf, strictCases } from './plan-cases.ts';
import { productTexts, textsThatSay } from './product-texts.ts';
import { screened } from './screened.ts';
import { type Answers, engine, full, levelOf, rank } from './stated.ts';

const doNowOf = (answers: Answers): readonly string[] =>
  engine.explainForPage(full(answers)).doNow.map(({ say }) => say);

const positionOf = (cite: string) => planKnowledge.positions.filter((position) => position.cite === cite);

describe('W-01 non-comedogenic products said to clog', () => {
  test('no text says so, and the plan advises them', () => {
    expect(textsThatSay(/non-comedogenic[^.]*(?<!not )(?<!n’t )(clog|block|cause)/i)).toEqual([]);
    expect(
      planKnowledge.care.filter(({ stance, say }) => stance === 'do' && /non-comedogenic/.test(say)),
    ).not.toEqual([]);
    expect(positionOf('S0-137')).toEqual([]);
  });
});

describe('W-02 water flushing toxins', () => {
  test('no text speaks of toxins or of washing anything out of the body', () => {
    expect(textsThatSay(/toxin|detox|flush(es|ing)? (it )?out|purif/i)).toEqual([]);
    expect(positionOf('S2-25').every(({ overruledBy }) => overruledBy === 'W-02')).toBe(true);
  });

  test('drinking is comfort', () => {
    const drink = planKnowledge.care.find(({ id }) => id === 'drink-as-you-like');
    expect(drink?.say).toMatch(/comfort/);
  });
});

describe('W-03 shop-bought hydrocortisone on the treated face', () => {
  test('no plan tells or allows it, whoever asks', () => {
    expect(casesAgainst('shop-steroid-cream', ({ stance }) => stance === 'avoid')).toEqual([]);
  });

  test('nothing to do for any sign names it', () => {
    const offered = knowledge.care.filter(
      ({ stance, say }) => stance === 'do' && /steroid|cortisone/i.test(say),
    );
    expect(offered.map(({ id }) => id)).toEqual([]);
  });
});

describe('W-04 acne acids for stubborn bumps without a time limit', () => {
  test.each(['salicylic-acid', 'benzoyl-peroxide'])(
    'no plan tells to use %s, it waits a week and for the clinic',
    (thing) => {
      expect(casesAgainst(thing, ({ stance }) => stance !== 'do')).toEqual([]);
      const waits = casesAgainst(thing, ({ stance }) => stance === 'avoid', {
        beforeHour: 168,
        of: strictCases,
      });
      expect(waits).toEqual([]);
      const asks = casesAgainst(
        thing,
        ({ stance, conditions }) =>
          stance !== 'may' || conditions.some(({ kind }) => kind === 'clinic-agrees'),
      );
      expect(asks).toEqual([]);
    },
  );

  test('bumps past a week are sent on instead', () => {
    expect(rank({ hours: 170, signs: { bumps: 1 } })).toBeGreaterThanOrEqual(2);
  });
});

describe('W-05 sunscreen immediately after needling', () => {
  test.each(['sunscreen', 'mineral-sunscreen', 'chemical-sunscreen'])(
    'no plan allows %s in the first 24 hours, or in the first 72 after deep needles',
    (thing) => {
      expect(casesAgainst(thing, ({ stance }) => stance === 'avoid', { beforeHour: 24 })).toEqual([]);
      const deep = strictCases.filter(
        ({ facts }) => facts['depth-class'] === 'deep-or-rf' || facts['device'] === 'rf',
      );
      expect(casesAgainst(thing, ({ stance }) => stance === 'avoid', { beforeHour: 72, of: deep })).toEqual(
        [],
      );
    },
  );

  test('shade and a hat stand in from the first hour, and the article is overruled', () => {
    expect(casesAgainst('shade-and-hat', ({ stance }) => stance === 'do', { beforeHour: 24 })).toEqual([]);
    expect(positionOf('S0-107').map(({ overruledBy }) => overruledBy)).toEqual(['W-05']);
  });
});

describe('W-06 1.5 mm as the upper limit for a home device', () => {
  test.each(['half-to-1-5-mm', 'over-1-5-mm'])('%s at home is advised against', (length) => {
    expect(screened({ setting: 'home', 'needle-length': length }).outcome).toBe('do-not-treat');
    expect(screened({ setting: 'clinic', 'needle-length': length }).outcome).not.toBe('do-not-treat');
  });

  test('radio-frequency is never for home, and a length nobody knows is never let through', () => {
    expect(screened({ setting: 'home', device: 'rf' }).outcome).toBe('do-not-treat');
    expect(screened({ setting: 'home', 'needle-length': 'unsure' }).outcome).toBe('ask-clinician');
  });

  test('no text calls a length fit for home', () => {
    expect(textsThatSay(/up to 1\.5 ?mm (is|are) (fine|ok|safe|good)/i)).toEqual([]);
  });
});

describe('W-07 pus and oozing listed as allergy', () => {
  test.each([{ fluid: 2 }, { fluid: 3 }, { 'pus-bumps': 1 }] as const)(
    'with %o it is infection first, the same day, and nothing for allergy is offered',
    (signs) => {
      for (const itch of [0, 1, 2]) {
        const answers = { hours: 60, signs: { ...signs, itch } };
        expect(rank(answers)).toBeGreaterThanOrEqual(3);
        expect(doNowOf(answers).filter((say) => /allergy|antihistamine|steroid/i.test(say))).toEqual([]);
        const { causes } = engine.explain(full(answers));
        const place = (id: string): number => causes.findIndex((cause) => cause.id === id);
        const allergy = place('allergic-contact-dermatitis');
        expect(allergy === -1 || place('folliculitis-impetigo') < allergy, `itch ${itch}`).toBe(true);
      }
    },
  );
});

describe('W-08 waiting a week with bumps', () => {
  test('only painless, fading bumps wait until day 7', () => {
    const bumps = { 'bumps-began': 'within-24h' };
    expect(levelOf({ hours: 80, signs: { bumps: 1 }, about: bumps })).toBe('self-care');
    expect(levelOf({ hours: 80, signs: { bumps: 1, tenderness: 1 }, about: bumps })).toBe('contact-provider');
    expect(levelOf({ hours: 80, signs: { bumps: 1, warmth: 2, tenderness: 2 }, about: bumps })).toBe(
      'same-day',
    );
    expect(rank({ hours: 30, signs: { bumps: 1, 'bumps-course': 2 }, about: bumps })).toBeGreaterThanOrEqual(
      2,
    );
  });

  test('no text tells to wait a week with bumps', () => {
    expect(textsThatSay(/wait (a|one) week|give it a week/i)).toEqual([]);
  });
});

describe('W-09 fever sent to a skincare professional', () => {
  test('fever goes to a doctor the same day and no clinic can relax it', () => {
    for (const hours of [1, 30, 100, 400])
      expect(rank({ hours, signs: { fever: 1, redness: 1 } }), `${hours}`).toBeGreaterThanOrEqual(3);
    expect(knowledge.rules.find(({ id }) => id === 'fever')?.lock).toBe(true);
  });

  test('no text sends fever to a salon or skincare professional', () => {
    expect(textsThatSay(/fever[^.]*(salon|beauty|skincare professional|injector)/i)).toEqual([]);
    const first = productTexts.find(({ where }) => where === 'message call.doctor-first');
    expect(first?.text).toMatch(/^See a doctor today\. Fever/);
  });
});

describe('W-10 bumps or peeling as a sign of healing', () => {
  test('no text calls a single sign healing or good', () => {
    const said = textsThatSay(
      /(good|sure|positive) sign|sign(s)? (of|that) [^.]*heal|(bumps|peeling)[^.]* (is|are) (normal|healing)/i,
    );
    expect(said.filter((text) => !/\b(no|never|not|one sign)\b/i.test(text))).toEqual([]);
  });

  test('bumps and peeling are expected only in their window and without any other sign', () => {
    const about = { 'bumps-began': 'within-24h', 'peeling-began': 'from-24h' };
    expect(levelOf({ hours: 40, signs: { bumps: 1 }, about })).toBe('expected');
    expect(levelOf({ hours: 40, signs: { peeling: 1 }, about })).toBe('expected');
    for (const other of [{ fever: 1 }, { fluid: 2 }, { 'bumps-in-grid': 1 }, { 'firm-lumps': 1 }] as const)
      for (const sign of [{ bumps: 1 }, { peeling: 1 }] as const)
        expect(rank({ hours: 130, signs: { ...sign, ...other }, about })).toBeGreaterThanOrEqual(1);
    expect(rank({ hours: 130, signs: { bumps: 1, 'bumps-in-grid': 1 }, about })).toBeGreaterThanOrEqual(2);
  });
});

describe('W-11 antihistamine for allergic symptoms', () => {
  test('it stands behind the emergency questions, in the pharmacist’s words and without a dose', () => {
    const offers = textsThatSay(/allergy (tablet|pill)|antihistamine/i).filter((text) =>
      text.startsWith('care'),
    );
    for (const offer of offers) expect(offer).not.toMatch(/\d\s*(mg|tablets?|pills?)/i);
    const emergency = { hours: 2, signs: { hives: 1, 'breathing-trouble': 1, itch: 1 } } as const;
    expect(levelOf(emergency)).toBe('emergency');
    expect(doNowOf(emergency).filter((say) => /tablet|antihistamine/i.test(say))).toEqual([]);
    expect(doNowOf({ hours: 30, signs: { itch: 1 } }).join(' ')).toMatch(/pharmacist/);
  });

  test('nobody is told to take one before the treatment', () => {
    expect(textsThatSay(/take [^.]*(allergy (tablet|pill)|antihistamine)[^.]*before/i)).toEqual([]);
    expect(positionOf('S4-34')).toEqual([]);
  });
});

describe('W-12 plant extracts on open channels', () => {
  test.each(['aloe', 'chamomile', 'centella', 'green-tea', 'arnica'])(
    '%s waits 72 hours and nobody is told to use it',
    (thing) => {
      expect(casesAgainst(thing, ({ stance }) => stance !== 'do')).toEqual([]);
      const waits = casesAgainst(thing, ({ stance }) => stance === 'avoid', {
        beforeHour: 72,
        of: strictCases,
      });
      expect(waits).toEqual([]);
      for (const policy of ['strictest', 'weighted', 'clinic'] as const)
        expect(
          segmentsOf(planFor({ 'allergy-daisy': 'yes' }, policy), thing).every(
            ({ stance }) => stance === 'avoid',
          ),
          policy,
        ).toBe(true);
    },
  );
});

test('a text that says what must not be repeated is found', () => {
  const said = (text: string) => [{ where: 'planted', text }];
  expect(textsThatSay(/toxin/i, said('Water flushes toxins out.'))).toHaveLength(1);
  expect(productTexts.length).toBeGreaterThan(2000);
  expect(planCases.length).toBeGreaterThan(500);
  expect(casesAgainst('sunscreen', ({ stance }) => stance === 'avoid')).not.toEqual([]);
});
