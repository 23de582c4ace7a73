import type { Conflict } from '../src/ledger.ts';
import { atHour } from './sheet-hours.ts';

type Hours = NonNullable<Conflict['resolvedWindow']>;

/** For what the hours of a conflict stand, so that "starts" and "ends" say of what. */
const SUBJECTS: Readonly<Record<string, string>> = {
  'C-01': 'leaving out retinoids',
  'C-02': 'leaving out alpha-hydroxy acids',
  'C-03': 'leaving out salicylic acid',
  'C-04': 'leaving out benzoyl peroxide',
  'C-05': 'leaving out vitamin C on the skin',
  'C-06': 'using sunscreen',
  'C-07': 'mineral sunscreen instead of any other',
  'C-08': 'staying out of direct sun',
  'C-09': 'leaving out make-up',
  'C-10': 'leaving out thick and occlusive products, but for thin plain petrolatum',
  'C-12': 'bumps that were there from the start: the hour of the first look and of the last',
  'C-13': 'redness that is usual',
  'C-14': 'swelling that is usual',
  'C-15': 'small bumps that are usual',
  'C-16': 'no hydrocortisone on treated skin without a clinician',
  'C-18': 'leaving out serums',
  'C-19': 'leaving out plant extracts',
  'C-27': 'a needle grid that is usual',
  'C-28': 'leaving out retinoids and acids before treatment',
  'C-30': 'itch that is usual',
  'C-31': 'burning that is usual',
};

const CONDITIONS: Readonly<Record<string, string>> = {
  calm: 'the skin is calm',
  'clinic-agrees': 'the clinic agrees',
};

const before = (hour: number): string =>
  `${-hour} h (${-hour / 24} ${hour === -24 ? 'day' : 'days'}) before the treatment`;

function startLine({ fromHour }: Hours): string[] {
  if (fromHour === null) return [];
  if (fromHour < 0) return [`Starts ${before(fromHour)}.`];
  return [fromHour === 0 ? 'Starts at the end of the treatment.' : `Starts at ${atHour(fromHour)}.`];
}

function endLine({ fromHour, toHour, andUntil }: Hours): string[] {
  const only = andUntil?.split(', ').map((word) => CONDITIONS[word] ?? word);
  const condition = only === undefined ? '' : `, and then only when ${only.join(' and ')}`;
  if (toHour === null) return [`Has no end${condition}.`];
  return [
    toHour === 0 && (fromHour ?? 0) < 0
      ? 'Ends with the treatment.'
      : `Ends after ${atHour(toHour)}${condition}.`,
  ];
}

function floorFrom(hour: number): string {
  return hour < 0
    ? `A clinic may ask for less, but it starts ${before(hour)} at the latest.`
    : `Nobody starts it before ${atHour(hour)}, no clinic either.`;
}

type Line = (value: string | number | true) => string;

const at =
  (text: string): Line =>
  (value) =>
    `${text} ${atHour(Number(value))}.`;
const said =
  (text: string): Line =>
  (value) =>
    `${text}: ${value}.`;

const LINES: Readonly<Record<Exclude<keyof Hours, 'fromHour' | 'toHour' | 'andUntil'>, Line>> = {
  deepToHour: at('After RF or over 1.5 mm it ends after'),
  rfToHour: at('After RF it ends after'),
  heavyToHour: at('For heavy products it ends after'),
  proneToHour: at('In skin that tends to acne or milia it ends after'),
  preferFromHour: at('Better not before'),
  strictToHour: at('Strict until'),
  peakToHour: at('At its height by'),
  latestOnsetHour: at('Only if it began by'),
  watchToHour: at('When nothing else is wrong it may be watched at home until'),
  floorFromHour: (value) => floorFrom(Number(value)),
  floorToHour: at('A named clinician may end it sooner with a reason, but never before'),
  deepFloorToHour: at('After RF or over 1.5 mm nobody ends it before'),
  first72Hours: said('In the first 72 hours'),
  type: said('Which kind'),
  allow: said('What may be used in that time'),
  afterwards: said('Afterwards'),
  rule: said('Rule'),
  excludeIf: said('Never with'),
  onlyGrade: said('Which degree'),
  providerOverride: () => 'The clinic may decide otherwise.',
};

/** Answers the hours a disagreement settles on, one sentence each; empty when it settles on none. */
export function conflictHours({ id, resolvedWindow }: Conflict): string[] {
  if (resolvedWindow === undefined) return [];
  const subject = SUBJECTS[id];
  if (subject === undefined) throw new RangeError(`nobody says for what the hours of ${id} stand`);
  const rest = Object.entries(LINES).flatMap(([key, line]) => {
    const value = resolvedWindow[key as keyof typeof LINES];
    return value === undefined ? [] : [line(value)];
  });
  const lines = [...startLine(resolvedWindow), ...endLine(resolvedWindow), ...rest];
  return [`## The hours, for ${subject}`, '', ...lines.map((line) => `- ${line}`), ''];
}
