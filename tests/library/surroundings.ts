/** Where a program runs: the zone and the language that it is told. */
export interface Surroundings {
  readonly timeZone: string;
  readonly locale: string;
}

/** Far apart, one with half an hour between full hours; Turkish knows two letters i, Arabic has digits of its own. */
export const SURROUNDINGS = [
  { timeZone: 'Europe/London', locale: 'en-GB' },
  { timeZone: 'Pacific/Kiritimati', locale: 'tr-TR' },
  { timeZone: 'America/St_Johns', locale: 'ar-EG' },
] as const satisfies readonly Surroundings[];

/** Answers the environment in which Node takes a zone and a language for its own. */
export function environmentOf({ timeZone, locale }: Surroundings): NodeJS.ProcessEnv {
  const posix = `${locale.replace('-', '_')}.UTF-8`;
  return { ...process.env, TZ: timeZone, LC_ALL: posix, LANG: posix, LANGUAGE: '' };
}

/** Throws where a program did not run in the zone and language it was told. */
export function checkSurroundings(wanted: Surroundings, found: Surroundings): void {
  if (found.timeZone === wanted.timeZone && found.locale === wanted.locale) return;
  throw new Error(`asked for ${JSON.stringify(wanted)}, ran in ${JSON.stringify(found)}`);
}
