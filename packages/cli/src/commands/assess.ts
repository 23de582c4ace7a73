import type { Readable, Writable } from 'node:stream';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { FileSpan } from '../lines/file-span.ts';

/** What was asked for on the command line. */
export interface AssessOptions {
  readonly hours?: string;
  readonly fact?: readonly string[];
  readonly unmentioned?: string;
  readonly json?: true;
  readonly ndjson?: true;
  readonly brief?: true;
  readonly file?: string;
  readonly workers?: number;
  readonly zone?: string;
}

/** Where a command reads and writes, and what time it is. */
export interface Surroundings {
  readonly input: Readable & { readonly isTTY?: boolean };
  /** The file that is the input, where it is one. */
  readonly inputFile?: FileSpan;
  readonly output: Writable;
  readonly errors: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly now: number;
  readonly timeZone: string;
}

const MOST_WORKERS = 64;

function workersOf(text: string): number {
  const count = Number(text);
  if (/^\d+$/.test(text) && count >= 1 && count <= MOST_WORKERS) return count;
  throw new InvalidArgumentError(`It is a whole number from 1 to ${MOST_WORKERS}.`);
}

/** Adds the command that says how soon someone should look at it, for one check-in or for many. */
export function addAssess(program: Command, around: Surroundings, finish: (code: number) => void): void {
  program
    .command('assess')
    .description('Say how soon someone should look at it, and why.')
    .argument('[message]', 'what is seen and felt; "-" or a pipe reads it from the input')
    .option('--hours <number>', 'hours since the end of treatment')
    .option('--fact <key=value...>', 'facts that are known, for example --fact fluid=3 device=rf')
    .addOption(
      new Option('--unmentioned <how>', 'what counts for facts nobody mentioned').choices([
        'unknown',
        'absent',
      ]),
    )
    .option('--zone <name>', 'time zone of the dates, for example Europe/London')
    .option('--json', 'answer as one JSON object')
    .option('--ndjson', 'read one JSON object a line, answer one line each')
    .option('--brief', 'leave "why" and "open" out of the lines')
    .addOption(new Option('--file <path>', 'read the lines from a file').implies({ ndjson: true }))
    .addOption(
      new Option('--workers <n>', 'cut a file of lines into parts for so many threads; a pipe is read by one')
        .argParser(workersOf)
        .implies({ ndjson: true }),
    )
    .action(async (message: string | undefined, options: AssessOptions) => {
      if (options.ndjson) {
        const { assessLines } = await import('../lines/assess-lines.ts');
        finish(await assessLines(options, around));
      } else {
        const { assessOne } = await import('./assess-one.ts');
        finish(await assessOne(message, options, around));
      }
    });
}
