import { describe, expect, test } from 'vitest';
import { alignNames, isSameName } from './align-names.ts';
import { judgedSets } from './judged-labels.ts';
import { labelFigures } from './label-figures.ts';

describe.each(judgedSets)('set $id of the label texts', (set) => {
  const figures = labelFigures(set);

  test('holds at least 40 texts and 200 names, each with its address', () => {
    expect(set.labels.length).toBeGreaterThanOrEqual(40);
    expect(set.names.length).toBeGreaterThanOrEqual(200);
    for (const { address } of [...set.labels, ...set.names]) expect(address).toMatch(/^https:\/\//);
  });

  test('at least 98 % of the ingredients on the labels are split off right', () => {
    expect(figures.splitRight / figures.mentions, figures.notSplit.join('\n')).toBeGreaterThanOrEqual(0.98);
  });

  test('at least 95 % of them, and of the single names, are classed without any list from outside', () => {
    expect(figures.classed / figures.mentions, figures.notClassed.join('\n')).toBeGreaterThanOrEqual(0.95);
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
