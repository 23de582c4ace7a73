/** A mutant that gives the same answers as the code, and why. */
export interface Equivalent {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly kind: string;
  readonly reason: string;
  /** Which of the same changes in the file is meant, from 1; all of them when missing. */
  readonly nth?: number;
}

type Change = readonly [before: string, after: string, kind: string, nth?: number];

const alike = (file: string, reason: string, changes: readonly Change[]): readonly Equivalent[] =>
  changes.map(([before, after, kind, nth]) => ({
    file,
    before,
    after,
    kind,
    reason,
    ...(nth === undefined ? {} : { nth }),
  }));

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
  ...alike('facts/bounds.ts', 'A list of words holds no missing word, as it holds no empty one.', [
    ["contexts[when.c] ?? ''", 'contexts[when.c]', '?? without its right side'],
  ]),
  ...alike(
    'facts/bounds.ts',
    'A finding has a span exactly when the vocabulary has it: both lack or neither.',
    [
      [
        'span === undefined || definition === undefined',
        'span === undefined && definition === undefined',
        '|| as &&',
      ],
    ],
  ),
  ...alike('facts/bounds.ts', 'Nothing is kept under a missing name, so the look-up finds nothing either.', [
    ['child.of === undefined', 'false', 'never'],
  ]),
  ...alike('rules/compile.ts', 'More words than rules need stay 0 and are never read as a rule.', [
    ['conditions.length / WORD', 'conditions.length * WORD', '/ as *'],
  ]),
  ...alike('rules/encode.ts', 'A byte at no place is not written.', [
    ['code !== undefined', 'true', 'always'],
  ]),
  ...alike('rules/evaluate.ts', 'Behind the end both are missing, and so the same.', [
    ['word < a.length', 'word <= a.length', '< as <='],
    ['word < codeWords.length', 'word <= codeWords.length', '< as <='],
  ]),
  ...alike(
    'rules/evaluate.ts',
    'When both readings are the same, working out the second again gives the first: only slower.',
    [
      ['a[word] !== b[word]', 'true', 'always'],
      ['true', 'false', 'true as false', 2],
    ],
  ),
  ...alike(
    'rules/evaluate.ts',
    'An answer that is the usual one takes its own bits away and sets them again, and its marks are 0: only slower.',
    [
      ['codeWords[word] === usualWords[word]', 'false', 'never'],
      ['continue;', '', 'left out'],
      ['codes[slot] !== usual[slot]', 'true', 'always'],
    ],
  ),
  ...alike(
    'rules/compile.ts',
    'It only weighs which part of a rule is watched; whichever is, one of its conditions holds when the rule fires.',
    [
      ['uses.get(atomKey(atom)) ?? 0', 'uses.get(atomKey(atom))', '?? without its right side'],
      ['uses.get(atomKey(atom)) ?? 0', '0', '?? without its left side'],
      ['used', '0', 'gives 0'],
      ['used', '1', 'gives 1'],
      ["used + ('c' in atom ? 1_000 : 2_000)", "used - ('c' in atom ? 1_000 : 2_000)", '+ as -'],
      ["used + ('c' in atom ? 1_000 : 2_000)", '0', 'gives 0'],
      ["used + ('c' in atom ? 1_000 : 2_000)", '1', 'gives 1'],
      ['atoms.reduce((sum, atom) => sum + commonness(atom, uses), 0)', '0', 'gives 0'],
      ['atoms.reduce((sum, atom) => sum + commonness(atom, uses), 0)', '1', 'gives 1'],
      ['sum + commonness(atom, uses)', 'sum - commonness(atom, uses)', '+ as -'],
      ['sum + commonness(atom, uses)', 'undefined', 'gives undefined'],
      ['choices.toSorted((a, b) => cost(a) - cost(b))', 'choices', 'without toSorted'],
      ['cost(a) - cost(b)', 'cost(a) + cost(b)', '- as +'],
      ['cost(a) - cost(b)', 'undefined', 'gives undefined'],
      ['uses.set(key, (uses.get(key) ?? 0) + 1);', '', 'left out'],
    ],
  ),
];
