import { expect, test } from 'vitest';
import { areUsable, keepShortcutKeys, readShortcutKeys, shortcutOf, USUAL_KEYS } from './shortcut-keys.ts';

const pressed = (key: string, more = {}) => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  target: null,
  ...more,
});

test('single letters do nothing until they are switched on', () => {
  for (const key of ['j', 'k', 'a', 'r', 'e', '?'])
    expect(shortcutOf(USUAL_KEYS, pressed(key))).toBeUndefined();
});

test('switched on, they do what they say, but not with a modifier', () => {
  const on = { ...USUAL_KEYS, isOn: true };
  expect(shortcutOf(on, pressed('j'))).toBe('next');
  expect(shortcutOf(on, pressed('?'))).toBe('list');
  expect(shortcutOf(on, pressed('a', { ctrlKey: true }))).toBeUndefined();
  expect(shortcutOf({ isOn: true, keys: { ...on.keys, next: 'n' } }, pressed('j'))).toBeUndefined();
});

test('keys that stand twice or are no letter are not kept', () => {
  expect(areUsable({ ...USUAL_KEYS.keys, next: 'k' })).toBe(false);
  expect(areUsable({ ...USUAL_KEYS.keys, next: '' })).toBe(false);
  const kept = new Map<string, string>();
  const storage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  };
  expect(readShortcutKeys(storage)).toEqual(USUAL_KEYS);
  const mine = { isOn: true, keys: { ...USUAL_KEYS.keys, next: 'n' } };
  keepShortcutKeys(storage, mine);
  expect(readShortcutKeys(storage)).toEqual(mine);
  storage.setItem([...kept.keys()][0] ?? '', '{"isOn":true,"keys":{"next":"k"}}');
  expect(readShortcutKeys(storage)).toEqual(USUAL_KEYS);
});
