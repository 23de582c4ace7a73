import { describe, expect, test } from 'vitest';
import { findings } from '../vocabulary/index.ts';
import { dangerItems } from './danger-list.ts';

const groupOf = new Map(findings.map(({ id, group }) => [id as string, group as string]));

describe('the danger list', () => {
  test('has twelve lines, six on each screen, in the order of the vocabulary', () => {
    expect(dangerItems.filter(({ screen }) => screen === 1)).toHaveLength(6);
    expect(dangerItems.filter(({ screen }) => screen === 2)).toHaveLength(6);
    expect(dangerItems.map(({ item }) => item)).toEqual(
      findings.filter(({ group }) => group === 'danger-item').map(({ id }) => id),
    );
  });

  test('asks each danger sign in one line only', () => {
    const parts: string[] = dangerItems.flatMap((item) => [...item.parts]);
    expect(new Set(parts).size).toBe(parts.length);
  });

  test('asks every sign of the danger group, alone or together, but the splash on skin', () => {
    const asked = new Set<string>(dangerItems.flatMap((item) => [...item.parts, ...item.together]));
    const left = [...groupOf].filter(([id, group]) => group === 'danger' && !asked.has(id)).map(([id]) => id);
    expect(left).toEqual(['skin-splash']);
  });

  test('a "none of these" never denies a sign that a line asks only with others', () => {
    const parts = new Set<string>(dangerItems.flatMap((item) => [...item.parts]));
    expect(dangerItems.flatMap((item) => [...item.together]).filter((id) => parts.has(id))).toEqual([]);
  });
});
