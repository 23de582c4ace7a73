import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { knowledge } from '../src/index.ts';
import { type ReviewSheet, reviewSheets } from './review-sheets.ts';

const docs = new URL('../../../docs/knowledge/', import.meta.url);

function committed(): Map<string, string> {
  const paths = readdirSync(docs, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.md'),
  );
  return new Map(
    paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(new URL(path, docs), 'utf8')]),
  );
}

function stale(sheets: readonly ReviewSheet[], files: ReadonlyMap<string, string>): string[] {
  const changed = sheets.filter(({ path, text }) => files.get(path) !== text).map(({ path }) => path);
  const left = [...files.keys()].filter((path) => !sheets.some((sheet) => sheet.path === path));
  return [...changed, ...left];
}

test('the committed review sheets are those of the knowledge: run npm run knowledge', () => {
  expect(stale(reviewSheets(knowledge), committed())).toEqual([]);
});

test('every sheet shows its basis, how it was read, and a place to sign', () => {
  for (const { path, text } of reviewSheets(knowledge).filter(({ path: at }) => at !== 'README.md')) {
    expect(text, path).toContain('## Basis');
    expect(text, path).toContain('Opened at source');
    expect(text, path).toContain('## Signature');
    if (/\| J-\d\d \|/.test(text)) expect(text, path).toContain('## Not signed yet');
  }
});

test('an edited, a missing and a left-over sheet are refused', () => {
  const sheets = reviewSheets(knowledge);
  const files = new Map(sheets.map(({ path, text }) => [path, text]));
  const [first, second] = sheets;
  if (first === undefined || second === undefined) throw new Error('no sheets');
  files.set(first.path, `${first.text}edited`);
  files.delete(second.path);
  files.set('rule/long-gone.md', '# Rule long-gone');
  expect(stale(sheets, files)).toEqual([first.path, second.path, 'rule/long-gone.md']);
});
