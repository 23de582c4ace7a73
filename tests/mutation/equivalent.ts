/** A mutant that gives the same answers as the code, and why. */
export interface Equivalent {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly kind: string;
  readonly reason: string;
}

type Change = readonly [before: string, after: string, kind: string];

const alike = (file: string, reason: string, changes: readonly Change[]): readonly Equivalent[] =>
  changes.map(([before, after, kind]) => ({ file, before, after, kind, reason }));

/** Looked at one by one; a line whose code is gone makes the run fail. */
export const equivalents: readonly Equivalent[] = [
  ...alike('facts/canonical-bytes.ts', 'The keys of one object are never the same, so equal never comes.', [
    ['a < b', 'a <= b', '< as <='],
    ['a > b', 'a >= b', '> as >='],
  ]),
  ...alike(
    'facts/fact-slots.ts',
    'Without a slot the place is not a number, and nothing lies there: it is refused.',
    [['slots.slotOf.get(id) ?? -1', 'slots.slotOf.get(id)', '?? without its right side']],
  ),
  ...alike(
    'facts/fact-slots.ts',
    'A step below the highest, which is at most 3, is 0, 1 or 2: all are in the list.',
    [
      [
        '[UNKNOWN, PRESENT, AT_LEAST_TWO][code] ?? code',
        '[UNKNOWN, PRESENT, AT_LEAST_TWO][code]',
        '?? without its right side',
      ],
    ],
  ),
  ...alike(
    'facts/parse-facts.ts',
    'The count only saves a look at keys that are all known; looking at them finds nothing.',
    [
      ['known++;', '', 'left out'],
      ['known++', 'known--', 'counted the other way'],
      ['keys.length > known', 'keys.length >= known', '> as >='],
      ['keys.length > known', 'true', 'always'],
    ],
  ),
];
