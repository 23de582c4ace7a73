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
    [0.1, 'short'],
    [1.5, 'short'],
    [1.51, 'long'],
    [8, 'long'],
  ])('%d mm is %s', (needle, word) => {
    expect(parsed({ needle })).toMatchObject({ ok: true, answers: { words: { needle: word } } });
  });

  test('both ends of the days that are taken', () => {
    for (const [key, value] of [
      ['sun-on', '2026-11-22'],
      ['sun-on', '2016-11-21'],
    ] as const)
      expect(parsed({ [key]: value }).ok, value).toBe(true);
    expect(parsed({ 'sun-on': '2016-11-20' }).ok).toBe(false);
    for (const planned of ['2026-11-22', '2028-11-22']) expect(parsed({}, planned).ok, planned).toBe(true);
  });

  test('a name that is too long to show is cut, and today must be a date', () => {
    const [exact, longer] = ['x'.repeat(60), 'x'.repeat(61)].map((key) => {
      const result = parsed({ [key]: 'yes' });
      return result.ok ? undefined : result.problems[0]?.path;
    });
    expect(exact).toBe(`/facts/${'x'.repeat(60)}`);
    expect(longer).toBe(`/facts/${'x'.repeat(60)}...`);
    expect(() => parseScreening({}, knowledge, { today: 'soon' })).toThrow('today is no date: soon');
    expect(() => screen(knowledge, { words: none, days: {} }, { today: 'soon' })).toThrow('today is no date');
    expect(() => countdown(knowledge, {}, { planned: 'soon', today })).toThrow('the planned day is no date');
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
    const stateOn = (day: string) =>
      countdown(knowledge, {}, { planned: '2026-11-27', today: day }).map(({ state }) => state);
    expect(stateOn('2026-11-19')).toEqual(['ahead', 'ahead']);
    expect(stateOn('2026-11-20')).toEqual(['now', 'ahead']);
    expect(stateOn('2026-11-27')).toEqual(['now', 'now']);
    expect(stateOn('2026-11-28')).toEqual(['over', 'over']);
  });

  test('the countdown stands in the order of the days, whatever the order of the knowledge', () => {
    const backwards = { ...knowledge, preparations: knowledge.preparations.toReversed() };
    const lines = countdown(backwards, {}, { planned: '2026-11-27', today });
    expect(lines.map(({ preparation }) => preparation.id)).toEqual(['shade', 'no-cream']);
  });

  test('a wait of which nobody says from when has no end', () => {
    const rules = [
      { id: 'ill', outcome: 'postpone', waitHours: 24, when: [{ c: 'ill', is: ['yes'] }], ...rule },
    ] as const;
    const decision = screen({ ...knowledge, rules }, { words: { ...none, ill: 'yes' }, days: {} }, { today });
    expect(decision).toMatchObject({ outcome: 'postpone', isUntilOver: true });
    expect(decision.reasons).toEqual([{ rule: rules[0] }]);
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

  test('a date within a list is refused, not thrown at', () => {
    expect(parsed({ 'sun-on': ['2026-11-20'] })).toMatchObject({
      ok: false,
      problems: [{ path: '/facts/sun-on', code: 'bad-value' }],
    });
  });
});
