import { describe, expect, test } from 'vitest';
import { adviceFileSchema } from '../src/offline/advice-file.ts';
import { type AdviceSnapshot, changesBetween, snapshotOfKnowledge } from './advice-changes.ts';
import { inSpanishToo, logWithCurrent } from './advice-log.ts';
import { hashOfKnowledge } from './knowledge-hash.ts';

const old: AdviceSnapshot = {
  rules: {
    a: ['contact-provider', 'A rose.', '1'],
    b: ['same-day', 'B fell.', '1'],
    c: ['emergency', 'C holds otherwise.', '1'],
    d: ['self-care', 'D went.', '1'],
    e: ['self-care', 'E holds otherwise.', '1'],
    f: ['same-day', 'F stays.', '1'],
  },
  parts: { plan: '1', screening: '1' },
};
const next: AdviceSnapshot = {
  rules: {
    a: ['same-day', 'A rose.', '1'],
    b: ['self-care', 'B fell.', '1'],
    c: ['emergency', 'C holds otherwise.', '2'],
    e: ['self-care', 'E holds otherwise.', '2'],
    f: ['same-day', 'F stays.', '1'],
    g: ['emergency', 'G is new.', '1'],
    h: ['expected', 'H is new.', '1'],
  },
  parts: { plan: '2', screening: '1' },
};

describe('what a version of the advice changed', () => {
  test('is said rule by rule, and is for safety where old advice could be less urgent than it must', () => {
    const said = changesBetween(old, next).map(({ kind, says, isSafety }) => [kind, says, isSafety]);
    expect(said).toEqual([
      ['raised', 'A rose.', true],
      ['lowered', 'B fell.', false],
      ['changed', 'C holds otherwise.', true],
      ['changed', 'E holds otherwise.', false],
      ['new', 'G is new.', true],
      ['new', 'H is new.', false],
      ['gone', 'D went.', false],
      ['part', 'My plan', false],
    ]);
    expect(changesBetween(next, next)).toEqual([]);
  });

  test('stands on top of the log, once', () => {
    const snapshot = snapshotOfKnowledge();
    const before = { entries: [{ knowledge: 'sha256:old', date: '2026-08-01', changes: [] }], snapshot: old };
    const once = logWithCurrent(before, '2026-08-03');
    expect(once.entries.map(({ knowledge }) => knowledge)).toEqual([hashOfKnowledge(), 'sha256:old']);
    expect(once.snapshot).toEqual(snapshot);
    expect(logWithCurrent(once, '2026-08-04')).toBe(once);
    expect(adviceFileSchema.parse({ entries: once.entries }).entries).toHaveLength(2);
  });

  test('brings its Spanish along: every sentence of every rule and part has one', () => {
    const nothing: AdviceSnapshot = { rules: {}, parts: {} };
    const changes = [...changesBetween(nothing, snapshotOfKnowledge())];
    expect(changes.length).toBeGreaterThan(100);
    const [entry] = inSpanishToo([{ knowledge: 'sha256:new', date: '2026-08-05', changes }]);
    const english = entry?.changes.filter(({ inOther }) => inOther?.['es'] === undefined);
    expect(english?.map(({ says }) => says)).toEqual([]);
    expect(adviceFileSchema.parse({ entries: [entry] }).entries[0]).toEqual(entry);
  });
});
