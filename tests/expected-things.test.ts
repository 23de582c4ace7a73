import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { expectedThings } from './expected-things.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = globSync(['tests/journeys/*.spec.ts', 'packages/**/*.test.ts'], {
  cwd: root,
  exclude: ['**/node_modules/**'],
}).map((path) => readFileSync(`${root}/${path}`, 'utf8'));

const stands = (name: string): boolean =>
  sources.some((source) => [`'${name}'`, `\`${name}\``].some((quoted) => source.includes(quoted)));

test('all 32 things are listed once, in order', () => {
  expect(expectedThings.map(({ id }) => id)).toEqual(Array.from({ length: 32 }, (_, place) => place + 1));
});

test('each is shown by a test that stands, or says why not', () => {
  const faults = expectedThings.flatMap(({ id, shownBy, open }) => [
    ...shownBy.filter((name) => !stands(name)).map((name) => `${id}: no test is called "${name}"`),
    ...(shownBy.length === 0 && open === undefined ? [`${id}: neither shown nor explained`] : []),
  ]);
  expect(faults).toEqual([]);
});

test('a test that does not stand is noticed', () => {
  expect(stands('a test that nobody wrote')).toBe(false);
});
