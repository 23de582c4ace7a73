import { writeFileSync } from 'node:fs';
import { interview } from '@afterneedle/knowledge/interview';
import { reportOf } from './report.ts';
import { type Row, simulate } from './simulate.ts';

const COUNT = 1000;
const SEED = 1;

const rows: Row[] = [];
for (const row of simulate(COUNT, SEED)) {
  rows.push(row);
  process.stdout.write(`${row.mix}, ${row.way}: ${row.outcomes.length} people\n`);
}
const lines = interview.screens.reduce((sum, { asks }) => sum + asks.length, 0);
writeFileSync(
  new URL('../../docs/safety/interview.md', import.meta.url),
  reportOf(rows, { seed: SEED, lines }),
);
