import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Everything the built pages are made of. */
const INPUTS = [
  'packages/web',
  'packages/words/src',
  'packages/contract/src',
  'packages/knowledge/src',
  'packages/engine/src',
  'docs/safety/proof-certificate.json',
  'package-lock.json',
];
const NOT_INPUT = new Set(['dist', 'node_modules']);

function filesUnder(root: string, path: string): string[] {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (found.isFile()) return [path];
  return readdirSync(join(root, path), { withFileTypes: true })
    .filter(({ name }) => !NOT_INPUT.has(name) && !/\.test\.tsx?$/.test(name))
    .flatMap(({ name }) => filesUnder(root, `${path}/${name}`))
    .sort();
}

/** Answers a hash that changes whenever the built pages could. */
export function inputsHash(root: string): string {
  const hash = createHash('sha256');
  for (const input of INPUTS) {
    for (const path of filesUnder(root, input))
      hash.update(`${path}\0`).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}
