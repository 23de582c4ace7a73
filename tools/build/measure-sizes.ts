import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Bundle, bundle } from './bundle.ts';
import { PACKED } from './pack-package.ts';

/** What a user may bundle, from little to all; `targetBytes` where issue 4 names one. */
const PROGRAMS = [
  {
    what: 'engine alone: parse and decide',
    targetBytes: 10_000,
    code: `export { compileKnowledge, decide, parseFacts } from '@afterneedle/engine';`,
  },
  {
    what: 'engine: parse, decide, explain and the result page',
    code: `export { compileKnowledge, decide, explain, explainForPage, parseFacts } from '@afterneedle/engine';`,
  },
  {
    what: 'engine and triage knowledge: parse and decide',
    code: `import { compileKnowledge } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
export { decide, parseFacts } from '@afterneedle/engine';
export const compiled = compileKnowledge(knowledge);`,
  },
  {
    what: 'engine, triage knowledge and English words, no messages read',
    code: `import { compileKnowledge, explainForPage } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import { resultPage } from '@afterneedle/words';
export { parseFacts } from '@afterneedle/engine';
const compiled = compileKnowledge(knowledge);
export const page = (facts, options) => resultPage(explainForPage(compiled, facts), facts, options);`,
  },
  {
    what: 'engine, triage knowledge and messages: assess',
    code: `import { assess, compileKnowledge, compileLexicon, readMessage } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import { lexicon } from '@afterneedle/knowledge/lexicon';
const compiled = compileKnowledge(knowledge);
const words = compileLexicon(lexicon);
export const answer = (input) => assess(compiled, input, (text) => readMessage(words, text));`,
  },
  {
    what: 'engine, triage knowledge, messages and English words',
    targetBytes: 60_000,
    code: `import { assess, compileKnowledge, compileLexicon, explainForPage, readMessage } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import { lexicon } from '@afterneedle/knowledge/lexicon';
import { resultPage } from '@afterneedle/words';
const compiled = compileKnowledge(knowledge);
const words = compileLexicon(lexicon);
export const answer = (input) => assess(compiled, input, (text) => readMessage(words, text));
export const page = (facts, options) => resultPage(explainForPage(compiled, facts), facts, options);`,
  },
] as const;

/** How big a bundled program is, and which folders make it so. */
export interface Size {
  readonly what: string;
  readonly minifiedBytes: number;
  readonly gzipBytes: number;
  readonly targetBytes: number | undefined;
  /** What the files of each folder come to when gzipped for themselves, the biggest first. */
  readonly parts: readonly { readonly folder: string; readonly gzipBytes: number }[];
}

const gzipBytes = (text: string): number => gzipSync(text, { level: 9 }).length;

function aliasesTo(packs: string): { readonly find: RegExp; readonly replacement: string }[] {
  return PACKED.flatMap((name) => {
    const manifest = JSON.parse(readFileSync(join(packs, name, 'package.json'), 'utf8')) as {
      readonly name: string;
      readonly exports: Readonly<Record<string, { readonly default: string }>>;
    };
    return Object.entries(manifest.exports).map(([entry, { default: file }]) => ({
      find: new RegExp(`^${manifest.name}${entry.slice(1)}$`),
      replacement: join(packs, name, file),
    }));
  });
}

function partsOf({ modules }: Bundle, packs: string): Size['parts'] {
  const byFolder = new Map<string, string>();
  for (const { path, code } of modules) {
    const inPacks = relative(packs, path);
    const folder = inPacks.startsWith('..')
      ? 'npm packages'
      : inPacks.split('/').slice(0, -1).slice(0, 2).join('/');
    byFolder.set(folder, (byFolder.get(folder) ?? '') + code);
  }
  return [...byFolder]
    .map(([folder, code]) => ({ folder, gzipBytes: gzipBytes(code) }))
    .toSorted((a, b) => b.gzipBytes - a.gzipBytes);
}

/** Answers how big the packed packages are, bundled and minified, for one who needs little and for one who needs all. */
export async function measureSizes(root: string, packs: string): Promise<readonly Size[]> {
  const scratch = mkdtempSync(join(tmpdir(), 'afterneedle-sizes-'));
  const alias = aliasesTo(packs);
  const sizes: Size[] = [];
  for (const { what, code, ...rest } of PROGRAMS) {
    const entry = join(scratch, 'program.js');
    writeFileSync(entry, code);
    const built = await bundle(entry, { root, name: 'program', alias });
    sizes.push({
      what,
      minifiedBytes: built.code.length,
      gzipBytes: gzipBytes(built.code),
      targetBytes: 'targetBytes' in rest ? rest.targetBytes : undefined,
      parts: partsOf(built, packs),
    });
  }
  rmSync(scratch, { recursive: true });
  return sizes;
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Answers a size in a line, and in a second what makes it big where it misses its target. */
export function sizeLines({ what, minifiedBytes, gzipBytes: zipped, targetBytes, parts }: Size): string[] {
  const isMissed = targetBytes !== undefined && zipped > targetBytes;
  const verdict = isMissed ? 'missed' : 'met';
  const target = targetBytes === undefined ? '' : `, target ${kB(targetBytes)} ${verdict}`;
  const line = `${what}: ${kB(zipped)} gzip, ${kB(minifiedBytes)} minified${target}`;
  if (!isMissed) return [line];
  const biggest = parts.slice(0, 8).map((part) => `${part.folder} ${kB(part.gzipBytes)}`);
  return [line, `  made big by (each gzipped for itself): ${biggest.join(', ')}`];
}
