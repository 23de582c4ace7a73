import { execFile } from 'node:child_process';
import { delimiter, join } from 'node:path';

/** What a tool answered: whether it was content, and everything it printed. */
export interface ToolResult {
  readonly ok: boolean;
  readonly output: string;
}

/** Runs a tool of node_modules/.bin in a folder and answers what it said; a tool that cannot start throws. */
export function runTool(
  root: string,
  tool: string,
  args: readonly string[],
  cwd: string = root,
): Promise<ToolResult> {
  const bin = join(root, 'node_modules', '.bin');
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`, NO_COLOR: '1' };
  return new Promise((resolve, reject) => {
    execFile(join(bin, tool), args, { cwd, env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      if (error !== null && typeof error.code !== 'number') reject(error);
      else resolve({ ok: error === null, output: `${stdout}${stderr}`.trim() });
    });
  });
}
