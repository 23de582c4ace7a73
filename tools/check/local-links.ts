import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { lineAt, type Project, type Violation } from './project.ts';

/** `[words](target)` and `src="target"`, as pages in this repository write them. */
const LINK = /\]\(([^)\s]+)\)|\bsrc="([^"]+)"/g;

/** Answers which pages point at a file that is not there. */
export function localLinks({ root, files }: Project): Violation[] {
  return files
    .filter(({ path }) => path.endsWith('.md'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(LINK)].flatMap(({ 1: linked, 2: pictured, index }) => {
        const [target = ''] = (linked ?? pictured ?? '').split('#', 1);
        if (target === '' || /^[a-z]+:/i.test(target)) return [];
        if (existsSync(join(root, normalize(join(dirname(path), decodeURI(target)))))) return [];
        return [
          { file: path, line: lineAt(text, index), message: `points at ${target}, which is not there` },
        ];
      }),
    );
}
