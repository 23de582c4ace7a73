import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { textOf } from '../input/text-of.ts';
import type { Surroundings } from './assess.ts';

type Finish = (code: number) => void;

const operatorOf = (around: Surroundings) => ({
  say: (line: string) => void around.output.write(`${line}\n`),
  warn: (line: string) => void around.errors.write(`${line}\n`),
});

/** Adds the command that writes one clinic into a sealed file. */
export function addExportClinic(program: Command, around: Surroundings, finish: Finish): void {
  program
    .command('export-clinic')
    .description('Write everything of one clinic into a sealed file, and say the key that opens it.')
    .requiredOption('--clinic <slug>', 'the address of the clinic')
    .requiredOption('--to <file>', 'a file that is not there yet')
    .action(async ({ clinic, to }: { readonly clinic: string; readonly to: string }) => {
      const { exportClinic } = await import('@afterneedle/server/ops');
      finish(await exportClinic(operatorOf(around), clinic, to));
    });
}

/** Adds the command that puts a clinic of another server into this one. */
export function addImportClinic(program: Command, around: Surroundings, finish: Finish): void {
  program
    .command('import-clinic')
    .description('Put a clinic of another server into this one, all of it or nothing.')
    .argument('<file>', 'what export-clinic wrote')
    .option('--as <slug>', 'another address than the one in the file')
    .option('--key-file <file>', 'a file that holds the key; else it is read from the input')
    .action(async (path: string, told: { readonly as?: string; readonly keyFile?: string }) => {
      if (told.keyFile === undefined && around.input.isTTY === true)
        around.errors.write('Type the key of the file, then Enter and Ctrl-D:\n');
      const key =
        told.keyFile === undefined ? await textOf(around.input) : readFileSync(told.keyFile, 'utf8').trim();
      const { importClinic } = await import('@afterneedle/server/ops');
      finish(await importClinic(operatorOf(around), { path, key, slug: told.as }));
    });
}
