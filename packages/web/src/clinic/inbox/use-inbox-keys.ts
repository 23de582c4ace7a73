import { useEffect, useState } from 'react';
import { keepShortcutKeys, readShortcutKeys, type ShortcutKeys, shortcutOf } from './shortcut-keys.ts';

export interface InboxKeys {
  readonly keys: ShortcutKeys;
  readonly keep: (keys: ShortcutKeys) => void;
  readonly isListed: boolean;
  readonly list: (isListed: boolean) => void;
}

function rowLinks(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.inbox [data-case]')];
}

function move(step: number): void {
  const links = rowLinks();
  const at = links.indexOf(document.activeElement as HTMLElement);
  links[Math.min(links.length - 1, Math.max(0, at < 0 ? 0 : at + step))]?.focus();
}

/** Listens for single letters on the inbox, while they are switched on. */
export function useInboxKeys(does: {
  readonly onAcknowledge: (id: string) => void;
  readonly onOpen: (id: string, part: 'reply' | 'close') => void;
}): InboxKeys {
  const [keys, setKeys] = useState(() => readShortcutKeys(localStorage));
  const [isListed, setIsListed] = useState(false);
  useEffect(() => {
    if (!keys.isOn) return;
    const onKey = (event: KeyboardEvent): void => {
      const shortcut = shortcutOf(keys, event);
      if (shortcut === undefined) return;
      event.preventDefault();
      const row = document.activeElement?.closest('tr')?.querySelector<HTMLElement>('[data-case]');
      const id = row?.dataset['case'];
      if (shortcut === 'list') setIsListed(true);
      else if (shortcut === 'next') move(1);
      else if (shortcut === 'previous') move(-1);
      else if (id === undefined) return;
      else if (shortcut === 'acknowledge') does.onAcknowledge(id);
      else does.onOpen(id, shortcut);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  return {
    keys,
    keep: (next) => {
      setKeys(next);
      keepShortcutKeys(localStorage, next);
    },
    isListed,
    list: setIsListed,
  };
}
