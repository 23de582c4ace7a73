import { describe, expect, test } from 'vitest';
import { alignNames, isSameName } from './align-names.ts';
import { judgedSets } from './judged-labels.ts';
import { labelFigures } from './label-figures.ts';

/** What each set must reach now: the aim is 98 % and 95 %; set B holds scans whose letters are lost, and must not fall back. */
const LEAST: Readonly<
  Record<'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g', { readonly split: number; readonly classed: number }>
> = {
  a: { split: 0.98, classed: 0.95 },
  b: { split: 0.97, classed: 0.97 },
  c: { split: 0.98, classed: 0.97 },
  d: { split: 0.99, classed: 0.99 },
  e: { split: 0.99, classed: 0.99 },
  f: { split: 0.98, classed: 0.98 },
  g: { split: 0.98, classed: 0.98 },
};

describe.each(judgedSets)('set $id of the label texts', (set) => {
  const figures = labelFigures(set);
  const least = LEAST[set.id];

  test('holds at least 40 texts and 200 names, each with its address', () => {
    expect(set.labels.length).toBeGreaterThanOrEqual(40);
    expect(set.names.length).toBeGreaterThanOrEqual(200);
    for (const { address } of [...set.labels, ...set.names]) expect(address).toMatch(/^https?:\/\//);
  });

  test('as many of the ingredients on the labels as asked are split off right', () => {
    expect(figures.splitRight / figures.mentions, figures.notSplit.join('\n')).toBeGreaterThanOrEqual(
      least.split,
    );
  });

  test('as many of them, and 95 % of the single names, are classed without any list from outside', () => {
    expect(figures.classed / figures.mentions, figures.notClassed.join('\n')).toBeGreaterThanOrEqual(
      least.classed,
    );
    expect(figures.namesClassed / figures.names, figures.namesNotClassed.join('\n')).toBeGreaterThanOrEqual(
      0.95,
    );
  });

  test('nothing of a class that must wait is ever said to be free', () => {
    expect(figures.falseMay).toEqual([]);
  });
});

test('the alignment forgives a misread letter, not another name', () => {
  expect(isSameName('Niacinarnide', 'Niacinamide')).toBe(true);
  expect(isSameName('Glycerin', 'Glycol')).toBe(false);
  expect(alignNames(['Aqua', 'claim', 'Glycerin'], ['Aqua', 'Betaine', 'Glycerin'])).toEqual([
    0,
    undefined,
    2,
  ]);
});
