import { basename, dirname } from 'node:path';
import type { Project, Violation } from './project.ts';

const KEBAB = /^\.?[a-z0-9]+(-[a-z0-9]+)*$/;
const ENDINGS = /(\.(test|config|d|worker|base|spec))*\.[a-z0-9]+$/;
const GIVEN = new Set(['README.md', 'LICENSE', 'GUIDELINES.md', 'CHANGELOG.md', 'THIRD-PARTY-NOTICES.md']);
const DRAWERS = new Set(
  'util utils helper helpers common shared misc types constants lib functions stuff tools-misc'.split(' '),
);

function wordsOf(path: string): string[] {
  const name = basename(path);
  const stem = name.startsWith('.') ? name.replace(/(?<=.)\.[a-z]+$/, '') : name.replace(ENDINGS, '');
  const folder = dirname(path);
  return [...(folder === '.' ? [] : folder.split('/')), ...(GIVEN.has(name) ? [] : [stem])];
}

/** Answers which files are not named in kebab-case for one thing, or lie in a drawer for anything. */
export function fileNames(project: Project): Violation[] {
  return project.files.flatMap(({ path }) => {
    const found: Violation[] = [];
    for (const word of wordsOf(path)) {
      if (!KEBAB.test(word)) found.push({ file: path, line: 1, message: `${word} is not kebab-case` });
      const inCode = path.startsWith('packages/');
      if (inCode && DRAWERS.has(word)) {
        found.push({ file: path, line: 1, message: `${word} is a drawer: name it for the one thing in it` });
      }
    }
    return found;
  });
}
