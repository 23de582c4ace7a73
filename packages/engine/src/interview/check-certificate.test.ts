import { expect, test } from 'vitest';
import { smallInterview } from '../../proofs/small-interview.ts';
import { smallKnowledge } from '../../proofs/small-knowledge.ts';
import type { KnowledgeBase } from '../facts/knowledge-base.ts';
import type { Atom } from '../rules/rule.ts';
import { compileKnowledge } from '../triage/compiled-knowledge.ts';
import type { Certificate } from './certificate.ts';
import { checkCertificate } from './check-certificate.ts';
import { compileInterview } from './compile-interview.ts';
import { nextScreen } from './next-screen.ts';

const interview = {
  ...smallInterview,
  implied: [{ whenNone: ['redness', 'swelling'], unlessAny: ['lump'], absent: ['pus'] }],
};
const compiled = compileKnowledge(smallKnowledge);
const facts = {
  breathing: 0,
  numbing: 'none',
  masked: 'none',
  redness: 0,
  swelling: 0,
  warmth: 0,
  soreness: 0,
  bumps: 0,
  lump: 0,
  fever: 0,
};
const step = nextScreen(compiled, compileInterview(compiled, interview), {
  facts,
  hoursSince: 30,
  shown: ['first', 'day', 'look'],
});
if (!step.ok || step.certificate === undefined) throw new Error('no certificate');
const certificate = step.certificate;
const wrong = (change: Partial<Certificate>): string | undefined =>
  checkCertificate({ ...certificate, ...change }, smallKnowledge, interview);

test('a certificate that holds is taken', () => {
  expect(certificate).toMatchObject({ kind: 'certified', implied: { pus: ['redness', 'swelling'] } });
  expect(wrong({})).toBeUndefined();
});

test('every rule must be listed', () => {
  for (const [index, { rule }] of certificate.excluded.entries())
    expect(wrong({ excluded: certificate.excluded.toSpliced(index, 1) }), rule).toBeDefined();
});

test('the answers named must exclude the rule by themselves', () => {
  for (const [index, { rule }] of certificate.excluded.entries()) {
    const excluded = certificate.excluded.with(index, { rule, by: ['bumps-began'] });
    expect(wrong({ excluded }), rule).toBeDefined();
  }
});

test('an answer that says otherwise, is not sure or may be hidden excludes nothing', () => {
  const { answers } = certificate;
  expect(wrong({ answers: { ...answers, breathing: 1 } })).toBe('airway is not excluded');
  expect(wrong({ answers: { ...answers, fever: 'unsure' } })).toContain('is not excluded');
  expect(wrong({ answers: { ...answers, masked: 'painkiller' } })).toContain('is not excluded');
});

test('what was denied together must have been denied', () => {
  const { answers } = certificate;
  expect(wrong({ answers: { ...answers, redness: 1 } })).toBe('pus was not denied by redness, swelling');
  expect(wrong({ answers: { ...answers, lump: 1 } })).toBe('pus was not denied by redness, swelling');
  expect(wrong({ implied: { pus: ['redness'] } })).toBe('pus was not denied by redness');
  expect(wrong({ implied: { fever: ['redness', 'swelling'] } })).toContain('was not denied');
});

test('a kind goes with its level', () => {
  expect(wrong({ kind: 'settled' })).toContain('does not go with');
  expect(wrong({ level: 'same-day' })).toContain('does not go with');
  expect(wrong({ kind: 'emergency' })).toBe('it is no emergency');
});

test('a word that follows from another answer or from the time excludes a rule', () => {
  const { rules, derivations } = smallKnowledge;
  const [first] = rules;
  if (first === undefined) throw new Error('the small knowledge has no rules');
  const derived = (all: readonly Atom[]): KnowledgeBase => ({
    ...smallKnowledge,
    rules: [{ ...first, id: 'derived', all }],
    effects: [],
    lifts: [],
    derivations,
  });
  const light = derived([{ c: 'depth-class', is: ['light'] }]);
  const early = derived([{ c: 'bumps-began', is: ['after-48h'] }]);
  const excludedBy = (by: readonly string[], answers: Certificate['answers'], knowledge: KnowledgeBase) =>
    checkCertificate(
      { ...certificate, answers, implied: {}, excluded: [{ rule: 'derived', by }] },
      knowledge,
      interview,
    );
  expect(excludedBy(['device'], { device: 'rf' }, light)).toBeUndefined();
  expect(excludedBy(['device'], { device: 'pen' }, light)).toBe('derived is not excluded');
  expect(excludedBy(['hoursSince'], { hoursSince: 24 }, early)).toBeUndefined();
  expect(excludedBy(['hoursSince'], { hoursSince: 24.1 }, early)).toBe('derived is not excluded');
  expect(excludedBy([], { hoursSince: 24 }, early)).toBe('derived is not excluded');
});

test('same-day is settled without a look at lifts, and only by rules of emergency', () => {
  const settled: Certificate = { ...certificate, kind: 'settled', level: 'same-day' };
  expect(checkCertificate(settled, smallKnowledge, interview)).toBeUndefined();
  const airway = certificate.excluded.filter(({ rule }) => rule !== 'airway');
  expect(checkCertificate({ ...settled, excluded: airway }, smallKnowledge, interview)).toBe(
    'airway is not excluded',
  );
  const lift = {
    ...smallKnowledge.lifts[0],
    upTo: 'emergency',
  } as unknown as (typeof smallKnowledge.lifts)[number];
  expect(checkCertificate(settled, { ...smallKnowledge, lifts: [lift] }, interview)).toBeUndefined();
});
