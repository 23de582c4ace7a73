import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { EntryName, Use, UseLine } from '../src/claims/use.ts';
import { entries, ledgerBook } from '../src/uses/index.ts';
import { entriesByCitedId } from '../src/uses/recorded-uses.ts';
import { usesFiles, usesText } from './uses-text.ts';

/**
 * Adds a use for every new citation. What nothing cites any more is named and stays: losing an entry is a decision.
 * `--drop <entry ...>` takes such a line out.
 */
const dropped = process.argv.includes('--drop') ? process.argv.slice(process.argv.indexOf('--drop') + 1) : [];
const citedBy = entriesByCitedId(ledgerBook, entries);
const added: string[] = [];
const lost: string[] = [];

function brought(id: string, use: Use): Use {
  if ('setAside' in use) return use;
  const citing = citedBy.get(id) ?? new Set<string>();
  const isLost = ({ entry }: UseLine): boolean => !entry.startsWith('test:') && !citing.has(entry);
  const kept = use.used.filter((line) => !isLost(line) || !dropped.includes(line.entry));
  lost.push(...kept.filter(isLost).map(({ entry }) => `${id} ${entry}`));
  const known = kept.map(({ entry }) => entry as string);
  const fresh = [...citing].filter((entry) => !known.includes(entry));
  added.push(...fresh);
  return { used: [...kept, ...fresh.map((entry): UseLine => ({ entry: entry as EntryName }))] };
}

const all = Object.entries(ledgerBook.uses).map(([id, use]) => [id, brought(id, use)] as const);
const folder = new URL('../src/claims/', import.meta.url);
const paths = usesFiles.map((file) => {
  const path = fileURLToPath(new URL(file.path, folder));
  const own = all.filter(([id]) => file.belongs(id));
  writeFileSync(path, usesText(file, own));
  return path;
});
execFileSync('npx', ['biome', 'format', '--write', ...paths], { stdio: 'ignore' });
console.log(`${added.length} uses added`);
for (const line of lost) console.log(`lost: ${line}`);
