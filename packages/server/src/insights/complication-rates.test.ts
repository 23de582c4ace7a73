import { expect, test } from 'vitest';
import { type CountedTreatment, complicationRates, depthBandOf } from './complication-rates.ts';

const treated = (n: number, changes: Partial<CountedTreatment> = {}): CountedTreatment[] =>
  Array.from({ length: n }, (_, at) => ({
    id: `${JSON.stringify(changes)} ${at}`,
    device: 'Pen',
    deepestMm: 1,
    areas: ['nose', 'chin'],
    products: ['Serum'],
    ...changes,
  }));

test('a treatment with two files counts once; one with areas counts for these only', () => {
  const all = treated(40);
  const first = all[0]?.id ?? '';
  const second = all[1]?.id ?? '';
  const { all: every, rates } = complicationRates(all, [
    { treatmentId: first, areas: ['nose'] },
    { treatmentId: first, areas: ['nose'] },
    { treatmentId: second, areas: [] },
  ]);
  expect(every).toMatchObject({
    treatments: 40,
    withComplication: 2,
    rate: { percent: 5, low: 1.4, high: 16.5 },
  });
  expect(rates.area.map(({ name, withComplication }) => [name, withComplication])).toEqual([
    ['nose', 2],
    ['chin', 1],
  ]);
});

test('shows no rate for fewer than 20 treatments, but the counts', () => {
  const few = treated(19, { device: 'New' });
  const { rates } = complicationRates(
    [...few, ...treated(20)],
    [{ treatmentId: few[0]?.id ?? '', areas: [] }],
  );
  expect(rates.device).toMatchObject([
    { name: 'Pen', treatments: 20, withComplication: 0, rate: { percent: 0, low: 0, high: 16.1 } },
    { name: 'New', treatments: 19, withComplication: 1, rate: null },
  ]);
});

test('bands of depth hold their upper end and stand in order', () => {
  expect([0.25, 0.5, 0.51, 1, 1.5, 2.5, 2.6].map(depthBandOf)).toEqual([
    'up to 0.5 mm',
    'up to 0.5 mm',
    'over 0.5 to 1 mm',
    'over 0.5 to 1 mm',
    'over 1 to 1.5 mm',
    'over 1.5 to 2.5 mm',
    'over 2.5 mm',
  ]);
  const { rates } = complicationRates(
    [...treated(2, { deepestMm: 3 }), ...treated(1, { deepestMm: 0.5 })],
    [],
  );
  expect(rates.depth.map(({ name }) => name)).toEqual(['up to 0.5 mm', 'over 2.5 mm']);
});
