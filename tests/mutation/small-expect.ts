import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';

/** What stands for many values in an expectation. */
class Like {
  readonly fits: (value: unknown) => boolean;
  constructor(fits: (value: unknown) => boolean) {
    this.fits = fits;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Equal as `toEqual` means it: a missing field and an undefined one are the same; `isPart` lets the left have more. */
function equals(left: unknown, right: unknown, isPart = false): boolean {
  if (right instanceof Like) return right.fits(left);
  if (Object.is(left, right)) return true;
  if (!isObject(left) || !isObject(right)) return false;
  if (right instanceof Map || right instanceof Set || ArrayBuffer.isView(right))
    return isDeepStrictEqual(left, right);
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  if (Array.isArray(left) && Array.isArray(right) && left.length !== right.length) return false;
  const keys = isPart ? Object.keys(right) : [...new Set([...Object.keys(left), ...Object.keys(right)])];
  return keys.every((key) => equals(left[key], right[key], isPart));
}

function at(value: unknown, path: string): unknown {
  let here: unknown = value;
  for (const key of path.split('.')) here = isObject(here) ? here[key] : undefined;
  return here;
}

function throws(call: unknown, message: unknown): boolean {
  try {
    (call as () => unknown)();
  } catch (error) {
    if (message === undefined) return true;
    const said = String((error as Error).message);
    if (message instanceof RegExp) return message.test(said);
    return typeof message === 'string' ? said.includes(message) : error instanceof (message as typeof Error);
  }
  return false;
}

const includes = (list: unknown, one: unknown): boolean =>
  typeof list === 'string' ? list.includes(one as string) : [...(list as Iterable<unknown>)].includes(one);

const MATCHERS: Readonly<
  Record<string, (got: unknown, want: unknown, more: unknown, count: number) => boolean>
> = {
  toBe: Object.is,
  toEqual: (got, want) => equals(got, want),
  toStrictEqual: (got, want) => isDeepStrictEqual(got, want),
  toMatchObject: (got, want) => isObject(got) && equals(got, want, true),
  toContain: includes,
  toContainEqual: (got, want) => [...(got as Iterable<unknown>)].some((one) => equals(one, want)),
  toThrow: throws,
  toBeUndefined: (got) => got === undefined,
  toBeDefined: (got) => got !== undefined,
  toBeNull: (got) => got === null,
  toBeGreaterThan: (got, want) => (got as number) > (want as number),
  toBeGreaterThanOrEqual: (got, want) => (got as number) >= (want as number),
  toBeLessThan: (got, want) => (got as number) < (want as number),
  toBeLessThanOrEqual: (got, want) => (got as number) <= (want as number),
  toBeCloseTo: (got, want) => Math.abs((got as number) - (want as number)) < 0.005,
  toHaveLength: (got, want) => (got as { readonly length: number }).length === want,
  toHaveProperty: (got, path, value, count) => {
    const found = at(got, path as string);
    return count > 1 ? equals(found, value) : found !== undefined;
  },
  toMatch: (got, want) =>
    want instanceof RegExp ? want.test(got as string) : (got as string).includes(want as string),
  toMatchFileSnapshot: (got, path) => readFileSync(path as string, 'utf8') === got,
  toBeTypeOf: (got, want) => typeof got === want,
};

function matchersOf(got: unknown, isNot: boolean): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(MATCHERS).map(([name, fits]) => [
      name,
      (...want: unknown[]): void => {
        if (fits(got, want[0], want[1], want.length) === isNot) throw new Error(`not ${name}`);
      },
    ]),
  );
}

/** The matchers of the unit tests, in few lines: all that is asked of them here is whether they hold. */
export const expect = Object.assign(
  (got: unknown) => ({ ...matchersOf(got, false), not: matchersOf(got, true) }),
  {
    soft: (got: unknown) => ({ ...matchersOf(got, false), not: matchersOf(got, true) }),
    any: (kind: unknown) =>
      new Like((value) =>
        kind === Number
          ? typeof value === 'number'
          : kind === String
            ? typeof value === 'string'
            : value instanceof (kind as typeof Object),
      ),
    stringContaining: (part: string) =>
      new Like((value) => typeof value === 'string' && value.includes(part)),
    stringMatching: (form: RegExp) => new Like((value) => typeof value === 'string' && form.test(value)),
    objectContaining: (some: object) => new Like((value) => isObject(value) && equals(value, some, true)),
    arrayContaining: (some: readonly unknown[]) =>
      new Like(
        (value) => Array.isArray(value) && some.every((one) => value.some((other) => equals(other, one))),
      ),
  },
);
