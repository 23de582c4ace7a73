import { type Facts, rankOf } from '@afterneedle/engine';
import { findings } from '@afterneedle/knowledge';
import { describe, expect, test } from 'vitest';
import type { CheckIn } from '../../offline/check-in.ts';
import { newTelling, withAnswer } from '../../offline/diary-changes.ts';
import { emptyDay } from '../../offline/diary-day.ts';
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
  const earlier = { checkIns: others, days: [] };
  expect(samplesOf(checkIn, { known: { ...nothingKnown(NOW), hours: 44 }, at: NOW, earlier })).toEqual([]);
  expect(samplesOf(checkIn, { known: nothingKnown(NOW), at: NOW, earlier })).toEqual([]);
});

describe('the diary', () => {
  const date = '2026-08-03';
  const toldAt = Date.UTC(2026, 7, 3, 10, 0);
  const checkIn: CheckIn = { id: 'b', createdAt: NOW, updatedAt: NOW, answers: {}, drafts: {} };
  const known = { ...nothingKnown(NOW), hours: 98 };
  const day = withAnswer(emptyDay(date, 'Europe/London'), {
    finding: 'redness',
    value: 1,
    telling: newTelling(toldAt, false),
  });
  const earlier = { checkIns: [], days: [day] };

  test('joins the series with the check-ins, by the minutes since the treatment', () => {
    expect(samplesOf(checkIn, { known, at: NOW, earlier })).toEqual([
      { minutes: 98 * 60 - 27 * 60, facts: { findings: { redness: 1 }, contexts: {} } },
    ]);
  });

  test('is the diary of the owner, and no part of a check-in for someone else', () => {
    const other = { ...known, forWhom: 'someone-else' as const };
    expect(samplesOf(checkIn, { known: other, at: NOW, earlier })).toEqual([]);
  });

  test('raises a check-in, and what was written down from memory never calms it', () => {
    const at = (hours: number, redness: number, isRemembered?: true) => ({
      minutes: hours * 60,
      facts: { findings: { redness }, contexts: {} },
      ...(isRemembered === undefined ? {} : { isRemembered }),
    });
    const slow = [at(26, 2), at(74, 2)];
    const now = alone(98, { redness: 2 });
    expect(explainedWith(now, slow).facts.findings['redness-course']).toBe(1);
    const calmed = explainedWith(now, [at(26, 2), at(70, 0), at(74, 2)]).facts.findings['redness-course'];
    const remembered = explainedWith(now, [at(26, 2), at(70, 0, true), at(74, 2)]);
    expect(calmed).toBe(2);
    expect(remembered.facts.findings['redness-course']).toBe(2);
    const gone = explainedWith(alone(98, { redness: 1 }), [at(26, 1), at(80, 0, true)]);
    const plain = explainedWith(alone(98, { redness: 1 }), [at(26, 1)]);
    expect(rankOf(gone.explanation.level)).toBeGreaterThanOrEqual(rankOf(plain.explanation.level));
  });
});
