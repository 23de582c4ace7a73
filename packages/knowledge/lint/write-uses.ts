import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { EntryName, Use, UseLine } from '../src/claims/use.ts';
import { entries, ledgerBook } from '../src/uses/index.ts';
import { entriesByCitedId } from '../src/uses/recorded-uses.ts';
import { usesFiles, usesText } from './uses-text.ts';

/** Adds a use for every new citation. What is lost is taken out by hand: losing an entry is a decision. */
const citedBy = entriesByCitedId(ledgerBook, entries);
let added = 0;

function withNew(id: string, use: Use): Use {
  if ('setAside' in use) return use;
  const known = use.used.map(({ entry }) => entry as string);
  const fresh = [...(citedBy.get(id) ?? [])]
    .filter((entry) => !known.includes(entry))
    .map((entry): UseLine => ({ entry: entry as EntryName }));
  added += fresh.length;
  return { used: [...use.used, ...fresh] as unknown as readonly [UseLine, ...UseLine[]] };
}

const all = Object.entries(ledgerBook.uses).map(([id, use]) => [id, withNew(id, use)] as const);
const folder = new URL('../src/claims/', import.meta.url);
const paths = usesFiles.map((file) => {
  const path = fileURLToPath(new URL(file.path, folder));
  writeFileSync(
    path,
    usesText(
      file,
      all.filter(([id]) => file.belongs(id)),
    ),
  );
  return path;
});
execFileSync('npx', ['biome', 'format', '--write', ...paths], { stdio: 'ignore' });
console.log(`${added} uses added`);
