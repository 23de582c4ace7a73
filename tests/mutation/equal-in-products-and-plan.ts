import { alike, type Equivalent } from './alike.ts';

/** Mutants of labels, plans and messages that change no answer, looked at one by one. */
export const equalInProductsAndPlan: readonly Equivalent[] = [
  ...alike('plan/meet-needs.ts', 'It is among the cuts already.', [['cut > from', 'cut >= from', '> as >=']]),
  ...alike('plan/clinic-change.ts', 'Either all of these lines name the thing itself or none does.', [
    [
      'wish.lines.some(({ thing }) => thing === entry.thing.id)',
      'wish.lines.every(({ thing }) => thing === entry.thing.id)',
      'some as every',
    ],
  ]),
  ...alike('plan/plan-of.ts', 'Without a clinic what counts now is what counts usually: only slower.', [
    ['subject.wish === undefined', 'false', 'never'],
  ]),
  ...alike(
    'plan/subject.ts',
    'An empty stretch at hour 0 says what the next one says and is joined with it.',
    [['minute > 0', 'minute >= 0', '> as >=']],
  ),
  ...alike('text/quantities.ts', 'They are looked for anew: only slower.', [
    ['seen.set(message, found);', '', 'left out'],
  ]),
  ...alike('text/compile-lexicon.ts', 'For one list of words there is always one set.', [
    ['new Set<number>()', 'undefined', 'without its default'],
  ]),
  ...alike(
    'text/mentions.ts',
    'What no vocabulary has is refused in the lexicon, so every finding has a scale.',
    [['own', 'undefined', 'gives undefined', 1]],
  ),
  ...alike('text/matches.ts', 'Every word of the lexicon has its list of beginnings.', [
    ['lexicon.starts[word] ?? []', 'lexicon.starts[word]', '?? without its right side'],
  ]),
  ...alike('products/near-spelling.ts', 'It then compares the whole words, which finds the same.', [
    ['shorter - start', 'shorter + start', '- as +'],
  ]),
  ...alike('products/read-label.ts', 'A text that is cut has a first part.', [
    ["part.split(' ', 1)[0] ?? ''", "part.split(' ', 1)[0]", '?? without its right side'],
  ]),
  ...alike(
    'products/near-spelling.ts',
    'It only spares the full comparison, which then finds more than one slip; a property holds both against each other.',
    [
      ['Math.abs(a.length - b.length) > 1', 'false', 'never'],
      ['Math.max(a.length, b.length) - start - end > 2', 'false', 'never'],
    ],
  ),
  ...alike(
    'plan/meet-needs.ts',
    'Where both are the same minute, the pieces are empty or the stretch itself.',
    [['from >= until', 'from > until', '>= as >']],
  ),
  ...alike(
    'plan/compile-plan.ts',
    'No thing is called by no name, so nothing is known that must not be told.',
    [['thing === undefined', 'false', 'never', 2]],
  ),
  ...alike('products/compile-patterns.ts', 'In an empty map no word is found: only slower.', [
    ['index.byWord.size === 0', 'false', 'never'],
  ]),
  ...alike('products/recognise-ingredient.ts', 'A slip without an ingredient is not told.', [
    ['like.length === 0', 'false', 'never'],
  ]),
  ...alike('products/read-label.ts', 'Behind the last mention there is none, and the loop is left.', [
    ['at < mentions.length', 'at <= mentions.length', '< as <='],
  ]),
  ...alike('products/read-label.ts', 'No genus is called by nothing.', [
    [
      "repairedName(compiled.repair, head) ?? ''",
      'repairedName(compiled.repair, head)',
      '?? without its right side',
    ],
  ]),
  ...alike(
    'products/name-grammar.ts',
    'The first word is always there, and no genus is called by its word and "undefined".',
    [["''", 'undefined', 'without its default']],
  ),
  ...alike('products/scan-distance.ts', 'Both places lie within the table.', [
    ['swaps[a * CODES + b] ?? SWAP', 'swaps[a * CODES + b]', '?? without its right side'],
    ['last[j - 2] ?? FAR', 'last[j - 2]', '?? without its right side'],
  ]),
  ...alike('products/split-ingredients.ts', 'The last piece of a list always ends a sentence.', [
    ['end === -1', 'false', 'never'],
  ]),
  ...alike(
    'products/judge-ingredient.ts',
    'Without a verdict there is no open fact, and nothing is compared.',
    [['worst === undefined', 'false', 'never', 2]],
  ),
  ...alike('plan/clinic-change.ts', 'A plan without a treatment was refused before.', [
    ['moment.started.at(-1)?.atMinute ?? 0', 'moment.started.at(-1)?.atMinute', '?? without its right side'],
  ]),
  ...alike('plan/compile-plan.ts', 'A name that is no thing was refused before.', [
    ['entry === undefined', 'false', 'never'],
  ]),
  ...alike(
    'plan/subject.ts',
    'Every end of a settled hold is one of the hold, its floor or a span of the clinic, at which it is cut already.',
    [['holds !== usual', 'holds === usual', '!== as ===']],
  ),
  ...alike('text/answers.ts', 'A clause goes from one token to another that is there.', [
    ["message.tokens[at] ?? { kind: MARK, text: '' }", 'message.tokens[at]', '?? without its right side'],
  ]),
  ...alike('text/strength.ts', 'Each of the two is -1 or a place behind the first: never 0.', [
    ['Math.max(slash, words) < 0', 'Math.max(slash, words) <= 0', '< as <='],
  ]),
  ...alike('products/judge-everyday.ts', 'No words make no name, and no name is no ingredient.', [
    ['length > 0', 'length >= 0', '> as >='],
  ]),
  ...alike('products/known-names.ts', 'Where the first word begins is never asked.', [
    ['[0]', '[]', 'an empty list', 2],
  ]),
  ...alike(
    'products/label-leftovers.ts',
    'A share of what is not there is no number, and no number is at least a share.',
    [
      [
        'text.match(STRONG_WORDS)?.length ?? 0',
        'text.match(STRONG_WORDS)?.length',
        '?? without its right side',
      ],
    ],
  ),
  ...alike('products/names-csv.ts', 'Past the end stands nothing, which is added to the last cell.', [
    ['at < text.length', 'at <= text.length', '< as <='],
  ]),
  ...alike('products/near-spelling.ts', 'Between a word and itself no slip is found either.', [
    ['a === b', 'false', 'never'],
  ]),
  ...alike('products/read-label.ts', 'Without a first there are no others.', [
    ['first?.found.ids ?? []', 'first?.found.ids', '?? without its right side'],
  ]),
  ...alike('products/read-piece.ts', 'A text that begins with a bracket has a partner for it, or -1.', [
    ['-1', '1', 'without -', 3],
  ]),
  ...alike('products/read-piece.ts', 'What has no name of its own has something in brackets.', [
    ["''", 'undefined', 'without its default'],
  ]),
  ...alike('products/scan-words.ts', 'More is remembered; the answers are the same.', [
    ['kept.clear();', '', 'left out'],
  ]),
  ...alike('text/tokens.ts', 'Words are looked up anew: only slower.', [
    ['lexicon.readWords.size < REMEMBERED', 'lexicon.readWords.size >= REMEMBERED', '< as >='],
  ]),
  ...alike('text/tokens.ts', 'No word of the lexicon has the number -1, so its own letters are shown.', [
    ['word === -1', 'false', 'never', 2],
  ]),
  ...alike('products/label-claims.ts', 'Without a claim nothing is cut, only later; no sentence is empty.', [
    ['many === 0', 'false', 'never'],
  ]),
  ...alike('products/personal-allergies.ts', 'No list of words holds an empty or a missing one.', [
    ["facts[c] ?? ''", 'facts[c]', '?? without its right side'],
  ]),
  ...alike('products/split-ingredients.ts', 'In a sentence without pieces there is nothing to read.', [
    ['sentence.length > 0', 'sentence.length >= 0', '> as >='],
  ]),
  ...alike('products/label-text.ts', 'Where the sign of a note is found, so is the word before it.', [
    ["''", 'undefined', 'without its default'],
    ["''", 'undefined', 'without its default', 2],
  ]),
  ...alike('products/read-piece.ts', 'No bracket is its own partner.', [
    ['close > at', 'close >= at', '> as >='],
  ]),
  ...alike('text/courses.ts', 'Between a place and itself stands no comma.', [
    ['match.first < cue.first', 'match.first <= cue.first', '< as <='],
  ]),
  ...alike('text/repair.ts', 'A vowel is taken out of the rest again, and a letter twice is a letter.', [
    ['word.slice(1)', 'word', 'without slice', 2],
  ]),
  ...alike('text/since-treatment.ts', 'A number is no word for a person.', [
    ['cue.first > at', 'cue.first >= at', '> as >=', 2],
  ]),
  ...alike('text/repair.ts', 'Cut at its end or behind it a word has no second part, and no word is empty.', [
    ['word.length - 2', 'word.length + 2', '- as +'],
  ]),
];
