import { writeFileSync } from 'node:fs';
import { firstRunOf, keepFirstRun } from './first-run.ts';
import { messagesOf, SETS } from './message-set.ts';
import { reportOf } from './report.ts';
import { runMessages } from './run-messages.ts';

const now = { a: runMessages(messagesOf('a')), b: runMessages(messagesOf('b')) };
for (const set of SETS) keepFirstRun(set, now[set]);
const first = { a: firstRunOf('a'), b: firstRunOf('b') };

writeFileSync(new URL('../../docs/safety/messages.md', import.meta.url), reportOf(first, now));
