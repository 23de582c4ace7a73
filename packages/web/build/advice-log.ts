import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wording } from '@afterneedle/knowledge/es';
import { addLanguage, sayIn } from '@afterneedle/words/catalogue';
import type { Plugin } from 'vite';
import { web } from '../src/language/es/index.ts';
import type { AdviceEntry } from '../src/offline/advice-file.ts';
import { type AdviceSnapshot, changesBetween, snapshotOfKnowledge } from './advice-changes.ts';
import { hashOfKnowledge } from './knowledge-hash.ts';

/** Every version of the advice that was written down, newest first, and what the newest of them said. */
export interface AdviceLog {
  readonly entries: readonly AdviceEntry[];
  readonly snapshot: AdviceSnapshot;
}

/** The log, kept beside the code. */
export const ADVICE_LOG = join(import.meta.dirname, 'advice-log.json');

/** Answers the log with this checkout's knowledge on top, whether it was written down yet or not. */
export function logWithCurrent(log: AdviceLog, date: string): AdviceLog {
  const knowledge = hashOfKnowledge();
  if (log.entries[0]?.knowledge === knowledge) return log;
  const snapshot = snapshotOfKnowledge();
  const changes = [...changesBetween(log.snapshot, snapshot)];
  return { entries: [{ knowledge, date, changes }, ...log.entries], snapshot };
}

/** Answers the entries with each sentence in Spanish too, where it has a Spanish one. */
export function inSpanishToo(entries: readonly AdviceEntry[]): readonly AdviceEntry[] {
  addLanguage('es', { ...wording, texts: { ...wording.texts, ...web } });
  const { text } = sayIn('es');
  return entries.map((entry) => ({
    ...entry,
    changes: entry.changes.map((change) => {
      const es = text(change.says);
      return es === change.says ? change : { ...change, inOther: { es } };
    }),
  }));
}

/** Lays a small file beside the pages that says which advice is the newest and what each version changed. */
export function adviceLog(): Plugin {
  return {
    name: 'advice-log',
    apply: 'build',
    generateBundle() {
      const log = JSON.parse(readFileSync(ADVICE_LOG, 'utf8')) as AdviceLog;
      const today = new Date().toISOString().slice(0, 10);
      const { entries } = logWithCurrent(log, today);
      // Not among the files the worker keeps: it is asked of the server each time.
      this.emitFile({
        type: 'asset',
        fileName: 'advice.json',
        source: JSON.stringify({ entries: inSpanishToo(entries) }),
      });
    },
  };
}
