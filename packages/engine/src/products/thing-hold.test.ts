import { describe, expect, test } from 'vitest';
import type { Plan, PlanCondition, Segment } from '../plan/plan.ts';
import { holdsOf } from './thing-hold.ts';

function segment(
  fromHour: number,
  untilHour: number | null,
  stance: Segment['stance'],
  conditions: readonly PlanCondition[] = [],
): Segment {
  return { fromHour, untilHour, stance, conditions, band: 'all-wait', decidedBy: [] };
}

function holds(...segments: readonly Segment[]) {
  const line = {
    thing: 'retinoids',
    segments,
    items: [],
    floorHour: 0,
    usualUntilHour: 0,
    supporters: [],
    dissenters: [],
  };
  const plan: Plan = { zeroAt: 0, nowHour: 0, lines: [line], needs: [], open: [] };
  return (hour: number) => holdsOf(plan)('retinoids', hour);
}

describe('the hold of a thing in a plan', () => {
  test('lasts over all stretches in which it is left out, and ends with the condition of what follows', () => {
    const at = holds(
      segment(0, 48, 'avoid'),
      segment(48, 168, 'avoid'),
      segment(168, null, 'may', [{ kind: 'calm' }]),
    );
    expect(at(10)).toEqual({ isHeld: true, untilHour: 168, onlyWhen: ['calm'], unless: [] });
    expect(at(168)).toMatchObject({ isHeld: true });
    expect(at(168.5)).toEqual({ isHeld: false, untilHour: null, onlyWhen: ['calm'], unless: [] });
  });

  test('that begins only later says what counts until then', () => {
    const at = holds(
      segment(0, 24, 'may', [{ kind: 'calm' }]),
      segment(24, 48, 'avoid', [{ kind: 'clinic-agrees' }]),
      segment(48, null, 'may'),
    );
    expect(at(10)).toEqual({ isHeld: false, untilHour: null, onlyWhen: ['calm'], unless: [] });
  });

  test('without an end says what it waits for', () => {
    const at = holds(segment(0, null, 'avoid', [{ kind: 'clinic-agrees' }]));
    expect(at(5000)).toEqual({ isHeld: true, untilHour: null, onlyWhen: ['clinic-agrees'], unless: [] });
  });

  test('names the facts nobody gave', () => {
    const at = holds(segment(0, null, 'may', [{ kind: 'unless', c: 'allergy-daisy', is: ['yes'] }]));
    expect(at(1)).toMatchObject({ isHeld: false, unless: [{ c: 'allergy-daisy', is: ['yes'] }] });
  });

  test('says what would hold if no open fact were so', () => {
    const acne = { c: 'acne-prone', is: ['yes'] };
    const open = (fromHour: number, untilHour: number | null): Segment => ({
      ...segment(fromHour, untilHour, 'avoid'),
      onlyIf: [acne],
    });
    const at = holds(segment(0, 48, 'avoid'), open(48, 168), segment(168, null, 'may'));
    const sooner = { onlyIf: [acne], isHeld: true, untilHour: 48 };
    expect(at(10)).toMatchObject({ isHeld: true, untilHour: 168, ifNone: sooner });
    expect(at(60)).toMatchObject({ untilHour: 168, ifNone: { isHeld: false, untilHour: null } });
    expect(at(200)?.ifNone).toBeUndefined();
    const without = holds(segment(0, 72, 'avoid'), open(72, null));
    expect(without(10)).toMatchObject({ untilHour: null, ifNone: { isHeld: true, untilHour: 72 } });
  });

  test('of a thing the plan does not know is nothing', () => {
    expect(holdsOf({ zeroAt: 0, nowHour: 0, lines: [], needs: [], open: [] })('foo', 1)).toBeUndefined();
  });
});
