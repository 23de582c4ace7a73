import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { knowledge } from '../src/index.ts';
import { planKnowledge } from '../src/plan.ts';
import { entries } from '../src/uses/index.ts';
import type { ReviewSheet } from './review-sheet.ts';
import { reviewSheets } from './review-sheets.ts';

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
    expect(text, path).not.toMatch(/^## [^\n]+\n\n(?=#|$)/m);
    expect(text, path).not.toContain('undefined');
    if (/\| J-\d\d \|/.test(text)) expect(text, path).toContain('## Not signed yet');
  }
});

test('every entry of the ledger has its sheet, and every position stands on the sheet of its thing', () => {
  const sheets = new Map(reviewSheets(knowledge).map(({ path, text }) => [path, text]));
  const withoutSheet = entries
    .filter(({ kind }) => kind !== 'position')
    .map(({ kind, id }) => `${kind}/${kind === 'cause-care' ? id.split('/')[0] : id}.md`)
    .filter((path) => !sheets.has(path));
  expect([...new Set(withoutSheet)]).toEqual([]);
  const shown = [...sheets].filter(([path]) => /^(care|thing)\//.test(path)).map(([, text]) => text);
  const untold = planKnowledge.positions.filter(
    ({ cite, thing }) =>
      !shown.some((text) => new RegExp(`^\\| ${cite} .* \\| ${thing} \\| `, 'm').test(text)),
  );
  expect(untold.map(({ cite, thing }) => `${cite} ${thing}`)).toEqual([]);
});

test('a sheet says its hours and floor, who says what, who dissents, the grade, and what nobody signed', () => {
  const sheets = new Map(reviewSheets(knowledge).map(({ path, text }) => [path, text]));
  const retinoids = sheets.get('care/no-retinoids-or-aha.md') ?? '';
  expect(retinoids).toMatch(
    /Needles up to 1\.5 mm \| 0 \| hour 168 \(7 days\), and only when calm \| hour 48 \(2 days\) \|/,
  );
  expect(retinoids).toMatch(
    /RF, or over 1\.5 mm \| 0 \| hour 168 \(7 days\), and only when calm \| hour 168 \(7 days\) \|/,
  );
  expect(retinoids).toMatch(/S1-92 .*\| retinoids \| leave out \| from hour 0 until hour 168 \(7 days\)/);
  expect(retinoids).toMatch(/Not followed:\n {2}- S0-68/);
  expect(retinoids).toMatch(/\| E-037 \|.*\| 2022 \| cohort \|/);
  expect(retinoids).toContain('**J-60**, to be signed by');
  const sunscreen = sheets.get('conflict/c-06.md') ?? '';
  expect(sunscreen).toMatch(/Not followed:\n {2}- S0-107/);
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
