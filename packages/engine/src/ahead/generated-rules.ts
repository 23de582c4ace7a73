import type { Tables } from '../rules/tables.ts';

/** The rules and lifts of some knowledge as code that was written ahead of time. */
export interface GeneratedRules {
  /** What the tables come to that it was written from; for any other tables it is left aside. */
  readonly mark: string;
  /** Writes which rules and lifts hold, by bit, when these conditions do. */
  readonly fire: (atoms: Int32Array, rules: Int32Array) => void;
}

/** Answers what the conditions, rules and watches of some tables come to, in 16 hex digits. */
export function markOf(tables: Tables): string {
  const { ruleCount, liftCount, atomWords, ruleWords } = tables;
  const lists = [
    [ruleCount, liftCount, atomWords, ruleWords],
    tables.partStart,
    tables.partNeed,
    tables.pairStart,
    tables.pairWord,
    tables.pairMask,
    tables.watchStart,
    tables.watchers,
  ];
  let first = 0x811c9dc5;
  let second = 0x2545f491;
  const add = (value: number): void => {
    first = Math.imul(first ^ value, 0x01000193);
    first ^= first >>> 15;
    second = Math.imul(second + value, 0x5bd1e995) ^ (second >>> 13);
  };
  for (const list of lists) {
    add(list.length);
    for (const value of list) add(value);
  }
  return [first, second].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
