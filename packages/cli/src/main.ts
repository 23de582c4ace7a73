import { spanOf } from './lines/file-span.ts';
import { createProgram } from './program.ts';

const inputFile = spanOf(0);
// Who reads the answers may stop early; what is written next is told so, and nothing else is wrong.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await createProgram({
  // Made when it is asked for: lines of a file are read without either.
  get input() {
    return process.stdin;
  },
  get timeZone() {
    return Intl.DateTimeFormat().resolvedOptions().timeZone;
  },
  ...(inputFile === undefined ? {} : { inputFile }),
  output: process.stdout,
  errors: process.stderr,
  now: Date.now(),
})(process.argv.slice(2));
