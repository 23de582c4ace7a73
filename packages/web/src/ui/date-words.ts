/** The way of writing dates: English as this device's owner writes it. */
export function localeHere(): string {
  return navigator.languages.find((language) => language.startsWith('en')) ?? 'en-GB';
}

/** Answers a time of day on this device: "14:05" or "2:05 PM". */
export function timeOfDay(at: number): string {
  return new Intl.DateTimeFormat(localeHere(), { hour: 'numeric', minute: '2-digit' }).format(at);
}

/** Answers a date on this device: "4 August 2026". */
export function dateOf(at: number): string {
  return new Intl.DateTimeFormat(localeHere(), { day: 'numeric', month: 'long', year: 'numeric' }).format(at);
}

/** Answers a day and a time on this device: "Tuesday 4 August, 14:05". */
export function dayAndTime(at: number): string {
  const day = new Intl.DateTimeFormat(localeHere(), { weekday: 'long', day: 'numeric', month: 'long' });
  return `${day.format(at)}, ${timeOfDay(at)}`;
}
