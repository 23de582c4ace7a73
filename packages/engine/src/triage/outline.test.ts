import { describe, expect, test } from 'vitest';
import { smallKnowledge } from '../../proofs/small-knowledge.ts';
import type { Facts } from '../facts/facts.ts';
import type { Rule } from '../rules/rule.ts';
import { compileKnowledge } from './compiled-knowledge.ts';
import { explain } from './explain.ts';

const lump = (id: string, more: Partial<Rule> = {}): Rule => ({
  id,
  level: 'same-day',
  all: [{ f: 'lump', atLeast: 1 }],
  cites: ['X-1'],
  say: 'A lump.',
  ...more,
});
const withRules = (rules: readonly Rule[]) =>
  compileKnowledge({ ...smallKnowledge, rules: [...smallKnowledge.rules, ...rules] });
const facts: Facts = { findings: { lump: 1 }, contexts: {}, minutes: 600 };

describe('the hours until someone is contacted', () => {
  const hours = (...rules: readonly Rule[]) => explain(withRules(rules), facts).contactWithinHours;
  const late = lump('late', { contactWithinHours: 20 });
  const soon = lump('soon', { contactWithinHours: 2 });

  test('are the fewest that a rule of the level names, whichever stands first', () => {
    expect([hours(late), hours(soon), hours(late, soon), hours(soon, late)]).toEqual([20, 2, 2, 2]);
  });

  test('are the usual ones where a rule of the level names none, though another names more', () => {
    const level = 'contact-provider';
    const long = lump('long', { level, contactWithinHours: 300 });
    const silent = lump('silent', { level });
    expect([hours(long), hours(silent), hours(long, silent), hours(silent, long)]).toEqual([300, 48, 48, 48]);
  });

  test('do not come from a rule of a lower level', () => {
    const lower = lump('lower', { level: 'contact-provider', contactWithinHours: 1 });
    expect(hours(late, lower)).toBe(20);
  });
});

test('the hours until the next check-in are the fewest that any fired rule names, whichever stands first', () => {
  const rechecked = (...hours: readonly number[]) => {
    const rules = hours.map((recheckAfterHours) => lump(`after-${recheckAfterHours}`, { recheckAfterHours }));
    return explain(withRules(rules), facts).recheckAfterHours;
  };
  expect([rechecked(2, 4), rechecked(4, 2), rechecked(5, 3, 1, 4)]).toEqual([2, 2, 1]);
});

test('every rule that may still fire is named, also where there are many', () => {
  const many = Array.from({ length: 70 }, (_, index) => lump(`rule-${index}`));
  const { open, level } = explain(withRules(many), { findings: {}, contexts: {} });
  expect(level).toBe('self-care');
  expect(open.filter((id) => id.startsWith('rule-')).toSorted()).toEqual(many.map(({ id }) => id).toSorted());
});

test('who is told to ask without a sign is told what the treatment itself speaks for', () => {
  const rule: Rule = {
    ...lump('heat-was-used', { level: 'contact-provider' }),
    all: [{ c: 'device', is: ['rf'] }],
  };
  const burn = smallKnowledge.causes.find(({ id }) => id === 'burn');
  const absent = Object.fromEntries(smallKnowledge.vocabulary.findings.map(({ id }) => [id, 0]));
  const { needs: _, ...always } = burn as NonNullable<typeof burn>;
  const compiled = compileKnowledge({ ...smallKnowledge, rules: [rule], causes: [always] });
  const { level, causes } = explain(compiled, { findings: absent, contexts: { device: 'rf' }, minutes: 600 });
  expect([level, causes.map(({ id }) => id)]).toEqual(['contact-provider', ['burn']]);
});
