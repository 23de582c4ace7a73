import { languageNow } from '../language/t.ts';
import { localeHere } from './date-words.ts';

/** Answers a list in words: "a, b and c". */
export function listHere(items: readonly string[]): string {
  return new Intl.ListFormat(localeHere(), { style: 'long', type: 'conjunction' }).format(items);
}

/** Answers a label as it stands within a sentence: without a capital. */
export function withinSentence(label: string): string {
  return label.charAt(0).toLocaleLowerCase(languageNow().id) + label.slice(1);
}
