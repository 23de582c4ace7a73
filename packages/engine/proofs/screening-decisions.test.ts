import { describe, expect, test } from 'vitest';
import { dateOfDay, dayNumberOf } from '../src/screening/calendar-day.ts';
import { countdown } from '../src/screening/countdown.ts';
import { PATCH_SIGHTS, patchReadings, patchResult } from '../src/screening/patch-test.ts';
import { questionsToAsk, rankOfOutcome, screen, worstOf } from '../src/screening/screen.ts';
import { dayKeyOf, parseScreening } from '../src/screening/screening-answers.ts';
import {
  OUTCOMES,
  SCREENING_GROUPS,
  type ScreeningKnowledge,
  type ScreeningQuestion,
  type ScreeningRule,
} from '../src/screening/screening-knowledge.ts';
import { type Dice, diceOf } from './random.ts';
import { type RecordedCase, recordedText } from './recorded.ts';
import { randomAnswers, TODAY } from './screening-subject.ts';

const question = (
  id: string,
  values: readonly string[],
  more: Partial<ScreeningQuestion> = {},
): ScreeningQuestion => ({
  id,
  group: 'health',
  values,
  ordinary: values[0] ?? '',
  unsureAs: values[1] ?? '',
  missing: 'unknown',
  label: id,
  ask: `${id}?`,
  labels: {},
  ...more,
});
const rule = (
  id: string,
  outcome: ScreeningRule['outcome'],
  when: ScreeningRule['when'],
  more: Partial<ScreeningRule> = {},
): ScreeningRule => ({ id, outcome, when, say: id, advise: id, cites: ['X-1'], ...more });
const dated = { dated: { ask: 'When?', values: ['yes'] } } as const;

/** Rules of every outcome, alone and of two answers, with waits that run from a day, from today or without an end. */
const knowledge: ScreeningKnowledge = {
  questions: [
    question('sun', ['none', 'yes'], { ...dated, group: 'skin-now' }),
    question('cream', ['none', 'yes', 'long ago'], { ...dated, group: 'products' }),
    question('ill', ['none', 'mild', 'yes']),
    question('home', ['none', 'yes'], { group: 'home' }),
    question('needle', ['short', 'middle', 'long'], {
      group: 'treatment',
      measure: {
        unit: 'mm',
        least: 0.1,
        most: 8,
        steps: [
          { from: 0.1, value: 'short' },
          { from: 0.5, value: 'middle' },
          { over: 1.5, value: 'long' },
        ],
      },
    }),
    question('rash', ['none', 'yes'], { group: 'allergies' }),
    question('pregnant', ['none', 'yes']),
    question('gel', ['none', 'yes'], { group: 'numbing', ...dated }),
  ],
  rules: [
    rule('rash', 'patch-test', [{ c: 'rash', is: ['yes'] }]),
    rule('ill-mild', 'ask-clinician', [{ c: 'ill', is: ['mild'] }]),
    rule('sun', 'postpone', [{ c: 'sun', is: ['yes'] }], { waitHours: 100, waitFrom: 'sun' }),
    rule('cream', 'postpone', [{ c: 'cream', is: ['yes'] }], { waitHours: 24, waitFrom: 'cream' }),
    rule('ill', 'postpone', [{ c: 'ill', is: ['yes'] }]),
    rule('ill-hours', 'postpone', [{ c: 'ill', is: ['yes', 'mild'] }], { waitHours: 48 }),
    rule('pregnant', 'ask-clinician', [{ c: 'pregnant', is: ['yes'] }]),
    rule('gel', 'do-not-treat', [{ c: 'gel', is: ['yes'] }], { waitHours: 12, waitFrom: 'gel' }),
    rule('gel-and-rash', 'ask-clinician', [
      { c: 'gel', is: ['none'] },
      { c: 'rash', is: ['yes'] },
    ]),
    rule('long-at-home', 'do-not-treat', [
      { c: 'home', is: ['yes'] },
      { c: 'needle', is: ['long', 'middle'] },
    ]),
  ],
  preparations: [
    { id: 'shade', fromHoursBefore: 168, untilHoursBefore: 0, say: 'a', why: 'b', cites: ['X-1'] },
    {
      id: 'no-cream',
      fromHoursBefore: 25,
      untilHoursBefore: 24,
      say: 'a',
      why: 'b',
      when: { c: 'cream', is: ['yes'] },
      cites: ['X-1'],
    },
    { id: 'wash', fromHoursBefore: 168, untilHoursBefore: 160, say: 'a', why: 'b', cites: ['X-1'] },
  ],
  checklist: [],
  patchReadingHours: [48, 96],
};
const dice = diceOf(401);
const answered = Array.from({ length: 400 }, () => randomAnswers(knowledge, dice));
const decided = answered.map((answers) => screen(knowledge, answers, { today: TODAY }));
const dayOf = (date: string): number => dayNumberOf(date) ?? Number.NaN;

describe('of any answers', () => {
  test('each reason is a rule whose answers were given, its day runs from the day that was given or from today', () => {
    for (const [at, { reasons, inTime }] of decided.entries()) {
      const { words, days } = answered[at] ?? { words: {}, days: {} };
      const told = knowledge.rules.filter(({ when }) =>
        when.every(({ c, is }) => is.includes(words[c] ?? '')),
      );
      const all = [...reasons, ...inTime].map(({ rule: one }) => one);
      expect(all.map(({ id }) => id).toSorted()).toEqual(told.map(({ id }) => id).toSorted());
      for (const { rule: one, until, isFromToday } of [...reasons, ...inTime]) {
        const { waitHours = 0, waitFrom } = one;
        const given = waitFrom === undefined ? undefined : days[waitFrom];
        const from = waitFrom === undefined ? undefined : (given ?? TODAY);
        const end = from && dateOfDay(dayOf(from) + Math.ceil(waitHours / 24));
        expect([one.id, until, isFromToday]).toEqual([
          one.id,
          end,
          from !== undefined && given === undefined ? true : undefined,
        ]);
      }
    }
  });

  test('only a wait can be over in time, and it is over when its day is not after the planned one', () => {
    for (const [at, { reasons, inTime }] of decided.entries()) {
      const { planned = TODAY } = answered[at] ?? {};
      for (const { rule: one, until = '9' } of inTime)
        expect([one.outcome, until <= planned]).toEqual(['postpone', true]);
      for (const { rule: one, until = '9' } of reasons)
        if (one.outcome === 'postpone') expect(until > planned).toBe(true);
    }
  });

  test('the worst reason leads, the last end of the waits counts, and a wait without an end is told', () => {
    for (const { outcome, reasons, unknown, isUntilOver, isComplete, ...rest } of decided) {
      const ranks = reasons.map(({ rule: one }) => rankOfOutcome(one.outcome));
      expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
      const asked = unknown.map(({ couldBe }) => Math.min(rankOfOutcome(couldBe), 2));
      expect(rankOfOutcome(outcome)).toBe(Math.max(0, ...ranks, ...asked));
      const waits = reasons.filter(({ rule: one }) => one.outcome === 'postpone');
      const ends = waits.flatMap(({ until }) => until ?? []);
      expect(Object.keys(rest).includes('until')).toBe(ends.length > 0);
      expect(rest.until).toBe(ends.toSorted().at(-1));
      expect(isUntilOver).toBe(ends.length < waits.length);
      expect(isComplete).toBe(unknown.every(({ isUnsure }) => isUnsure));
    }
  });

  test('what is unknown was left open or unsure, could hold in a rule, and is still asked', () => {
    for (const [at, { unknown }] of decided.entries()) {
      const answers = answered[at] ?? { words: {}, days: {} };
      const { words } = answers;
      const asked = questionsToAsk(knowledge, answers);
      for (const { question: id, isUnsure, couldBe } of unknown) {
        expect(words[id]).toBe(isUnsure ? 'unsure' : undefined);
        expect(asked).toContain(id);
        const possible = knowledge.rules.filter(
          ({ when }) =>
            when.some(({ c }) => c === id) &&
            when.every(({ c, is }) => [undefined, 'unsure', ...is].includes(words[c])),
        );
        expect(couldBe).toBe(worstOf(possible.map(({ outcome }) => outcome)));
      }
    }
  });

  test('the order of the questions is that of the unknown and of what is asked', () => {
    const ids = knowledge.questions.map(({ id }) => id);
    for (const [at, { unknown }] of decided.entries()) {
      const named = unknown.map(({ question: id }) => id);
      expect(named).toEqual(ids.filter((id) => named.includes(id)));
      const asked = questionsToAsk(knowledge, answered[at] ?? { words: {}, days: {} });
      expect(asked).toEqual(ids.filter((id) => asked.includes(id)));
    }
  });

  test('nothing in a decision is there without a value', () => {
    for (const decision of decided) expect(JSON.parse(JSON.stringify(decision))).toStrictEqual(decision);
  });
});

const others = [null, 7, 0.1, 0.05, 0.5, 1.5, 1.6, 8, 8.1, 'yes', 'unsure', 'x', '', [], {}, true];

function* parsed(): Generator<RecordedCase> {
  const roll: Dice = diceOf(409);
  const keys = [
    ...knowledge.questions.map(({ id }) => id),
    'sun-on',
    'gel-on',
    'ill-on',
    'a~/b',
    'x'.repeat(70),
  ];
  const days = [
    '2026-03-28',
    '2026-03-29',
    '2016-03-27',
    '2016-03-28',
    '2026-02-30',
    '2028-03-28',
    '2028-03-29',
  ];
  const pick = <T>(list: readonly T[]): T => list[roll(list.length)] as T;
  for (let index = 0; index < 300; index++) {
    const input = Object.fromEntries(
      Array.from({ length: 1 + roll(3) }, () => [pick(keys), pick<unknown>([...others, ...days])]),
    );
    const planned = pick<unknown>([undefined, undefined, ...days, ...others]);
    const path = pick([{}, { path: '/answers' }]);
    const answer = parseScreening(input, knowledge, { today: TODAY, planned, ...path });
    yield { input: [input, planned ?? null], shown: answer.ok, answer };
  }
}

function* prepared(): Generator<RecordedCase> {
  for (const [at, { words }] of answered.entries()) {
    if (at >= 60) break;
    for (const planned of ['2026-03-28', '2026-04-03', '2026-04-04', '2026-04-05']) {
      const lines = countdown(knowledge, words, { planned, today: TODAY });
      const shown = lines.map(({ preparation, from, until, state }) => [preparation.id, from, until, state]);
      yield { input: [at, planned], shown, answer: lines };
    }
  }
}

test.each<[string, () => Generator<RecordedCase>]>([
  ['parsed', parsed],
  ['prepared', prepared],
])('made-up answers, %s, stay as they were recorded', async (name, cases) => {
  await expect(recordedText(cases())).toMatchFileSnapshot(
    `${import.meta.dirname}/recorded/screening-${name}.txt`,
  );
});

test('a number where only words are taken, and a word where a number is, are told by what is taken', () => {
  const told = (input: object) => {
    const result = parseScreening(input, knowledge, { today: TODAY });
    return result.ok ? [] : result.problems.map(({ message }) => message);
  };
  expect(told({ needle: 'wide' })).toEqual(['needle takes a number of mm, short, middle, long or unsure']);
  expect(told({ ill: 'maybe' })).toEqual(['ill takes none, mild, yes or unsure']);
  expect(told({ ill: 3 })).toEqual(['ill takes none, mild, yes or unsure']);
});

test('the lists that screens and outcomes stand in', () => {
  expect(SCREENING_GROUPS.join(' ')).toBe('treatment skin-now health allergies products numbing home');
  expect(OUTCOMES.join(' ')).toBe('go-ahead patch-test ask-clinician postpone do-not-treat');
  expect(worstOf([])).toBe('go-ahead');
  expect(PATCH_SIGHTS.join(' ')).toBe('nothing itch-or-rash unsure');
  expect(dayKeyOf('sun')).toBe('sun-on');
});

test('a patch of any two readings: a rash decides, too soon or missing is waiting, unsure is not clear', () => {
  const hours = [undefined, 0, 47, 48, 95, 96, 200];
  for (const first of PATCH_SIGHTS)
    for (const second of PATCH_SIGHTS)
      for (const one of hours)
        for (const two of hours) {
          const seen = {
            ...(one === undefined ? {} : { 48: { sight: first, hoursAfter: one } }),
            ...(two === undefined ? {} : { 96: { sight: second, hoursAfter: two } }),
          };
          const sights = Object.values(seen).map(({ sight }) => sight);
          const isDone = one !== undefined && two !== undefined && one >= 48 && two >= 96;
          const calm = sights.includes('unsure') ? 'unclear' : 'clear';
          const due = isDone ? calm : 'waiting';
          expect(patchResult(knowledge, seen)).toBe(sights.includes('itch-or-rash') ? 'reacted' : due);
        }
  expect(patchReadings(knowledge, 5).map(({ hours: hour, at }) => [hour, at])).toEqual([
    [48, 172_800_005],
    [96, 345_600_005],
  ]);
});
