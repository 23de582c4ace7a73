import type { UseLine } from '../claims/use.ts';
import type { Fault } from './fault.ts';
import type { LedgerBook } from './ledger-book.ts';
import { type LedgerEntry, nameOf } from './ledger-entry.ts';

/** Answers the entries an id must be recorded at: who cites it, which conflict did not follow it, which warning names it. */
export function entriesByCitedId(
  { conflicts, warnings }: Pick<LedgerBook, 'conflicts' | 'warnings'>,
  entries: readonly LedgerEntry[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const byId = new Map<string, Set<string>>();
  const note = (id: string, name: string): void => {
    byId.set(id, (byId.get(id) ?? new Set()).add(name));
  };
  for (const entry of entries) for (const id of entry.cites) note(id, nameOf(entry));
  for (const { id, dissenters } of conflicts) for (const said of dissenters) note(said, `conflict:${id}`);
  for (const { id, claims } of warnings) for (const said of claims) note(said, `warning:${id}`);
  return byId;
}

function faultsOfLine(
  id: string,
  { entry }: UseLine,
  { names, citing }: { readonly names: ReadonlySet<string>; readonly citing: ReadonlySet<string> },
): readonly Fault[] {
  if (entry.startsWith('test:')) {
    if (entry === `test:${id}`) return [];
    return [
      { code: 'no-such-entry', id, entry, say: `${id} can only be honoured by a test of its own name` },
    ];
  }
  if (citing.has(entry)) return [];
  if (names.has(entry)) return [{ code: 'not-cited', id, entry, say: `${entry} does not cite ${id}` }];
  return [
    { code: 'no-such-entry', id, entry, say: `${id} is said to be used by ${entry}, which is not there` },
  ];
}

/** Answers where the record of uses and the citations of the entries do not tell the same. */
export function faultsOfUses(book: LedgerBook, entries: readonly LedgerEntry[]): readonly Fault[] {
  const byId = entriesByCitedId(book, entries);
  const names = new Set<string>([
    ...entries.map(nameOf),
    ...book.conflicts.map(({ id }) => `conflict:${id}`),
    ...book.warnings.map(({ id }) => `warning:${id}`),
  ]);
  const none: ReadonlySet<string> = new Set();
  return Object.entries(book.uses).flatMap(([id, use]): readonly Fault[] => {
    const citing = byId.get(id) ?? none;
    const lines = 'used' in use ? use.used : [];
    const recorded = lines.map(({ entry }) => entry as string);
    const twice = recorded.filter((entry, at) => recorded.indexOf(entry) !== at);
    const missing = [...citing].filter((entry) => !recorded.includes(entry));
    const isSetAside = 'setAside' in use;
    return [
      ...(lines.length === 0 && !isSetAside
        ? [{ code: 'not-used', id, say: `${id} is at work nowhere` } as const]
        : []),
      ...lines.flatMap((line) => faultsOfLine(id, line, { names, citing })),
      ...twice.map((entry) => ({ code: 'twice', id, say: `${id} names ${entry} twice` }) as const),
      ...(isSetAside ? [] : missing).map(
        (entry) =>
          ({ code: 'not-recorded', id, say: `${entry} cites ${id}; the ledger does not say so` }) as const,
      ),
      ...(id.startsWith('W-') && !recorded.includes(`test:${id}`)
        ? [{ code: 'no-test', id, say: `${id} is honoured by no test of its name` } as const]
        : []),
      ...(isSetAside && missing.length > 0
        ? [
            {
              code: 'wrongly-set-aside',
              id,
              say: `${id} is set aside, yet ${missing.join(', ')} rests on it`,
            } as const,
          ]
        : []),
    ];
  });
}

/** Answers the entries that rest on nothing the ledger records: they would be lost without anybody noticing. */
export function faultsOfUnnamedEntries(book: LedgerBook, entries: readonly LedgerEntry[]): readonly Fault[] {
  const named = new Set<string>(
    Object.values(book.uses).flatMap((use) => ('used' in use ? use.used.map(({ entry }) => entry) : [])),
  );
  return entries
    .map(nameOf)
    .filter((name) => !named.has(name))
    .map((entry) => ({ code: 'not-recorded', entry, say: `no id of the ledger names ${entry}` }));
}
