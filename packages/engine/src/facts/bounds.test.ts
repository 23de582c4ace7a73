import { describe, expect, test } from 'vitest';
import { smallKnowledge } from '../../proofs/small-knowledge.ts';
import { boundsOf, derivedContexts } from './bounds.ts';
import type { Facts } from './facts.ts';

function spanOf(
  id: string,
  findings: Facts['findings'],
  contexts: Facts['contexts'] = { masked: 'none' },
): string {
  const { least, most, unsure } = boundsOf({ findings, contexts }, smallKnowledge);
  return `${least.findings[id]} to ${most.findings[id]}${unsure.includes(id) ? ', unsure' : ''}`;
}

describe('what is certain and what is possible of a finding', () => {
  test.each<[string, Facts['findings'], string]>([
    ['a step', { redness: 2 }, '2 to 2'],
    ['no', { redness: 0 }, '0 to 0'],
    ['present, severity not said', { redness: true }, '1 to 3'],
    ['not asked', {}, '0 to 3'],
    ['unsure', { redness: 'unsure' }, '0 to 3, unsure'],
    ['present by its course', { 'redness-course': 1 }, '1 to 3'],
    ['unsure but its course is worse', { redness: 'unsure', 'redness-course': 2 }, '1 to 3, unsure'],
    ['no, whatever its course', { redness: 0, 'redness-course': 2 }, '0 to 0'],
  ])('%s', (_, findings, span) => {
    expect(spanOf('redness', findings)).toBe(span);
  });

  test('unsure about breathing counts as present at its worst', () => {
    expect(spanOf('breathing', { breathing: 'unsure' })).toBe('2 to 2');
  });

  test('a part of something absent is absent unless it was answered', () => {
    expect(spanOf('one-sided', { swelling: 0 })).toBe('0 to 0');
    expect(spanOf('one-sided', { swelling: 0, 'one-sided': 1 })).toBe('1 to 1');
    expect(spanOf('one-sided', { swelling: 0, 'one-sided': 'unsure' })).toBe('0 to 1, unsure');
  });

  test('a part that counts as present when unsure stays present, also where the whole was denied', () => {
    const findings = smallKnowledge.vocabulary.findings.map((one) =>
      one.id === 'one-sided' ? { ...one, unsureIsPresent: true as const } : one,
    );
    const facts: Facts = { findings: { swelling: 0, 'one-sided': 'unsure' }, contexts: { masked: 'none' } };
    const vocabulary = { ...smallKnowledge.vocabulary, findings };
    const { least, most, unsure } = boundsOf(facts, { ...smallKnowledge, vocabulary });
    expect([least.findings['one-sided'], most.findings['one-sided']]).toEqual([1, 1]);
    expect(unsure.includes('one-sided')).toBe(false);
  });

  test('a painkiller hides fever: no is unknown, a little may be more', () => {
    expect(spanOf('fever', { fever: 0 }, { masked: 'painkiller' })).toBe('0 to 2');
    expect(spanOf('fever', { fever: 1 }, { masked: 'painkiller' })).toBe('1 to 2');
    expect(spanOf('fever', { fever: 0 }, { masked: 'unsure' })).toBe('0 to 2');
    expect(spanOf('fever', { fever: 0 }, {})).toBe('0 to 2');
    expect(spanOf('fever', { fever: 0 }, { masked: 'none' })).toBe('0 to 0');
    expect(spanOf('soreness', { soreness: 1 }, { masked: 'painkiller' })).toBe('1 to 3');
  });
});

test('a medicine that hides a sign the vocabulary has not hides nothing else', () => {
  const odd = { c: 'masked', is: ['painkiller'], hides: ['ghost', 'fever'], cites: ['X-1'] as const };
  const facts: Facts = { findings: { fever: 0, redness: 0 }, contexts: { masked: 'painkiller' } };
  const { most } = boundsOf(facts, { ...smallKnowledge, masking: [odd] });
  expect([most.findings['fever'], most.findings['redness'], most.findings['ghost']]).toEqual([
    2,
    0,
    undefined,
  ]);
});

describe('parts of parts', () => {
  const finding = (id: string, of?: string) => ({
    id,
    scale: 'severity' as const,
    group: 'look' as const,
    label: id,
    ask: id,
    ...(of === undefined ? {} : { of }),
  });
  const inOrder = [finding('trunk'), finding('branch', 'trunk'), finding('tip', 'branch')];
  test.each([
    ['wholes first', inOrder],
    ['parts first', inOrder.toReversed()],
  ])('are settled up and down, %s', (_, findings) => {
    const chain = { ...smallKnowledge, vocabulary: { ...smallKnowledge.vocabulary, findings }, masking: [] };
    const spans = (answers: Facts['findings']): string =>
      ['trunk', 'branch', 'tip']
        .map((id) => {
          const { least, most } = boundsOf({ findings: answers, contexts: {} }, chain);
          return `${least.findings[id]}-${most.findings[id]}`;
        })
        .join(' ');
    expect(spans({ trunk: 0 })).toBe('0-0 0-0 0-0');
    expect(spans({ tip: 2 })).toBe('1-3 1-3 2-2');
    expect(spans({ trunk: 0, tip: 2 })).toBe('0-0 1-3 2-2');
    expect(spans({ branch: 0 })).toBe('0-3 0-0 0-0');
    expect(spans({ trunk: 'unsure', tip: true })).toBe('1-3 1-3 1-3');
  });
});

test('a hidden "no" gives way to a part that is there, a hidden sign stays under an absent whole', () => {
  const finding = (id: string) => ({ id, scale: 'severity', group: 'look', label: id, ask: id }) as const;
  const findings = [finding('trunk'), { ...finding('branch'), of: 'trunk' }];
  const spans = (hidden: string, answers: Facts['findings']) => {
    const masking = [{ c: 'masked', is: ['painkiller'], hides: [hidden], cites: ['X-1'] as const }];
    const knowledge = { ...smallKnowledge, vocabulary: { ...smallKnowledge.vocabulary, findings }, masking };
    const { least, most } = boundsOf({ findings: answers, contexts: { masked: 'painkiller' } }, knowledge);
    return ['trunk', 'branch'].map((id) => `${least.findings[id]}-${most.findings[id]}`);
  };
  expect(spans('trunk', { trunk: 0, branch: 1 })).toEqual(['1-3', '1-1']);
  expect(spans('trunk', { trunk: 0 })).toEqual(['0-3', '0-3']);
  expect(spans('branch', { trunk: 0, branch: 2 })).toEqual(['0-0', '2-3']);
});

describe('what is known of a context', () => {
  const wordsOf = (id: string, contexts: Facts['contexts'], minutes?: number) => {
    const facts = { findings: {}, contexts, ...(minutes === undefined ? {} : { minutes }) };
    const { least, most } = boundsOf(facts, smallKnowledge);
    return [least.contexts[id], most.contexts[id]];
  };

  test('a word is known, unsure counts as the vocabulary says and may be any', () => {
    expect(wordsOf('numbing', { numbing: 'later' })).toEqual([['later'], ['later']]);
    expect(wordsOf('numbing', { numbing: 'unsure' })).toEqual([
      ['within-24h'],
      ['none', 'within-24h', 'later'],
    ]);
  });

  test('not asked is unknown, or unsure where only an answer may reassure', () => {
    expect(wordsOf('numbing', {})).toEqual([[], ['none', 'within-24h', 'later']]);
    expect(wordsOf('depth-class', {})).toEqual([['standard'], ['light', 'standard', 'deep-or-rf']]);
  });

  test('the time and the device tell what nobody said, and never gainsay what was said', () => {
    expect(wordsOf('bumps-began', {}, 24 * 60)).toEqual([['within-24h'], ['within-24h']]);
    expect(wordsOf('bumps-began', {}, 24 * 60 + 1)[0]).toEqual([]);
    expect(wordsOf('bumps-began', { 'bumps-began': 'after-48h' }, 60)[0]).toEqual(['after-48h']);
    expect(wordsOf('depth-class', { device: 'rf' })[0]).toEqual(['deep-or-rf']);
    expect(
      derivedContexts({ findings: {}, contexts: { device: 'rf', 'depth-class': 'light' } }, smallKnowledge),
    ).toEqual({
      device: 'rf',
      'depth-class': 'light',
    });
  });
});
