export const THEMES = ['auto', 'light', 'dark'] as const;

export type Theme = (typeof THEMES)[number];

/** The same key as `public/theme.js`, which sets the look before the first paint. */
const KEY = 'afterneedle-theme';

/** Answers which look was chosen on this device. */
export function chosenTheme(): Theme {
  const stored = readStored();
  return THEMES.find((theme) => theme === stored) ?? 'auto';
}

function readStored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Sets the look and remembers it; `auto` follows the device. */
export function chooseTheme(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // A browser that refuses storage keeps the look until the page is closed.
  }
}
