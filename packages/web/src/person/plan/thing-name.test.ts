import type { PlanItem, PlanPage } from '@afterneedle/words/plan';
import { expect, test } from 'vitest';
import { daysWithoutWaits, nameOf } from './thing-name.ts';

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
