import { describe, expect, test } from 'vitest';
import { smallKnowledge } from '../../proofs/small-knowledge.ts';
import type { Facts, FindingAnswer } from '../facts/facts.ts';
import { compileKnowledge } from './compiled-knowledge.ts';
import { decide } from './decide.ts';
import { explain } from './explain.ts';

const compiled = compileKnowledge(smallKnowledge);

/** Everything absent and ordinary but what is said. */
function whole(
  said: Readonly<Record<string, FindingAnswer>>,
  hours?: number,
  contexts: Facts['contexts'] = {},
): Facts {
  const { vocabulary } = smallKnowledge;
  const facts = {
    findings: { ...Object.fromEntries(vocabulary.findings.map(({ id }) => [id, 0])), ...said },
    contexts: {
      ...Object.fromEntries(vocabulary.contexts.map(({ id, ordinary }) => [id, ordinary])),
      ...contexts,
    },
  };
  return hours === undefined ? facts : { ...facts, minutes: hours * 60 };
}

describe('the level', () => {
  test('nothing answered is self-care and not certified', () => {
    const { level, levelAtWorst, certified, open } = explain(compiled, { findings: {}, contexts: {} });
    expect({ level, levelAtWorst, certified }).toEqual({
      level: 'self-care',
      levelAtWorst: 'emergency',
      certified: false,
    });
    expect(open).toContain('airway');
  });

  test('everything answered no, at a known time, is expected', () => {
    expect(explain(compiled, whole({}, 6))).toMatchObject({
      level: 'expected',
      certified: true,
      why: [],
      open: [],
    });
  });

  test('expected needs a known time', () => {
    expect(explain(compiled, whole({}))).toMatchObject({ level: 'self-care', certified: true });
  });

  test('expected names the rule of expected healing and its basis', () => {
    expect(explain(compiled, whole({ redness: 2 }, 6))).toMatchObject({
      level: 'expected',
      why: [
        { kind: 'rule', rule: 'expected-redness', level: 'expected', facts: { redness: 2 }, cites: ['E-5'] },
      ],
      recheckAfterHours: 48,
      contactWithinHours: null,
    });
  });

  test('a finding without an envelope is never expected', () => {
    expect(explain(compiled, whole({ dizzy: 1 }, 6)).level).toBe('self-care');
  });

  test('until an hour includes it, over an hour begins a minute later', () => {
    const at = (minutes: number) => decide(compiled, { ...whole({ redness: 1 }), minutes }).level;
    expect([at(72 * 60), at(72 * 60 + 1), at(168 * 60), at(168 * 60 + 1)]).toEqual([
      'expected',
      'self-care',
      'self-care',
      'contact-provider',
    ]);
  });

  test('no completion of what is unknown reaches same-day where it is certified', () => {
    const { pus: _, ...rest } = whole({}, 6).findings;
    expect(explain(compiled, { ...whole({}, 6), findings: rest })).toMatchObject({
      certified: false,
      levelAtWorst: 'same-day',
      open: ['pus'],
    });
    const { lump: __, ...others } = whole({}, 130).findings;
    expect(explain(compiled, { ...whole({}, 130), findings: others })).toMatchObject({
      certified: true,
      levelAtWorst: 'contact-provider',
    });
  });

  test('unsure about breathing counts as present', () => {
    expect(explain(compiled, whole({ breathing: 'unsure' }, 6))).toMatchObject({
      level: 'emergency',
      why: [{ rule: 'airway', facts: { breathing: 'unsure' } }],
    });
  });

  test('unsure about what an urgent rule needs is contact-provider, and says which', () => {
    expect(explain(compiled, whole({ pus: 'unsure' }, 6))).toMatchObject({
      level: 'contact-provider',
      why: [
        { kind: 'unsure', rule: 'pus', level: 'contact-provider', facts: { pus: 'unsure' }, cites: ['E-4'] },
      ],
      contactWithinHours: 48,
    });
  });

  test('unsure about what no open urgent rule needs is not', () => {
    expect(explain(compiled, whole({ lump: 'unsure' }, 6)).level).toBe('expected');
    expect(explain(compiled, whole({ fever: 'unsure' }, 6)).level).toBe('expected');
    expect(explain(compiled, whole({ fever: 'unsure', redness: 1 }, 6)).level).toBe('contact-provider');
  });

  test('a lift goes one step, and never into emergency', () => {
    expect(explain(compiled, whole({ warmth: 1 }, 50, { diabetes: 'yes' }))).toMatchObject({
      level: 'contact-provider',
    });
    expect(explain(compiled, whole({ warmth: 1 }, 80, { diabetes: 'yes' }))).toMatchObject({
      level: 'same-day',
    });
    expect(explain(compiled, whole({ warmth: 1, pus: 1 }, 80, { diabetes: 'yes' }))).toMatchObject({
      level: 'same-day',
    });
    const two = whole({ warmth: 1, 'warmth-course': 2 }, 50, { diabetes: 'yes' });
    expect(explain(compiled, two)).toMatchObject({ level: 'contact-provider' });
  });
});

describe('the reasons', () => {
  test('stand highest first, the lift before what it lifted, without expected healing above self-care', () => {
    const { why } = explain(compiled, whole({ warmth: 1, redness: 1 }, 80, { diabetes: 'yes' }));
    expect(why.map(({ kind, rule, level }) => [kind, rule, level])).toEqual([
      ['lift', 'diabetes-infection-like', 'same-day'],
      ['rule', 'past-watch-warmth-1', 'contact-provider'],
      ['rule', 'past-window-redness-1', 'self-care'],
      ['rule', 'past-window-warmth-1', 'self-care'],
    ]);
    expect(why[0]?.facts).toEqual({ diabetes: 'yes', warmth: 1, hoursSince: 80 });
  });

  test('name only what satisfied the rule', () => {
    const { why } = explain(compiled, whole({ fever: true, pus: 1, warmth: 2 }, 6));
    const fever = why.find(({ rule }) => rule === 'fever-with-skin-sign');
    expect(fever?.facts).toEqual({ fever: true, pus: 1, warmth: 2 });
  });

  test('say when it counts that nobody answered', () => {
    const { 'bumps-began': _, ...contexts } = whole({}).contexts;
    const { why } = explain(compiled, { ...whole({ bumps: 1 }, 30), contexts });
    expect(why.find(({ rule }) => rule === 'unusual-bumps-1')?.facts).toEqual({
      bumps: 1,
      'bumps-began': 'unknown',
    });
  });
});

describe('when to ask again and whom to reach by when', () => {
  test.each<[string, Facts, number, number | null]>([
    ['an emergency', whole({ breathing: 1 }, 6), 0, 0],
    ['same-day', whole({ pus: 1 }, 6), 6, 24],
    [
      'same-day by a rule that names its recheck',
      whole({ swelling: 1, 'one-sided': 1, 'swelling-course': 2 }, 6),
      2,
      24,
    ],
    ['contact', whole({ swelling: 3 }, 6), 24, 48],
    ['contact by a rule with a longer time', whole({ lump: 1 }, 130), 24, 336],
    ['contact by two rules, the sooner', whole({ swelling: 3, lump: 1 }, 130), 24, 48],
    ['self-care', whole({ soreness: 1 }, 6), 24, null],
    ['expected', whole({ redness: 1 }, 6), 48, null],
    ['expected, getting worse inside its window', whole({ redness: 1, 'redness-course': 2 }, 6), 6, null],
    ['not certified', { findings: { soreness: 1 }, contexts: {}, minutes: 60 }, 6, null],
    ['contact by a lift', whole({ warmth: 1 }, 50, { diabetes: 'yes' }), 24, 48],
  ])('%s', (_, facts, recheckAfterHours, contactWithinHours) => {
    expect(explain(compiled, facts)).toMatchObject({ recheckAfterHours, contactWithinHours });
  });
});

test('an id that is not in the vocabulary is a bug', () => {
  expect(() => decide(compiled, { findings: { fevr: 1 }, contexts: {} })).toThrow('fevr is not a finding');
  expect(() => decide(compiled, { findings: { device: 1 }, contexts: {} })).toThrow(
    'device is not a finding',
  );
  expect(() => decide(compiled, { findings: {}, contexts: { device: 'laser' } })).toThrow(
    'device can not be laser',
  );
});
