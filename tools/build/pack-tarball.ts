import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from './npm.ts';

/** Writes a packed package as the archive npm would publish into `target`, and answers its path. */
export async function packTarball(folder: string, target: string): Promise<string> {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
  };
  await runNpm(folder, ['pack', '--pack-destination', target]);
  return join(target, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`);
}
