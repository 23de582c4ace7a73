import { describe, expect, test } from 'vitest';
import { inUnits } from './in-units.ts';

describe('a text in the units of a person', () => {
  const [metric, imperial] = [
    { length: 'mm', temperature: 'c' },
    { length: 'inch', temperature: 'f' },
  ] as const;

  test('has inches beside the millimetres for those who want them', () => {
    expect(inUnits('Under 0.5 mm', imperial)).toBe('Under 0.5 mm (0.02 in)');
    expect(inUnits('0.5 to 1.5 mm', imperial)).toBe('0.5 to 1.5 mm (0.02 to 0.06 in)');
    expect(inUnits('0,5 a 1,5 mm', imperial)).toBe('0,5 a 1,5 mm (0,02 a 0,06 in)');
    expect(inUnits('Over 1.5 mm, or RF', metric)).toBe('Over 1.5 mm, or RF');
  });

  test('has one scale of temperature', () => {
    expect(inUnits('Fever, 38 C (100.4 F) or more', metric)).toBe('Fever, 38 C or more');
    expect(inUnits('Fever, 38 C (100.4 F) or more', imperial)).toBe('Fever, 100.4 F or more');
  });
});
