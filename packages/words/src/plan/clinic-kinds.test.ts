import type { ClinicOverlay, PlanLine } from '@afterneedle/engine';
import { planKnowledge } from '@afterneedle/knowledge/plan';
import { expect, test } from 'vitest';
import { lineOf, made, page } from '../../tests/plan-for-test.ts';
import { planPage } from './plan-page.ts';
import { segmentAt } from './plan-time.ts';

const avoided = (thing: string, untilHour: number): ClinicOverlay['lines'][number] => ({
  thing,
  stance: 'avoid',
  untilHour,
  by: 'Dr Ada Birch',
  reason: 'light session',
});

function under(lines: ClinicOverlay['lines']) {
  const clinic: ClinicOverlay = { name: 'Birch Clinic', supplied: [], lines };
  const facts = { device: 'pen', 'depth-class': 'standard' };
  return { hours: [60], facts, policy: 'clinic', clinic } as const;
}

const waitUnder = (lines: ClinicOverlay['lines']) => page(under(lines)).wait.items;

test('the line of a wider thing does not speak for a kind that a clinic gave a time of its own', () => {
  const items = waitUnder([avoided('retinoids', 96)]);
  expect(lineOf(items, 'retinoids-and-fruit-acids')?.clinic).toContain(
    'Your clinic Birch Clinic gave these a time of their own: Retinol and other retinoids.',
  );
  expect(lineOf(items, 'make-up')?.clinic ?? []).toEqual([]);
});

const KINDS = ['retinoids-and-fruit-acids', 'retinoids', 'aha'];

function endsOf(lines: ClinicOverlay['lines']) {
  const items = waitUnder(lines);
  const at = (thing: string): number | null | undefined => lineOf(items, thing)?.untilAt;
  return { items, ends: Object.fromEntries(KINDS.map((thing) => [thing, at(thing)])) };
}

test('what a clinic did not name waits as it did, and the line of the wider thing says so', () => {
  const { items, ends } = endsOf([avoided('retinoids', 96), avoided('retinoids-and-fruit-acids', 120)]);
  expect(ends['retinoids']).toBe(ends['retinoids-and-fruit-acids']);
  expect(ends['aha']).toBeGreaterThan(ends['retinoids'] ?? 0);
  const wide = lineOf(items, 'retinoids-and-fruit-acids')?.clinic ?? [];
  expect(wide).toContain('These wait longer, each on a line of its own: Fruit acids (AHA).');
  expect(wide.join(' ')).not.toContain('gave these a time of their own');
});

test('a clinic that names all of them ends all of them, and no line is said twice', () => {
  const { items, ends } = endsOf(KINDS.map((thing) => avoided(thing, 96)));
  expect(new Set(Object.values(ends)).size).toBe(1);
  expect(items.flatMap(({ clinic }) => clinic).join(' ')).not.toContain('wait longer');
});

test('whatever a clinic ends sooner: each kind of it that waits longer has a line of its own', () => {
  const things: readonly { readonly id: string; readonly isA?: readonly string[] }[] = planKnowledge.things;
  const isKind = (id: string, above: string): boolean =>
    (things.find((thing) => thing.id === id)?.isA ?? []).some((one) => one === above || isKind(one, above));
  let tried = 0;
  const silent = things.flatMap(({ id }) => {
    const { plan, options } = made(under([avoided(id, 96)]));
    const items = planPage(plan, options).wait.items;
    const ended = plan.lines.find(({ thing }) => thing === id);
    if (ended?.changed === undefined) return [];
    const heldAt = (line: PlanLine | undefined, hour: number): boolean =>
      line !== undefined && segmentAt(line, hour)?.stance === 'avoid';
    const hours = [61, 97, 121, 169, 337, 721].filter((hour) => !heldAt(ended, hour));
    return plan.lines.flatMap((line) => {
      if (!isKind(line.thing, id) || !heldAt(line, 60)) return [];
      if (!hours.some((hour) => heldAt(line, hour))) return [];
      tried += 1;
      return lineOf(items, line.thing) === undefined ? [`${id}: ${line.thing}`] : [];
    });
  });
  expect(silent).toEqual([]);
  expect(tried).toBeGreaterThan(5);
});
