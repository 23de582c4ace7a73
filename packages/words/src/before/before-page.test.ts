import { type ScreeningAnswers, screen } from '@afterneedle/engine';
import { screeningKnowledge } from '@afterneedle/knowledge/screening';
import { describe, expect, test } from 'vitest';
import { calendarDate, dateWords } from '../dates/calendar-date.ts';
import { beforePage } from './before-page.ts';
import { beforeText } from './before-text.ts';

const here = { now: Date.UTC(2026, 10, 22, 12), timeZone: 'Europe/London', locale: 'en-GB' };
const ordinary = Object.fromEntries(screeningKnowledge.questions.map((one) => [one.id, one.ordinary]));

function pageOf(words: Readonly<Record<string, string>>, more: Partial<ScreeningAnswers> = {}) {
  const answers = { words, days: {}, ...more };
  return beforePage(screen(screeningKnowledge, answers, { today: '2026-11-22' }), answers, here);
}
const full = (words: Readonly<Record<string, string>>, more: Partial<ScreeningAnswers> = {}) =>
  pageOf({ ...ordinary, ...words }, more);

describe('the page before treatment', () => {
  test('names the outcome first, with its date', () => {
    expect(full({}).heading).toBe('Nothing you told us speaks against it');
    expect(full({ 'product-allergy': 'yes', 'patch-test': 'not-done' }).heading).toMatch(/small patch/);
    expect(full({ keloid: 'yes' }).heading).toBe('Ask a doctor or nurse first');
    expect(full({ tan: 'fake' }).heading).toBe('Wait until Sunday 29 November');
    expect(full({ sunburn: 'yes' }).heading).toBe('Wait until it has healed');
    expect(full({ implant: 'yes', device: 'rf' }).heading).toBe('Do not have this treatment');
  });

  test('with a question open it never says go ahead, and lists what is open', () => {
    const page = pageOf({});
    expect(page.heading).toBe('Some questions are still open');
    expect(page.open?.questions.map(({ label }) => label)).toContain('Skin cancer there');
    const stopped = pageOf({ 'skin-cancer': 'yes' });
    expect(stopped.heading).toBe('Do not have this treatment');
    expect(stopped.lead.at(-1)).toMatch(/still open/);
  });

  test('says that "not sure" is a maybe', () => {
    const page = full({ keloid: 'unsure' });
    expect(page.heading).toBe('Ask a doctor or nurse first');
    expect(page.unsure).toMatchObject({ questions: [{ id: 'keloid' }] });
  });

  test('shows both views of isotretinoin and the end of the label’s wait', () => {
    const days = { isotretinoin: '2026-10-01' };
    const [card] = full({ isotretinoin: 'stopped' }, { days }).reasons.cards;
    expect(card?.views.map(({ who }) => who)).toEqual(['The labels', 'The skin surgeons']);
    expect(card?.until).toBe('On the labels, the wait ends on Saturday, 3 April 2027. The doctor decides.');
    expect(full({ isotretinoin: 'now' }).reasons.cards[0]).not.toHaveProperty('until');
  });

  test('says of a wait that is past that there is nothing to wait for, and gives no date', () => {
    const gone = full({ isotretinoin: 'stopped' }, { days: { isotretinoin: '2025-11-02' } });
    expect(gone.heading).toBe('Nothing you told us speaks against it');
    expect(gone.reasons.cards).toEqual([]);
    expect(gone.inTime?.lines).toEqual([
      'You stopped isotretinoin at least 6 months ago. So there is nothing to wait for here.',
    ]);
    for (const rule of screeningKnowledge.rules) {
      const { waitFrom, sayOver, outcome } = rule;
      if (waitFrom === undefined) continue;
      expect([rule.id, sayOver]).toEqual([rule.id, expect.any(String)]);
      const dated = screeningKnowledge.questions.find(({ id }) => id === waitFrom)?.dated?.values ?? [];
      const words = Object.fromEntries(
        rule.when.map(({ c, is }) => [c, is.find((word) => c !== waitFrom || dated.includes(word)) ?? '']),
      );
      const page = full(words, { days: { [waitFrom]: '2018-02-03' } });
      expect(page.reasons.cards.map(({ id }) => id)).not.toContain(rule.id);
      expect(page.inTime?.lines).toContain(`${sayOver} So there is nothing to wait for here.`);
      expect(JSON.stringify([page.inTime, page.reasons, outcome])).not.toMatch(/2018|February/);
    }
    // A day that belongs to "stopped" says nothing of who takes it now.
    const now = full({ isotretinoin: 'now' }, { days: { isotretinoin: '2018-02-03' } });
    expect(now.heading).toBe('Ask a doctor or nurse first');
  });

  test('gives the year of a day in another one', () => {
    const later = full(
      { isotretinoin: 'stopped' },
      { days: { isotretinoin: '2026-10-01' }, planned: '2027-05-01' },
    );
    expect(later.inTime?.lines).toEqual([expect.stringMatching(/over on Saturday, 3 April 2027\.$/)]);
  });

  test.each([
    ['not asked yet', undefined],
    ['not sure', 'unsure'],
  ])('a device that is %s waits as long as the device that waits longest', (_, device) => {
    const days = { tan: '2026-11-22' };
    const { device: _pen, ...others } = ordinary;
    const told = { ...others, tan: 'sun', ...(device === undefined ? {} : { device }) };
    const soon = pageOf(told, { days, planned: '2026-11-24' });
    expect(soon.heading).toBe('Wait until Sunday 6 December');
    const card = soon.reasons.cards.find(({ id }) => id === 'sun-lately-before-rf');
    expect(card?.say).toBe('We do not know yet: Device. Until we do, the longer wait counts.');
    expect(card?.until).toBe('Not before Sunday 6 December.');
    // Over for a pen, not for RF.
    const between = pageOf(told, { days, planned: '2026-12-01' });
    expect(between.inTime).toBeUndefined();
    expect(between.countdown.lead).toContain('Sunday 6 December');
    expect(pageOf({ ...told, device: 'pen' }, { days, planned: '2026-12-01' }).inTime?.lines).toHaveLength(1);
    expect(pageOf({ ...told, device: 'pen' }, { days, planned: '2026-11-24' }).heading).toBe(
      'Wait until Sunday 29 November',
    );
  });

  test('what is not known never gives an earlier day than any answer to it', () => {
    const open = screeningKnowledge.rules.filter(
      ({ waitHours, when }) => waitHours !== undefined && when.length > 1,
    );
    expect(open.length).toBeGreaterThan(1);
    for (const { when, waitFrom = '' } of open) {
      const cause = when.find(({ c }) => c === waitFrom)?.is[0] ?? '';
      for (const { c } of when.filter((one) => one.c !== waitFrom)) {
        const values = screeningKnowledge.questions.find(({ id }) => id === c)?.values ?? [];
        const untilFor = (word: string) => {
          const answers = {
            words: { ...ordinary, [waitFrom]: cause, [c]: word },
            days: { [waitFrom]: '2026-11-21' },
          };
          return screen(screeningKnowledge, answers, { today: '2026-11-22' }).until ?? '';
        };
        const longest = values.map(untilFor).toSorted().at(-1);
        expect([c, untilFor('unsure')]).toEqual([c, longest]);
      }
    }
  });

  test('counts down in dates, and leaves out what is known to be needless', () => {
    const { countdown } = full({ retinoid: 'shop' }, { planned: '2026-12-10' });
    expect(countdown.groups.map(({ heading }) => heading)).toEqual([
      'From Thursday 3 December',
      'From Wednesday 9 December',
      'On the day, Thursday 10 December',
    ]);
    const ids = countdown.groups.flatMap(({ lines }) => lines.map(({ id }) => id));
    expect(ids).toContain('stop-retinoids');
    expect(ids).not.toContain('stop-acids');
  });

  test('without a day says that it is missing, and counts back from it', () => {
    const { countdown } = full({ retinoid: 'shop' });
    expect(countdown).toMatchObject({ isUndated: true, lead: expect.stringMatching(/day .* is missing/) });
    expect(countdown.groups.map(({ heading }) => heading)).toEqual([
      'From 7 days before',
      'From 1 day before',
      'On the day',
    ]);
    expect(full({}, { planned: '2026-12-10' }).countdown.isUndated).toBe(false);
  });

  test('says what should have begun, and what was due', () => {
    const { groups } = full({}, { planned: '2026-11-24' }).countdown;
    expect(groups.map(({ heading }) => heading)).toEqual([
      'Now',
      'From Monday 23 November',
      'On the day, Tuesday 24 November',
      'Was due before today',
    ]);
    expect(groups[0]?.lead).toMatch(/begin now and tell the clinic/);
  });

  test('asks about the blood licence unless PRP is known not to be planned', () => {
    const idsOf = (page: ReturnType<typeof pageOf>) => page.checklist.cards.map(({ id }) => id);
    expect(idsOf(full({}))).not.toContain('blood-licence');
    expect(idsOf(full({ injected: 'prp' }))).toContain('blood-licence');
    expect(idsOf(pageOf({}))).toContain('blood-licence');
  });

  test('every reason, line and view names where it comes from, and what is unsigned says so', () => {
    const all = Object.fromEntries(
      screeningKnowledge.questions.map(({ id, values, ordinary: calm }) => [
        id,
        values.find((value) => value !== calm) ?? calm,
      ]),
    );
    const page = pageOf({ ...all, setting: 'home', device: 'rf' }, { planned: '2026-12-10' });
    expect(page.reasons.cards.length).toBeGreaterThan(40);
    for (const { id, sources } of [...page.reasons.cards, ...page.checklist.cards])
      expect(sources.length, id).toBeGreaterThan(0);
    const shared = page.reasons.cards.find(({ id }) => id === 'shared-needles');
    expect(shared?.sources.some(({ unsigned }) => unsigned)).toBe(true);
    expect(beforeText(page)).not.toMatch(/undefined|NaN|\{[a-z]+\}|\[object/);
    expect(beforeText(page)).toContain('no clinician has signed it yet');
  });
});

test('a date is that of the person’s own day', () => {
  expect(calendarDate(Date.UTC(2026, 10, 22, 23, 30), 'Asia/Tokyo')).toBe('2026-11-23');
  expect(calendarDate(Date.UTC(2026, 10, 22, 23, 30), 'America/New_York')).toBe('2026-11-22');
  expect(dateWords('2026-11-23', here)).toBe('Monday 23 November');
  expect(dateWords('2027-01-02', { ...here, timeZone: 'Pacific/Auckland' })).toBe('Saturday, 2 January 2027');
});
