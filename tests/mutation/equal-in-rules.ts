import { alike, type Equivalent } from './alike.ts';

/** Mutants of rules and their tables that change no answer, looked at one by one. */
export const equalInRules: readonly Equivalent[] = [
  ...alike('rules/compile.ts', 'More words than rules need stay 0 and are never read as a rule.', [
    ['conditions.length / WORD', 'conditions.length * WORD', '/ as *'],
  ]),
  ...alike(
    'rules/compile.ts',
    'A condition names a fact of the vocabulary, or it was refused: its slot, its bit and the tables of the slot are there.',
    [
      ['slot ?? 0', 'slot', '?? without its right side'],
      ['slots.max[slot] ?? 0', 'slots.max[slot]', '?? without its right side'],
      ['masks.wordOf[slot] ?? 0', 'masks.wordOf[slot]', '?? without its right side'],
      ['slots.usual[slot] ?? 0', 'slots.usual[slot]', '?? without its right side'],
      ["slots.ids[slot] ?? ''", 'slots.ids[slot]', '?? without its right side'],
      ['placed.get(atomKey(atom))?.bit ?? 0', 'placed.get(atomKey(atom))?.bit', '?? without its right side'],
    ],
  ),
  ...alike('rules/compile.ts', 'A missing word in a sum of bits is read as 0.', [
    ['usualLeast[word] ?? 0', 'usualLeast[word]', '?? without its right side'],
    ['masks.least[at] ?? 0', 'masks.least[at]', '?? without its right side'],
    ['usualMost[word] ?? 0', 'usualMost[word]', '?? without its right side'],
    ['masks.most[at] ?? 0', 'masks.most[at]', '?? without its right side'],
    ['cutRows[at] ?? 0', 'cutRows[at]', '?? without its right side'],
    ['pairs.get(word) ?? 0', 'pairs.get(word)', '?? without its right side'],
  ]),
  ...alike(
    'rules/compile.ts',
    'A condition of hours has no slot, and nothing is written for it further down.',
    [
      ['slot === undefined', 'false', 'never', 1],
      ['continue;', '', 'left out', 1],
    ],
  ),
  ...alike('rules/compile.ts', 'Behind the last slot every table ends: no bit is set.', [
    ['slot < slots.count', 'slot <= slots.count', '< as <='],
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
  ...alike(
    'rules/compile.ts',
    'It only weighs which part of a rule is watched, as above: the weight of each kind of condition, and their count.',
    [
      ["'f' in atom", 'true', 'always', 3],
      ["'f' in atom", 'false', 'never', 3],
      ["'c' in atom", 'true', 'always', 3],
      ["'c' in atom", 'false', 'never', 3],
      ['(uses.get(key) ?? 0) + 1', '(uses.get(key) ?? 0) - 1', '+ as -'],
      ['uses.get(key) ?? 0', 'uses.get(key)', '?? without its right side'],
      ['uses.get(key) ?? 0', '0', '?? without its left side'],
    ],
  ),
  ...alike(
    'rules/compile.ts',
    'The place lies inside the table, where every entry is a number from the start.',
    [
      ['least[at] ?? 0', 'least[at]', '?? without its right side'],
      ['most[at] ?? 0', 'most[at]', '?? without its right side'],
      ['naming[at] ?? 0', 'naming[at]', '?? without its right side'],
    ],
  ),
  ...alike(
    'rules/compile.ts',
    'Hour conditions have no slot and were passed over before: what is no finding is a context.',
    [["'c' in atom", 'true', 'always', 2]],
  ),
  ...alike(
    'rules/compile.ts',
    'A slot of the vocabulary that is no finding is a context fact of it, so its definition is there.',
    [['definition?.values ?? []', 'definition?.values', '?? without its right side']],
  ),
  ...alike(
    'rules/compile.ts',
    'A rule without any condition was refused before, so there is a first choice.',
    [
      [
        'choices.toSorted((a, b) => cost(a) - cost(b))[0] ?? []',
        'choices.toSorted((a, b) => cost(a) - cost(b))[0]',
        '?? without its right side',
      ],
    ],
  ),
  ...alike(
    'rules/compile.ts',
    'Every condition of every rule was placed, and the list of starts begins with one.',
    [
      [
        'placed.get(atomKey(atom))?.bit ?? 0',
        'placed.get(atomKey(atom))?.bit',
        '?? without its right side',
        2,
      ],
      ['starts.at(-1) ?? 0', 'starts.at(-1)', '?? without its right side'],
    ],
  ),
  ...alike('rules/compile.ts', 'A rule that names a finding the vocabulary has not was refused before.', [
    ['slots.slotOf.get(atom.f) ?? 0', 'slots.slotOf.get(atom.f)', '?? without its right side'],
  ]),
  ...alike('rules/compile.ts', 'Nothing is written to place -1 of a typed array.', [
    ['at >= 0', 'true', 'always'],
  ]),
  ...alike('rules/encode.ts', 'A context that the vocabulary has not makes `slot` throw two lines before.', [
    [
      'vocabulary.contexts.find(({ id }) => id === c)?.values ?? []',
      'vocabulary.contexts.find(({ id }) => id === c)?.values',
      '?? without its right side',
    ],
  ]),
  ...alike('rules/encode.ts', 'Every byte is written again by what was remembered: only slower.', [
    ['answers === undefined || words === undefined', 'true', 'always'],
  ]),
  ...alike(
    'rules/encode.ts',
    'Behind the end of the list there is no slot, its byte is missing, and a missing byte is like no code and written nowhere.',
    [
      ['index < derivedSlots.length', 'index <= derivedSlots.length', '< as <='],
      ['index < children.length', 'index <= children.length', '< as <='],
      ['children.length - 1', 'children.length + 1', '- as +'],
    ],
  ),
  ...alike('rules/encode.ts', 'A missing time is no more at or after 0 than -1 is.', [
    ['minutes ?? -1', 'minutes', '?? without its right side'],
  ]),
  ...alike(
    'rules/evaluate.ts',
    'The usual bytes are read only, so a view of the table itself says the same.',
    [['tables.usual.slice()', 'tables.usual', 'without slice', 2]],
  ),
  ...alike(
    'rules/evaluate.ts',
    'Behind the end no condition is set: the word is missing, or written nowhere.',
    [['word < atomWords', 'word <= atomWords', '< as <=']],
  ),
  ...alike(
    'rules/evaluate.ts',
    'No hour is reached by a missing time: every comparison fails, and row 0 is what comes out.',
    [['minutes === undefined', 'false', 'never', 1]],
  ),
  ...alike(
    'rules/evaluate.ts',
    'When both readings are the same, working out the second again gives the first: only slower.',
    [['isSame(leastAtoms, mostAtoms)', 'false', 'never']],
  ),
  ...alike('rules/holds.ts', 'A condition asks for 1 at least, which neither 0 nor a missing step reaches.', [
    ['reading.findings[atom.f] ?? 0', 'reading.findings[atom.f]', '?? without its right side'],
  ]),
  ...alike(
    'rules/evaluate.ts',
    'The rules as code fire what the tables fire, as `proofs/prove-generated` shows: only slower.',
    [['tables.fire === undefined', 'true', 'always']],
  ),
  ...alike('ahead/rules-as-code.ts', 'The last start is the end of the list, and nothing lies behind it.', [
    ['bit + 1 < watchStart.length', 'bit + 1 <= watchStart.length', '< as <='],
  ]),
  ...alike('ahead/rules-as-code.ts', 'A missing mask adds no bits, as 0 does.', [
    ['masks.get(bit >>> 5) ?? 0', 'masks.get(bit >>> 5)', '?? without its right side'],
    ['all.get(word) ?? 0', 'all.get(word)', '?? without its right side'],
  ]),
  ...alike(
    'ahead/rules-as-code.ts',
    'Every rule is watched by one condition at least, so nothing stands in for none.',
    [
      ['[0, 0]', '[]', 'an empty list'],
      ['[0, 0]', 'undefined', 'without its default'],
      ['watched[index] ?? new Map()', 'watched[index]', '?? without its right side'],
    ],
  ),
  ...alike(
    'ahead/rules-as-code.ts',
    'The number only names a block, and every word and every eight bits of it still have a name of their own.',
    [
      ['(word * WORD) / BLOCK + first', '(word * WORD) / BLOCK - first', '+ as -'],
      ['(word * WORD) / BLOCK', '(word * WORD) * BLOCK', '/ as *'],
      ['word * WORD', 'word / WORD', '* as /'],
    ],
  ),
  ...alike(
    'rules/encode-listed.ts',
    'Facts are written anew, or the list made anew: the same bytes and slots, only slower.',
    [
      ['parsed === undefined', 'true', 'always'],
      ['isMasked', 'true', 'always'],
      ['isMasked || parsed.isOpen', 'true', 'always'],
    ],
  ),
  ...alike('rules/encode-listed.ts', 'A missing time is no more at or after 0 than -1 is.', [
    ['facts.minutes ?? -1', 'facts.minutes', '?? without its right side'],
  ]),
  ...alike(
    'rules/encode.ts',
    'Where no medicine hides anything, parts are settled and slots listed once more: only slower.',
    [
      ['false', 'true', 'false as true'],
      ['isMasked', 'true', 'gives true'],
    ],
  ),
];
