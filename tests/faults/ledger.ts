import { deliver, linkOpens, markOf, readMarks, type Sent } from './fault-client.ts';

/** What became of everything that was sent. */
export interface LedgerCounts {
  readonly acknowledged: number;
  /** Sent, killed before any answer, and sent again with its key. */
  readonly unanswered: number;
  /** Acknowledged and not there any more. */
  readonly lost: number;
  /** There more than once. */
  readonly doubled: number;
  /** There, but its private link opens nothing. */
  readonly deadLinks: number;
}

/** Keeps what was sent and acknowledged, and holds it against what is there. */
export interface Ledger {
  readonly add: (sent: readonly Sent[]) => void;
  /** After a kill: opens the links of what was acknowledged last, and sends again what had no answer. */
  readonly settle: (origin: string) => Promise<void>;
  /** Reads the whole inbox and counts. */
  readonly count: (origin: string, cookie: string) => Promise<LedgerCounts>;
}

/** Begins an empty ledger. */
export function createLedger(): Ledger {
  const all: Sent[] = [];
  const closedLinks = new Set<string>();
  let pending: readonly Sent[] = [];
  let unanswered = 0;
  return {
    add: (sent) => {
      all.push(...sent);
      pending = sent;
    },
    settle: async (origin) => {
      for (const sent of pending) {
        if (sent.answer === undefined) {
          unanswered += 1;
          await deliver(origin, sent);
        }
        if (!(await linkOpens(origin, sent))) closedLinks.add(sent.key);
      }
      pending = [];
    },
    count: async (origin, cookie) => {
      const marks = await readMarks(origin, cookie);
      const answered = all.filter(({ answer }) => answer !== undefined);
      const isThere = ({ key, answer }: Sent): boolean =>
        (marks.get(markOf(key)) ?? []).includes(answer?.id ?? '');
      return {
        acknowledged: answered.length,
        unanswered,
        lost: answered.filter((sent) => !isThere(sent)).length,
        doubled: all.filter(({ key }) => (marks.get(markOf(key)) ?? []).length > 1).length,
        deadLinks: answered.filter((sent) => isThere(sent) && closedLinks.has(sent.key)).length,
      };
    },
  };
}
