import { planOf, stanceAt } from '@afterneedle/engine';
import { describe, expect, test } from 'vitest';
import { planKnowledge } from '../src/plan.ts';
import { planFor } from './plan-cases.ts';

const HOURS = Array.from({ length: 68 }, (_, step) => step * 12);
const DEVICES = ['pen', 'stamp', 'roller', 'rf'];

describe('who gave a depth but is not sure of the device may have had RF', () => {
  test.each(['light', 'standard'])('%s: everything waits as long as after each device', (depth) => {
    const open = planFor({ 'depth-class': depth, device: 'unsure' }).plan;
    for (const device of DEVICES) {
      const told = planFor({ 'depth-class': depth, device }).plan;
      for (const { thing } of told.lines) {
        const sooner = HOURS.filter(
          (hour) =>
            stanceAt(told, thing, hour)?.stance === 'avoid' &&
            stanceAt(open, thing, hour)?.stance !== 'avoid',
        );
        expect([device, thing, sooner]).toEqual([device, thing, []]);
      }
    }
  });

  test('the device is the question that is open, and no longer the depth', () => {
    const open = planFor({ 'depth-class': 'standard', device: 'unsure' }).plan.open.map(({ c }) => c);
    expect(open).toContain('device');
    expect(open).not.toContain('depth-class');
    const told = planFor({ 'depth-class': 'standard', device: 'pen' }).plan.open.map(({ c }) => c);
    expect(told).not.toContain('device');
  });

  test('of two treatments one without a depth asks for the depth', () => {
    const { open } = planOf(planKnowledge, {
      treatments: [
        { endedAt: 0, facts: { 'depth-class': 'standard', device: 'unsure' } },
        { endedAt: 3_600_000, facts: {} },
      ],
      person: {},
      policy: 'strictest',
      now: 7_200_000,
    });
    expect(open.map(({ c }) => c)).toContain('depth-class');
  });
});
