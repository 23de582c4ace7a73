import { expect, test } from 'vitest';
import { alignNames, isSameName } from './align-names.ts';
import { judgedLabels, judgedNames } from './judged-labels.ts';
import { labelFigures } from './label-figures.ts';

const figures = labelFigures();

test('at least 40 label texts and 200 names are judged, each with its address', () => {
  expect(judgedLabels.length).toBeGreaterThanOrEqual(40);
  expect(judgedNames.length).toBeGreaterThanOrEqual(200);
  for (const { address } of [...judgedLabels, ...judgedNames]) expect(address).toMatch(/^https:\/\//);
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

test('the alignment forgives a misread letter, not another name', () => {
  expect(isSameName('Niacinarnide', 'Niacinamide')).toBe(true);
  expect(isSameName('Glycerin', 'Glycol')).toBe(false);
  expect(alignNames(['Aqua', 'claim', 'Glycerin'], ['Aqua', 'Betaine', 'Glycerin'])).toEqual([
    0,
    undefined,
    2,
  ]);
});
