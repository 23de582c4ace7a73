import { type ReactElement, useState } from 'react';
import { LanguageSwitch } from '../../language/language-switch.tsx';
import { languageNow, t } from '../../language/t.ts';
import { changeSettings, type KeptSettings } from '../../offline/settings-store.ts';
import { chooseTheme, chosenTheme } from '../../ui/theme.ts';
import { Choose } from './choose.tsx';
import type { Loaded } from './loaded.ts';
import { showTextSize } from './text-size.ts';

/** Language, colours and the size of the text. */
export function LookSection({ settings }: { readonly settings: Loaded }): ReactElement {
  const [theme, setTheme] = useState(chosenTheme);
  const kept = typeof settings === 'object' ? settings : undefined;
  const setSize = (textSize: KeptSettings['textSize']): void => {
    showTextSize(textSize);
    void changeSettings((before) => ({ ...before, textSize }));
  };
  return (
    <section aria-labelledby="look">
      <h2 id="look">{t('Language and look')}</h2>
      <p>
        {t('This page is in {language}.', { language: languageNow().name })} <LanguageSwitch />
      </p>
      <Choose
        title={t('Colours')}
        value={theme}
        options={[
          { value: 'auto', label: t('Same as device') },
          { value: 'light', label: t('Light') },
          { value: 'dark', label: t('Dark') },
        ]}
        onPick={(next) => {
          chooseTheme(next);
          setTheme(next);
        }}
      />
      <Choose
        title={t('Size of the text')}
        value={kept?.textSize}
        options={[
          { value: 'normal', label: t('Normal') },
          { value: 'large', label: t('Large') },
          { value: 'largest', label: t('Largest') },
        ]}
        onPick={setSize}
      />
    </section>
  );
}
