import { describe, expect, test } from 'vitest';
import { dangerItems } from '../danger/danger-list.ts';
import { firstAid } from '../danger/first-aid.ts';
import { contexts } from '../vocabulary/index.ts';
import type { KnowledgeCareItem } from './entry.ts';
import { care } from './index.ts';

const HOURS = Array.from({ length: 1000 }, (_, hour) => hour);
const depths = ['standard', 'deep'] as const;

const runsAt = ({ fromHour, untilHour }: KnowledgeCareItem, hour: number, depth: 'standard' | 'deep') =>
  hour >= fromHour && (untilHour[depth] === null || hour < untilHour[depth]);
const isForAll = ({ whenAny, whenContext }: KnowledgeCareItem) =>
  whenAny === undefined && whenContext === undefined;

function need(ids: readonly string[], from: number): void {
  for (const depth of depths) {
    for (const hour of HOURS.slice(from, 720)) {
      const met = care.some((item) => ids.includes(item.id) && isForAll(item) && runsAt(item, hour, depth));
      expect(met, `${ids[0]} at ${hour}, ${depth}`).toBe(true);
    }
  }
}

describe('care', () => {
  test('has each id once', () => {
    expect(new Set(care.map(({ id }) => id)).size).toBe(care.length);
  });

  test('leaves an allowed thing for cleanliness, sun cover and moisture at every hour', () => {
    need(['rinse-first-day', 'gentle-cleanser'], 0);
    need(['shade-and-hat', 'sunscreen-after-week-1'], 0);
    need(['no-sunscreen-yet', 'mineral-sunscreen-if-needed', 'daily-sunscreen', 'sunscreen-after-week-1'], 0);
    need(['clinic-cream-first-day', 'plain-moisturiser'], 24);
  });

  test('never offers a sunscreen while it is left out', () => {
    const [hold] = care.filter(({ id }) => id === 'no-sunscreen-yet');
    const offers = care.filter(
      ({ id, thing, stance }) =>
        stance === 'do' && (thing === 'sunscreen' || id === 'mineral-sunscreen-if-needed'),
    );
    for (const depth of depths) {
      for (const hour of HOURS) {
        const held = hold !== undefined && runsAt(hold, hour, depth);
        expect(held && offers.some((item) => runsAt(item, hour, depth)), `${hour} ${depth}`).toBe(false);
      }
    }
  });

  test('holds no shorter than the floors', () => {
    const floors: readonly (readonly [string, number, number])[] = [
      ['no-scrubs-or-peels', 168, 168],
      ['no-retinoids-or-aha', 48, 168],
      ['no-salicylic-or-benzoyl', 48, 168],
      ['no-vitamin-c', 48, 168],
      ['no-heavy-ointment', 24, 24],
      ['no-growth-factors', 24, 24],
      ['no-plant-extracts', 24, 24],
      ['no-sunscreen-yet', 24, 24],
      ['no-sun', 72, 72],
      ['no-make-up', 24, 24],
      ['no-exercise', 24, 24],
      ['no-sauna-or-pool', 96, 96],
    ];
    for (const [id, standard, deep] of floors) {
      const item = care.find((entry) => entry.id === id);
      expect(item?.untilHour.standard, id).toBeGreaterThanOrEqual(standard);
      expect(item?.untilHour.deep, id).toBeGreaterThanOrEqual(deep);
    }
  });

  test('never tells anyone to use a steroid, antibiotic, acid, retinoid, vitamin C or numbing cream (rule 11)', () => {
    const refused =
      /steroid|cortisone|antibiotic|\bacid|retin|vitamin c|numbing|benzoyl|salicylic|antiseptic/i;
    for (const { id, say } of care.filter(({ stance }) => stance === 'do'))
      expect(say, id).not.toMatch(refused);
    for (const { id, say } of firstAid)
      expect(say.replace(/wash it off|numbing cream is still/g, ''), id).not.toMatch(refused);
  });

  test('never gives a dose, and stops nothing that was prescribed', () => {
    for (const { id, say } of [...care, ...firstAid]) {
      expect(say, id).not.toMatch(/\d\s*(mg|ml|g|tablets?|pills?|drops?|puffs?)\b/i);
      expect(say, id).not.toMatch(/(?<!before you )\b(stop|pause) (taking )?(your|the|any) prescribed/i);
    }
  });

  test('names an allergy tablet for itch alone, never for pus or breathing (rules 6, 12)', () => {
    const offers = care.filter(({ say }) => /allergy tablet|antihistamine/i.test(say));
    expect(offers.map(({ id, whenAny }) => [id, whenAny])).toEqual([['ask-pharmacist-about-itch', ['itch']]]);
    expect(offers[0]?.say).toMatch(/no pus and no trouble breathing/);
    for (const sign of ['pus-bumps', 'fluid', 'boil', 'breathing-trouble', 'tingling', 'danger-airway'])
      expect(offers[0]?.unlessAny, sign).toContain(sign);
    expect(firstAid.filter(({ say }) => /tablet|antihistamine/i.test(say))).toEqual([]);
  });

  test('names context words that exist', () => {
    const words = new Map<string, readonly string[]>(contexts.map(({ id, values }) => [id, values]));
    for (const { id, whenContext } of care) {
      if (whenContext !== undefined)
        expect(words.get(whenContext.c), id).toEqual(expect.arrayContaining([...whenContext.is]));
    }
  });

  test('has first aid for every airway and allergy line of the danger list', () => {
    for (const item of [
      'danger-airway',
      'danger-mouth-swelling',
      'danger-allergy',
      'danger-numbing',
      'danger-eye',
    ]) {
      expect(dangerItems.map(({ item: id }) => id as string)).toContain(item);
      expect(
        firstAid.some(({ whenAny }) => (whenAny as readonly string[]).includes(item)),
        item,
      ).toBe(true);
    }
  });
});
