import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Answers whether a file brings the ledger or its coverage into a browser, which the short labels are there to spare. */
function bringsLedger(text: string): boolean {
  return /from\s+'@afterneedle\/knowledge\/(coverage|ledger)'|import\('@afterneedle\/knowledge\/(coverage|ledger)'/.test(
    text.replaceAll(/import type [^;]*;/g, ''),
  );
}

test('no page and no text of a page brings the ledger along', () => {
  const files = globSync('packages/{web,words,contract,engine}/src/**/*.{ts,tsx}', { cwd: root });
  expect(files.length).toBeGreaterThan(100);
  const bringing = files.filter(
    (path) => !/\.test\.tsx?$/.test(path) && bringsLedger(readFileSync(`${root}${path}`, 'utf8')),
  );
  expect(bringing).toEqual([]);
});

test('a page that brings it is refused, a type is not', () => {
  expect(bringsLedger("import { claims } from '@afterneedle/knowledge/ledger';")).toBe(true);
  expect(bringsLedger("const { coverage } = await import('@afterneedle/knowledge/coverage');")).toBe(true);
  expect(bringsLedger("import type { BasisId } from '@afterneedle/knowledge/ledger';")).toBe(false);
});
