import { createEngine, type Facts, type FindingAnswer, LEVELS } from '@afterneedle/engine';
import { contexts, findings, knowledge } from '@afterneedle/knowledge';
import { en, type MessageKey } from '@afterneedle/knowledge/messages';
import { describe, expect, test } from 'vitest';
import { resultPage } from '../result/result-page.ts';
import type { ResultPage } from '../result/result-page-model.ts';
import { sayIn } from './catalogue.ts';

const FIXED = 'This is advice, not a diagnosis.';
const REFUSED =
  /\b(diagnos\w*|certified|guarantee\w*|clinically proven|erythema|occlusive|sub-optimal|should have no)\b|don['’]t worry|not a medical device|(is|are|be) safe\b/i;
/** Words whose letters mislead the count of syllables. */
const COUNTED: Readonly<Record<string, number>> = {
  emergency: 4,
  area: 3,
  does: 1,
  eczema: 3,
  treatment: 2,
  products: 2,
  advice: 2,
  before: 2,
  bumps: 1,
  where: 1,
  have: 1,
  come: 1,
  more: 1,
  face: 1,
  care: 1,
  once: 1,
  these: 1,
  there: 1,
  outside: 2,
  sometimes: 2,
};

/** Names of days, months and products, which no text can choose. */
const NAMES =
  /\b(\w+day \d+ (August|September)|acne|lanolin|mineral oil|ointment|growth factors|peptides|exosomes|aloe|chamomile|centella|arnica|antibiotic|salicylic acid|benzoyl peroxide|retinoids|retinol)\b/gi;

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}'’.%]*[\p{L}\p{N}]/gu) ?? [];
const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?:;])\s+|\n/).filter((part) => wordsOf(part).length > 0);

function syllablesOf(word: string): number {
  const plain = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  const known = COUNTED[plain];
  if (plain === '' || known !== undefined) return known ?? 1;
  const trimmed = plain
    .replace(/(?:[^laeiouy]es|[^dt]ed|[^laeiouy]e)$/, (end) => end.slice(0, 1))
    .replace(/^y/, '');
  return Math.max(1, trimmed.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

function grade(text: string): number {
  const words = wordsOf(text);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return (
    0.39 * (words.length / Math.max(1, sentencesOf(text).length)) + 11.8 * (syllables / words.length) - 15.59
  );
}

function answered(
  hours: number,
  signs: Readonly<Record<string, FindingAnswer>>,
  about: Readonly<Record<string, string>> = {},
): Facts {
  return {
    findings: { ...Object.fromEntries(findings.map(({ id }) => [id, 0])), ...signs },
    contexts: { ...Object.fromEntries(contexts.map(({ id, ordinary }) => [id, ordinary])), ...about },
    minutes: hours * 60,
  };
}

const engine = createEngine(knowledge);
const states: readonly Facts[] = [
  answered(1, { 'breathing-trouble': 2, hives: 2 }),
  answered(2, { 'ringing-ears': 2, 'metal-taste': 2 }, { 'numbing-cream': 'within-24h' }),
  answered(98, { 'pus-bumps': 2, warmth: 2, tenderness: 2, fever: 2 }),
  answered(40, { 'blisters-grouped': 1, tingling: 1 }, { 'cold-sores': 'yes', area: 'lip' }),
  answered(80, { bumps: 2, tenderness: 1 }, { setting: 'home' }),
  answered(60, { itch: 3, bumps: 2, 'bumps-in-grid': 1 }, { product: 'serum-needled-in', pregnant: 'yes' }),
  answered(500, { 'white-dots': 3 }),
  answered(900, { 'firm-lumps': 2, 'bumps-in-grid': 1 }, { 'tap-water': 'yes', setting: 'salon' }),
  answered(90, { redness: 1, peeling: 2, itch: 1 }, { 'under-18': 'yes' }),
  answered(30, { redness: 1, bumps: 1, tightness: 1 }),
  { findings: { redness: 2, itch: 'unsure' }, contexts: {} },
];
const pages = states.map((facts) =>
  resultPage(engine.explainForPage(facts), facts, {
    now: Date.UTC(2026, 7, 4, 13, 5),
    timeZone: 'Europe/London',
    locale: 'en-GB',
    region: 'GB',
    clinic: { name: 'Glow Clinic', phone: '020 7946 0000', isMedical: true, isOpenNow: true },
  }),
);

/** The full sentences a person reads; lists of answers and sources are labels, not sentences. */
function textsOf(page: ResultPage): string[] {
  return [
    page.heading,
    page.advice,
    ...page.limits,
    ...page.why.lines.slice(1),
    ...page.doNow.firstAid,
    ...page.doNow.lines,
    ...page.doNow.more,
    ...page.call.lines,
    ...page.checkAgain.lines,
    ...page.sooner.groups.flatMap(({ lines }) => [...lines]),
    ...(page.causes?.cards ?? []).flatMap(({ about, because, against }) => [about, ...because, ...against]),
    ...(page.avoid?.holds ?? []).flatMap(({ say, until, sourcesDiffer }) => [
      say,
      until,
      sourcesDiffer ?? 'Fine.',
    ]),
  ];
}

describe('every result page', () => {
  test('is tried at all five levels', () => {
    expect(new Set(pages.map(({ level }) => level)).size).toBe(LEVELS.length);
  });

  test('reads at grade 6 or lower, as a whole and for each long text', () => {
    for (const page of pages) {
      const texts = textsOf(page);
      expect(grade(texts.join(' ')), page.heading).toBeLessThanOrEqual(6);
      for (const text of texts.filter((one) => wordsOf(one).length > 8)) {
        expect.soft(grade(text.replaceAll(NAMES, 'it')), text).toBeLessThanOrEqual(6);
      }
    }
  });

  test('has no sentence over 20 words', () => {
    const long = pages
      .flatMap(textsOf)
      .flatMap(sentencesOf)
      .filter((sentence) => wordsOf(sentence).length > 20);
    expect([...new Set(long)]).toEqual([]);
  });

  test('holds no refused word but in the fixed sentence', () => {
    for (const page of pages) {
      const everything = JSON.stringify(page).replaceAll(FIXED, '');
      expect(everything.match(REFUSED)?.[0]).toBeUndefined();
      expect(page.advice.startsWith(FIXED)).toBe(true);
    }
  });

  test('leaves no hole unfilled', () => {
    for (const page of pages) expect(JSON.stringify(page)).not.toMatch(/undefined|NaN|\{[a-z]+\}|\[object/);
  });
});

describe('the English messages', () => {
  test('compile, each, and read at grade 6 in sentences of 20 words at most', () => {
    const say = sayIn('en');
    const values = {
      number: '999',
      name: 'Samaritans',
      when: 'today',
      who: 'clinic',
      signs: 'a',
      sign: 'a',
      day: '4',
      clinic: 'Glow',
      phone: 'none',
      date: 'Monday',
      time: '9:00',
      reason: 'it itches',
      label: 'A',
      value: 'b',
      days: 3,
      n: 3,
      step: 'Mild',
      text: 'Usual',
      isDate: 'yes',
      end: 'Monday',
      zone: 'Europe/London',
      count: 3,
      thing: 'retinol',
      say: 'Wash your hands.',
      fact: 'dry skin',
      facts: 'your skin is white',
      names: 'Foo, Bar',
      low: '2 days',
      high: '7 days',
      usual: '2 days',
      by: 'Dr Birch',
      floor: '2 days',
      source: 'A leaflet',
      span: 'for 2 days',
      until: '2 days',
      from: '2 days',
      hours: 3,
      effect: 'Red skin',
      effects: 'red skin',
      ask: 'Is it dry?',
      things: 'cream',
      line: 'Retinol: not before Monday.',
      steps: 'mild on day 2, moderate on day 3',
      most: 'mild or none',
      first: 'mild',
      second: 'moderate',
      third: 'severe',
      depth: 'standard',
      answers: 2,
    };
    const others = Object.values(en).flatMap((text) =>
      [...text.matchAll(/\{(\w+)\}/g)].map(([, slot = '']) => slot),
    );
    const filled = { ...Object.fromEntries(others.map((slot) => [slot, 'a'])), ...values };
    for (const key of Object.keys(en) as MessageKey[]) expect(say(key, filled), key).not.toMatch(/[{}]/);
    const texts = (Object.keys(en) as MessageKey[]).map((key) => ({ key, text: say(key, filled) }));
    for (const { key, text } of texts.filter((one) => wordsOf(one.text).length > 8))
      expect.soft(grade(text.replaceAll(NAMES, 'it')), `${key}: ${text}`).toBeLessThanOrEqual(6);
    for (const { key, text } of texts)
      for (const sentence of sentencesOf(text))
        expect.soft(wordsOf(sentence).length, `${key}: ${sentence}`).toBeLessThanOrEqual(20);
  });
});
