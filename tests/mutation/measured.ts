import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Mutant, mutantsOf } from './mutants-of.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Parts of the engine in the order they are measured. */
export const PARTS = [
  'facts',
  'rules',
  'triage',
  'causes',
  'care',
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
  'rules/compile.ts',
  'rules/holds.ts',
  'triage/decide.ts',
  'facts/bounds.ts',
  'facts/fact-slots.ts',
]);

/** All mutants, numbered from 1, and the code of each file with a switch at each place. */
export interface Measured {
  readonly mutants: readonly Mutant[];
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
  return { mutants, codes };
}

/** Answers the test files that may kill a mutant: the engine's own, its proofs, the cases and the comparison here. */
export function checkFiles(): readonly string[] {
  const found = globSync(
    [
      'packages/engine/src/**/*.test.ts',
      'packages/engine/proofs/*.test.ts',
      'tests/mutation/suite/*.test.ts',
      'tests/cases/{cases,given-states}.test.ts',
      'tests/vignettes/vignettes.test.ts',
    ],
    { cwd: ROOT },
  );
  return found.toSorted().map((path) => `${ROOT}${path}`);
}
