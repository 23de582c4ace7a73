const ADULT_YEARS = 18;

/** Answers which day it is at a clinic. */
export function dayIn(timeZone: string, at: Date): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(at);
  return parts.slice(0, 10);
}

/** Answers whether somebody born on a day is under 18 on another. */
export function isMinorOn(birthOn: string, today: string): boolean {
  const year = String(Number(birthOn.slice(0, 4)) + ADULT_YEARS).padStart(4, '0');
  return today < `${year}${birthOn.slice(4)}`;
}
