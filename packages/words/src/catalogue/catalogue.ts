import { en, type MessageKey, type Messages } from '@afterneedle/knowledge/messages';
import { IntlMessageFormat } from 'intl-messageformat';

/** What a message may be filled with. */
export type Values = Readonly<Record<string, string | number>>;
/** Answers the sentence of a key, filled in. */
export type Say = (key: MessageKey, values?: Values) => string;

const CATALOGUES: Readonly<Record<string, Messages>> = { en };
const compiled = new Map<string, IntlMessageFormat>();

/** Answers the language whose texts a locale gets; English where there are none. */
export function languageOf(locale: string): string {
  const language = locale.split('-')[0]?.toLowerCase() ?? 'en';
  return language in CATALOGUES ? language : 'en';
}

/** Answers the sentences of a locale. */
export function sayIn(locale: string): Say {
  const messages = CATALOGUES[languageOf(locale)] ?? en;
  return (key, values = {}) => {
    const cacheKey = `${locale} ${key}`;
    const format = compiled.get(cacheKey) ?? new IntlMessageFormat(messages[key], locale);
    compiled.set(cacheKey, format);
    return String(format.format({ ...values }));
  };
}
