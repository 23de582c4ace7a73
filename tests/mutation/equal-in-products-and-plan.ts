import { alike, type Equivalent } from './alike.ts';

/** Mutants of labels, plans and messages that change no answer, looked at one by one. */
export const equalInProductsAndPlan: readonly Equivalent[] = [
  ...alike(
    'products/near-spelling.ts',
    'It only spares the full comparison, which then finds more than one slip; a property holds both against each other.',
    [
      ['Math.abs(a.length - b.length) > 1', 'false', 'never'],
      ['Math.max(a.length, b.length) - start - end > 2', 'false', 'never'],
    ],
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
  ...alike('text/tokens.ts', 'The code of a letter that is not there is no number, and none above 127.', [
    ["text[at] ?? ''", 'text[at]', '?? without its right side'],
  ]),
  ...alike('text/strength.ts', 'Each of the two is -1 or a place behind the first: never 0.', [
    ['Math.max(slash, words) < 0', 'Math.max(slash, words) <= 0', '< as <='],
  ]),
];
