import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from './cache-folder.ts';

/** What the knowledge is made of: its own sources and those of the engine it builds on. */
const PACKAGES = ['@afterneedle/knowledge', '@afterneedle/engine'] as const;
const VERSION = /^sha256:[0-9a-f]{64}$/;

/** Every source under a folder by its place, its length and the moments it was written and changed: another is told from it. */
function sourcesIn(folder: string): string {
  return readdirSync(folder)
    .toSorted()
    .filter((name) => !name.endsWith('.test.ts'))
    .map((name) => {
      const path = join(folder, name);
      const stats = statSync(path);
      if (stats.isDirectory()) return sourcesIn(path);
      return `${path} ${stats.size} ${stats.mtimeMs} ${stats.ctimeMs} ${stats.ino}\n`;
    })
    .join('');
}

function remembered(path: string, sources: string): string | undefined {
  try {
    const text = readFileSync(path, 'utf8');
    const version = text.slice(0, text.indexOf('\n'));
    return VERSION.test(version) && text === `${version}\n${sources}` ? version : undefined;
  } catch {
    return undefined;
  }
}

/** A folder that can not be written only costs the time to work it out again. */
function remember(path: string, text: string): void {
  const half = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(half, text);
    renameSync(half, path);
  } catch {}
}

async function workedOut(): Promise<string> {
  const { createHash } = await import('node:crypto');
  const { canonicalBytes } = await import('@afterneedle/engine');
  const { versioned } = await import('@afterneedle/knowledge/versioned');
  return `sha256:${createHash('sha256').update(canonicalBytes(versioned)).digest('hex')}`;
}

/**
 * Answers the version of our knowledge: `sha256:` and 64 hex digits over its canonical JSON. To work it out all of it must
 * be loaded, so it is kept with the state of the sources, and taken again while they stand as they stood.
 */
export async function knowledgeVersion(folder = cacheFolder()): Promise<string> {
  if (folder === undefined) return workedOut();
  const path = join(folder, 'knowledge-version');
  const folders = PACKAGES.map((name) => dirname(fileURLToPath(import.meta.resolve(name))));
  const sources = folders.map(sourcesIn).join('');
  const known = remembered(path, sources);
  if (known !== undefined) return known;
  const version = await workedOut();
  remember(path, `${version}\n${sources}`);
  return version;
}
