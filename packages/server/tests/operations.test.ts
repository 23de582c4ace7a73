import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

test('the table of settings names every variable the server reads, and no other', () => {
  const told = [...read('../../../docs/operations.md').matchAll(/^\| `([A-Z_]+)` \|/gm)].map(
    ([, name]) => name,
  );
  const known = [...read('../src/platform/config.ts').matchAll(/^ {2}([A-Z_]+): z\./gm)].map(
    ([, name]) => name,
  );
  expect(known.length).toBeGreaterThan(15);
  expect(new Set(told)).toEqual(new Set(known));
  expect(told).toHaveLength(known.length);
});

test('the commands it names are there', () => {
  const told = [...read('../../../docs/operations.md').matchAll(/npx afterneedle ([a-z-]+)/g)].map(
    ([, name]) => name,
  );
  const program = read('../../cli/src/program.ts');
  for (const name of new Set(told)) expect(program).toMatch(new RegExp(`^ {2}'?${name}'?: async`, 'm'));
});
