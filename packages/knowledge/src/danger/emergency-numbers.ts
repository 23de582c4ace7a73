/** Which numbers to call in a region. */
export interface EmergencyNumbers {
  /** ISO 3166-1 alpha-2. */
  readonly region: string;
  /** Rings the emergency service. */
  readonly emergency: string;
  /** A doctor's line for problems that cannot wait, where there is one for all. */
  readonly urgentLine?: string;
  /** The line for poisoning, where there is one for all. */
  readonly poisonLine?: string;
  /** Whose statement it is; numbers were not opened at source and a clinic confirms its own. */
  readonly authority: string;
}

const EU =
  'European Commission, 112 the single European emergency number (general knowledge, not opened at source)';
const GENERAL = 'National emergency service (general knowledge, not opened at source)';

const europe112 = [
  'AT',
  'BE',
  'BG',
  'CY',
  'CZ',
  'DK',
  'EE',
  'ES',
  'FI',
  'FR',
  'GR',
  'HR',
  'HU',
  'IT',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SE',
  'SI',
  'SK',
  'IS',
  'LI',
].map((region): EmergencyNumbers => ({ region, emergency: '112', authority: EU }));

/** Emergency numbers by region; a region that is missing takes the default. */
export const emergencyNumbers: readonly EmergencyNumbers[] = [
  ...europe112,
  { region: 'DE', emergency: '112', urgentLine: '116117', authority: EU },
  { region: 'IE', emergency: '112', poisonLine: '01 809 2166', authority: EU },
  { region: 'CH', emergency: '144', poisonLine: '145', authority: GENERAL },
  { region: 'NO', emergency: '113', urgentLine: '116117', authority: GENERAL },
  {
    region: 'GB',
    emergency: '999',
    urgentLine: '111',
    poisonLine: '111',
    authority: 'NHS (general knowledge, not opened at source)',
  },
  { region: 'US', emergency: '911', poisonLine: '1-800-222-1222', authority: GENERAL },
  { region: 'CA', emergency: '911', urgentLine: '811', poisonLine: '1-844-764-7669', authority: GENERAL },
  { region: 'MX', emergency: '911', authority: GENERAL },
  { region: 'AU', emergency: '000', urgentLine: '1800 022 222', poisonLine: '13 11 26', authority: GENERAL },
  {
    region: 'NZ',
    emergency: '111',
    urgentLine: '0800 611 116',
    poisonLine: '0800 764 766',
    authority: GENERAL,
  },
  { region: 'IN', emergency: '112', authority: GENERAL },
  { region: 'JP', emergency: '119', authority: GENERAL },
  { region: 'KR', emergency: '119', authority: GENERAL },
  { region: 'SG', emergency: '995', authority: GENERAL },
  { region: 'HK', emergency: '999', authority: GENERAL },
  { region: 'AE', emergency: '998', authority: GENERAL },
  { region: 'ZA', emergency: '112', authority: GENERAL },
  { region: 'BR', emergency: '192', authority: GENERAL },
  { region: 'TR', emergency: '112', authority: GENERAL },
  { region: 'IL', emergency: '101', authority: GENERAL },
  { region: 'PH', emergency: '911', authority: GENERAL },
];

/** Taken where the place is not known. */
export const DEFAULT_EMERGENCY_NUMBER = '112';
export const DEFAULT_EMERGENCY_NOTE =
  '112 works on most mobile phones in most countries. If it does not, call the number for an ambulance where you are.';

/** Answers whom to call in a region; without a region, or in one not listed, the default number alone. */
export function emergencyNumbersOf(region?: string): EmergencyNumbers {
  const code = region?.toUpperCase();
  return (
    emergencyNumbers.find((numbers) => numbers.region === code) ?? {
      region: code ?? 'unknown',
      emergency: DEFAULT_EMERGENCY_NUMBER,
      authority: EU,
    }
  );
}
