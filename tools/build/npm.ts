import { execFile } from 'node:child_process';

/** Runs npm in a folder without the network and without install scripts; what goes wrong is thrown with all it said. */
export function runNpm(cwd: string, args: readonly string[]): Promise<string> {
  const quiet = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier'];
  return new Promise((resolve, reject) => {
    execFile('npm', [...args, ...quiet], { cwd, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`npm ${args.join(' ')} failed:\n${stdout}${stderr}`));
    });
  });
}
