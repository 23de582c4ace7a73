import type { Project, Violation } from './project.ts';

const MOST_LINES = 300;
const CODE = /\.(ts|tsx|css|js|mjs|sh)$|^\.ci\/run$/;
const DATA =
  /^packages\/knowledge\/src\/|^packages\/words\/src\/messages\/|^tests\/cases\/|\/proofs\/small-knowledge\.ts$/;

/** Answers which code files are longer than a room should be; data is exempt. */
export function fileSize(project: Project): Violation[] {
  return project.files
    .filter(({ path }) => CODE.test(path) && !DATA.test(path))
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > MOST_LINES)
    .map(({ path, lines }) => ({
      file: path,
      line: MOST_LINES + 1,
      message: `${lines} lines, at most ${MOST_LINES}: it is missing a room`,
    }));
}
