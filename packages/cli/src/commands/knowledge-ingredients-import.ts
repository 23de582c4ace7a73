import { readFile } from 'node:fs/promises';
import { namesFromCsv } from '@afterneedle/engine';
import type { Command } from 'commander';
import { dataOption, namesFileIn, writeNamesFile } from '../input/names-file.ts';
import type { Surroundings } from './assess.ts';

/** What was asked for on the command line. */
interface ImportOptions {
  readonly data: string;
  readonly out?: string;
  readonly json?: true;
}

const LARGEST_BYTES = 64 * 1024 * 1024;

async function textOfFile(path: string): Promise<string | { readonly message: string }> {
  try {
    const bytes = await readFile(path);
    if (bytes.byteLength > LARGEST_BYTES) return { message: 'the file is larger than 64 MiB' };
    const text = bytes.toString('utf8');
    return text.includes('\ufffd') ? bytes.toString('latin1') : text;
  } catch (error) {
    return { message: error instanceof Error ? error.message : 'the file cannot be read' };
  }
}

/** Keeps the names of an official ingredient list for `check`; returns the exit code. */
async function runImport(
  path: string,
  options: ImportOptions,
  { output, errors }: Pick<Surroundings, 'output' | 'errors'>,
): Promise<number> {
  const refuse = (message: string): number => {
    if (options.json)
      output.write(`${JSON.stringify({ problems: [{ path: '/file', code: 'bad-value', message }] })}\n`);
    else errors.write(`${path}: ${message}\n`);
    return 1;
  };
  const text = await textOfFile(path);
  if (typeof text !== 'string') return refuse(text.message);
  const read = namesFromCsv(text);
  if (!read.ok) return refuse(read.message);
  const file = options.out ?? namesFileIn(options.data);
  try {
    await writeNamesFile(file, read.names);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : 'the names cannot be written');
  }
  const { names, skipped } = read;
  if (options.json) output.write(`${JSON.stringify({ names: names.length, skipped, file })}\n`);
  else
    output.write(
      `${names.length} ${names.length === 1 ? 'name' : 'names'} kept in ${file}; lines without a name: ${skipped}.\n`,
    );
  return 0;
}

/** Adds `knowledge ingredients import`. */
export function addIngredientsImport(
  group: Command,
  around: Pick<Surroundings, 'output' | 'errors'>,
  finish: (code: number) => void,
): void {
  group
    .command('ingredients')
    .description('Names of ingredients beyond our own tables.')
    .command('import')
    .description('Keep the names of the official EU list (CosIng), exported as CSV, for "check".')
    .argument('<csv>', 'the file, with a column "INCI name"')
    .addOption(dataOption())
    .option('--out <file>', 'write the names to this file')
    .option('--json', 'answer as JSON')
    .action(async (path: string, options: ImportOptions) => {
      finish(await runImport(path, options, around));
    });
}
