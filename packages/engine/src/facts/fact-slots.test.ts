import { describe, expect, test } from 'vitest';
import { smallKnowledge } from '../../proofs/small-knowledge.ts';
import {
  AT_LEAST_TWO,
  factSlots,
  hiddenCode,
  isUnsureCode,
  leastStep,
  mostStep,
  PRESENT,
  UNKNOWN,
  UNSURE,
  UNSURE_PRESENT,
  writeContexts,
  writeFindings,
} from './fact-slots.ts';

const { vocabulary } = smallKnowledge;

describe('what a byte about a finding stands for', () => {
  test.each([
    [0, 0, 0],
    [1, 1, 1],
    [3, 3, 3],
    [PRESENT, 1, 3],
    [UNKNOWN, 0, 3],
    [UNSURE, 0, 3],
    [AT_LEAST_TWO, 2, 3],
    [UNSURE_PRESENT, 1, 3],
  ])('%i is at least %i and at most %i', (code, least, most) => {
    expect([leastStep(code), mostStep(code, 3)]).toEqual([least, most]);
  });

  test.each([
    [0, 3, UNKNOWN],
    [1, 3, PRESENT],
    [2, 3, AT_LEAST_TWO],
    [3, 3, 3],
    [1, 1, 1],
    [2, 2, 2],
    [1, 2, PRESENT],
    [UNSURE, 3, UNSURE],
    [PRESENT, 3, PRESENT],
  ])('%i of at most %i is %i when a medicine may hide more', (code, max, hidden) => {
    expect(hiddenCode(code, max)).toBe(hidden);
  });

  test('two of them say that the person was not sure', () => {
    const unsure = Array.from({ length: 9 }, (_, code) => code).filter(isUnsureCode);
    expect(unsure).toEqual([UNSURE, UNSURE_PRESENT]);
  });
});

describe('the slots of a vocabulary', () => {
  test('are the same ones for the same vocabulary', () => {
    expect(factSlots(vocabulary)).toBe(factSlots(vocabulary));
    expect(factSlots({ ...vocabulary })).not.toBe(factSlots(vocabulary));
  });

  test('hold at most 14 words of a context fact', () => {
    const [first] = vocabulary.contexts;
    const words = (count: number) => {
      const values = Array.from({ length: count }, (_, index) => `word-${index}`);
      return {
        ...vocabulary,
        contexts: first === undefined ? [] : [{ ...first, values, ordinary: 'word-0' }],
      };
    };
    expect(() => factSlots(words(14))).not.toThrow();
    expect(() => factSlots(words(15))).toThrow('more words than a byte can hold');
  });

  test('are written only for what the vocabulary has', () => {
    const slots = factSlots(vocabulary);
    const codes = new Uint8Array(slots.count);
    const into = { codes, from: slots.findingCount };
    expect(() => writeFindings({ ghost: 1 }, slots, codes)).toThrow('ghost is not a finding');
    expect(() => writeFindings({ device: 1 }, slots, codes)).toThrow('device is not a finding');
    expect(() => writeContexts({ ghost: 'none' }, slots, into)).toThrow('ghost can not be none');
    expect(() => writeContexts({ device: 'lamp' }, slots, into)).toThrow('device can not be lamp');
    expect(() => writeContexts({ pus: 'none' }, slots, into)).toThrow('pus can not be none');
    const bare = factSlots({ ...vocabulary, findings: [] });
    const [, second = 'pen'] = vocabulary.contexts.map(({ ordinary }) => ordinary);
    const bareInto = { codes: new Uint8Array(bare.count), from: 0 };
    expect(() => writeContexts({ ghost: second }, bare, bareInto)).toThrow('ghost can not be');
  });
});
