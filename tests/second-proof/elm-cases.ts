import { all, any, choose, not } from './smt.ts';

/** Where only a few numbers come up: when it is which. */
export type Cases = ReadonlyMap<number, string>;

/** Answers the numbers that come of two by some rule, and when. */
export function combined(a: Cases, b: Cases, rule: (a: number, b: number) => number): Cases {
  const cases = new Map<number, string[]>();
  for (const [x, isX] of a) {
    for (const [y, isY] of b) {
      const both = isX === 'true' ? isY : isY === 'true' ? isX : all([isX, isY]);
      cases.set(rule(x, y), [...(cases.get(rule(x, y)) ?? []), both]);
    }
  }
  return new Map([...cases].map(([value, ways]) => [value, any(ways)]));
}

/** Answers the number as one formula of its cases. */
export const numberIn = (cases: Cases): string =>
  [...cases].reduce((rest, [value, isSo]) => choose(isSo, value, rest), '0');

/** Answers the cases as a part that may be missing. */
export const withCases = (cases: Cases | undefined): { readonly cases?: Cases } =>
  cases === undefined ? {} : { cases };

/** One of two by a condition, case by case where both have few. */
export function eitherCases(isFirst: string, a: Cases | undefined, b: Cases | undefined): Cases | undefined {
  if (a === undefined || b === undefined) return undefined;
  const cases = new Map([...a].map(([value, isSo]) => [value, all([isFirst, isSo])]));
  for (const [value, isSo] of b) {
    const before = cases.get(value);
    const other = all([not(isFirst), isSo]);
    cases.set(value, before === undefined ? other : any([before, other]));
  }
  return cases;
}
