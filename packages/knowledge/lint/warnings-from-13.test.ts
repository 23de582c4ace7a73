import { rankOf } from '@afterneedle/engine';
import { describe, expect, test } from 'vitest';
import { type FindingId, knowledge } from '../src/index.ts';
import { type Evidence, evidence } from '../src/ledger.ts';
import { planKnowledge } from '../src/plan.ts';
import { entries } from '../src/uses/index.ts';
import { nameOf } from '../src/uses/ledger-entry.ts';
import { casesAgainst, strictCases } from './plan-cases.ts';
import { textsThatSay } from './product-texts.ts';
import { screened } from './screened.ts';
import { type Answers, engine, full, levelOf, rank } from './stated.ts';

const causesOf = (answers: Answers): readonly string[] =>
  engine.explain(full(answers)).causes.map(({ id }) => id);

const priorOf = (id: string): number => {
  const cause = knowledge.causes.find((candidate) => candidate.id === id);
  if (cause === undefined) throw new RangeError(`no cause ${id}`);
  return cause.prior;
};

const isBefore = (order: readonly string[], one: string, other: string): boolean =>
  order.includes(one) && (!order.includes(other) || order.indexOf(one) < order.indexOf(other));

describe('W-13 growth factors, peptides, vitamin C driven in', () => {
  test.each(['growth-factors', 'peptides', 'exosomes', 'vitamin-c'])(
    'nobody is told to use %s, and it waits',
    (thing) => {
      expect(casesAgainst(thing, ({ stance }) => stance !== 'do')).toEqual([]);
      const waits = casesAgainst(thing, ({ stance }) => stance === 'avoid', {
        beforeHour: 72,
        of: strictCases,
      });
      expect(waits).toEqual([]);
    },
  );

  test('the check-in asks what was put on, and a serum needled in raises granuloma and allergy', () => {
    expect(knowledge.vocabulary.contexts.find(({ id }) => id === 'product')?.values).toContain(
      'serum-needled-in',
    );
    for (const id of ['granuloma', 'allergic-contact-dermatitis']) {
      const cause = knowledge.causes.find((candidate) => candidate.id === id);
      const cue = cause?.cues.find(({ c, is = [] }) => c === 'product' && is.includes('serum-needled-in'));
      expect(cue?.holds, id).toBeGreaterThan(0);
    }
  });
});

describe('W-14 petrolatum as cause of milia and trapped impurities', () => {
  test('a thin layer may be used from the first hour, and no text tells to strip an ointment off', () => {
    expect(casesAgainst('thin-petrolatum', ({ stance }) => stance !== 'avoid')).toEqual([]);
    expect(textsThatSay(/(strip|wipe|wash) [^.]*(ointment|petroleum jelly|petrolatum) off/i)).toEqual([]);
  });

  test('no text says that petroleum jelly clogs, traps or brings milia', () => {
    expect(textsThatSay(/(petroleum jelly|petrolatum|vaseline)[^.]*(clog|trap|milia|white dots)/i)).toEqual(
      [],
    );
  });
});

describe('W-15 28-day outer layer renewal', () => {
  test('the month out of the sun stands and the reason does not', () => {
    expect(textsThatSay(/28 days|28-day|new (outer )?(skin )?layer|skin (re)?new/i)).toEqual([]);
    const sunbathing = planKnowledge.care.find(({ thing }) => thing === 'sunbathing');
    expect(sunbathing?.untilHour).toEqual({ standard: 720, deep: 720 });
  });
});

describe('W-16 nickel in needles', () => {
  test('ranks below an allergy to a product unless nickel is known to give a rash', () => {
    expect(priorOf('metal-allergy')).toBeLessThan(priorOf('allergic-contact-dermatitis'));
    const signs = { itch: 2, bumps: 1, 'bumps-in-grid': 1 } as const;
    const order = causesOf({ hours: 60, signs });
    expect(isBefore(order, 'allergic-contact-dermatitis', 'metal-allergy')).toBe(true);
    const known = causesOf({ hours: 60, signs, about: { 'nickel-rash': 'yes' } });
    expect(known.slice(0, 3)).toContain('metal-allergy');
  });

  test('is asked before a treatment', () => {
    expect(screened({ nickel: 'strong' }).outcome).not.toBe('go-ahead');
  });
});

describe('W-17 redness as the lead sign', () => {
  const urgent: readonly Partial<Record<FindingId, number>>[] = [
    { warmth: 2, tenderness: 2 },
    { 'spread-past-treated': 1, warmth: 2 },
    { streaks: 1 },
    { 'pus-bumps': 1 },
    { fever: 1 },
    { 'pain-beyond-look': 1 },
    { 'dead-look': 1 },
    { hives: 1, 'breathing-trouble': 1 },
    { 'lip-tongue-swelling': 1 },
    { swelling: 3 },
    { pain: 3 },
    { 'burn-patch': 1 },
  ];

  test.each(urgent)('%o is as urgent on skin where no redness is seen', (signs) => {
    const seen = rank({ hours: 60, signs: { ...signs, redness: 2 } });
    expect(rank({ hours: 60, signs: { ...signs, redness: 0 } })).toBe(seen);
    expect(seen).toBeGreaterThanOrEqual(3);
  });

  test('no rule from same-day up waits for redness but the one for redness itself', () => {
    const waiting = knowledge.rules.filter(
      ({ level, all }) =>
        rankOf(level) >= 3 && all.some((atom) => 'f' in atom && atom.f === 'redness' && atom.atLeast < 3),
    );
    expect(waiting.map(({ id }) => id)).toEqual([]);
  });
});

describe('W-18 scarring judged at two weeks as immediate', () => {
  test('scar lines have two weeks, a growing lump two days, one that hurts or drains is for today', () => {
    const within = (answers: Answers) => engine.explain(full(answers)).contactWithinHours;
    expect(levelOf({ hours: 340, signs: { 'grid-indented': 1 } })).toBe('contact-provider');
    expect(within({ hours: 340, signs: { 'grid-indented': 1 } })).toBe(336);
    expect(within({ hours: 340, signs: { 'raised-scar': 1, 'raised-scar-course': 2 } })).toBe(48);
    expect(levelOf({ hours: 340, signs: { 'firm-lumps': 1, pain: 2 } })).toBe('same-day');
    expect(levelOf({ hours: 340, signs: { 'firm-lumps': 1, fluid: 1 } })).toBe('same-day');
  });
});

describe('W-19 redness and swelling gone in hours', () => {
  test('mild redness and swelling on day 1 and 2 alarm nobody', () => {
    for (const hours of [7, 24, 47, 70])
      for (const signs of [{ redness: 1 }, { redness: 2 }, { swelling: 1 }] as const)
        expect(levelOf({ hours, signs }), `${hours} ${JSON.stringify(signs)}`).toBe('expected');
  });
});

describe('W-20 active acne as a mere caution', () => {
  test('sore spots in the area put the treatment off', () => {
    const decision = screened({ 'inflamed-acne': 'yes' });
    expect(decision.outcome).toBe('postpone');
    expect(decision.isUntilOver).toBe(true);
    expect(screened({ 'inflamed-acne': 'unsure' }).outcome).not.toBe('go-ahead');
  });
});

describe('W-21 PRP clears marks very quickly', () => {
  test('no text promises it, no window is shorter with PRP', () => {
    expect(textsThatSay(/PRP[^.]*(quick|fast|sooner|speed)/i)).toEqual([]);
    const asking = knowledge.effects.filter(({ stages }) => JSON.stringify(stages).includes('prp'));
    expect(asking.map(({ id }) => id)).toEqual([]);
  });

  test('what PRP does to the blood risk is asked', () => {
    expect(entries.map(nameOf)).toContain('checklist:blood-licence');
    expect(screened({ injected: 'prp' }).outcome).not.toBe('go-ahead');
    expect(rank({ hours: 30, about: { 'blood-exposure': 'within-72h' } })).toBeGreaterThanOrEqual(3);
  });
});

describe('W-22 gridding filed under allergy', () => {
  test('a grid is an ordinary trace in its window, and no sign of allergy by itself', () => {
    expect(levelOf({ hours: 40, signs: { 'grid-marks': 1 } })).toBe('expected');
    expect(levelOf({ hours: 150, signs: { 'grid-marks': 1 }, about: { 'depth-class': 'deep-or-rf' } })).toBe(
      'expected',
    );
    const order = causesOf({ hours: 40, signs: { 'grid-marks': 1 } });
    expect(isBefore(order, 'normal-inflammation', 'allergic-contact-dermatitis')).toBe(true);
  });

  test('a grid that stays or is dented past two weeks is looked at', () => {
    expect(levelOf({ hours: 340, signs: { 'grid-marks': 1 } })).toBe('contact-provider');
    expect(levelOf({ hours: 340, signs: { 'grid-indented': 1 } })).toBe('contact-provider');
  });
});

describe('W-23 infection called rare without a home-device caveat', () => {
  test('home, salon, tap water and dirty tools make it likelier', () => {
    for (const [id, c, word] of [
      ['folliculitis-impetigo', 'setting', 'home'],
      ['folliculitis-impetigo', 'setting', 'salon'],
      ['folliculitis-impetigo', 'dirty-tool', 'yes'],
      ['mycobacterial-infection', 'tap-water', 'yes'],
    ] as const) {
      const cause = knowledge.causes.find((candidate) => candidate.id === id);
      const cue = cause?.cues.find(({ c: asked, is = [] }) => asked === c && is.includes(word));
      expect(cue?.holds, `${id} ${word}`).toBeGreaterThan(0);
    }
  });

  test('no text calls infection rare and leaves it at that', () => {
    expect(
      textsThatSay(/infection[^.]*\b(rare|unlikely)\b/i).filter(
        (said) => !/clinic|clean|tool|home/i.test(said),
      ),
    ).toEqual([]);
  });

  test('a shared needle brings the advice on blood', () => {
    const page = engine.explainForPage(full({ hours: 30, about: { 'blood-exposure': 'within-72h' } }));
    expect(page.doNow.map(({ id }) => id)).toContain('say-when-blood-was-shared');
  });
});

/** What no article mentions, and an entry that must exist for it. */
const GAPS: readonly (readonly [topic: string, entry: string, fact: Evidence['id']])[] = [
  ['herpes reactivation', 'cause:herpes-simplex', 'E-054'],
  ['eczema herpeticum', 'cause:eczema-herpeticum', 'E-057'],
  ['zoster near the eye', 'cause:zoster', 'E-060'],
  ['orbital cellulitis', 'cause:orbital-infection', 'E-069'],
  ['sepsis', 'rule:sore-skin-and-very-ill', 'E-066'],
  ['necrotising infection', 'rule:dead-look', 'E-065'],
  ['mycobacteria', 'cause:mycobacterial-infection', 'E-049'],
  ['radio-frequency burns', 'rule:burn-patch', 'E-009'],
  ['fat loss and nerve injury', 'cause:nerve-or-fat-injury', 'E-009'],
  ['numbing-cream poisoning', 'cause:numbing-drug-toxicity', 'E-082'],
  ['poisoning by an injected numbing drug', 'rule:numbing-two-mild-signs', 'E-101'],
  ['blue blood after numbing', 'rule:blue-or-grey', 'E-102'],
  ['blood-borne exposure', 'cause:blood-borne-exposure', 'E-052'],
  ['isotretinoin', 'screening:isotretinoin-now-or-lately', 'E-091'],
  ['pregnancy', 'screening:pregnant-or-nursing-now', 'E-024'],
  ['weak immunity', 'screening:weak-defence', 'E-093'],
  ['bleeding disorders', 'screening:bleeds-too-long', 'E-024'],
  ['implanted electronics', 'screening:rf-with-implant', 'E-094'],
  ['dark marks by skin tone', 'cause:pih', 'E-017'],
  ['swollen lymph nodes', 'rule:nodes-alone', 'E-011'],
];

describe('W-24 what no article mentions', () => {
  test.each(GAPS)('%s has %s, which rests on %s', (_topic, name, fact) => {
    const entry = entries.find((candidate) => nameOf(candidate) === name);
    expect(entry?.cites, name).toContain(fact);
    expect(evidence.map(({ id }) => id)).toContain(fact);
  });

  test('every fact the warning names is behind one of them', () => {
    const named = new Set<string>(GAPS.map(([, , fact]) => fact));
    const wanted = [
      'E-054',
      'E-057',
      'E-060',
      'E-069',
      'E-066',
      'E-065',
      'E-049',
      'E-009',
      'E-082',
      'E-101',
      'E-102',
    ];
    const more = ['E-052', 'E-091', 'E-024', 'E-094', 'E-017', 'E-011'];
    expect([...wanted, ...more].filter((fact) => !named.has(fact))).toEqual([]);
  });
});
