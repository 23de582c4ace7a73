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
const NOT_LOOKED_AT = 'A test that asks for it is missing.';

/** Answers why nothing notices a mutant. */
export function whyItSurvives({ file, before, after }: Mutant): string {
  return (
    REASONS.find((one) => one[0] === file && one[1] === before && one[2] === after)?.[3] ?? NOT_LOOKED_AT
  );
}
