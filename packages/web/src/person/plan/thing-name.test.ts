import { planOf } from '@afterneedle/engine';
import { planKnowledge } from '@afterneedle/knowledge/plan';
import { type PlanItem, type PlanPage, planPage } from '@afterneedle/words/plan';
import { expect, test } from 'vitest';
import { daysWithoutWaits, nameOf, nextWithoutWaits, openAndFolded } from './thing-name.ts';

const item: PlanItem = {
  id: 'no-make-up',
  thing: 'make-up',
  kind: 'wait',
  say: 'No make-up.',
  untilAt: 0,
  clinic: [],
  unless: [],
  why: { sources: [], supports: [], dissents: [], overruled: [] },
};
const page = { wait: { heading: '', items: [item], groups: [] } } as unknown as PlanPage;

test('a thing has its short name, else the line itself', () => {
  expect(nameOf(item)).toBe('Make-up');
  expect(nameOf({ ...item, thing: 'nothing-known' })).toBe('No make-up.');
});

test('on paper a day keeps what begins, and loses the waits that stand under their date already', () => {
  const days = [
    { day: 2, heading: 'Day 2', lines: ['Make-up: from 9:00.', 'From 9:00: Wash twice a day.'] },
    { day: 3, heading: 'Day 3', lines: ['Make-up: from 9:00.'] },
  ];
  expect(daysWithoutWaits(page, days)).toEqual([
    { day: 2, heading: 'Day 2', lines: ['From 9:00: Wash twice a day.'] },
  ]);
});

const HOUR = 3_600_000;

function pageAt(hours: number, timeZone: string, endedAt: number): PlanPage {
  const now = endedAt + hours * HOUR;
  const facts = { device: 'pen', 'depth-class': 'standard' };
  const plan = planOf(planKnowledge, {
    treatments: [{ endedAt, facts }],
    person: {},
    policy: 'strictest',
    now,
  });
  const basics = { policy: 'strictest', treatments: 1, knowledge: planKnowledge, locale: 'en-GB' } as const;
  return planPage(plan, { now, timeZone, facts, isForLater: true, ...basics });
}

test.each([
  ['Europe/London', Date.UTC(2026, 9, 22, 15)],
  ['America/New_York', Date.UTC(2026, 2, 6, 23, 30)],
  ['Australia/Lord_Howe', Date.UTC(2026, 3, 2, 14)],
])('on paper the next 3 days are 3 days in a row, looked at on any day in %s', (timeZone, endedAt) => {
  for (let hours = 0; hours <= 40 * 24; hours += 7) {
    const page = pageAt(hours, timeZone, endedAt);
    const next = nextWithoutWaits(page);
    expect(next.map(({ day }) => day)).toEqual([1, 2, 3].map((ahead) => page.day + ahead));
    for (const { lines } of next) expect(lines.length).toBeGreaterThan(0);
  }
});

test('what covers from the sun, moistens or cleans stands in the open on every day', () => {
  for (const hours of [0, 12, 26, 30, 55, 80, 200]) {
    const { items } = pageAt(hours, 'Europe/London', Date.UTC(2026, 9, 22, 15)).doNow;
    const { open, folded } = openAndFolded(items);
    const needed = items.filter(({ thing }) =>
      planKnowledge.things.some(({ id, meets = [] }) => id === thing && meets.length > 0),
    );
    expect(needed.map(({ thing }) => thing)).toContain('shade-and-hat');
    expect(open).toEqual(expect.arrayContaining(needed));
    expect([...open, ...folded]).toHaveLength(items.length);
    expect(folded.length).toBeGreaterThan(0);
  }
});
