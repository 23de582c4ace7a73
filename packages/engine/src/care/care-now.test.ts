import { describe, expect, test } from 'vitest';
import { smallKnowledge } from '../../proofs/small-knowledge.ts';
import { boundsOf } from '../facts/bounds.ts';
import type { Facts } from '../facts/facts.ts';
import type { CareItem } from './care-item.ts';
import { careNow } from './care-now.ts';

const [cool] = smallKnowledge.care;
if (cool === undefined) throw new Error('the small knowledge has no care');
const { whenAny: _whenAny, ...plain } = cool;

function untilOf(item: Partial<CareItem>, contexts: Facts['contexts'], minutes = 0): readonly string[] {
  const knowledge = { ...smallKnowledge, care: [{ ...plain, stance: 'avoid' as const, ...item }] };
  const bounds = boundsOf({ findings: {}, contexts, minutes }, knowledge);
  const { doNow, avoidUntil } = careNow(knowledge, bounds, { isEmergency: false });
  return [...doNow.map(() => 'do'), ...avoidUntil.map(({ untilHour }) => String(untilHour))];
}

describe('how long a hold lasts', () => {
  test.each<[string, CareItem['untilHour'], Facts['contexts'], readonly string[]]>([
    ['after a standard depth', { standard: 30, deep: 90 }, { 'depth-class': 'standard' }, ['30']],
    ['after deep needles', { standard: 30, deep: 90 }, { 'depth-class': 'deep-or-rf' }, ['90']],
    ['without a depth, the longer', { standard: 30, deep: 90 }, {}, ['90']],
    ['without a depth, the longer the other way', { standard: 90, deep: 30 }, {}, ['90']],
    ['without a depth and with no end for one', { standard: 30, deep: null }, {}, ['null']],
    ['without a depth and with no end for the other', { standard: null, deep: 30 }, {}, ['null']],
  ])('%s', (_, untilHour, contexts, wanted) => {
    expect(untilOf({ untilHour }, contexts)).toEqual(wanted);
  });

  test('its last minute is held, the next is not', () => {
    const item = { untilHour: { standard: 1, deep: 1 } };
    expect([60, 61].map((minutes) => untilOf(item, {}, minutes))).toEqual([['1'], []]);
  });
});

test('what to do begins a minute after its hour, and at once where that is 0', () => {
  const from = (fromHour: number, minutes: number) => untilOf({ stance: 'do', fromHour }, {}, minutes);
  expect([from(0, 0), from(1, 60), from(1, 61)]).toEqual([['do'], [], ['do']]);
});

test('knowledge that asks for no depth has care as well, as after both', () => {
  const { findings, contexts } = smallKnowledge.vocabulary;
  const vocabulary = { findings, contexts: contexts.filter(({ id }) => id !== 'depth-class') };
  const knowledge = { ...smallKnowledge, vocabulary, derivations: [], care: smallKnowledge.care };
  const bounds = boundsOf({ findings: { swelling: 1 }, contexts: {}, minutes: 60 }, knowledge);
  const { avoidUntil } = careNow(knowledge, bounds, { isEmergency: false });
  expect(avoidUntil.map(({ item, untilHour }) => [item.id, untilHour])).toEqual([
    ['acids', 240],
    ['squeeze', null],
  ]);
});

test('first aid for a sign that counts only in an emergency comes with any one of them', () => {
  const aid = [
    { id: 'sit', whenAny: ['dizzy'], inEmergencyAny: ['metal', 'ringing'], say: 'Sit.', cites: ['X-1'] },
  ] as const;
  const knowledge = { ...smallKnowledge, firstAid: aid };
  const bounds = boundsOf({ findings: { metal: 1 }, contexts: {} }, knowledge);
  const aidIn = (isEmergency: boolean) => careNow(knowledge, bounds, { isEmergency }).firstAid.length;
  expect([aidIn(true), aidIn(false)]).toEqual([1, 0]);
});
