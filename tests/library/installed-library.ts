import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNpm } from '../../tools/build/npm.ts';
import { packPackage } from '../../tools/build/pack-package.ts';
import { packTarball } from '../../tools/build/pack-tarball.ts';

export const ROOT = join(import.meta.dirname, '../..');

/** A project that holds nothing but what npm put there. */
export interface InstalledLibrary {
  readonly folder: string;
  readonly remove: () => void;
}

/**
 * Packs engine and knowledge and lets npm install the archives into an empty project, without the network and with an empty
 * cache, so that nothing else can come along.
 */
export async function installLibrary(): Promise<InstalledLibrary> {
  const scratch = mkdtempSync(join(tmpdir(), 'afterneedle-library-'));
  const packs = join(scratch, 'packs');
  const folder = join(scratch, 'project');
  mkdirSync(folder);
  const tarballs: string[] = [];
  for (const name of ['engine', 'knowledge']) {
    await packPackage(ROOT, name, packs);
    tarballs.push(await packTarball(join(packs, name), packs));
  }
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'user-of-afterneedle', private: true, type: 'module' }),
  );
  await runNpm(folder, ['install', '--cache', join(scratch, 'cache'), ...tarballs]);
  return { folder, remove: () => rmSync(scratch, { recursive: true, force: true }) };
}
