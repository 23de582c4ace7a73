import type { Mutant } from './mutants-of.ts';

/** By file, what stands there and what stands there instead: why nothing notices it. */
const REASONS: readonly (readonly [file: string, before: string, after: string, reason: string])[] = [
  [
    'plan/resolve-stretch.ts',
    'a.kind === b?.kind',
    'true',
    'No two stretches of the tests stand side by side and differ only in the condition they name.',
  ],
  [
    'plan/resolve-stretch.ts',
    'moment.nowMinute > hold.until',
    'moment.nowMinute >= hold.until',
    'No open allergy of the tests has a hold that ends when the skin is calm.',
  ],
  [
    'plan/resolve-stretch.ts',
    'moment.nowMinute > hold.until',
    'moment.nowMinute <= hold.until',
    'No open allergy of the tests has a hold that ends when the skin is calm.',
  ],
  [
    'plan/clinic-change.ts',
    "one === 'nobody-named'",
    'undefined',
    'No test has a want of a name behind a floor in one line.',
  ],
  [
    'products/compile-ingredients.ts',
    '[...commonPlants].filter(([name]) => !/^\\p{Script=Latin}/u.test(name))',
    '[...commonPlants]',
    'No test has a plant in Latin letters within a name of another script.',
  ],
  [
    'products/judge-everyday.ts',
    'true',
    'false',
    'No test types an allergy to what is both an ingredient and a thing of everyday words.',
  ],
  [
    'products/product-from.ts',
    'unknownAllergies.length === 0',
    'false',
    'An empty list is given where there was none; those who read it take both alike.',
  ],
  [
    'products/split-ingredients.ts',
    'text',
    'undefined',
    'No test has prose in several pieces of which none alone is prose.',
  ],
  [
    'text/context-facts.ts',
    'hours !== undefined',
    'hours === undefined',
    'No test tells of blood on a needle more than 72 hours ago.',
  ],
  ['text/named-days.ts', 'last + 1', 'last - 1', 'No test tells the two places apart in a range of days.'],
  [
    'text/courses.ts',
    'hours >= TWO_DAYS',
    'hours > TWO_DAYS',
    'No test names a course of 48 hours to the hour.',
  ],
];
/** The same in `rules/compile.ts`, all for one reason. */
const NEVER_MISSING: ReadonlySet<string> = new Set([
  'slots.max[slot ?? 0] ?? 0',
  'slot ?? 0',
  'slots.max[slot] ?? 0',
  'masks.wordOf[slot] ?? 0',
  'slots.usual[slot] ?? 0',
  'usualLeast[word] ?? 0',
  'masks.least[at] ?? 0',
  'usualMost[word] ?? 0',
  'masks.most[at] ?? 0',
  "slots.ids[slot] ?? ''",
  'cutRows[at] ?? 0',
  'placed.get(atomKey(atom))?.bit ?? 0',
  'pairs.get(word) ?? 0',
]);
const SEEMS_EQUAL =
  'What stands left is there, or nothing as 0 is: it seems to change no answer, which was not argued before the draw.';
const NOT_LOOKED_AT = 'A test that asks for it is missing.';

/** Answers why nothing notices a mutant. */
export function whyItSurvives({ file, before, after, kind }: Mutant): string {
  const isFilledIn = kind === '?? without its right side' && NEVER_MISSING.has(before);
  if (file === 'rules/compile.ts' && isFilledIn) return SEEMS_EQUAL;
  return (
    REASONS.find((one) => one[0] === file && one[1] === before && one[2] === after)?.[3] ?? NOT_LOOKED_AT
  );
}
