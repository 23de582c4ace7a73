import { writeFileSync } from 'node:fs';
import { firstRunOf, keepFirstRun } from './first-run.ts';
import { messagesOf, SETS } from './message-set.ts';
import { reportOf, runsOf } from './report.ts';
import { runMessages } from './run-messages.ts';

const now = runsOf((set) => runMessages(messagesOf(set)));
for (const set of SETS) keepFirstRun(set, now[set]);
const first = runsOf(firstRunOf);

writeFileSync(new URL('../../docs/safety/messages.md', import.meta.url), reportOf(first, now));
