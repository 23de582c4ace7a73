import type { Command } from 'commander';
import type { Surroundings } from './assess.ts';

/** Adds a command of whoever runs a server; the server is loaded when one is asked for. */
type AddOperation = (program: Command, around: Surroundings, finish: (code: number) => void) => void;

type Ops = typeof import('@afterneedle/server/ops');

function adder(
  build: (program: Command) => Command,
  run: (ops: Ops, to: Parameters<Ops['doctor']>[0], args: readonly string[]) => Promise<number>,
): AddOperation {
  return (program, around, finish) => {
    const to = {
      say: (line: string) => void around.output.write(`${line}\n`),
      warn: (line: string) => void around.errors.write(`${line}\n`),
    };
    build(program).action(async (...given: unknown[]) => {
      const args = given.filter((each): each is string => typeof each === 'string');
      finish(await run(await import('@afterneedle/server/ops'), to, args));
    });
  };
}

export const addServe = adder(
  (program) =>
    program
      .command('serve')
      .description('Start the server.')
      .option('--sign-in-link', 'print a one-time sign-in address of the demo clinic'),
  (ops, to) => ops.serve(to),
);

export const addBackup = adder(
  (program) =>
    program
      .command('backup')
      .description('Copy records, photos and signed files into a new directory, with the hash of every file.')
      .argument('[directory]', 'a directory that is not there yet; else one below AFTERNEEDLE_BACKUPS'),
  (ops, to, [directory]) => ops.backup(to, directory),
);

export const addRestore = adder(
  (program) =>
    program
      .command('restore')
      .description('Check a backup and put it back into an empty database and an empty data directory.')
      .argument('<directory>', 'what backup wrote'),
  (ops, to, [directory = '']) => ops.restore(to, directory),
);

export const addVerifyAudit = adder(
  (program) =>
    program
      .command('verify-audit')
      .description('Walk the audit trail of every clinic and say what does not fit.'),
  (ops, to) => ops.verifyAudit(to),
);

export const addDoctor = adder(
  (program) => program.command('doctor').description('Look at everything a server needs and say what to do.'),
  (ops, to) => ops.doctor(to),
);

export const addRotateKeys = adder(
  (program) =>
    program
      .command('rotate-keys')
      .description('Wrap every key anew under the secret of now, and seal with new ones.'),
  (ops, to) => ops.rotateKeys(to),
);

/** Adds the command that fills a new clinic with made-up people. */
export const addDemoData: AddOperation = (program, around, finish) => {
  program
    .command('demo-data')
    .description('Fill a new clinic with 60 made-up people over the last 6 weeks, to look around in.')
    .option(
      '--clinic <address>',
      'a new clinic to make for it; else the demo clinic, while nobody is on file',
    )
    .option('--seed <number>', 'another number makes other people')
    .action(async (given: { readonly clinic?: string; readonly seed?: string }) => {
      const { demoData } = await import('@afterneedle/server/ops');
      const to = {
        say: (line: string) => void around.output.write(`${line}\n`),
        warn: (line: string) => void around.errors.write(`${line}\n`),
      };
      finish(await demoData(to, given));
    });
};
