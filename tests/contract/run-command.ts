import { Readable, Writable } from 'node:stream';
import { createProgram } from '@afterneedle/cli';

/** Runs a command in this process at a moment and answers what it wrote. */
export async function runCommand(
  args: readonly string[],
  { now, timeZone }: { readonly now: number; readonly timeZone: string },
): Promise<string> {
  let written = '';
  const output = new Writable({
    write(chunk, _encoding, done) {
      written += String(chunk);
      done();
    },
  });
  const code = await createProgram({ input: Readable.from([]), output, errors: output, now, timeZone })(args);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${written}`);
  return written;
}

/** Asks the server and answers the body as it came. */
export async function askServer(origin: string, path: string, body: object): Promise<string> {
  const response = await fetch(`${origin}/api/v1${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (response.status !== 200)
    throw new Error(`${JSON.stringify(body)} was answered ${response.status}: ${text}`);
  return text;
}
