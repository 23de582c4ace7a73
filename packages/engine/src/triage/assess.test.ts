import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallKnowledge } from '../../proofs/small-knowledge.ts';
import { createEngine } from '../create-engine.ts';
import type { ReadMessage } from '../text/read-message.ts';
import { assess, MAX_MESSAGE_LENGTH } from './assess.ts';
import { compileKnowledge } from './compiled-knowledge.ts';

const engine = createEngine(smallKnowledge);
const compiled = compileKnowledge(smallKnowledge);
const nothing: ReadMessage = {
  findings: {},
  contexts: {},
  areas: [],
  deniedInText: [],
  unsureInText: [],
  spans: [],
  notes: [],
};

function assessed(input: unknown, read?: ReadMessage) {
  const result = assess(compiled, input, read === undefined ? {} : { read: () => read });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

describe('an assessment', () => {
  test('has the keys of the contract in their order', () => {
    const { assessment } = assessed({ id: 'a', facts: { pus: 1 }, hoursSince: 6, unmentioned: 'absent' });
    expect(Object.keys(assessment)).toEqual([
      'id',
      'level',
      'levelAtWorst',
      'certified',
      'assumedAbsent',
      'why',
      'causes',
      'open',
      'recheckAfterHours',
      'contactWithinHours',
    ]);
    expect(assessment).toMatchObject({
      level: 'same-day',
      why: [{ rule: 'pus', level: 'same-day', facts: { pus: 1 }, basis: ['E-4'] }],
      causes: [{ id: 'infection', strength: 'most-likely' }],
      contactWithinHours: 24,
    });
  });

  test('of nothing is self-care and not certified', () => {
    expect(assessed({}).assessment).toMatchObject({ level: 'self-care', certified: false });
  });

  test('takes what was not mentioned as absent and ordinary only when told, the time never', () => {
    expect(assessed({ facts: {}, unmentioned: 'absent', hoursSince: 6 }).assessment).toMatchObject({
      level: 'expected',
      certified: true,
      assumedAbsent: true,
    });
    expect(assessed({ facts: {}, unmentioned: 'absent' }).assessment.level).toBe('self-care');
    expect(assessed({ facts: {}, unmentioned: 'unknown', hoursSince: 6 }).assessment).not.toHaveProperty(
      'assumedAbsent',
    );
  });

  test('does not take a finding as absent whose course was said, nor a depth the device tells', () => {
    const { facts } = assessed({ facts: { 'redness-course': 2, device: 'rf' }, unmentioned: 'absent' });
    expect(facts.findings['redness']).toBe(true);
    expect(facts.contexts['depth-class']).toBe('deep-or-rf');
  });
});

describe('a message', () => {
  test('adds what it says; facts beat it', () => {
    const read = {
      ...nothing,
      findings: { redness: 2, pus: 1 } as const,
      contexts: { numbing: 'later' },
      hoursSince: 30,
    };
    const { facts, message } = assessed({ message: 'm', facts: { pus: 0 } }, read);
    expect(facts).toEqual({
      findings: { redness: 2, pus: 0 },
      contexts: { numbing: 'later' },
      minutes: 1800,
    });
    expect(message).toBe(read);
  });

  test('tells no time where neither it nor the field does, and its own where only it does', () => {
    expect(Object.keys(assessed({ message: 'm' }, nothing).facts)).toEqual(['findings', 'contexts']);
    expect(assessed({ message: 'm', hoursSince: 5 }, nothing).facts.minutes).toBe(300);
    expect(assessed({ message: 'm' }, { ...nothing, hoursSince: 5 }).facts.minutes).toBe(300);
  });

  test('never makes anything absent by a denial', () => {
    const { facts } = assessed({ message: 'no fever' }, { ...nothing, deniedInText: ['fever'] });
    expect(facts.findings).toEqual({});
  });

  test('says where the writer was not sure, which a fact beats', () => {
    const read = { ...nothing, unsureInText: ['pus', 'fever'] };
    expect(assessed({ message: 'm', facts: { fever: 0 } }, read).facts.findings).toEqual({
      pus: 'unsure',
      fever: 0,
    });
  });

  test('notes a time that differs by more than a day; the field counts', () => {
    const read = { ...nothing, hoursSince: 72, notes: ['long-over:fit'] };
    const { assessment, facts } = assessed({ message: 'm', hoursSince: 47 }, read);
    expect(facts.minutes).toBe(47 * 60);
    expect(assessment.notes).toEqual(['long-over:fit', 'time-differs']);
    expect(assessed({ message: 'm', hoursSince: 48 }, { ...read, notes: [] }).assessment).not.toHaveProperty(
      'notes',
    );
  });

  test('is refused by an engine without a lexicon, never passed over', () => {
    expect(engine.assess({ message: 'm' })).toMatchObject({
      ok: false,
      problems: [{ path: '/message', code: 'not-allowed' }],
    });
    expect(() => engine.readMessage('m')).toThrow('without a lexicon');
  });
});

describe('what is wrong is named with its field', () => {
  test.each<[unknown, string[]]>([
    [null, ['not-an-object ']],
    [[1], ['not-an-object ']],
    [{ facts: [] }, ['not-an-object /facts']],
    [{ factz: {} }, ['unknown-field /factz']],
    [{ id: {} }, ['bad-value /id']],
    [{ message: 5 }, ['bad-value /message']],
    [{ message: 'x'.repeat(MAX_MESSAGE_LENGTH + 1) }, ['too-long /message']],
    [{ hoursSince: -5 }, ['out-of-range /hoursSince']],
    [{ hoursSince: 1e9 }, ['out-of-range /hoursSince']],
    [{ hoursSince: '5' }, ['bad-value /hoursSince']],
    [{ unmentioned: 'no' }, ['bad-value /unmentioned']],
    [{ hoursSince: -1, facts: { rednes: 1 } }, ['out-of-range /hoursSince', 'unknown-fact /facts/rednes']],
  ])('%j', (input, problems) => {
    const result = assess(compiled, input, { read: () => nothing });
    expect(result.ok ? [] : result.problems.map(({ path, code }) => `${code} ${path}`)).toEqual(problems);
  });

  test('whatever JSON comes, nothing throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        const result = engine.assess(input);
        expect(result.ok || result.problems.length > 0).toBe(true);
      }),
    );
  });
});

test('an engine gives the same as its parts', () => {
  const parsed = engine.parseFacts({ pus: 1, redness: 1 }, 30);
  if (!parsed.ok) throw new Error('not read');
  expect(engine.decide(parsed.facts).level).toBe('same-day');
  expect(engine.explain(parsed.facts)).toEqual(expect.objectContaining({ level: 'same-day' }));
  expect(engine.nearRules(parsed.facts).length).toBeGreaterThan(0);
});

test('a page of an emergency shows first aid and nothing else to do', () => {
  const { firstAid, doNow, avoidUntil, causes, watchFor } = engine.explainForPage({
    findings: { breathing: 2, warmth: 1 },
    contexts: {},
  });
  expect(firstAid.map(({ id }) => id)).toEqual(['lie-flat']);
  expect([doNow, avoidUntil, causes, watchFor]).toEqual([[], [], [], []]);
});

test('a page shows what to do in its window and what to leave, longer while the depth is not known', () => {
  const at = (minutes: number | undefined, contexts: Record<string, string>) => {
    const facts = { findings: { warmth: 1 }, contexts, ...(minutes === undefined ? {} : { minutes }) };
    const { doNow, avoidUntil } = engine.explainForPage(facts);
    return [doNow.map(({ id }) => id), avoidUntil.map(({ item, untilHour }) => [item.id, untilHour])];
  };
  const shallow = { 'depth-class': 'standard' };
  expect(at(600, shallow)).toEqual([
    ['cool'],
    [
      ['acids', 168],
      ['squeeze', null],
    ],
  ]);
  expect(at(600, {})).toEqual([
    ['cool'],
    [
      ['acids', 240],
      ['squeeze', null],
    ],
  ]);
  expect(at(168 * 60 + 1, shallow)).toEqual([[], [['squeeze', null]]]);
  expect(at(undefined, shallow)).toEqual([
    ['cool'],
    [
      ['acids', 168],
      ['squeeze', null],
    ],
  ]);
});

test('why not higher names the denied facts of rules of which a sign is there', () => {
  const facts = {
    findings: { fever: 0, redness: 1, breathing: 0, warmth: 1, pus: 0, soreness: 0 },
    contexts: { masked: 'none' },
    minutes: 600,
  };
  expect(engine.explainForPage(facts).whyNotHigher).toContainEqual({
    rule: 'fever-with-skin-sign',
    level: 'same-day',
    lacks: ['fever'],
    unknown: [],
  });
});
