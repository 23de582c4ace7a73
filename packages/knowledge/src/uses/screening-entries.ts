import type { ScreeningKnowledge } from '@afterneedle/engine';
import type { LedgerEntry, Stated } from './ledger-entry.ts';

/** Hours before the treatment are negative in the ledger. */
const before = (from: number, until: number): Stated => ({
  starts: [-from],
  ends: [until === 0 ? 0 : -until],
});

/** Answers the entries of what is asked and done before a treatment. */
export function screeningEntries({
  rules,
  preparations,
  checklist,
}: ScreeningKnowledge): readonly LedgerEntry[] {
  return [
    ...rules.map(
      ({ id, cites, views = [], outcome, waitHours }): LedgerEntry => ({
        kind: 'screening',
        id,
        cites: [...new Set([...cites, ...views.flatMap((view) => view.cites)])],
        ...(outcome === 'postpone' && waitHours !== undefined
          ? { stated: { any: before(waitHours, 0) } }
          : {}),
      }),
    ),
    ...preparations.map(
      ({ id, cites, fromHoursBefore, untilHoursBefore }): LedgerEntry => ({
        kind: 'preparation',
        id,
        cites,
        stated: { any: before(fromHoursBefore, untilHoursBefore) },
      }),
    ),
    ...checklist.map(({ id, cites }): LedgerEntry => ({ kind: 'checklist', id, cites })),
  ];
}
