import { stderr, stdin, stdout } from 'node:process';
import { createProgram } from './program.ts';

process.exitCode = await createProgram({
  input: stdin,
  output: stdout,
  errors: stderr,
  now: Date.now(),
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
})(process.argv.slice(2));
