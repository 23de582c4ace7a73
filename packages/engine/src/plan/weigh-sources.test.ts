import { describe, expect, test } from 'vitest';
import { input, lineOf, planned, read, withPosition } from '../../proofs/plan-reader.ts';
import { planOf } from './plan-of.ts';
import type { Position } from './position.ts';

describe('weighing sources', () => {
  const weighted = { policy: 'weighted' } as const;

  test('a stronger source ends a hold, but not below its floor, and the condition stays', () => {
    expect(read(planned(weighted), 'retinol')).toBe('avoid 0-96; may+calm 96-');
    expect(read(planned(weighted), 'heavy-cream')).toBe('avoid 0-24; may 24-');
  });

  test('what is said of something wider does not outweigh what is said of the thing itself', () => {
    const wide: Position = {
      cite: 'E-99',
      thing: 'own-serums',
      stance: 'may',
      fromHour: 0,
      untilHour: null,
      strength: 5,
    };
    const plan = planOf(withPosition(wide), input(weighted));
    expect(read(plan, 'retinol')).toBe('avoid 0-96; may+calm 96-');
    expect(read(plan, 'salicylic')).toBe('avoid 0-168; may+calm+clinic-agrees 168-');
  });

  test('a hold without an end is never outvoted', () => {
    expect(read(planned(weighted), 'steroid')).toBe('avoid+clinic-agrees 0-');
    expect(read(planned(weighted, { daisy: 'yes' }), 'aloe')).toBe('avoid 0-');
  });

  test('a source that names no hours weighs for none', () => {
    const vague: Position = {
      cite: 'E-99',
      thing: 'retinol',
      stance: 'do',
      fromHour: 0,
      untilHour: 'not-said',
      strength: 5,
    };
    const plan = planOf(withPosition(vague), input(weighted));
    expect(read(plan, 'retinol')).toBe('avoid 0-96; may+calm 96-');
  });

  test('a strong source that stops saying wait ends nothing; the same source with words for use does', () => {
    const cite = { cite: 'E-99', thing: 'salicylic', strength: 5 } as const;
    const waits: Position = { ...cite, stance: 'avoid', fromHour: 0, untilHour: 72 };
    const allows: Position = { ...cite, stance: 'may', fromHour: 72, untilHour: null };
    const after = (position: Position) => read(planOf(withPosition(position), input(weighted)), 'salicylic');
    expect(after(waits)).toBe('avoid 0-168; may+calm+clinic-agrees 168-');
    expect(after(allows)).toBe('avoid 0-72; may+calm+clinic-agrees 72-');
  });

  test('between equals the stricter wins', () => {
    const equal: Position = {
      cite: 'S-99',
      thing: 'sun',
      stance: 'may',
      fromHour: 0,
      untilHour: null,
      strength: 3,
    };
    expect(read(planOf(withPosition(equal), input(weighted)), 'sun')).toBe('avoid 0-72; may 72-');
  });
});

describe('how the sources stand', () => {
  test('who says longer or as long is followed, who says shorter is not', () => {
    const line = lineOf(planned(), 'retinol');
    expect(line?.supporters.map(({ cite }) => cite)).toEqual(['S-11']);
    expect(line?.dissenters.map(({ cite }) => cite)).toEqual(['E-10', 'S-10']);
    expect(line).toMatchObject({
      floorHour: 48,
      usualUntilHour: 168,
      items: ['no-actives', 'no-own-serums'],
    });
  });

  test('a stretch says whether all wait, all allow or they differ', () => {
    const bands = lineOf(planned(), 'retinol')?.segments.map(({ band, fromHour }) => [fromHour, band]);
    expect(bands).toEqual([
      [0, 'all-wait'],
      [24, 'all-wait'],
      [48, 'sources-differ'],
      [168, 'all-allow'],
    ]);
  });

  test('a source that is overruled is told beside the warning, not followed', () => {
    expect(lineOf(planned(), 'sunscreen')?.dissenters).toEqual([
      { cite: 'S-12', stance: 'do', fromHour: 0, untilHour: null, overruledBy: 'W-1' },
    ]);
    expect(read(planned(), 'petrolatum')).toBe('may 0-');
  });
});
