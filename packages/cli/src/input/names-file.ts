import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Option } from 'commander';

const FILE = 'ingredient-names.txt';

/** The option for the directory in which this computer keeps its data. */
export function dataOption(): Option {
  return new Option('--data <directory>', 'where this computer keeps its data')
    .env('AFTERNEEDLE_DATA')
    .default('.data');
}

/** Answers where the official names stand beside the data of this computer. */
export function namesFileIn(dataDirectory: string): string {
  return join(dataDirectory, FILE);
}

/** Answers the official names that were imported, or none. */
export async function readNamesFile(path: string): Promise<readonly string[]> {
  try {
    const text = await readFile(path, 'utf8');
    return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** Writes official names, one a line. */
export async function writeNamesFile(path: string, names: readonly string[]): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const head =
    '# Names of an official ingredient list, imported by the holder of this computer. One name a line.';
  await writeFile(path, `${[head, ...names].join('\n')}\n`);
}
