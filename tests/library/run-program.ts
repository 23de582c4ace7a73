import { execFile, spawn } from 'node:child_process';
import { environmentOf, type Surroundings } from './surroundings.ts';

/** Runs a file with Node in a folder and answers what it printed; what it complained of is thrown. */
export function runProgram(folder: string, file: string, args: readonly string[] = []): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [file, ...args], { cwd: folder }, (error, stdout, stderr) => {
      if (error === null && stderr === '') resolve(stdout);
      else reject(new Error(`${file} did not run clean:\n${stdout}${stderr}`));
    });
  });
}

/** Gives a program its input and answers what it printed and what it said beside; an exit code other than 0 is thrown. */
export async function pipeThrough(
  command: readonly [string, ...string[]],
  input: string,
  options: { readonly folder: string; readonly surroundings: Surroundings },
): Promise<{ readonly printed: string; readonly said: string }> {
  const [file, ...args] = command;
  const child = spawn(file, args, {
    cwd: options.folder,
    env: environmentOf(options.surroundings),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const pieces: Buffer[] = [];
  let said = '';
  child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
  child.stderr.on('data', (piece: Buffer) => {
    said += piece.toString('utf8');
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  child.stdin.end(input);
  const code = await ended;
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}: ${said.slice(0, 2_000)}`);
  return { printed: Buffer.concat(pieces).toString('utf8'), said };
}
