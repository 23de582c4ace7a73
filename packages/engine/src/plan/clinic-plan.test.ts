import { describe, expect, test } from 'vitest';
import { clinic, input, lineOf, planned, read } from '../../proofs/plan-reader.ts';
import { smallPlanKnowledge } from '../../proofs/small-plan-knowledge.ts';
import type { OverlayLine } from './plan-input.ts';
import { planOf } from './plan-of.ts';

const named = { by: 'Dr Ada Example', reason: 'She knows this skin.' };

describe('what a clinic changes', () => {
  test('it may make a hold longer without giving a name', () => {
    const plan = planned(clinic([{ thing: 'heavy-cream', stance: 'avoid', untilHour: 200 }]));
    expect(read(plan, 'heavy-cream')).toBe('avoid 0-200; may 200-');
    expect(lineOf(plan, 'heavy-cream')?.changed).toEqual({
      clinic: 'Rose',
      usualUntilHour: 96,
      askedUntilHour: 200,
      untilHour: 200,
    });
  });

  test('it makes a hold shorter only with a name and a reason', () => {
    const line = { thing: 'retinol', stance: 'avoid', untilHour: 72 } as const;
    const unnamed = planned(clinic([line]));
    expect(read(unnamed, 'retinol')).toBe('avoid 0-168; may+calm 168-');
    expect(lineOf(unnamed, 'retinol')?.changed?.refused).toBe('nobody-named');
    const plan = planned(clinic([{ ...line, ...named }]));
    expect(read(plan, 'retinol')).toBe('avoid 0-72; may+calm 72-');
    expect(lineOf(plan, 'retinol')?.changed).toEqual({
      clinic: 'Rose',
      ...named,
      usualUntilHour: 168,
      askedUntilHour: 72,
      untilHour: 72,
    });
    expect(read(plan, 'salicylic')).toBe('avoid 0-168; may+calm+clinic-agrees 168-');
  });

  test('nobody gets below the floor', () => {
    const line = { thing: 'retinol', stance: 'may', fromHour: 12, untilHour: null, ...named } as const;
    const plan = planned(clinic([line]));
    expect(read(plan, 'retinol')).toBe('avoid 0-48; may+calm 48-');
    expect(lineOf(plan, 'retinol')?.changed).toMatchObject({
      askedUntilHour: 12,
      untilHour: 48,
      refused: 'below-floor',
    });
    const deep = planned(clinic([line]), { 'depth-class': 'deep-or-rf' });
    expect(read(deep, 'retinol')).toBe('avoid 0-168; may+calm 168-');
  });

  test('a named clinician who ends a hold agrees, but can not make the skin calm', () => {
    const plan = planned(clinic([{ thing: 'salicylic', stance: 'avoid', untilHour: 72, ...named }]));
    expect(read(plan, 'salicylic')).toBe('avoid 0-72; may+calm 72-');
    expect(
      read(planned(clinic([{ thing: 'steroid', stance: 'may', untilHour: null, ...named }])), 'steroid'),
    ).toBe('may 0-');
  });

  test('what a fact forbids, a floor of never and a prescribed medicine stay as they are', () => {
    const free = (thing: string) => clinic([{ thing, stance: 'do', untilHour: null, ...named }]);
    const allergic = planned(free('aloe'), { daisy: 'yes' });
    expect(read(allergic, 'aloe')).toBe('avoid 0-');
    expect(lineOf(allergic, 'aloe')?.changed?.refused).toBe('below-floor');
    expect(read(planned(free('touching')), 'touching')).toBe('avoid 0-');
    const paused = planned(clinic([{ thing: 'prescribed', stance: 'avoid', untilHour: 72, ...named }]));
    expect(read(paused, 'prescribed')).toBe('may 0-');
    expect(lineOf(paused, 'prescribed')?.changed?.refused).toBe('prescribed');
  });

  test('it may allow, but never tell a person to use, what rule 11 keeps back, nor an activity', () => {
    const doing = (thing: string, more: Partial<OverlayLine> = {}) =>
      read(planned(clinic([{ thing, stance: 'do', untilHour: null, ...named, ...more }])), thing);
    expect(doing('retinol')).toBe('avoid 0-48; may+calm 48-');
    expect(doing('actives')).toBe('avoid 0-48; may+calm 48-');
    expect(doing('steroid')).toBe('may 0-');
    expect(doing('sun')).toBe('avoid 0-72; may 72-');
    expect(doing('retinol', { fromHour: 200 })).toBe('avoid 0-200; may+calm 200-');
    expect(doing('moisturiser')).toBe('avoid 0-24; do 24-');
  });

  test('knowledge that tells a person to use such a thing is refused when it is read', () => {
    const { care, causeCare } = smallPlanKnowledge;
    const told = care.map((one) => (one.id === 'moisturise' ? { ...one, thing: 'retinol' } : one));
    expect(() => planOf({ ...smallPlanKnowledge, care: told }, input())).toThrow(/nobody may be told/);
    const soothed = causeCare.map((one) => ({ ...one, soothes: one.worsens }));
    expect(() => planOf({ ...smallPlanKnowledge, causeCare: soothed }, input())).toThrow(
      /nobody may be told/,
    );
  });

  test('what it supplied is freed from the holds that say so, under every policy', () => {
    const supplied = clinic([], ['clinic-gel', 'aloe']);
    for (const policy of ['strictest', 'weighted', 'clinic'] as const) {
      expect(read(planned({ ...supplied, policy }), 'clinic-gel')).toBe('may 0-');
      expect(read(planned({ ...supplied, policy }), 'aloe')).toBe('may 0-');
      expect(read(planned({ ...supplied, policy }, { daisy: 'yes' }), 'aloe')).toBe('avoid 0-');
    }
    expect(read(planned(), 'clinic-gel')).toBe('avoid 0-24; may 24-');
  });

  test('it can not take away the last thing that meets a need', () => {
    const lines = ['petrolatum', 'moisturiser', 'shade'].map(
      (thing): OverlayLine => ({ thing, stance: 'avoid', untilHour: 400 }),
    );
    const plan = planned(clinic(lines));
    expect(read(plan, 'moisturiser')).toBe('avoid 0-400; do 400-');
    expect(read(plan, 'petrolatum')).toBe('avoid 0-24; do 24-400; may 400-');
    expect(lineOf(plan, 'petrolatum')?.changed?.refused).toBe('nothing-left');
    expect(read(plan, 'shade')).toBe('do 0-24; avoid 24-400; do 400-720; may 720-');
  });

  test('its lines count only where its policy does', () => {
    const lines = clinic([{ thing: 'retinol', stance: 'avoid', untilHour: 72, ...named }]);
    expect(read(planned({ ...lines, policy: 'strictest' }), 'retinol')).toBe('avoid 0-168; may+calm 168-');
  });
});

describe('needs', () => {
  test('shade stands in while sunscreen waits, and nothing is left unmet', () => {
    const plan = planned({}, { 'depth-class': 'deep-or-rf' });
    expect(plan.needs.filter(({ need }) => need === 'sun-cover')).toEqual([
      { need: 'sun-cover', fromHour: 0, untilHour: 72, metBy: ['shade'], byFallback: false },
      { need: 'sun-cover', fromHour: 72, untilHour: 720, metBy: ['shade', 'sunscreen'], byFallback: false },
      { need: 'sun-cover', fromHour: 720, untilHour: null, metBy: ['sunscreen'], byFallback: false },
    ]);
  });

  test('where nothing meets a need the fallback does', () => {
    const { care } = smallPlanKnowledge;
    const plan = planOf(
      { ...smallPlanKnowledge, care: care.filter(({ id }) => id !== 'moisturise') },
      input(),
    );
    expect(read(plan, 'petrolatum')).toBe('may 0-24; do 24-');
    expect(lineOf(plan, 'petrolatum')?.segments.at(-1)?.decidedBy).toEqual(['need:moisture']);
    expect(plan.needs).toContainEqual({
      need: 'moisture',
      fromHour: 24,
      untilHour: null,
      metBy: ['petrolatum'],
      byFallback: true,
    });
  });

  test('a fallback that something holds is refused when the knowledge is read', () => {
    const followed = smallPlanKnowledge.positions.map(({ overruledBy: _, ...position }) => position);
    expect(() => planOf({ ...smallPlanKnowledge, positions: followed }, input())).toThrow(
      /petrolatum must stand in/,
    );
  });
});
