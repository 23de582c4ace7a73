import { type ReactElement, useId, useState } from 'react';
import { msg, t } from '../language/t.ts';
import { chooseTheme, chosenTheme, THEMES, type Theme } from './theme.ts';

const NAMES: Readonly<Record<Theme, string>> = {
  auto: msg('Same as device'),
  light: msg('Light'),
  dark: msg('Dark'),
};

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
      <label htmlFor={id}>{t('Colours')}</label>
      <select id={id} className="input" value={theme} onChange={(event) => choose(event.currentTarget.value)}>
        {THEMES.map((value) => (
          <option key={value} value={value}>
            {t(NAMES[value])}
          </option>
        ))}
      </select>
    </div>
  );
}
