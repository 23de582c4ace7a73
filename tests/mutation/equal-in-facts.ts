import { alike, type Equivalent } from './alike.ts';

/** Mutants of facts and triage that change no answer, looked at one by one. */
export const equalInFacts: readonly Equivalent[] = [
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
  ...alike('triage/decide.ts', 'Behind the end no bit is set.', [
    ['word < bits.length', 'word <= bits.length', '< as <='],
    ['word < ruleWords', 'word <= ruleWords', '< as <='],
  ]),
  ...alike(
    'triage/decide.ts',
    'The mark only saves the look at every finding, which finds no unsure answer either.',
    [
      ['(presence & 8) === 0', 'false', 'never'],
      ['presence & 8', 'presence | 8', '& as |'],
    ],
  ),
  ...alike(
    'triage/decide.ts',
    'Behind the findings lies a context fact, and the table of rules that name a finding has no row for it.',
    [['slot < layout.slots.findingCount', 'slot <= layout.slots.findingCount', '< as <=']],
  ),
  ...alike(
    'facts/canonical-bytes.ts',
    'The sort only asks whether one comes before the other; to it 0 and 1 are the same.',
    [['a > b', 'a <= b', '> as <=']],
  ),
  ...alike(
    'facts/fact-slots.ts',
    'Bytes behind the last fact stay 0 in every vector and are never read as a fact.',
    [['(findings.length + contexts.length) / 4', '(findings.length + contexts.length) * 4', '/ as *']],
  ),
  ...alike(
    'facts/fact-slots.ts',
    'Parts and wholes are settled once more where nothing is open, which changes nothing; and where every finding is open alike there is nothing to settle.',
    [
      ['false', 'true', 'false as true'],
      [
        'slot < findingCount && (code === UNKNOWN || code === UNSURE)',
        'slot < findingCount || (code === UNKNOWN || code === UNSURE)',
        '&& as ||',
      ],
      ['slot < findingCount', 'slot <= findingCount', '< as <='],
      ['code === UNKNOWN', 'code !== UNKNOWN', '=== as !=='],
      ['code === UNSURE', 'code !== UNSURE', '=== as !==', 1],
      ['slot < findingCount && (code === UNKNOWN || code === UNSURE)', 'true', 'always'],
    ],
  ),
  ...alike('facts/fact-slots.ts', 'What is not remembered is written anew by `encode`: only slower.', [
    ['Object.defineProperty(facts, ANSWERS, { value });', '', 'left out'],
    ['parsed === undefined || parsed.slots !== slots', 'true', 'always'],
    ['parsed.findings === facts.findings && parsed.contexts === facts.contexts', 'false', 'never'],
  ]),
  ...alike('facts/fact-slots.ts', 'The place behind the last fact has no conditions and no marks.', [
    ['slot < codes.length', 'slot <= codes.length', '< as <='],
  ]),
  ...alike(
    'facts/fact-slots.ts',
    'A usual answer that is listed takes its own bits away and sets them again: only slower.',
    [['code !== usual[slot]', 'true', 'always']],
  ),
  ...alike('triage/decide.ts', 'Every field of the room is written before it is read.', [
    ['false', 'true', 'false as true', 2],
  ]),
  ...alike(
    'facts/fact-slots.ts',
    'Without what the parser read of them, facts are written anew by `encode`: only slower.',
    [
      [
        'parsed.findings === facts.findings && parsed.contexts === facts.contexts ? parsed : undefined',
        'undefined',
        'gives undefined',
      ],
    ],
  ),
];
