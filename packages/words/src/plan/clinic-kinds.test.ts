import type { ClinicOverlay } from '@afterneedle/engine';
import { expect, test } from 'vitest';
import { lineOf, page } from '../../tests/plan-for-test.ts';

const avoided = (thing: string, untilHour: number): ClinicOverlay['lines'][number] => ({
  thing,
  stance: 'avoid',
  untilHour,
  by: 'Dr Ada Birch',
  reason: 'light session',
});

function waitUnder(lines: ClinicOverlay['lines']) {
  const clinic: ClinicOverlay = { name: 'Birch Clinic', supplied: [], lines };
  return page({ hours: [60], facts: { device: 'pen', 'depth-class': 'standard' }, policy: 'clinic', clinic })
    .wait.items;
}

test('the line of a wider thing does not speak for a kind that a clinic gave a time of its own', () => {
  const items = waitUnder([avoided('retinoids', 96)]);
  expect(lineOf(items, 'retinoids-and-fruit-acids')?.clinic).toContain(
    'Your clinic Birch Clinic gave these a time of their own: Retinol and other retinoids.',
  );
  expect(lineOf(items, 'make-up')?.clinic ?? []).toEqual([]);
});

test('a clinic that ends both ends both at one time, and its kinds with them', () => {
  const items = waitUnder([avoided('retinoids', 96), avoided('retinoids-and-fruit-acids', 120)]);
  const ends = new Set(
    items
      .filter(({ thing }) => ['retinoids-and-fruit-acids', 'retinoids', 'aha'].includes(thing))
      .map(({ untilAt }) => untilAt),
  );
  expect(ends.size).toBe(1);
  expect(lineOf(items, 'retinoids-and-fruit-acids')?.clinic.join(' ')).not.toContain('of their own');
});
