import { describe, expect, test } from 'vitest';
import { made } from '../../tests/plan-for-test.ts';
import { calendarEvents } from '../calendar/calendar-events.ts';
import { planPage } from './plan-page.ts';
import type { ClinicLine } from './plan-page-model.ts';

const line = (given: Partial<ClinicLine>): ClinicLine => ({
  id: 'own',
  clinic: 'Birch Clinic',
  stance: 'do',
  say: 'Use the balm.',
  fromHour: 0,
  untilHour: null,
  ...given,
});

function pageWith(hours: number, lines: readonly ClinicLine[]) {
  const { plan, options } = made({ hours: [hours] });
  const page = planPage(plan, { ...options, clinicLines: lines });
  const ahead = [...page.next.days, ...page.weeks.days].flatMap((day) =>
    day.lines.filter((text) => text.includes('Birch Clinic')).map((text) => [day.day, text] as const),
  );
  return { today: [...page.doNow.items, ...page.wait.items].map(({ say }) => say), ahead };
}

describe('a line that a clinic added', () => {
  test('stands on the day it begins, with the time and whose it is', () => {
    const { today, ahead } = pageWith(30, [line({ fromHour: 72 })]);
    expect(today).not.toContain('Use the balm.');
    expect(ahead).toEqual([[3, 'From 9:00: Use the balm. Your clinic Birch Clinic added this.']]);
  });

  test('of weeks ahead brings a day of its own to the weeks', () => {
    expect(pageWith(30, [line({ fromHour: 24 * 12 })]).ahead.map(([day]) => day)).toEqual([12]);
  });

  test('to leave something out stands today, and on the day it ends', () => {
    const { today, ahead } = pageWith(30, [
      line({ stance: 'avoid', say: 'Leave the sauna out.', untilHour: 96 }),
    ]);
    expect(today).toContain('Leave the sauna out.');
    expect(ahead).toHaveLength(1);
    expect(ahead[0]?.[1]).toMatch(/^Leave the sauna out\. Not before Friday 7 August, 9:00\. Your clinic/);
  });

  test('that is over says nothing any more', () => {
    const { today, ahead } = pageWith(100, [line({ untilHour: 48 })]);
    expect(today).not.toContain('Use the balm.');
    expect(ahead).toEqual([]);
  });
});

describe('a calendar under a clinic', () => {
  const entries = (hours: number, isDiscreet = false) => {
    const { plan, options } = made({ hours: [hours] });
    const lines = [
      line({ id: 'balm', fromHour: 72 }),
      line({ id: 'sauna', stance: 'avoid', say: 'Leave the sauna out.', untilHour: 96 }),
      line({ id: 'over', fromHour: 2 }),
    ];
    const made1 = calendarEvents(plan, { ...options, clinicLines: lines }, { planId: 'p1', isDiscreet });
    return made1.filter(({ uid }) => uid.startsWith('p1-clinic-'));
  };

  test('holds what the clinic added, when it begins and when it ends, and whose it is', () => {
    expect(entries(30).map(({ uid, summary, description }) => ({ uid, summary, description }))).toEqual([
      {
        uid: 'p1-clinic-balm-starts-0@afterneedle',
        summary: 'Begin: Use the balm.',
        description:
          'From Thursday 6 August, 9:00: Use the balm. Your clinic Birch Clinic added this. Open your plan to see why.',
      },
      {
        uid: 'p1-clinic-sauna-ends-0@afterneedle',
        summary: 'Look first if this wait is over: Leave the sauna out.',
        description:
          'Leave the sauna out. Not before Friday 7 August, 9:00. Your clinic Birch Clinic added this. Open your plan to see why.',
      },
    ]);
  });

  test('names neither the clinic nor its words where titles are private', () => {
    expect(JSON.stringify(entries(30, true))).not.toMatch(/Birch|balm\.|sauna\./);
    expect(entries(30, true)).toHaveLength(2);
  });
});

describe('what a clinic gives', () => {
  test('stands by name under the kind of thing it is, and what it gave this person on top', () => {
    const { plan, options } = made({ hours: [30] });
    const page = planPage(plan, {
      ...options,
      clinicGives: [{ clinic: 'Birch Clinic', thing: 'cleanser', name: 'Birch Milk' }],
      given: [{ clinic: 'Birch Clinic', names: ['Birch Milk', 'Birch Balm'] }],
    });
    const said = page.doNow.items
      .filter(({ clinic }) => clinic.length > 0)
      .map(({ thing, clinic }) => [thing, clinic]);
    expect(said).toEqual([['cleanser', ['Your clinic Birch Clinic gives Birch Milk for this.']]]);
    expect(page.given).toEqual([
      'Your clinic Birch Clinic gave you Birch Milk and Birch Balm. Use it as they told you.',
    ]);
    expect(planPage(plan, options).given).toBeUndefined();
  });
});
