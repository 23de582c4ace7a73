import { planOf } from '@afterneedle/engine';
import { planKnowledge } from '@afterneedle/knowledge/plan';
import { expect, test } from 'vitest';
import { planPage } from './plan-page.ts';

test('days of another year stand with their year, those of this one without', () => {
  const now = Date.UTC(2026, 11, 30, 15);
  const facts = { device: 'pen', 'depth-class': 'standard' };
  const plan = planOf(planKnowledge, {
    treatments: [{ endedAt: now - 3_600_000, facts }],
    person: {},
    policy: 'strictest',
    now,
  });
  const { next, weeks } = planPage(plan, {
    now,
    timeZone: 'Europe/London',
    locale: 'en-GB',
    policy: 'strictest',
    treatments: 1,
    facts,
    knowledge: planKnowledge,
  });
  expect(next.days.map(({ heading }) => heading)).toEqual([
    'Day 1, Thursday 31 December',
    'Day 2, Friday, 1 January 2027',
    'Day 3, Saturday, 2 January 2027',
  ]);
  expect(weeks.days.length).toBeGreaterThan(0);
  for (const { heading } of weeks.days) expect(heading).toMatch(/2027$/);
});
