import { describe, expect, test } from 'vitest';
import { smallKnowledge } from '../../proofs/small-knowledge.ts';
import type { Effect } from './effect.ts';
import { effectLifts, effectRules } from './effect-rules.ts';

const { vocabulary } = smallKnowledge;

const effect = (more: Partial<Effect>): Effect => ({
  id: 'redness',
  finding: 'redness',
  label: 'Redness',
  usual: 'Usual.',
  stages: [{ severity: 1, expectedUntil: { standard: 72, deep: 96 }, watchUntil: 168 }],
  stretchedBy: [],
  cites: ['E-1'],
  liftsWhenNotImproving: true,
  ...more,
});

const shapes = (one: Effect) =>
  effectRules(one, vocabulary).map(({ id, level, all }) => ({ id, level, all }));
const shallow = { c: 'depth-class', is: ['light', 'standard'] };

describe('an effect stands for rules', () => {
  test('expected, then watched by depth, then contact', () => {
    const present = { f: 'redness', atLeast: 1 };
    expect(shapes(effect({}))).toEqual([
      { id: 'expected-redness', level: 'expected', all: [present] },
      { id: 'past-window-redness-1', level: 'self-care', all: [present, shallow, { afterHour: 72 }] },
      { id: 'past-window-redness-1-any-depth', level: 'self-care', all: [present, { afterHour: 96 }] },
      { id: 'past-watch-redness-1', level: 'contact-provider', all: [present, { afterHour: 168 }] },
    ]);
  });

  test('one rule where depth does not count, none past the watch where another rule names the time', () => {
    const stages = [{ severity: 2, expectedUntil: { standard: 48, deep: 48 }, watchUntil: null }];
    expect(shapes(effect({ stages })).slice(1)).toEqual([
      {
        id: 'past-window-redness-2',
        level: 'self-care',
        all: [{ f: 'redness', atLeast: 2 }, { afterHour: 48 }],
      },
    ]);
  });

  test('what is never expected is watched at once; what is expected only when deep, at once when shallow', () => {
    const never = [{ severity: 1, expectedUntil: { standard: null, deep: null }, watchUntil: null }];
    expect(shapes(effect({ stages: never }))[1]?.all).toEqual([{ f: 'redness', atLeast: 1 }]);
    const deepOnly = [{ severity: 3, expectedUntil: { standard: null, deep: 24 }, watchUntil: null }];
    expect(
      shapes(effect({ stages: deepOnly }))
        .slice(1)
        .map(({ all }) => all),
    ).toEqual([
      [{ f: 'redness', atLeast: 3 }, shallow],
      [{ f: 'redness', atLeast: 3 }, { afterHour: 24 }],
    ]);
  });

  test('a shorter window for deep treatment counts for deep treatment alone', () => {
    const stages = [{ severity: 1, expectedUntil: { standard: 72, deep: 48 }, watchUntil: null }];
    expect(
      shapes(effect({ stages }))
        .slice(1)
        .map(({ id, all }) => [id, ...all.slice(1)]),
    ).toEqual([
      ['past-window-redness-1', { afterHour: 72 }],
      ['past-window-redness-1-deep', { c: 'depth-class', is: ['deep-or-rf'] }, { afterHour: 48 }],
    ]);
  });

  test('a context that makes it usual must be known to be so', () => {
    const stages = [
      {
        severity: 1,
        expectedUntil: { standard: 72, deep: 72 },
        watchUntil: null,
        expectedOnlyIf: [{ c: 'bumps-began', is: ['within-24h'] }],
      },
    ];
    expect(shapes(effect({ stages })).at(-1)).toEqual({
      id: 'unusual-redness-1',
      level: 'self-care',
      all: [
        { f: 'redness', atLeast: 1 },
        { c: 'bumps-began', is: ['after-48h'], orUnknown: true },
      ],
    });
  });
});

describe('an effect stands for lifts', () => {
  test('past its window and not improving, to contact at most', () => {
    expect(effectLifts(effect({}), vocabulary).map(({ id, upTo, all }) => [id, upTo, all.at(-1)])).toEqual([
      ['not-improving-redness-1', 'contact-provider', { f: 'redness-course', atLeast: 1 }],
      ['not-improving-redness-1-any-depth', 'contact-provider', { f: 'redness-course', atLeast: 1 }],
    ]);
  });

  test('not where it was never expected, nor where its row names its own time', () => {
    const never = [{ severity: 1, expectedUntil: { standard: null, deep: null }, watchUntil: 24 }];
    expect(effectLifts(effect({ stages: never }), vocabulary)).toEqual([]);
    expect(effectLifts(effect({ liftsWhenNotImproving: false }), vocabulary)).toEqual([]);
  });
});
