import { describe, expect, test } from 'vitest';
import { clinic, input, lineOf, planned, read } from '../../proofs/plan-reader.ts';
import { smallPlanKnowledge } from '../../proofs/small-plan-knowledge.ts';
import type { CareItem } from '../care/care-item.ts';
import { parsePlanInput } from './parse-plan-input.ts';
import { planOf } from './plan-of.ts';

const HOUR = 3_600_000;
const NOW = 30_000 * HOUR;
const MAX_HOURS = 26_280;

function problemsOf(more: object, treatment: object = {}): readonly string[] {
  const value = { treatments: [{ endedAt: NOW, facts: {}, ...treatment }], ...more };
  const result = parsePlanInput(value, smallPlanKnowledge, NOW);
  return result.ok ? [] : result.problems.map(({ path, code }) => `${path} ${code}`);
}
const ofClinic = (more: object): readonly string[] => problemsOf({ clinic: { name: 'Rose', ...more } });
const ofLine = (more: object): readonly string[] =>
  ofClinic({ lines: [{ thing: 'sun', stance: 'avoid', untilHour: 9, ...more }] });

describe('the last that is taken, and the first that is not', () => {
  test('an end of a treatment', () => {
    for (const endedAt of [NOW, NOW - MAX_HOURS * HOUR]) expect(problemsOf({}, { endedAt })).toEqual([]);
    for (const endedAt of [NOW + 1, NOW - MAX_HOURS * HOUR - 1, Number.NaN])
      expect(problemsOf({}, { endedAt })).toHaveLength(1);
  });

  test('a depth', () => {
    for (const depthMm of [0.1, 8]) expect(problemsOf({}, { depthMm })).toEqual([]);
    for (const depthMm of [0.09, 8.01, Number.NaN]) expect(problemsOf({}, { depthMm })).toHaveLength(1);
  });

  test('a depth beside a word that says the same, or is not sure', () => {
    for (const word of ['standard', 'unsure'])
      expect(problemsOf({}, { depthMm: 1, facts: { 'depth-class': word } })).toEqual([]);
  });

  test('treatments and signs', () => {
    const treatments = (count: number) => Array.from({ length: count }, () => ({ endedAt: NOW }));
    expect(problemsOf({ treatments: treatments(12) })).toEqual([]);
    expect(problemsOf({ treatments: treatments(13) })).toEqual(['/treatments too-long']);
    const signs = (count: number) => Array.from({ length: count }, () => 'pus');
    expect(problemsOf({ signs: signs(300) })).toEqual([]);
    expect(problemsOf({ signs: signs(301) })).toEqual(['/signs too-long']);
  });

  test('an hour of a line', () => {
    for (const untilHour of [0, MAX_HOURS, null]) expect(ofLine({ untilHour })).toEqual([]);
    for (const untilHour of [-0.1, MAX_HOURS + 0.1])
      expect(ofLine({ untilHour })).toEqual(['/clinic/lines/0/untilHour out-of-range']);
    for (const untilHour of ['9', Number.NaN, undefined])
      expect(ofLine({ untilHour })).toEqual(['/clinic/lines/0/untilHour bad-value']);
    expect(ofLine({ fromHour: 9 })).toEqual([]);
    expect(ofLine({ fromHour: 9.1 })).toEqual(['/clinic/lines/0/untilHour out-of-range']);
    expect(ofLine({ fromHour: 9.1, untilHour: null })).toEqual([]);
    expect(ofLine({ fromHour: -1 })).toEqual(['/clinic/lines/0/fromHour out-of-range']);
  });

  test('texts of a line', () => {
    for (const field of ['by', 'reason']) {
      expect(ofLine({ [field]: 'R'.repeat(1_000) })).toEqual([]);
      expect(ofLine({ [field]: 'R'.repeat(1_001) })).toEqual([`/clinic/lines/0/${field} too-long`]);
      expect(ofLine({ [field]: 7 })).toEqual([`/clinic/lines/0/${field} bad-value`]);
    }
  });

  test('lists of a clinic', () => {
    const line = { thing: 'sun', stance: 'avoid', untilHour: 9 };
    const many = <T>(one: T, count: number): readonly T[] => Array.from({ length: count }, () => one);
    expect(ofClinic({ lines: many(line, 300), supplied: many('aloe', 300) })).toEqual([]);
    expect(ofClinic({ lines: many(line, 301) })).toEqual(['/clinic/lines too-long']);
    expect(ofClinic({ supplied: many('aloe', 301) })).toEqual(['/clinic/supplied too-long']);
    expect(ofClinic({ supplied: 'aloe' })).toEqual(['/clinic/supplied bad-value']);
  });

  test.each([
    ['a clinic', () => problemsOf({ clinic: [] }), '/clinic not-an-object'],
    ['a line', () => ofClinic({ lines: [7] }), '/clinic/lines/0 not-an-object'],
    ['a stance', () => ofLine({ stance: 'wait' }), '/clinic/lines/0/stance bad-value'],
    ['a field of a clinic', () => ofClinic({ motto: 'x' }), '/clinic/motto unknown-field'],
    ['a field of a line', () => ofLine({ since: 3 }), '/clinic/lines/0/since unknown-field'],
    ['a field of a treatment', () => problemsOf({}, { by: 'x' }), '/treatments/0/by unknown-field'],
    ['facts', () => problemsOf({ person: [] }), '/person not-an-object'],
  ])('%s that is none', (_, problems, told) => expect(problems()).toEqual([told]));
});

describe('a plan refuses knowledge', () => {
  const rose = (care: Partial<CareItem>): CareItem => ({
    id: 'rose',
    stance: 'do',
    thing: 'water',
    label: 'rose',
    say: 'Rose.',
    fromHour: 0,
    untilHour: { standard: null, deep: null },
    cites: ['S-1'],
    ...care,
  });
  const withNeed = (fallback: string, more: object = {}) => ({
    ...smallPlanKnowledge,
    ...more,
    needs: [{ need: 'moisture' as const, fallback, fromHour: 0, cites: ['S-1'] as const }],
  });

  test('that speaks of what is no thing', () => {
    const care = [...smallPlanKnowledge.care, rose({ thing: 'gold' })];
    expect(() => planOf({ ...smallPlanKnowledge, care }, input())).toThrow(
      'rose speaks of gold, which is not a thing',
    );
    expect(() => planOf(withNeed('gold') as never, input())).toThrow('moisture speaks of gold');
  });

  test('whose stand-in may be held, is prescribed or does not meet the need', () => {
    expect(() => planOf(withNeed('aloe') as never, input())).toThrow(/nothing may hold it/);
    expect(() => planOf(withNeed('prescribed') as never, input())).toThrow(/nothing may hold it/);
    expect(() => planOf(withNeed('cold-cloth') as never, input())).toThrow(/does not meet it/);
  });
});

describe('an allergy nobody named', () => {
  const person = Object.fromEntries(Object.entries(input().person).filter(([id]) => id !== 'daisy'));
  const aloe = (isCalm?: boolean) =>
    read(planned({ person, ...(isCalm === undefined ? {} : { isCalm }) }), 'aloe');

  test('is told beside the thing whether or not the skin is calm, and bars nothing', () => {
    for (const isCalm of [undefined, true, false])
      expect(aloe(isCalm)).toBe('avoid 0-72; may+unless daisy 72-');
  });
});

describe('what a clinic shortens to the very hour of the floor, or asks in vain', () => {
  const named = { by: 'Dr Ash', reason: 'It healed.' };
  const retinol = (untilHour: number, more: object = named) =>
    planned(clinic([{ thing: 'retinol', stance: 'avoid', untilHour, ...more }]));

  test('is not refused at the floor, and is one hour below it', () => {
    expect(lineOf(retinol(48), 'retinol')?.changed?.refused).toBeUndefined();
    expect(read(retinol(48), 'retinol')).toBe('avoid 0-48; may+calm 48-');
    expect(lineOf(retinol(47), 'retinol')?.changed?.refused).toBe('below-floor');
    expect(read(retinol(47), 'retinol')).toBe('avoid 0-48; may+calm 48-');
  });

  test('needs a name and a reason, each with letters', () => {
    for (const more of [
      {},
      { by: 'Dr Ash' },
      { reason: 'x' },
      { by: ' ', reason: 'x' },
      { by: 'x', reason: ' ' },
    ])
      expect(lineOf(retinol(72, more), 'retinol')?.changed?.refused).toBe('nobody-named');
  });

  test('at the usual hour changes nothing that is held', () => {
    expect(read(retinol(168), 'retinol')).toBe(read(planned(), 'retinol'));
    expect(lineOf(retinol(168), 'retinol')?.changed).toMatchObject({ usualUntilHour: 168, untilHour: 168 });
  });
});
