import { messageIn } from '@afterneedle/words/message';
import type { IntlMessageFormat } from 'intl-messageformat';
import { inChosenUnits } from './in-units.ts';
import { ENGLISH, type Language } from './languages.ts';

/** What a text may be filled with. */
export type Values = Readonly<Record<string, string | number>>;

let language: Language = ENGLISH;
let texts: Readonly<Record<string, string>> = {};
const compiled = new Map<string, IntlMessageFormat>();
const listeners = new Set<() => void>();

/** Shows every text in a language from now on; `wording` holds its text for each English one. */
export function speak(next: Language, wording: Readonly<Record<string, string>>): void {
  language = next;
  texts = wording;
  compiled.clear();
  for (const listener of listeners) listener();
}

/** Calls back when another language is spoken. */
export function onSpeak(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Answers the language that is spoken now. */
export function languageNow(): Language {
  return language;
}

/** Marks an English text that is shown later, by `t`: outside a function nobody knows the language yet. */
export function msg<Text extends string>(english: Text): Text {
  return english;
}

/** Answers the message behind an English text, ready to be filled. */
export function messageOf(english: string): IntlMessageFormat {
  const text = texts[english] ?? english;
  const format = compiled.get(text) ?? messageIn(text, language.id);
  compiled.set(text, format);
  return format;
}

/** Answers an English text, in ICU message form, in the language that is spoken now; English where it has none. */
export function t(english: string, values?: Values): string {
  if (values === undefined) return inChosenUnits(texts[english] ?? english);
  return inChosenUnits(String(messageOf(english).format({ ...values })));
}
