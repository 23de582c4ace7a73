import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { snapshotOfKnowledge } from './advice-changes.ts';
import { ADVICE_LOG, type AdviceLog, logWithCurrent } from './advice-log.ts';

/** Writes down what the knowledge of this checkout changes for people: once for every release. */
const first: AdviceLog = { entries: [], snapshot: snapshotOfKnowledge() };
const before = existsSync(ADVICE_LOG) ? (JSON.parse(readFileSync(ADVICE_LOG, 'utf8')) as AdviceLog) : first;
const after = logWithCurrent(before, new Date().toISOString().slice(0, 10));
writeFileSync(ADVICE_LOG, `${JSON.stringify(after, null, 1)}\n`);
console.log(`${after.entries.length - before.entries.length} new, ${after.entries.length} versions in all`);
