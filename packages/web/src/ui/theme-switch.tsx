import { type ReactElement, useId, useState } from 'react';
import { chooseTheme, chosenTheme, THEMES, type Theme } from './theme.ts';

const NAMES: Readonly<Record<Theme, string>> = { auto: 'Same as device', light: 'Light', dark: 'Dark' };

/** Light, dark, or as the device says. */
export function ThemeSwitch(): ReactElement {
  const [theme, setTheme] = useState(chosenTheme);
  const id = useId();
  const choose = (value: string): void => {
    const next = THEMES.find((known) => known === value) ?? 'auto';
    chooseTheme(next);
    setTheme(next);
  };
  return (
    <div className="theme-switch">
      <label htmlFor={id}>Colours</label>
      <select id={id} className="input" value={theme} onChange={(event) => choose(event.currentTarget.value)}>
        {THEMES.map((value) => (
          <option key={value} value={value}>
            {NAMES[value]}
          </option>
        ))}
      </select>
    </div>
  );
}
