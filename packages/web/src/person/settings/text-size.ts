import type { KeptSettings } from '../../offline/settings-store.ts';

type TextSize = KeptSettings['textSize'];

/** The same key as `public/theme.js`, which sets the size before the first paint. */
const KEY = 'afterneedle-text-size';

/** Shows every text in a size and remembers it for the first paint of the next visit. */
export function showTextSize(size: TextSize): void {
  if (size === 'normal') delete document.documentElement.dataset['textSize'];
  else document.documentElement.dataset['textSize'] = size;
  try {
    localStorage.setItem(KEY, size);
  } catch {
    // A browser that refuses storage keeps the size until the page is closed.
  }
}
