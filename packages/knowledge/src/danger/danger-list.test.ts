import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { findings } from '../vocabulary/index.ts';
import type { DangerItem } from './danger-item.ts';
import { dangerItems, dangerLines } from './danger-list.ts';
import { leftToForm } from './left-to-form.ts';

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

  test('leaves a sign of the body to the form only where it is named here', () => {
    expect(leftToForm).toEqual([
      'hives',
      'ringing-ears',
      'metal-taste',
      'numb-mouth',
      'dizzy',
      'tremor',
      'mouth-sores',
      'skin-splash',
      'red-eye',
      'eye-grit',
      'eyelid-swelling',
      'headache',
      'headache-for-days',
      'nodes',
    ]);
  });

  test('with the form, asks every finding a same-day or emergency rule can fire on', () => {
    const onForm = ['look', 'feel', 'late', 'place', 'course', 'danger-item'];
    const asked = new Set<string>([...dangerItems.flatMap(({ parts }) => [...parts]), ...leftToForm]);
    const needed = rules
      .filter(({ level }) => level === 'same-day' || level === 'emergency')
      .flatMap(({ all, groups }) => [...all, ...(groups ?? []).flatMap(({ of }) => [...of])])
      .flatMap((atom) => ('f' in atom ? [atom.f] : []));
    expect(needed.filter((id) => !asked.has(id) && !onForm.includes(groupOf.get(id) ?? ''))).toEqual([]);
  });

  test('shows each line at the level of its rule', () => {
    for (const { item, level } of dangerItems) {
      expect(rules.find(({ id }) => id === item)?.level, item).toBe(level);
    }
  });

  test('where nobody asks on, no sign that is an emergency by itself stands under "today"', () => {
    const lone = rules
      .filter(({ level }) => level === 'emergency')
      .flatMap(({ all, groups = [] }) => {
        const [group] = groups;
        if (groups.length === 0 && all.length === 1) return all;
        return all.length === 0 && groups.length === 1 && group?.need === 1 ? group.of : [];
      })
      .flatMap((atom) => ('f' in atom ? [atom.f as string] : []));
    expect(lone).toContain('eye-bulging');
    const list: readonly DangerItem[] = dangerItems;
    for (const { item, level, parts, unasked } of list) {
      if (level === 'emergency') continue;
      expect(unasked?.emergencyParts ?? [], item).toEqual(parts.filter((part) => lone.includes(part)));
    }
    for (const level of ['emergency', 'same-day'] as const)
      expect(dangerLines(level).map(({ item }) => item)).toEqual(
        list.flatMap(({ item, level: own, unasked }) => (own === level || unasked ? [item] : [])),
      );
    expect(
      dangerLines('emergency')
        .map(({ says }) => says)
        .join(' '),
    ).toMatch(/bulges.*punched out/u);
  });

  test('a "none of these" never denies a sign that a line asks only with others', () => {
    const parts = new Set<string>(dangerItems.flatMap((item) => [...item.parts]));
    expect(dangerItems.flatMap((item) => [...item.together]).filter((id) => parts.has(id))).toEqual([]);
  });
});
