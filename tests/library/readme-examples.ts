import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A program in a README and what the README says it prints. */
export interface Example {
  readonly program: string;
  readonly printed: string;
}

const EXAMPLE = /```ts run\n(?<program>.*?)```\s+```text output\n(?<printed>.*?)```/gs;
const PROGRAM = /```ts\b/g;

/** Answers the examples of a README; a program that no output follows is refused. */
export function examplesIn(markdown: string): readonly Example[] {
  const examples = [...markdown.matchAll(EXAMPLE)].map(({ groups }) => ({
    program: groups?.['program'] ?? '',
    printed: groups?.['printed'] ?? '',
  }));
  const programs = [...markdown.matchAll(PROGRAM)].length;
  if (programs !== examples.length) {
    throw new Error(`${programs} programs, but ${examples.length} of them say what they print`);
  }
  return examples;
}

/** Answers the examples of the README that came with an installed package. */
export function examplesOf(folder: string, name: string): readonly Example[] {
  return examplesIn(readFileSync(join(folder, 'node_modules/@afterneedle', name, 'README.md'), 'utf8'));
}
