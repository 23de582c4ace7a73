import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { type BaseLocationHook, Router } from 'wouter';
import { navigate, usePathname } from 'wouter/use-browser-location';
import { manifestHref, pathHere } from './here.ts';
import { languageOfPath, withoutLanguage } from './languages.ts';
import { languageNow, onSpeak } from './t.ts';

/** The only page that the build writes whole: the app takes it over as it stands. */
const START = '/';

/** The address as the pages know it: the language is no part of it. */
const usePathHere: BaseLocationHook = () => [
  withoutLanguage(usePathname({ ssrPath: START })),
  (to: string, options?: { readonly replace?: boolean }) => navigate(pathHere(to), options),
];

/** Back leads to the page before, in the language that is spoken now. */
function keepLanguage(): void {
  const { pathname, search, hash } = location;
  if (languageOfPath(pathname).id === languageNow().id) return;
  history.replaceState(history.state, '', `${pathHere(withoutLanguage(pathname))}${search}${hash}`);
}

/** Draws the app in the language that is spoken, anew when that changes; what stands in its fields stays. */
export function LanguageRouter({ app }: { readonly app: () => ReactNode }): ReactNode {
  const language = useSyncExternalStore(onSpeak, languageNow, languageNow);
  useEffect(() => {
    document.documentElement.lang = language.id;
    document.documentElement.dir = language.direction;
    document.querySelector('link[rel="manifest"]')?.setAttribute('href', manifestHref());
  }, [language]);
  useEffect(() => {
    addEventListener('popstate', keepLanguage);
    return () => removeEventListener('popstate', keepLanguage);
  }, []);
  return (
    <Router hook={usePathHere} hrefs={pathHere} ssrPath={START} ssrSearch="">
      {app()}
    </Router>
  );
}
