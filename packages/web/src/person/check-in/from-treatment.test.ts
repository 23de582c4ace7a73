import { describe, expect, test } from 'vitest';
import type { KeptPlan, KeptTreatment } from '../../offline/kept-plan.ts';
import { fromTreatment, prefilled } from './from-treatment.ts';
import type { Shape } from './question.ts';

const now = new Date(2026, 7, 6, 12, 0).getTime();
const treatment: KeptTreatment = {
  id: 'one',
  endedAt: new Date(2026, 7, 3, 15, 30).getTime(),
  isRough: false,
  isUnknown: false,
  timeZone: 'Europe/London',
  facts: { device: 'pen', 'depth-class': 'unsure' },
};
const plan = (treatments: readonly KeptTreatment[]): KeptPlan => ({
  id: 'mine',
  planId: 'p',
  sequence: 0,
  treatments,
  person: { 'skin-tone': 'brown' },
  supplied: [],
  updatedAt: 0,
});
const choice = (...values: string[]): Shape => ({
  kind: 'choice',
  options: values.map((value) => ({ value, label: value })),
});
const day: Shape = { kind: 'day', written: undefined, options: [], none: 'None', preset: [] };

describe('a check-in that starts from the plan', () => {
  test('knows the time and what was done', () => {
    const from = fromTreatment(plan([treatment]), now);
    expect(prefilled(from, 'that-day', day)).toMatchObject({
      when: { mode: 'exact', date: '2026-08-03', time: '15:30' },
      picked: [],
    });
    expect(prefilled(from, 'device', choice('pen', 'roller'))).toEqual({ kind: 'choice', value: 'pen' });
    expect(prefilled(from, 'skin-tone', choice('brown'))).toEqual({ kind: 'choice', value: 'brown' });
  });

  test('takes no answer that was not sure, was not given, or is no answer of the page', () => {
    const from = fromTreatment(plan([treatment]), now);
    expect(prefilled(from, 'depth-class', choice('deep', 'unsure'))).toBeUndefined();
    expect(prefilled(from, 'setting', choice('clinic'))).toBeUndefined();
    expect(prefilled(from, 'device', choice('roller'))).toBeUndefined();
  });

  test('goes by the newest treatment that is over', () => {
    const later = {
      ...treatment,
      id: 'two',
      endedAt: treatment.endedAt + 86_400_000,
      facts: { device: 'rf' },
    };
    const ahead = { ...treatment, id: 'three', endedAt: now + 1, facts: { device: 'roller' } };
    const from = fromTreatment(plan([later, treatment, ahead]), now);
    expect(from?.facts['device']).toBe('rf');
  });

  test('says nothing of the time when nobody knows it, and nothing at all without a treatment', () => {
    const from = fromTreatment(plan([{ ...treatment, isUnknown: true }]), now);
    expect(prefilled(from, 'that-day', day)).toBeUndefined();
    expect(fromTreatment(plan([]), now)).toBeUndefined();
    expect(fromTreatment(undefined, now)).toBeUndefined();
  });
});
