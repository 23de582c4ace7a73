import { type MouseEvent, type ReactElement, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { LANGUAGES, type Language, pathIn } from './languages.ts';
import { speakIn } from './load-language.ts';
import { languageNow } from './t.ts';

const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

/** The other languages by their own names: the same page, with every answer. */
export function LanguageSwitch(): ReactElement {
  return (
    <>
      {LANGUAGES.filter(({ id, isForTesting }) => isForTesting !== true && id !== languageNow().id).map(
        (language) => (
          <LanguageLink key={language.id} language={language} className="language-link">
            {language.name}
          </LanguageLink>
        ),
      )}
    </>
  );
}

interface LanguageLinkProps {
  readonly language: Language;
  readonly className?: string;
  readonly children: string;
}

/** This page in another language; where its texts cannot be loaded the browser asks for the page itself. */
export function LanguageLink({ language, className, children }: LanguageLinkProps): ReactElement {
  const [path] = useLocation();
  const search = useSearch();
  const [isLoading, setIsLoading] = useState(false);
  const href = `${pathIn(language, path)}${search === '' ? '' : `?${search}`}`;
  const change = (event: MouseEvent): void => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    setIsLoading(true);
    const address = `${href}${location.hash}`;
    speakIn(language)
      .then(() => history.replaceState(history.state, '', address))
      .catch(() => location.assign(address))
      .finally(() => setIsLoading(false));
  };
  return (
    <a
      className={className}
      href={href}
      hrefLang={language.id}
      lang={language.id}
      aria-busy={isLoading}
      onClick={change}
    >
      {children}
    </a>
  );
}
