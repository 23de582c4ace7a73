import { en, type MessageKey, type Messages } from '@afterneedle/knowledge/messages';
import type { IntlMessageFormat } from 'intl-messageformat';
import { madeTextIn } from './made-texts.ts';
import { messageIn } from './message.ts';

/** What a message may be filled with. */
export type Values = Readonly<Record<string, string | number>>;

/** Puts what is said into the words of one language. */
export interface Say {
  /** Answers the sentence of a key, filled in. */
  (key: MessageKey, values?: Values): string;
  /** Answers a text of the knowledge or the engine; English where the language has none. */
  readonly text: (english: string) => string;
  /** BCP 47. */
  readonly locale: string;
}

/** All of one language: its sentences, and its text for each English text of the knowledge. */
export interface Wording {
  /** A sentence that is missing is said in English. */
  readonly messages: Partial<Messages>;
  readonly texts: Readonly<Record<string, string>>;
}

const catalogues = new Map<string, Wording>([['en', { messages: en, texts: {} }]]);
const compiled = new Map<string, IntlMessageFormat>();
const voices = new Map<string, Say>();

/** Makes a language known; until then its locales get English. */
export function addLanguage(language: string, wording: Wording): void {
  catalogues.set(language, wording);
  compiled.clear();
  voices.clear();
}

/** Answers the language whose texts a locale gets; English where there are none. */
export function languageOf(locale: string): string {
  if (catalogues.has(locale)) return locale;
  const language = locale.split('-')[0]?.toLowerCase() ?? 'en';
  return catalogues.has(language) ? language : 'en';
}

interface Shelf {
  readonly locale: string;
  readonly texts: Wording['texts'];
}

/** A text as it stands in the list, made by the engine, or some of these one after the other. */
function wordingOf(english: string, shelf: Shelf): string | undefined {
  const whole = shelf.texts[english] ?? madeTextIn(english, shelf);
  if (whole !== undefined) return whole;
  for (const { index } of english.matchAll(/(?<=[.?!]) /gu)) {
    const first = shelf.texts[english.slice(0, index)] ?? madeTextIn(english.slice(0, index), shelf);
    const rest = first === undefined ? undefined : wordingOf(english.slice(index + 1), shelf);
    if (first !== undefined && rest !== undefined) return `${first} ${rest}`;
  }
  return undefined;
}

/** Answers the sentences of a locale. */
export function sayIn(locale: string): Say {
  const known = voices.get(locale);
  if (known !== undefined) return known;
  const language = languageOf(locale);
  const { messages, texts } = catalogues.get(language) ?? { messages: en, texts: {} };
  const sentence = (key: MessageKey, values: Values = {}): string => {
    const cacheKey = `${locale} ${key}`;
    const format = compiled.get(cacheKey) ?? messageIn(messages[key] ?? en[key], locale);
    compiled.set(cacheKey, format);
    return String(format.format({ ...values }));
  };
  const text = (english: string): string => {
    if (language === 'en') return english;
    return wordingOf(english, { locale, texts }) ?? english;
  };
  const say = Object.assign(sentence, { text, locale });
  voices.set(locale, say);
  return say;
}
