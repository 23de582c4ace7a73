import { Readable, Writable } from 'node:stream';
import { createProgram } from '../src/program.ts';

/** What a command wrote, and with which code it ended. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** What stands around a command: the input that is piped into it, a terminal without one; and the time. */
export interface Around {
  readonly input?: string;
  readonly now?: string;
}

function collected() {
  const written = { out: '', err: '' };
  const into = (name: 'out' | 'err') =>
    new Writable({
      write(chunk, _encoding, done) {
        written[name] += String(chunk);
        done();
      },
    });
  return { written, output: into('out'), errors: into('err') };
}

/** Runs the command line in London and answers what came out. */
export async function runForTest(
  args: readonly string[],
  { input, now = '2026-11-22T12:00:00Z' }: Around = {},
): Promise<Ran> {
  const { written, output, errors } = collected();
  const stdin: Readable & { isTTY?: boolean } = Readable.from(
    input === undefined ? [] : [Buffer.from(input)],
  );
  stdin.isTTY = input === undefined;
  const around = { input: stdin, output, errors, now: Date.parse(now), timeZone: 'Europe/London' };
  const code = await createProgram(around)(args);
  return { code, ...written };
}
