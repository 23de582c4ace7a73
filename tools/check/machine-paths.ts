import { lineAt, type Project, type Violation } from './project.ts';

const from = (...parts: readonly string[]): RegExp => new RegExp(parts.join(''), 'g');

/** Written in pieces, so that this file does not hold what it refuses. */
const REFUSED: readonly (readonly [RegExp, string])[] = [
  [from('(?<![\\w.])/wo', 'rk/'), 'a path of one machine'],
  [from('(?<![\\w.])/t', 'mp/'), 'a path of one machine: ask for a temporary folder instead'],
  [from('(?<![\\w.])/(ro', 'ot|ho', 'me)/[\\w.]'), 'a path of one machine'],
  [from('[A-Z]:\\\\Us', 'ers'), 'a path of one machine'],
  [
    from('\\.\\./sha', 'red/|\\bsha', 'red/(design|knowledge|sources|cases|tools)'),
    'a folder outside the repository',
  ],
  [
    from('regis', 'try\\.[\\w-]+\\.\\w+|deb\\.deb', 'ian\\.org|"resol', 'ved": "http'),
    'an address of a package registry',
  ],
];

/** Answers where a file names a path of somebody's machine or the address of a registry. */
export function machinePaths(project: Project): Violation[] {
  return project.files.flatMap(({ path, text }) =>
    REFUSED.flatMap(([pattern, what]) =>
      [...text.matchAll(pattern)].map((match) => ({
        file: path,
        line: lineAt(text, match.index),
        message: `${what}: ${match[0]}`,
      })),
    ),
  );
}
