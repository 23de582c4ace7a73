import { languageNow } from '../language/t.ts';
import { timeZoneHere } from '../person/danger/place.ts';

/** The way of writing dates: the language of the page as this device's owner writes it, or as it is written where the device is from. */
export function localeHere(): string {
  const { id, isForTesting } = languageNow();
  if (isForTesting === true) return id;
  const own = navigator.languages.find((language) => language.split('-')[0] === id);
  if (own !== undefined) return own;
  if (id === 'en') return 'en-GB';
  const region = navigator.languages.map((language) => new Intl.Locale(language).region).find(Boolean);
  return region === undefined ? id : `${id}-${region}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format costs a slow phone more than what it writes, so each is made once. */
function formatHere(shape: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = localeHere();
  const key = `${locale} ${timeZoneHere()} ${JSON.stringify(shape)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, shape);
  formats.set(key, format);
  return format;
}

/** Answers a heading whose dates keep day and month on one line: "December 1", "1 December". */
export function datesUnbroken(text: string): string {
  return text.replace(/(?<=\p{L}{3}) (?=\d{1,2}\b)|(?<=\b\d{1,2}) (?=\p{L}{3})/gu, '\u00A0');
}

/** Answers a time of day on this device: "14:05" or "2:05 PM". */
export function timeOfDay(at: number): string {
  return formatHere({ hour: 'numeric', minute: '2-digit' }).format(at);
}

/** Answers a date on this device: "4 August 2026". */
export function dateOf(at: number): string {
  return formatHere({ day: 'numeric', month: 'long', year: 'numeric' }).format(at);
}

/** Answers a day and a time on this device, with the year when it is another one: "Tuesday 4 August, 14:05". */
export function dayAndTime(at: number): string {
  const year = formatHere({ year: 'numeric' });
  const isThisYear = year.format(at) === year.format(Date.now());
  const day = formatHere({
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(isThisYear ? {} : { year: 'numeric' }),
  });
  return `${day.format(at)}, ${timeOfDay(at)}`;
}

/** Answers a moment of a record that is read in later years too: "4 August 2026, 14:05". */
export function dateAndTime(at: number): string {
  return `${dateOf(at)}, ${timeOfDay(at)}`;
}
