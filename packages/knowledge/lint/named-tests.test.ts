import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { claimIds, conflictIds, evidenceIds, judgementIds, warningIds } from '../src/claims/ids.ts';
import { ledgerBook } from '../src/uses/index.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const known = new Set<string>([...claimIds, ...conflictIds, ...evidenceIds, ...warningIds, ...judgementIds]);

/** Answers the ids of the ledger that begin the name of a test: "W-05 sunscreen immediately after needling". */
function idsTested(text: string): readonly string[] {
  const titles = text.matchAll(
    /\b(?:test|describe)(?:\.each\([\s\S]*?\))?\(\s*(['"`])([SCEWJ]\d?-\d{2,3}) /g,
  );
  return [...titles].map(([, , id = '']) => id);
}

const tested = new Set(
  globSync('{packages/*/{src,lint},tests}/**/*.test.ts', {
    cwd: root,
    exclude: ['**/node_modules/**'],
  }).flatMap((path) => idsTested(readFileSync(new URL(path, `file://${root}`), 'utf8'))),
);

const promised = Object.entries(ledgerBook.uses).flatMap(([id, use]) =>
  'used' in use && use.used.some(({ entry }) => entry === `test:${id}`) ? [id] : [],
);

test('every test the ledger names is there', () => {
  expect(promised.filter((id) => !tested.has(id))).toEqual([]);
});

test('every test named after an id of the ledger is named by the ledger', () => {
  expect([...tested].filter((id) => !promised.includes(id))).toEqual([]);
  expect([...tested].filter((id) => !known.has(id))).toEqual([]);
});

test('every warning has a test of its name that repeats its title', () => {
  const texts = ['warnings.test.ts', 'warnings-from-13.test.ts']
    .map((path) => readFileSync(new URL(path, import.meta.url), 'utf8'))
    .join('');
  for (const { id, title } of ledgerBook.warnings) {
    const said = `describe('${id} ${title.slice(0, 1).toLowerCase()}${title.slice(1)}'`;
    expect(texts.toLowerCase(), id).toContain(said.toLowerCase());
  }
});

test('names are read whether the test stands alone, in a table or in a group', () => {
  expect(idsTested("test('W-05 sunscreen', () => {")).toEqual(['W-05']);
  expect(idsTested("describe(\n  'E-016 x'")).toEqual(['E-016']);
  expect(idsTested("test.each([1, 2])('J-54 %i', () => {")).toEqual(['J-54']);
  expect(idsTested("test('sunscreen after W-05 ', () => {")).toEqual([]);
});
