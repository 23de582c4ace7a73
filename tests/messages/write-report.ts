import { writeFileSync } from 'node:fs';
import { firstRunOf, keepFirstRun } from './first-run.ts';
import { messagesOf, SETS, type SetId } from './message-set.ts';
import { type Runs, reportOf } from './report.ts';
import { type MessageAnswer, runMessages } from './run-messages.ts';

const ofAll = (run: (set: SetId) => readonly MessageAnswer[]): Runs => ({
  a: run('a'),
  b: run('b'),
  c: run('c'),
  d: run('d'),
});
const now = ofAll((set) => runMessages(messagesOf(set)));
for (const set of SETS) keepFirstRun(set, now[set]);
const first = ofAll(firstRunOf);

writeFileSync(new URL('../../docs/safety/messages.md', import.meta.url), reportOf(first, now));
