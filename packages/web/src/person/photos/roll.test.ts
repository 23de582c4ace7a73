import { describe, expect, test } from 'vitest';
import { isLevel, rollOf } from './roll.ts';

describe('the level line', () => {
  test('lies level while a phone stands upright, also tilted towards or away from the face', () => {
    for (const beta of [40, 70, 90, 110, 140]) expect(rollOf(beta, 0, 0)).toBeCloseTo(0);
  });

  test('turns with the phone', () => {
    // Leant to the right by 30 degrees, upright: the sky stands to the left of its top edge.
    expect(rollOf(60, 90, 0)).toBeCloseTo(-30);
    expect(rollOf(60, -90, 0)).toBeCloseTo(30);
  });

  test('counts from the edge of the screen that is up', () => {
    expect(rollOf(0, -90, -90)).toBeCloseTo(0);
    expect(rollOf(0, 90, 90)).toBeCloseTo(0);
  });

  test('is not drawn on a phone that lies flat', () => {
    expect(rollOf(5, 5, 0)).toBeUndefined();
  });

  test('is level within 2 degrees', () => {
    expect([isLevel(1.9), isLevel(-2), isLevel(2.1)]).toEqual([true, true, false]);
  });
});
