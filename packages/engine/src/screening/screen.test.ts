import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOfDay, dayNumberOf } from './calendar-day.ts';
import { countdown } from './countdown.ts';
import { patchReadings, patchResult } from './patch-test.ts';
import { questionsToAsk, rankOfOutcome, screen } from './screen.ts';
import { parseScreening, type ScreeningAnswers } from './screening-answers.ts';
import type { ScreeningKnowledge, ScreeningQuestion } from './screening-knowledge.ts';

const today = '2026-11-22';

function question(id: string, more: Partial<ScreeningQuestion> = {}): ScreeningQuestion {
  return {
    id,
    group: 'health',
    values: ['none', 'yes'],
    ordinary: 'none',
    unsureAs: 'yes',
    missing: 'unknown',
    label: id,
    ask: `${id}?`,
    labels: { none: 'No', yes: 'Yes' },
    ...more,
  };
}

const length: Partial<ScreeningQuestion> = {
  values: ['short', 'long'],
  ordinary: 'short',
  measure: {
    unit: 'mm',
    least: 0.1,
    most: 8,
    steps: [
      { from: 0.1, value: 'short' },
      { over: 1.5, value: 'long' },
    ],
  },
};

const dated = { dated: { ask: 'When?', values: ['yes'] } } as const;
const rule = { say: 'So.', advise: 'Do.', cites: ['X-1'] } as const;
const knowledge: ScreeningKnowledge = {
  questions: [
    question('sun', dated),
    question('cream', dated),
    question('ill'),
    question('home'),
    question('needle', length),
    question('rash'),
  ],
  rules: [
    {
      id: 'sun',
      outcome: 'postpone',
      waitHours: 168,
      waitFrom: 'sun',
      when: [{ c: 'sun', is: ['yes'] }],
      ...rule,
    },
    {
      id: 'cream',
      outcome: 'postpone',
      waitHours: 24,
      waitFrom: 'cream',
      when: [{ c: 'cream', is: ['yes'] }],
      ...rule,
    },
    { id: 'ill', outcome: 'postpone', when: [{ c: 'ill', is: ['yes'] }], ...rule },
    {
      id: 'long-at-home',
      outcome: 'do-not-treat',
      when: [
        { c: 'home', is: ['yes'] },
        { c: 'needle', is: ['long'] },
      ],
      ...rule,
    },
    { id: 'rash', outcome: 'patch-test', when: [{ c: 'rash', is: ['yes'] }], ...rule },
  ],
  preparations: [
    { id: 'shade', fromHoursBefore: 168, untilHoursBefore: 0, say: 'Shade.', why: 'So.', cites: ['X-1'] },
    {
      id: 'no-cream',
      fromHoursBefore: 24,
      untilHoursBefore: 0,
      say: 'Stop it.',
      why: 'So.',
      when: { c: 'cream', is: ['yes'] },
      cites: ['X-1'],
    },
  ],
  checklist: [],
  patchReadingHours: [48, 96],
};
const none = { sun: 'none', cream: 'none', ill: 'none', home: 'none', needle: 'short', rash: 'none' };

function decide(words: Record<string, string>, more: Partial<ScreeningAnswers> = {}) {
  return screen(knowledge, { words: { ...none, ...words }, days: {}, ...more }, { today });
}

function parsed(input: unknown, planned?: unknown) {
  return parseScreening(input, knowledge, { today, ...(planned === undefined ? {} : { planned }) });
}

describe('screen', () => {
  test('nothing out of the ordinary goes ahead', () => {
    expect(decide({})).toMatchObject({ outcome: 'go-ahead', reasons: [], unknown: [], isComplete: true });
  });

  test('the last day of all waits counts', () => {
    const decision = decide(
      { sun: 'yes', cream: 'yes' },
      { days: { sun: '2026-11-20', cream: '2026-11-21' } },
    );
    expect(decision).toMatchObject({ outcome: 'postpone', until: '2026-11-27', isUntilOver: false });
    expect(decision.inTime.map((reason) => reason.rule.id)).toEqual(['cream']);
  });

  test('a wait without its day counts from today', () => {
    expect(decide({ sun: 'yes' }).reasons[0]).toMatchObject({ until: '2026-11-29', isFromToday: true });
  });

  test('a wait that is over by the planned day does not postpone', () => {
    const days = { sun: '2026-11-20' };
    expect(decide({ sun: 'yes' }, { days, planned: '2026-11-26' }).outcome).toBe('postpone');
    expect(decide({ sun: 'yes' }, { days, planned: '2026-11-27' }).outcome).toBe('go-ahead');
  });

  test('an illness has no day on which it is over', () => {
    const decision = decide({ ill: 'yes' }, { planned: '2027-11-26' });
    expect(decision).toMatchObject({ outcome: 'postpone', isUntilOver: true });
    expect(decision).not.toHaveProperty('until');
  });

  test('"not sure" and silence ask, a patch at most where no more could come of it', () => {
    expect(decide({ ill: 'unsure' })).toMatchObject({ outcome: 'ask-clinician', isComplete: true });
    expect(decide({ rash: 'unsure' }).outcome).toBe('patch-test');
    const silent = screen(knowledge, { words: {}, days: {} }, { today });
    expect(silent).toMatchObject({ outcome: 'ask-clinician', isComplete: false });
    expect(silent.unknown).toHaveLength(6);
  });

  test('what another answer rules out is neither asked nor unknown', () => {
    const { needle: _, ...words } = none;
    expect(screen(knowledge, { words, days: {} }, { today }).unknown).toEqual([]);
    expect(questionsToAsk(knowledge, { words, days: {} })).not.toContain('needle');
    expect(questionsToAsk(knowledge, { words: {}, days: {} })).toContain('needle');
  });

  test('any answers give the same from any order, and never go ahead with a question open', () => {
    const word = fc.constantFrom('none', 'yes', 'unsure', 'short', 'long', undefined);
    const words = fc.record(Object.fromEntries(Object.keys(none).map((id) => [id, word])));
    fc.assert(
      fc.property(words, (some) => {
        const known = Object.entries(some).flatMap(([id, one]) =>
          one === undefined ? [] : [[id, one] as const],
        );
        const forward = screen(knowledge, { words: Object.fromEntries(known), days: {} }, { today });
        const back = screen(
          knowledge,
          { words: Object.fromEntries(known.toReversed()), days: {} },
          { today },
        );
        expect(back).toEqual(forward);
        if (forward.outcome === 'go-ahead') expect(forward.unknown).toEqual([]);
        for (const { rule: one } of forward.reasons)
          expect(rankOfOutcome(forward.outcome)).toBeGreaterThanOrEqual(rankOfOutcome(one.outcome));
      }),
    );
  });
});

describe('parseScreening', () => {
  test('a number becomes its word, a day goes to its question', () => {
    expect(parsed({ needle: 1.5, sun: 'yes', 'sun-on': '2026-11-20' }, '2026-12-01')).toEqual({
      ok: true,
      answers: { words: { needle: 'short', sun: 'yes' }, days: { sun: '2026-11-20' }, planned: '2026-12-01' },
    });
    expect(parsed({ needle: 1.6 })).toMatchObject({ answers: { words: { needle: 'long' } } });
  });

  test.each([
    [{ needle: 9 }, undefined, '/facts/needle', 'needle goes from 0.1 to 8 mm, not 9'],
    [{ needle: 0.05 }, undefined, '/facts/needle', 'needle goes from 0.1 to 8 mm, not 0.05'],
    [{ needle: Number.NaN }, undefined, '/facts/needle', 'needle goes from 0.1 to 8 mm, not NaN'],
    [{ ill: 'maybe' }, undefined, '/facts/ill', 'ill takes none, yes or unsure'],
    [{ ill: 3 }, undefined, '/facts/ill', 'ill takes none, yes or unsure'],
    [{ 'a/b~c': 'yes' }, undefined, '/facts/a~1b~0c', '"a/b~c" is not asked before treatment'],
    [{ 'sun-on': '2026-11-23' }, undefined, '/facts/sun-on', /lies from .* to 2026-11-22, not on 2026-11-23/],
    [{ 'sun-on': '2026-02-30' }, undefined, '/facts/sun-on', 'sun-on is a date such as 2026-11-22'],
    [{ 'ill-on': '2026-11-20' }, undefined, '/facts/ill-on', /is not asked/],
    [{}, '2026-11-21', '/planned', /lies from 2026-11-22 to 2028-11-22/],
    [{}, '2028-11-23', '/planned', /lies from 2026-11-22 to 2028-11-22/],
    [{}, 'soon', '/planned', 'the planned day is a date such as 2026-11-22'],
    [[], undefined, '/facts', 'facts are an object'],
    [null, undefined, '/facts', 'facts are an object'],
  ])('%j planned %s is refused by name', (input, planned, path, message) => {
    const result = parsed(input, planned);
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.problems).toHaveLength(1);
    expect(result.problems[0]?.path).toBe(path);
    expect(result.problems[0]?.message).toMatch(message);
  });

  test('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.anything(), fc.anything(), (input, planned) => void parsed(input, planned)));
  });
});

describe('the countdown and the patch', () => {
  test('gives dates, in order, and keeps what is not known to be needless', () => {
    const lines = countdown(knowledge, {}, { planned: '2026-11-27', today });
    expect(lines.map(({ preparation, from, until, state }) => [preparation.id, from, until, state])).toEqual([
      ['shade', '2026-11-20', '2026-11-27', 'now'],
      ['no-cream', '2026-11-26', '2026-11-27', 'ahead'],
    ]);
    expect(countdown(knowledge, { cream: 'none' }, { planned: '2026-11-27', today })).toHaveLength(1);
  });

  test('a patch is read after 48 and 96 hours, and one rash decides', () => {
    expect(patchReadings(knowledge, 1000).map(({ at }) => at)).toEqual([172_801_000, 345_601_000]);
    const nothing = { sight: 'nothing', hoursAfter: 50 } as const;
    expect(patchResult(knowledge, { 48: nothing })).toBe('waiting');
    expect(patchResult(knowledge, { 48: nothing, 96: { ...nothing, hoursAfter: 95 } })).toBe('waiting');
    expect(patchResult(knowledge, { 48: nothing, 96: { ...nothing, hoursAfter: 96 } })).toBe('clear');
    expect(patchResult(knowledge, { 48: { sight: 'itch-or-rash', hoursAfter: 2 } })).toBe('reacted');
  });

  test('days and dates go back and forth', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30_000, max: 60_000 }), (day) => {
        expect(dayNumberOf(dateOfDay(day))).toBe(day);
      }),
    );
    for (const wrong of ['2026-02-29', '2026-13-01', '2026-00-10', '26-1-1', '', '2026-11-22T00:00'])
      expect(dayNumberOf(wrong), wrong).toBeUndefined();
  });
});
