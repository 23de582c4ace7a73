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
  ['triage/outline.ts', 'index++', 'index--', 'No test has the sooner of two rules behind the other.'],
  ['triage/watch-for.ts', 'next <= max', 'true', 'No rule of the tests asks for a step above the highest.'],
  [
    'triage/explain-for-page.ts',
    'compiled.workspace.codes.slice()',
    'compiled.workspace.codes',
    "No test asks for the page's facts after another check-in was read.",
  ],
  [
    'triage/explain.ts',
    'slot < layout.slots.findingCount',
    'slot <= layout.slots.findingCount',
    'No test has the first context fact among what is told.',
  ],
  [
    'causes/rank-causes.ts',
    'gap <= POSSIBLE',
    'gap < POSSIBLE',
    'No cause of the tests lies on the border to the hundredth.',
  ],
  ['causes/ranking-tables.ts', 'causes.length > MOST', 'false', 'No test holds more than 255 causes.'],
  [
    'lines/scan-line.ts',
    'end > 0',
    'end >= 0',
    'No line of the tests has a text without an end in this place.',
  ],
  [
    'lines/scan-line.ts',
    'at + LEAST_BEHIND',
    'at - LEAST_BEHIND',
    'No line of the tests ends right behind a key.',
  ],
  [
    'lines/scan-line.ts',
    'at - key < 2 || at + LEAST_BEHIND > length',
    'at - key < 2 && at + LEAST_BEHIND > length',
    'No line of the tests ends right behind a key.',
  ],
  ['lines/scan-line.ts', '-1', '0', 'No line of the tests is cut off in this place.'],
  ['lines/scan-line.ts', '-1', '1', 'No line of the tests is cut off in this place.'],
  [
    'series/healing.ts',
    "latest.every(({ level }) => level === 'expected')",
    "latest.some(({ level }) => level === 'expected')",
    'The knowledge of the tests asks for one such check-in only.',
  ],
  [
    'series/finding-course.ts',
    'rise.heldMinutes >= numbers.heldHours.value * HOUR',
    'rise.heldMinutes > numbers.heldHours.value * HOUR',
    'No rise of the tests has held to the minute.',
  ],
];
const NOT_LOOKED_AT = 'A test that asks for it is missing.';

/** Answers why nothing notices a mutant. */
export function whyItSurvives({ file, before, after }: Mutant): string {
  return (
    REASONS.find((one) => one[0] === file && one[1] === before && one[2] === after)?.[3] ?? NOT_LOOKED_AT
  );
}
