// Stands in for the test runner while mutants run: tests are noted when a file is read, and run when asked.

export { expect } from './small-expect.ts';

type Run = (...given: never[]) => unknown;

/** The tests of the file read last, in their order. */
export const noted: (() => unknown)[] = [];
const after: (() => unknown)[] = [];

const spread = (row: unknown): unknown[] => (Array.isArray(row) ? row : [row]);

function note(_: string, run: Run): void {
  noted.push(() => run());
}

/** Notes a test. */
export const test = Object.assign(note, {
  each:
    (rows: readonly unknown[]) =>
    (_: string, run: Run): void => {
      for (const row of rows) noted.push(() => run(...(spread(row) as never[])));
    },
});
/** The other name of `test`. */
export const it = test;

/** Reads a group of tests. */
export const describe = Object.assign((_: string, group: () => void): void => group(), {
  each:
    (rows: readonly unknown[]) =>
    (_: string, group: Run): void => {
      for (const row of rows) group(...(spread(row) as never[]));
    },
});

/** Runs at once what would run before the first test: any test of the file may be asked alone. */
export function beforeAll(run: () => void): void {
  run();
}

/** Takes and forgets what would run at the end. */
export function afterAll(run: () => unknown): void {
  after.push(run);
}
