import { expect, test } from 'vitest';
import { machinePaths } from './machine-paths.ts';

/** Written in pieces, since the repository itself must not hold what the check refuses. */
const planted = [
  ['a.md', ['Look in /wo', 'rk/elsewhere.']],
  ['b.ts', ["const scratch = '/t", "mp/x';"]],
  ['c.md', ['See ../sha', 'red/design for the reason.']],
  ['d.sh', ['cd /ho', 'me/someone/checkout']],
  ['e.json', ['{ "resol', 'ved": "https://packages.example.org/x.tgz" }']],
  ['f.json', ['{ "from": "https://regis', 'try.example.org/x.tgz" }']],
] as const;
const files = planted.map(([path, pieces]) => ({ path, text: pieces.join('') }));

test('refuses paths of one machine, folders outside the repository and registry addresses', () => {
  expect(machinePaths({ root: '', files }).map(({ file }) => file)).toEqual(files.map(({ path }) => path));
});

test('lets addresses of our own pages and Debian programs pass', () => {
  const text = 'The page is at /at/demo, the browser at /usr/bin/chromium.';
  expect(machinePaths({ root: '', files: [{ path: 'a.md', text }] })).toEqual([]);
});
