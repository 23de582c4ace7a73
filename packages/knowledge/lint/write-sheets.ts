import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { knowledge } from '../src/index.ts';
import { basisLabelsText } from './basis-labels-text.ts';
import { reviewSheets } from './review-sheets.ts';

const docs = new URL('../../../docs/knowledge/', import.meta.url);
const sheets = reviewSheets(knowledge);
const kept = new Set(sheets.map(({ path }) => path));

mkdirSync(docs, { recursive: true });
for (const path of readdirSync(docs, { recursive: true, encoding: 'utf8' })) {
  const posix = path.replaceAll('\\', '/');
  if (posix.endsWith('.md') && !kept.has(posix)) rmSync(new URL(posix, docs));
}
for (const { path, text } of sheets) {
  const file = new URL(path, docs);
  mkdirSync(dirname(file.pathname), { recursive: true });
  writeFileSync(file, text);
}
writeFileSync(new URL('../src/claims/basis-labels.ts', import.meta.url), basisLabelsText());
console.log(`${sheets.length} review sheets in docs/knowledge, labels in src/claims/basis-labels.ts`);
