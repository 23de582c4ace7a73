import { pathIn } from './languages.ts';
import { languageNow } from './t.ts';

/** Pages that stand in these languages as plain HTML. */
const STATIC_IN: readonly string[] = ['es'];

/** Answers the address of a page of the app in the language that is spoken now. */
export function pathHere(path: string): string {
  return pathIn(languageNow(), path);
}

/** The file by which the app is installed: it opens in the language it was installed in. */
export function manifestHref(): string {
  const { id } = languageNow();
  return STATIC_IN.includes(id) ? `/manifest-${id}.webmanifest` : '/manifest.webmanifest';
}

/** The page of the danger signs, in the language that is spoken now. */
export function dangerHref(): string {
  return STATIC_IN.includes(languageNow().id) ? pathHere('/danger.html') : '/danger.html';
}
