import { proveScreening } from '@afterneedle/engine/proofs';
import { describe, expect, test } from 'vitest';
import { claims, conflicts } from '../src/ledger.ts';
import { beforeEn } from '../src/messages/before-en.ts';
import { screeningKnowledge, screeningRows } from '../src/screening/index.ts';
import { readingGrade, sentencesOf, wordsOf } from './reading-grade.ts';
import { screeningEntries } from './screening-entries.ts';

const proofs = proveScreening(screeningKnowledge, { rows: screeningRows, count: 1000, seed: 3 });
const { rules, preparations, checklist } = screeningKnowledge;

describe('what is believed before a treatment is proved', () => {
  test.each(proofs.map((proof) => [proof.claim, proof] as const))('%s', (_, { failures, checked }) => {
    expect(failures).toEqual([]);
    expect(checked).toBeGreaterThan(90);
  });
});

test('every claim about preparing and about choosing who does it is cited', () => {
  const cited = new Set(screeningEntries(screeningKnowledge).flatMap(({ cites }) => [...cites]));
  const meant = claims.filter(({ kind }) => kind === 'precaution' || kind === 'practitioner');
  expect(meant).toHaveLength(35);
  expect(meant.filter(({ id }) => !cited.has(id)).map(({ id }) => id)).toEqual([]);
});

test('a preparation holds for the hours of the claim it cites, and its floor is that of the conflict', () => {
  for (const { id, cites, fromHoursBefore, floorHoursBefore } of preparations) {
    for (const claim of claims.filter((one) => cites.includes(one.id) && one.window !== undefined))
      expect(fromHoursBefore, `${id} ${claim.id}`).toBe(-(claim.window?.fromHour ?? 0));
    for (const { resolvedWindow } of conflicts.filter((one) => cites.includes(one.id)))
      if (resolvedWindow?.floorFromHour !== undefined)
        expect(floorHoursBefore, id).toBe(-resolvedWindow.floorFromHour);
  }
});

describe('what the warnings ask of it', () => {
  const texts = [...rules, ...preparations].flatMap((entry) => [
    entry.say,
    'advise' in entry ? entry.advise : entry.why,
  ]);

  test('W-06: no depth is called fine at home, and no home treatment gets a go-ahead', () => {
    expect(rules.some(({ id, when }) => id === 'needling-at-home' && when.length === 1)).toBe(true);
    for (const text of texts.filter((one) => /at home/i.test(one)))
      expect(text).not.toMatch(/\b(fine|ok|okay)\b/i);
  });

  test('W-11: an allergy pill is never started before treatment without the clinic', () => {
    for (const text of texts.filter((one) => /allergy pill|antihistamine/i.test(one)))
      expect(text).toMatch(/ask the clinic/i);
  });

  test('W-16: nickel asks and tests, and never stops a treatment by itself', () => {
    for (const { when, outcome } of rules.filter(({ when: all }) => all.some(({ c }) => c === 'nickel')))
      expect(['ask-clinician', 'patch-test'], when[0].c).toContain(outcome);
  });

  test('W-20: sore acne spots wait', () => {
    const acne = rules.filter(({ when }) => when.some(({ c }) => c === 'inflamed-acne'));
    expect(acne.map(({ outcome }) => outcome)).toEqual(['postpone']);
  });

  test('a prescribed medicine is only ever a question to who prescribed it', () => {
    for (const text of texts.filter((one) => /prescri/i.test(one)))
      expect(text).toMatch(/ask the person who prescribed|only who prescribed|was prescribed/i);
  });
});

test('both views of isotretinoin are shown, each with its own source', () => {
  const rule = rules.find(({ id }) => id.startsWith('isotretinoin'));
  expect(rule?.outcome).toBe('ask-clinician');
  expect(rule?.views?.map(({ cites }) => cites[0])).toEqual(['E-024', 'E-091']);
});

test('the checklist asks of PRP only where PRP may be planned', () => {
  expect(checklist.find(({ id }) => id === 'blood-licence')?.when).toEqual({ c: 'injected', is: ['prp'] });
});

test('the sentences of the page read at grade 6 or lower, 20 words at most', () => {
  const texts = Object.values(beforeEn).map((text) => text.replaceAll(/\{\w+\}/g, 'it'));
  const hard = texts.filter((text) => wordsOf(text).length > 8 && readingGrade(text) > 6);
  const long = texts.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > 20);
  expect([...hard, ...long]).toEqual([]);
});
