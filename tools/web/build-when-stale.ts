import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { inputsHash } from './inputs-hash.ts';

const root = join(import.meta.dirname, '../..');
const stamp = join(root, 'packages/web/dist/.built-from');
const wanted = inputsHash(root);

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  await build({ root: join(root, 'packages/web'), logLevel: 'warn' });
  writeFileSync(stamp, wanted);
}
