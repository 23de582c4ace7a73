import { type ScreeningAnswers, screen } from '@afterneedle/engine';
import { screeningKnowledge } from '@afterneedle/knowledge/screening';
import { describe, expect, test } from 'vitest';
import { preparationEvents } from './before-calendar.ts';

const now = Date.UTC(2026, 2, 20, 12);
const here = { now, timeZone: 'Europe/London', locale: 'en-GB' };
const words = Object.fromEntries(screeningKnowledge.questions.map((one) => [one.id, one.ordinary]));
/** London leaves winter time on 29 March 2026. */
const instantOf = (date: string, minute: number): number =>
  Date.parse(`${date}T00:00:00Z`) + (minute - (date >= '2026-03-29' ? 60 : 0)) * 60_000;

function eventsOf(
  more: Partial<ScreeningAnswers>,
  options: { readonly isDiscreet?: boolean; readonly given?: { uid: string; startsAt: number }[] } = {},
) {
  const answers: ScreeningAnswers = { words, days: {}, ...more };
  const decision = screen(screeningKnowledge, answers, { today: '2026-03-20' });
  return preparationEvents(answers, decision, {
    here,
    calendarId: 'k1',
    isDiscreet: false,
    given: [],
    instantOf,
    ...options,
  });
}

describe('the days before a treatment in a calendar', () => {
  const shop = { words: { ...words, retinoid: 'shop' } };

  test('one entry a day at nine in the morning there, across the change of the clocks', () => {
    const events = eventsOf({ ...shop, planned: '2026-04-02' });
    expect(events.map(({ uid, startsAt }) => [uid, new Date(startsAt).toISOString()])).toEqual([
      ['k1-before-7@afterneedle', '2026-03-26T09:00:00.000Z'],
      ['k1-before-1@afterneedle', '2026-04-01T08:00:00.000Z'],
      ['k1-before-0@afterneedle', '2026-04-02T08:00:00.000Z'],
    ]);
    expect(events[0]?.summary).toBe('Your treatment is in 7 days');
    expect(events.at(-1)?.summary).toBe('Your treatment is today');
    expect(events[0]?.description).toMatch(/retin/i);
  });

  test('a later day moves the entries under their ids, and takes back what no longer counts', () => {
    const given = eventsOf({ ...shop, planned: '2026-04-02' });
    const moved = eventsOf({ planned: '2026-04-09' }, { given: [...given] });
    const uidsOf = (isBack: boolean) =>
      moved.filter(({ isTakenBack }) => (isTakenBack === true) === isBack).map(({ uid }) => uid);
    expect(uidsOf(false)).toContain('k1-before-0@afterneedle');
    const left = given.map(({ uid }) => uid).filter((uid) => !uidsOf(false).includes(uid));
    expect(uidsOf(true)).toEqual(left);
  });

  test('says nothing about skin where titles are private', () => {
    for (const { summary, description } of eventsOf({ planned: '2026-04-02' }, { isDiscreet: true }))
      expect([summary, description]).toEqual(['Look at your list', 'Look at your list']);
  });

  test.each([
    ['without a planned day', {}],
    ['on a day that is too early', { words: { ...words, tan: 'fake' }, planned: '2026-03-22' }],
    [
      'for a treatment that should not be',
      { words: { ...words, implant: 'yes', device: 'rf' }, planned: '2026-04-02' },
    ],
  ])('has no entries %s, and takes back those given', (_, answers) => {
    expect(eventsOf(answers)).toEqual([]);
    const given = [{ uid: 'k1-before-1@afterneedle', startsAt: now + 3_600_000 }];
    expect(eventsOf(answers, { given })).toMatchObject([{ ...given[0], isTakenBack: true }]);
  });
});
