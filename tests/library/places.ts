import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
import { ROOT } from './installed-library.ts';
import { pipeThrough } from './run-program.ts';
import { checkSurroundings, type Surroundings } from './surroundings.ts';

const PROGRAMS = join(import.meta.dirname, 'programs');
const COMMAND = join(dirname(createRequire(import.meta.url).resolve('@afterneedle/cli')), 'main.ts');

/** Answers lines of check-ins in a zone and a language, wherever it stands. */
export type Place = (input: string, surroundings: Surroundings) => Promise<string>;

/** Puts the programs into the project of a user, as JavaScript: no Node needs to know types. */
export function copyPrograms(folder: string): void {
  for (const name of ['answer-lines', 'answer-in-node']) {
    const source = readFileSync(join(PROGRAMS, `${name}.ts`), 'utf8');
    writeFileSync(
      join(folder, `${name}.js`),
      stripTypeScriptTypes(source).replaceAll(/'(\.\/[\w-]+)\.ts'/g, "'$1.js'"),
    );
  }
}

/** Answers the installed packages in a Node, the one of this process unless another is given. */
export function nodePlace(folder: string, node: string = process.execPath): Place {
  return async (input, surroundings) => {
    const { printed, said } = await pipeThrough([node, 'answer-in-node.js'], input, { folder, surroundings });
    checkSurroundings(surroundings, JSON.parse(said) as Surroundings);
    return printed;
  };
}

/** The command line of this checkout. */
export const commandLinePlace: Place = async (input, surroundings) => {
  const command = [process.execPath, COMMAND, 'assess', '--ndjson'] as const;
  return (await pipeThrough(command, input, { folder: ROOT, surroundings })).printed;
};

/** Answers which version a Node is. */
export function versionOfNode(node: string): string {
  return execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
}
