import type { ClinicOverlay } from '@afterneedle/engine';
import { describe, expect, test } from 'vitest';
import { lineOf, made, now, page } from '../../tests/plan-for-test.ts';
import { calendarEvents } from '../calendar/calendar-events.ts';
import { planPage } from './plan-page.ts';

const HOUR = 3_600_000;

describe('a plan page', () => {
  test('says until when to leave out retinol, what must hold besides, and that sources differ', () => {
    const line = lineOf(page().wait.items, 'retinoids-and-fruit-acids');
    expect(line?.until).toBe(
      'Not before Monday 10 August, 09:00, and only when the skin is calm.'.replace('09', '9'),
    );
    expect(line?.differ).toMatch(/^Sources differ: 2 days to 7 days\. The longer time counts\.$/);
    expect([...(line?.why.supports ?? []), ...(line?.why.dissents ?? [])].length).toBeGreaterThan(1);
  });

  test('brings shade and a hat while sunscreen waits, and never says both do and leave out of one thing', () => {
    for (const hours of [0, 12, 24, 25, 60, 72, 73, 200, 700, 730]) {
      const { doNow, wait } = page({ hours: [hours] });
      expect(
        doNow.items.some(({ thing }) => ['shade-and-hat', 'sunscreen', 'mineral-sunscreen'].includes(thing)),
        `${hours}`,
      ).toBe(true);
      const left = new Set(wait.items.map(({ thing }) => thing));
      expect(
        doNow.items.filter(({ thing }) => left.has(thing)),
        `${hours}`,
      ).toEqual([]);
    }
  });

  test('never names hours where a date is known', () => {
    const { doNow, wait, may, next, weeks } = page();
    const texts = [...doNow.items, ...wait.items, ...may.items].flatMap(({ say, until = '' }) => [
      say,
      until,
    ]);
    for (const text of [...texts, ...[...next.days, ...weeks.days].flatMap(({ lines }) => lines)])
      expect(text).not.toMatch(/\b(24|48|72|96|120|168) ?(h|hours)\b/);
  });

  test('shows three days to come, even where nothing changes, and later days only where something does', () => {
    const { next, weeks } = page({ hours: [100] });
    expect(next.days.map(({ day }) => day)).toEqual([5, 6, 7]);
    expect(next.days[0]?.lines).toHaveLength(1);
    for (const { lines } of weeks.days) expect(lines).not.toEqual(['Nothing changes on this day.']);
  });

  test('names the clinic, the clinician and the reason on a line it changed, and says when a floor held', () => {
    const clinic: ClinicOverlay = {
      name: 'Birch Clinic',
      supplied: [],
      lines: [
        { thing: 'make-up', stance: 'avoid', untilHour: 96 },
        { thing: 'exercise', stance: 'avoid', untilHour: 36, by: 'Dr Ada Birch', reason: 'light session' },
        { thing: 'retinoids', stance: 'avoid', untilHour: 12, by: 'Dr Ada Birch', reason: 'asked for' },
        { thing: 'vitamin-c', stance: 'avoid', untilHour: 60 },
      ],
    };
    const { wait, may } = page({ policy: 'clinic', clinic });
    expect(lineOf(wait.items, 'make-up')?.clinic[0]).toMatch(
      /^Your clinic Birch Clinic says Friday 7 August, /,
    );
    expect(lineOf(wait.items, 'exercise')?.clinic).toContain('Decided by Dr Ada Birch: light session');
    expect(lineOf(wait.items, 'retinoids')?.clinic.join(' ')).toContain('Nobody may go below 2 days');
    expect(lineOf(wait.items, 'vitamin-c')?.clinic.join(' ')).toContain('named nobody and no reason');
    expect(lineOf(may.items, 'make-up')).toBeUndefined();
  });

  test('says why what was prescribed, and the last thing that meets a need, stay although a clinic would pause them', () => {
    const waiting = ['prescribed-retinoid', 'thin-petrolatum', 'own-serums', 'clinic-cream'];
    const clinic: ClinicOverlay = {
      name: 'Birch Clinic',
      supplied: [],
      lines: waiting.map((thing) => ({ thing, stance: 'avoid', untilHour: 400 })),
    };
    const at = (hour: number) => page({ hours: [hour], policy: 'clinic', clinic });
    const { doNow, wait } = at(30);
    const asked = lineOf(doNow.items, 'prescribed-retinoid');
    expect(asked?.say).toBe(
      'Prescribed retinoid cream: ask the person who prescribed it before you pause it.',
    );
    expect(asked?.clinic).toEqual([
      'Birch Clinic asked to leave this out. Only the person who prescribed it decides that.',
    ]);
    expect(lineOf(doNow.items, 'thin-petrolatum')?.clinic).toEqual([
      'Birch Clinic asked to leave this out. Your skin needs it and nothing else does its job, so it stays.',
    ]);
    expect(lineOf(wait.items, 'prescribed-retinoid')).toBeUndefined();
    expect(lineOf(at(1).wait.items, 'thin-petrolatum')?.clinic.join(' ')).not.toContain('so it stays');
  });

  test('shows the first hours of a new treatment to who has just had it', () => {
    const { doNow, wait } = page({ hours: [48, 0] });
    const alone = page({ hours: [0] });
    for (const { thing } of alone.wait.items) expect(lineOf(wait.items, thing), thing).toBeDefined();
    expect(lineOf(wait.items, 'sunscreen')).toBeDefined();
    expect(lineOf(doNow.items, 'lukewarm-water')).toBeDefined();
    expect(lineOf(doNow.items, 'sunscreen')).toBeUndefined();
  });

  test('says that calm skin still counts on day 7, whatever is said of it on day 1', () => {
    const line = lineOf(page({ isCalm: true }).wait.items, 'retinoids-and-fruit-acids');
    expect(line?.until).toContain('and only when the skin is calm');
  });

  test('says under the weighted policy what would shorten a wait, not that something did', () => {
    const { items } = page({ policy: 'weighted' }).wait;
    expect(lineOf(items, 'retinoids-and-fruit-acids')?.differ).toBe(
      'Sources differ: 2 days to 7 days. The longer time counts, unless stronger evidence allows it sooner.',
    );
    expect(lineOf(items, 'chemical-sunscreen')?.differ).toBe(
      'Sources differ here. The more careful one counts, if no strong proof speaks for less.',
    );
  });

  test('names a span of the sources only where its longer end is the one that counts', () => {
    const { wait } = page({ hours: [1] });
    expect(lineOf(wait.items, 'make-up')?.differ).toBe(
      'Sources differ: 1 day to 2 days. The longer time counts.',
    );
    expect(lineOf(wait.items, 'sunscreen')?.differ).toBe('Sources differ here. The more careful one counts.');
    expect(lineOf(wait.items, 'chemical-sunscreen')?.differ).toMatch(/^Sources differ here\./);
    expect(lineOf(wait.items, 'touching')?.differ).toBeUndefined();
  });

  test('says of the waits that are over only the last week, what still depends on something, and never what waits anew', () => {
    const late = page({ hours: [400] }).may.items;
    expect(lineOf(late, 'make-up')).toBeUndefined();
    expect(lineOf(late, 'retinoids-and-fruit-acids')?.say).toContain('only when the skin is calm');
    expect(lineOf(page({ hours: [60] }).may.items, 'make-up')).toBeDefined();
    expect(lineOf(page({ hours: [100, 10] }).may.items, 'make-up')).toBeUndefined();
    const open = lineOf(page({ hours: [400] }).may.items, 'plant-extracts');
    expect(open?.unless.join(' ')).toMatch(/allergy/i);
  });

  test('does not free sunscreen as a whole while only a mineral one is meant', () => {
    const { next, may } = page({ hours: [1] });
    const lines = next.days.flatMap((day) => day.lines).join(' ');
    expect(lines).toMatch(/plain mineral sunscreen/);
    expect(lines).not.toMatch(/^Sunscreen: | Sunscreen: /);
    expect(lineOf(may.items, 'sunscreen')).toBeUndefined();
    expect(lineOf(page({ hours: [60] }).may.items, 'sunscreen')).toBeUndefined();
  });

  test('joins two treatments: days count from the latest, the longer wait counts', () => {
    const both = page({ hours: [30, 150] });
    expect(both.several).toContain('2 treatments');
    expect(both.day).toBe(1);
    expect(lineOf(both.wait.items, 'make-up')?.until).toBe(
      lineOf(page({ hours: [30] }).wait.items, 'make-up')?.until,
    );
  });

  test('brings advice for the likely causes of a check-in, and none when there are none', () => {
    expect(page().causes).toBeUndefined();
    const { causes } = page({ causes: ['irritant-dermatitis', 'acne-flare'] });
    expect(causes?.groups.map(({ cause }) => cause)).toHaveLength(2);
    expect(causes?.groups.some(({ worsens }) => worsens.lines.length > 0)).toBe(true);
  });

  test.each([
    { hours: 1, phase: 'day-0' },
    { hours: 30, phase: 'during' },
    { hours: 24 * 40, phase: 'finished' },
  ])('at hour $hours it is $phase', ({ hours, phase }) => {
    expect(page({ hours: [hours] }).phase).toBe(phase);
  });

  test('counts in whole days, never a day too early, where the time of the treatment is a guess', () => {
    const { plan, options } = made({ hours: [30] });
    const exact = planPage(plan, options);
    const rough = planPage(plan, { ...options, isRough: true });
    expect(rough.wait.items.map(({ say }) => say).toSorted()).toEqual(
      exact.wait.items.map(({ say }) => say).toSorted(),
    );
    for (const { say, until, untilAt } of rough.wait.items) {
      const same = exact.wait.items.find((item) => item.say === say);
      expect(until, say).not.toMatch(/\d:\d\d|midday/);
      if (untilAt !== null) expect(untilAt).toBeGreaterThan(same?.untilAt ?? Number.POSITIVE_INFINITY);
      if (untilAt !== null) expect(untilAt - (same?.untilAt ?? 0)).toBeLessThanOrEqual(24 * HOUR);
    }
    expect(rough.treated).toContain('whole days');
  });

  test('works for a person of whom nothing is known', () => {
    const { doNow, wait } = page({ facts: {} });
    expect(doNow.items.length).toBeGreaterThan(3);
    expect(lineOf(wait.items, 'make-up')?.until).toContain('Thursday 6 August');
  });
});

describe('the entries of a calendar', () => {
  test('keep their ids from one day to the next and hold no skin words where titles are private', () => {
    const early = made({ hours: [1] });
    const later = made({ hours: [1] });
    const ids = (events: ReturnType<typeof calendarEvents>) => events.map(({ uid }) => uid);
    const one = calendarEvents(early.plan, early.options, { planId: 'p1', isDiscreet: false });
    const two = calendarEvents(
      later.plan,
      { ...later.options, now: now + 48 * HOUR },
      { planId: 'p1', isDiscreet: true },
    );
    expect(new Set(ids(one)).size).toBe(one.length);
    for (const id of ids(two)) expect(ids(one)).toContain(id);
    for (const { summary, description } of two)
      expect(`${summary} ${description}`).not.toMatch(/skin|needl|retin/i);
  });

  test('are taken back under their ids where the wait has no end now, or is gone', () => {
    const early = made({ hours: [1] });
    const eventsOf = (plan: typeof early.plan, given: ReturnType<typeof calendarEvents> = []) =>
      calendarEvents(plan, early.options, { planId: 'p1', isDiscreet: false, given });
    const given = eventsOf(early.plan);
    const ends = 'p1-make-up-ends-0@afterneedle';
    expect(given.map(({ uid }) => uid)).toContain(ends);
    const lines = (segments: (typeof early.plan.lines)[number]['segments']) => ({
      ...early.plan,
      lines: early.plan.lines.map((line) => (line.thing === 'make-up' ? { ...line, segments } : line)),
    });
    const [held] = early.plan.lines.find(({ thing }) => thing === 'make-up')?.segments ?? [];
    if (held === undefined) throw new Error('make-up is not in the plan');
    const endless = lines([{ ...held, untilHour: null }]);
    const gone = { ...early.plan, lines: early.plan.lines.filter(({ thing }) => thing !== 'make-up') };
    for (const plan of [endless, gone]) {
      const later = eventsOf(plan, given);
      expect(later.filter(({ isTakenBack }) => isTakenBack === true)).toMatchObject([
        { uid: ends, startsAt: given.find(({ uid }) => uid === ends)?.startsAt },
      ]);
      expect(later.map(({ uid }) => uid).toSorted()).toEqual(given.map(({ uid }) => uid).toSorted());
      // And a file after that does it again, for nobody knows if one was opened.
      expect(eventsOf(plan, [...later]).filter(({ isTakenBack }) => isTakenBack)).toHaveLength(1);
    }
    expect(eventsOf(early.plan, given).filter(({ isTakenBack }) => isTakenBack)).toEqual([]);
  });

  test('keep their ids when an earlier one of the same kind is over', () => {
    const { plan, options } = made({ hours: [200, 1] });
    const at = (now: number) =>
      calendarEvents(plan, { ...options, now }, { planId: 'p1', isDiscreet: true }).map(
        ({ uid, startsAt }) => `${uid} ${startsAt}`,
      );
    const [early, late] = [at(plan.zeroAt - 1), at(options.now)];
    expect(late.length).toBeLessThan(early.length);
    for (const entry of late) expect(early).toContain(entry);
  });
});
