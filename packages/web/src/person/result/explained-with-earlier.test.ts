import type { Facts } from '@afterneedle/engine';
import { findings } from '@afterneedle/knowledge';
import { expect, test } from 'vitest';
import type { CheckIn } from '../../offline/check-in.ts';
import { engine } from '../check-in/engine.ts';
import { nothingKnown } from '../check-in/known.ts';
import { samplesOf } from './earlier-check-ins.ts';
import { explainedWith } from './explained-with-earlier.ts';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 7, 4, 13, 0);
const denied = Object.fromEntries(findings.map(({ id }) => [id, 0]));

function alone(hours: number, signs: Facts['findings']) {
  const facts: Facts = { findings: { ...denied, ...signs }, contexts: {}, minutes: hours * 60 };
  return { explanation: engine.explainForPage(facts), facts };
}

test('a danger sign of the day before counts, and is told with its day', () => {
  const before = { minutes: 30 * 60, facts: { findings: { 'breathing-trouble': 2 }, contexts: {} } };
  const now = alone(44, {});
  expect(now.explanation.level).not.toBe('emergency');
  const { explanation, facts, series } = explainedWith(now, [before]);
  expect(explanation.level).toBe('emergency');
  expect(facts.findings['breathing-trouble']).toBe(1);
  expect(series?.explanations).toMatchObject([{ kind: 'came-and-went', finding: 'breathing-trouble' }]);
  expect(series?.said).toBe(now.facts);
});

test('redness that fell and rose again is not told as easing', () => {
  const day = (hours: number, redness: number) => ({
    minutes: hours * 60,
    facts: { findings: { redness }, contexts: {} },
  });
  const { facts } = explainedWith(alone(98, { redness: 2 }), [day(26, 2), day(60, 0)]);
  expect(facts.findings).toMatchObject({ 'redness-course': 2, 'came-back': 1 });
});

test('without earlier check-ins nothing changes', () => {
  const now = alone(44, { redness: 1 });
  expect(explainedWith(now, [])).toBe(now);
});

test('a check-in that was not finished, and one of no known time, are no part of the series', () => {
  const checkIn: CheckIn = { id: 'b', createdAt: NOW, updatedAt: NOW, answers: {}, drafts: {} };
  const result = {
    level: 'self-care',
    certified: false,
    knowledge: 'sha256:0',
    assessedAt: NOW - HOUR,
  } as const;
  const others: readonly CheckIn[] = [
    { ...checkIn, id: 'a' },
    { ...checkIn, id: 'c', result },
    { ...checkIn, result },
  ];
  expect(samplesOf(checkIn, { known: { ...nothingKnown(NOW), hours: 44 }, at: NOW, others })).toEqual([]);
  expect(samplesOf(checkIn, { known: nothingKnown(NOW), at: NOW, others })).toEqual([]);
});
