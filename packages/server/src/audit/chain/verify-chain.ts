import { hash } from 'node:crypto';
import type { ClinicTransaction } from '../../platform/database.ts';
import { type ChainRow, countEvents, FIRST_HASH, readChain, readHead } from './queries.ts';

/** What is wrong with a chain, and at which event. */
export interface ChainFinding {
  readonly kind:
    | 'changed'
    | 'missing'
    | 'put-in'
    | 'end-differs'
    | 'no-end'
    | 'tail-cut'
    | 'written-anew'
    | 'head-file-changed';
  readonly seq: number;
}

/** A walk along the whole chain of a clinic. */
export interface VerifiedChain {
  readonly entries: number;
  readonly hash: string;
  readonly findings: readonly ChainFinding[];
}

/** Heads that were signed and kept elsewhere: the hash a chain had at an event. */
export type KeptHeads = ReadonlyMap<number, string>;

const BATCH = 10_000;
const MOST_FINDINGS = 100;

/**
 * Walks the audit chain of a clinic from its first event and answers everything that does not fit: an event that was
 * changed, taken out or put in, an end that was cut, and a chain that is not the one whose heads were kept.
 */
export async function verifyChain(
  trx: ClinicTransaction,
  clinicId: string,
  kept: KeptHeads = new Map(),
): Promise<VerifiedChain> {
  const findings: ChainFinding[] = [];
  const find = (kind: ChainFinding['kind'], seq: number): void => {
    if (findings.length < MOST_FINDINGS) findings.push({ kind, seq });
  };
  const head = await readHead(trx, clinicId);
  let last = 0;
  let chain = FIRST_HASH;
  let met = 0;
  let next: ReturnType<typeof readChain> | undefined = readChain(trx, { clinicId, after: 0, limit: BATCH });
  while (next !== undefined) {
    const rows: readonly ChainRow[] = await next;
    const end = rows.at(-1)?.seq ?? 0;
    // The database gathers the next ones while these are hashed.
    const isLast = rows.length < BATCH || (head !== undefined && end >= head.seq);
    next = isLast ? undefined : readChain(trx, { clinicId, after: end, limit: BATCH });
    for (const row of rows) {
      // What is written while this walk goes on belongs to the next one.
      if (head !== undefined && row.seq > head.seq && met >= head.seq) break;
      if (row.seq !== last + 1) find('missing', last + 1);
      if (hash('sha256', `${chain}${row.seq}:${row.entry}`, 'hex') !== row.hash) find('changed', row.seq);
      const keptHash = kept.get(row.seq);
      if (keptHash !== undefined && keptHash !== row.hash) find('written-anew', row.seq);
      last = row.seq;
      chain = row.hash;
      met += 1;
    }
  }
  if (head === undefined) find('no-end', last);
  else if (head.seq !== last || head.hash !== chain) find('end-differs', last);
  const counted = await countEvents(trx, clinicId, last);
  if (counted.all !== met || counted.below > 0) find('put-in', last);
  for (const seq of kept.keys()) if (seq > last) find('tail-cut', seq);
  return { entries: met, hash: chain, findings };
}
