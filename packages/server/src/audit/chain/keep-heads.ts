import { join } from 'node:path';
import { listClinicIds } from '../../platform/clinic-list.ts';
import type { Config } from '../../platform/config.ts';
import { type Database, inClinic } from '../../platform/database.ts';
import {
  addSignedLines,
  readSignedLines,
  readSigningKey,
  type SignedHead,
  type SignedLine,
} from './head-file.ts';
import { readHead } from './queries.ts';

/** Where the signed files of a server lie, and its key. */
export interface SignedPlaces {
  readonly heads: string;
  readonly erasures: string;
  readonly key: string;
}

/** Names the signed files: in the data directory, or where the settings say. */
export function signedPlacesOf(config: Pick<Config, 'dataDirectory' | 'auditHeads'>): SignedPlaces {
  const heads = config.auditHeads ?? join(config.dataDirectory, 'audit-heads.ndjson');
  return {
    heads,
    erasures: heads.replace(/(\.ndjson)?$/, '-erased.ndjson'),
    key: join(config.dataDirectory, 'audit-key.pem'),
  };
}

/** What was signed about the chains, by clinic. */
export interface KeptHeadsFile {
  readonly of: (clinicId: string) => ReadonlyMap<number, string>;
  /** Clinics that were ever named. */
  readonly clinics: readonly string[];
  /** When the records were last put back from a backup. */
  readonly restoredAt: string | undefined;
  readonly broken: readonly number[];
}

/** Reads the heads that were signed; a restore lets go of what came after the backup. */
export function readKeptHeads(places: SignedPlaces): KeptHeadsFile {
  const { lines, broken } = readSignedLines(places.heads, readSigningKey(places.key));
  const clinics = new Map<string, Map<number, string>>();
  let restoredAt: string | undefined;
  for (const line of lines) {
    const heads = (line.kind === 'head' ? [line.says] : line.says) as readonly SignedHead[];
    if (line.kind === 'restored') {
      restoredAt = line.at;
      const ends = new Map(heads.map(({ clinic, seq }) => [clinic, seq]));
      for (const [clinic, kept] of clinics)
        for (const seq of kept.keys()) if (seq > (ends.get(clinic) ?? 0)) kept.delete(seq);
    }
    for (const { clinic, seq, hash } of heads) {
      const kept = clinics.get(clinic) ?? new Map<number, string>();
      clinics.set(clinic, kept.set(seq, hash));
    }
  }
  const none: ReadonlyMap<number, string> = new Map();
  return {
    of: (clinicId) => clinics.get(clinicId) ?? none,
    clinics: [...clinics.keys()],
    restoredAt,
    broken,
  };
}

/** Reads where every chain ends now. */
export async function readAllHeads(database: Database): Promise<readonly SignedHead[]> {
  const heads: SignedHead[] = [];
  for (const clinic of await listClinicIds(database)) {
    const head = await inClinic(database, clinic, (trx) => readHead(trx, clinic));
    if (head !== undefined && head.seq > 0) heads.push({ clinic, ...head });
  }
  return heads;
}

/** Signs the ends of the chains and keeps them outside the database. */
export interface HeadKeeper {
  /** Signs every end that has moved since it was last signed, and answers how many. */
  readonly keep: () => Promise<number>;
}

/** The other place may be away for days; after this many lines the oldest stand in the file alone. */
const MOST_UNPOSTED = 10_000;
const POST_TIMEOUT_MS = 10_000;

async function post(url: string, lines: readonly SignedLine[]): Promise<void> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body: lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
    redirect: 'error',
    signal: AbortSignal.timeout(POST_TIMEOUT_MS),
  });
  if (!answer.ok) throw new Error(`the place for audit heads answered ${answer.status}`);
}

/** Gives the keeper of heads; what it could not post to another place it posts the next time, in order. */
export function createHeadKeeper(options: {
  readonly database: Database;
  readonly places: SignedPlaces;
  readonly now: () => number;
  readonly postTo: string | undefined;
}): HeadKeeper {
  const { database, places, now, postTo } = options;
  const last = new Map<string, number>();
  let unposted: readonly SignedLine[] = [];
  let turn: Promise<unknown> = Promise.resolve();
  const keep = async (): Promise<number> => {
    const moved = (await readAllHeads(database)).filter(({ clinic, seq }) => last.get(clinic) !== seq);
    const at = new Date(now()).toISOString();
    const lines = await addSignedLines(
      places.heads,
      readSigningKey(places.key),
      moved.map((says) => ({ kind: 'head', at, says })),
    );
    for (const { clinic, seq } of moved) last.set(clinic, seq);
    if (postTo !== undefined) {
      unposted = [...unposted, ...lines].slice(-MOST_UNPOSTED);
      if (unposted.length > 0) await post(postTo, unposted);
      unposted = [];
    }
    return moved.length;
  };
  return {
    keep: () => {
      const mine = turn.then(keep);
      turn = mine.catch(() => undefined);
      return mine;
    },
  };
}
