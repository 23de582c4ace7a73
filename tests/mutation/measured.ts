import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Mutant, mutantsOf } from './mutants-of.ts';

/** Where the repository lies, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Parts of the engine in the order they are measured. */
export const PARTS = [
  'facts',
  'rules',
  'ahead',
  'triage',
  'causes',
  'care',
  'lines',
  'series',
  'interview',
  'screening',
  'plan',
  'products',
  'text',
] as const;

/** Files in which rules of same-day or above are evaluated: nothing may survive here. */
export const GRAVE: ReadonlySet<string> = new Set([
  'rules/evaluate.ts',
  'rules/encode.ts',
  'rules/encode-listed.ts',
  'rules/compile.ts',
  'rules/holds.ts',
  'ahead/rules-as-code.ts',
  'ahead/generated-rules.ts',
  'triage/decide.ts',
  'facts/bounds.ts',
  'facts/fact-slots.ts',
]);

/** All mutants, numbered from 1, and the code of each file with a switch at each place. */
export interface Measured {
  readonly mutants: readonly Mutant[];
  /** By the number of a mutant, the number of the first one at its place. */
  readonly places: Int32Array;
  readonly codes: ReadonlyMap<string, string>;
}

/** Answers the mutants of the engine, part by part and file by file. */
export function measured(): Measured {
  const mutants: Mutant[] = [];
  const codes = new Map<string, string>();
  for (const part of PARTS) {
    for (const path of globSync(`packages/engine/src/${part}/*.ts`, { cwd: ROOT }).toSorted()) {
      if (path.endsWith('.test.ts')) continue;
      const file = path.slice('packages/engine/src/'.length);
      const found = mutantsOf(readFileSync(`${ROOT}${path}`, 'utf8'), { file, first: mutants.length + 1 });
      mutants.push(...found.mutants);
      codes.set(`${ROOT}${path}`, found.code);
    }
  }
  return { mutants, places: placesOf(codes, mutants.length), codes };
}

function placesOf(codes: ReadonlyMap<string, string>, mutants: number): Int32Array {
  const first = new Int32Array(mutants + 1);
  for (const code of codes.values()) {
    for (const [, from, count] of code.matchAll(/\$at\((\d+), (\d+)\)/g)) {
      first.fill(Number(from), Number(from), Number(from) + Number(count));
    }
  }
  return first;
}

/** The tests that stand nearest to the engine. */
const NEAR = [
  'packages/engine/src/**/*.test.ts',
  'packages/engine/proofs/*.test.ts',
  'packages/knowledge/src/{lexicon,ingredients}/*.test.ts',
  'packages/knowledge/lint/generated-rules.test.ts',
  'tests/labels/whole-labels.test.ts',
  'tests/mutation/suite/*.test.ts',
  'tests/contract/same-lines.test.ts',
];
/** All others that come to the engine and need no process of their own. */
const FAR = [
  'packages/knowledge/{src,lint}/**/*.test.ts',
  'packages/words/src/**/*.test.ts',
  'tests/cases/{cases,given-states}.test.ts',
  'tests/vignettes/vignettes.test.ts',
  'tests/{messages,labels}/*.test.ts',
];

/** Answers the test files that may kill a mutant: those nearest to the engine, or all. */
export function checkFiles({ isDeep }: { readonly isDeep: boolean }): readonly string[] {
  const found = new Set(globSync(isDeep ? [...NEAR, ...FAR] : NEAR, { cwd: ROOT }));
  return [...found].toSorted().map((path) => `${ROOT}${path}`);
}
