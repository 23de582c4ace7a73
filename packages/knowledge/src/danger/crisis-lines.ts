/** Whom to call in a region when life feels too much. */
export interface CrisisLine {
  /** ISO 3166-1 alpha-2. */
  readonly region: string;
  readonly name: string;
  readonly number: string;
  /** Whose statement it is; numbers were not opened at source and nobody has signed them. */
  readonly authority: string;
}

const GENERAL = 'General knowledge, not opened at source, unsigned';

/** Crisis lines by region, only where the number is well known; elsewhere the emergency number stands. */
export const crisisLines: readonly CrisisLine[] = [
  { region: 'US', name: 'the 988 line', number: '988', authority: GENERAL },
  { region: 'CA', name: 'the 988 line', number: '988', authority: GENERAL },
  { region: 'GB', name: 'Samaritans', number: '116 123', authority: GENERAL },
  { region: 'IE', name: 'Samaritans', number: '116 123', authority: GENERAL },
  { region: 'AU', name: 'Lifeline', number: '13 11 14', authority: GENERAL },
  { region: 'NZ', name: 'the 1737 line', number: '1737', authority: GENERAL },
  { region: 'DE', name: 'TelefonSeelsorge', number: '116 123', authority: GENERAL },
  { region: 'AT', name: 'TelefonSeelsorge', number: '142', authority: GENERAL },
  { region: 'CH', name: 'Die Dargebotene Hand', number: '143', authority: GENERAL },
  { region: 'FR', name: 'the 3114 line', number: '3114', authority: GENERAL },
  { region: 'ES', name: 'the 024 line', number: '024', authority: GENERAL },
];

/** Answers the crisis line of a region; none where none is known for sure. */
export function crisisLineOf(region?: string): CrisisLine | undefined {
  const code = region?.toUpperCase();
  return crisisLines.find((line) => line.region === code);
}
