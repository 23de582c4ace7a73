/** What a single letter may do in the inbox. */
export const SHORTCUTS = [
  { id: 'next', usual: 'j', name: 'Next check-in' },
  { id: 'previous', usual: 'k', name: 'Check-in before' },
  { id: 'acknowledge', usual: 'a', name: 'Acknowledge' },
  { id: 'reply', usual: 'r', name: 'Open it to reply' },
  { id: 'close', usual: 'e', name: 'Open it to close' },
] as const;

export type ShortcutId = (typeof SHORTCUTS)[number]['id'];

/** Whether single letters do anything in this browser, and which. */
export interface ShortcutKeys {
  readonly isOn: boolean;
  readonly keys: Readonly<Record<ShortcutId, string>>;
}

/** Off until somebody asks for them: a single letter is easily struck, and a voice may say it. */
export const USUAL_KEYS: ShortcutKeys = {
  isOn: false,
  keys: { next: 'j', previous: 'k', acknowledge: 'a', reply: 'r', close: 'e' },
};

const PLACE = 'afterneedle-inbox-keys';
const FIELDS = 'input:not([type=checkbox]), textarea, select, dialog *';

/** Answers whether each of the keys is one letter or digit and none stands twice. */
export function areUsable(keys: ShortcutKeys['keys']): boolean {
  const all = Object.values(keys);
  return all.every((key) => /^[a-z0-9]$/.test(key)) && new Set(all).size === all.length;
}

/** Reads what this browser keeps; anything else than usable keys is as if nothing was kept. */
export function readShortcutKeys(storage: Pick<Storage, 'getItem'>): ShortcutKeys {
  try {
    const kept = JSON.parse(storage.getItem(PLACE) ?? '') as Partial<ShortcutKeys>;
    const keys = { ...USUAL_KEYS.keys, ...kept.keys };
    return areUsable(keys) ? { isOn: kept.isOn === true, keys } : USUAL_KEYS;
  } catch {
    return USUAL_KEYS;
  }
}

/** Keeps the keys in this browser; a browser that keeps nothing has them until the page is left. */
export function keepShortcutKeys(storage: Pick<Storage, 'setItem'>, keys: ShortcutKeys): void {
  try {
    storage.setItem(PLACE, JSON.stringify(keys));
  } catch {
    // A private window may refuse.
  }
}

/** Answers what a pressed key does here; nothing inside a field, with a modifier, or while they are off. */
export function shortcutOf(
  keys: ShortcutKeys,
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'target'>,
): ShortcutId | 'list' | undefined {
  if (!keys.isOn || event.ctrlKey || event.altKey || event.metaKey) return undefined;
  const target = event.target as Partial<Element> | null;
  if (target?.matches?.(FIELDS) === true) return undefined;
  if (event.key === '?') return 'list';
  return SHORTCUTS.find(({ id }) => keys.keys[id] === event.key.toLowerCase())?.id;
}
