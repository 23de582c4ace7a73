import { readFileSync } from 'node:fs';

/** A way to say something, and the sign it is about. */
export interface Way {
  readonly sign: string;
  readonly text: string;
}

/** Answers the ways of a bank: a line each, below the name of their sign. */
export function waysOf(file: 'ways-of-saying.txt' | 'not-said.txt'): readonly Way[] {
  let sign = '';
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('== ')) sign = line.slice(3);
      return line === '' || line.startsWith('== ') ? [] : [{ sign, text: line }];
    });
}
