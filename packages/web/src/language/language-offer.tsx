import type { ReactElement } from 'react';
import { LanguageLink } from './language-switch.tsx';
import { ENGLISH, LANGUAGES } from './languages.ts';
import { languageNow } from './t.ts';

const OFFERS: Readonly<Record<string, string>> = { es: 'Ver esta página en español' };

/**
 * One line that offers the language of this browser, where the pages have it and another one is shown. Every offer
 * stands in the page; `theme.js` says before the first paint which one is seen, so that nothing moves.
 */
export function LanguageOffer(): ReactElement | null {
  if (languageNow().id !== ENGLISH.id) return null;
  return (
    <>
      {LANGUAGES.filter(({ id }) => OFFERS[id] !== undefined).map((language) => (
        <p key={language.id} className="language-offer no-print" data-offer={language.id}>
          <LanguageLink language={language}>{OFFERS[language.id] ?? language.name}</LanguageLink>
        </p>
      ))}
    </>
  );
}
