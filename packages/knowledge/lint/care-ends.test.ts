import type { CareItem } from '@afterneedle/engine';
import { expect, test } from 'vitest';
import { knowledge } from '../src/index.ts';
import { conflicts } from '../src/ledger.ts';
import { planKnowledge } from '../src/plan.ts';
import { endsNobodyGives, hoursUntoldBy } from './care-ends.ts';
import { ownEnds } from './own-ends.ts';
import { reviewSheets } from './review-sheets.ts';

const inCheckIn = new Set(knowledge.care.map(({ id }) => id));
const items: readonly CareItem[] = [
  ...knowledge.care,
  ...planKnowledge.care.filter(({ id }) => !inCheckIn.has(id)),
];

/** What is wrong with the ends of care items: one that nobody gives and nobody owned up to, or the other way round. */
function faultsOf(care: readonly CareItem[], owned: Readonly<Record<string, string>>): readonly string[] {
  const open = care.filter((item) => endsNobodyGives(item).length > 0).map(({ id }) => id);
  return [
    ...open.filter((id) => !(id in owned)).map((id) => `${id}: nothing it cites gives its end`),
    ...Object.keys(owned)
      .filter((id) => !open.includes(id))
      .map((id) => `${id}: what it cites gives its end, or there is no such item`),
  ];
}

test('the end of every care item stands in what it cites, or is owned up to as our choice', () => {
  expect(faultsOf(items, ownEnds)).toEqual([]);
});

test('an end that is our choice is marked on its sheet and listed on the first page', () => {
  const sheets = new Map(reviewSheets(knowledge).map(({ path, text }) => [path, text]));
  const list = sheets.get('README.md') ?? '';
  for (const item of items) {
    const sheet = sheets.get(`care/${item.id}.md`) ?? '';
    const isOurs = item.id in ownEnds;
    expect([item.id, sheet.includes('our choice, not signed')]).toEqual([item.id, isOurs]);
    expect([item.id, list.includes(`](care/${item.id}.md): hour`)]).toEqual([item.id, isOurs]);
  }
});

const until = (standard: number, deep: number) => ({ standard, deep });

const coolCloth: CareItem = {
  id: 'planted',
  stance: 'do',
  thing: 'cold-compress',
  label: 'Cool cloth',
  say: 'Hold a clean cool cloth on it.',
  fromHour: 0,
  untilHour: until(72, 72),
  cites: ['S0-65'],
};

test('an end from nowhere, and a choice that is none, are refused', () => {
  expect(faultsOf([coolCloth], {})).toEqual(['planted: nothing it cites gives its end']);
  const given: CareItem = { ...coolCloth, thing: 'retinoids', untilHour: until(168, 168), cites: ['S1-92'] };
  expect(endsNobodyGives(given)).toEqual([]);
  expect(endsNobodyGives({ ...given, untilHour: until(168, 200) })).toEqual(['deep']);
  expect(faultsOf([given], { planted: 'why not' })).toHaveLength(1);
  const byJudgement: CareItem = { ...coolCloth, cites: ['J-62'] };
  expect(endsNobodyGives(byJudgement)).toEqual([]);
});

const holds = items.filter(({ stance }) => stance === 'avoid');

function untold(all: typeof conflicts): readonly string[] {
  return all.flatMap((conflict) =>
    holds.flatMap((item) => hoursUntoldBy(conflict, item).map((hour) => `${conflict.id} ${item.id} ${hour}`)),
  );
}

test('a conflict that settles on hours tells the end and the floor of every hold that rests on it', () => {
  expect(untold(conflicts)).toEqual([]);
});

test('a conflict that leaves out the hours of a hold is refused', () => {
  const occlusives = conflicts.filter(({ id }) => id === 'C-10');
  const planted = occlusives.map((one) => ({
    ...one,
    resolution: 'From 24 h a thin film is fine.',
    resolvedWindow: { fromHour: 0, toHour: 24 },
  }));
  expect(untold(planted)).toContain('C-10 no-heavy-ointment 48');
});
