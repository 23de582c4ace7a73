import { fork } from 'node:child_process';
import { hash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readProcessConfig } from '@afterneedle/server';
import { verifyAudit } from '@afterneedle/server/ops';
import { sql } from 'kysely';
import { openFreshServer } from './open-fresh-server.ts';

/**
 * How long the audit trail of one clinic takes to verify: `node bench/audit.ts [entries]`, on the PostgreSQL that
 * DATABASE_URL names, which should be empty, or on PGlite. It is walked as `afterneedle verify-audit` walks it, in a
 * process of its own. Prints one line of JSON.
 */
interface Walked {
  readonly exitCode: number;
  readonly seconds: number;
  /** What this process itself was at work; the database works in its own. */
  readonly busySeconds: number;
  readonly maxRssMiB: number;
  readonly said: readonly string[];
}

const { positionals } = parseArgs({ allowPositionals: true });

async function walk(): Promise<Walked> {
  const said: string[] = [];
  const startedAt = performance.now();
  const before = process.cpuUsage();
  const exitCode = await verifyAudit({ say: (line) => said.push(line), warn: (line) => said.push(line) });
  const { user, system } = process.cpuUsage(before);
  return {
    exitCode,
    seconds: (performance.now() - startedAt) / 1_000,
    busySeconds: (user + system) / 1e6,
    maxRssMiB: process.resourceUsage().maxRSS / 1_024,
    said,
  };
}

const read = readProcessConfig();
if (!read.ok) throw new Error(read.problems.join('\n'));

const EVENTS = ['case.opened', 'case.acknowledged', 'check-in.sent', 'inbox.listed'] as const;
const AT_ONCE = 5_000;

const chainField = (text: string | null): string =>
  text === null ? '-' : `${Buffer.byteLength(text)}:${text}`;

/** The entry as the chain sees it and as the table takes it; the walk itself says whether the two are the same. */
function entryOf(
  nth: number,
  of: { readonly clinicId: string; readonly staffId: string; readonly from: number },
) {
  const isPerson = nth % 4 === 3;
  const at = of.from + nth * 25;
  const row = {
    clinic_id: of.clinicId,
    audit_id: randomUUID(),
    at: new Date(at).toISOString(),
    event: EVENTS[nth % 4] ?? 'inbox.listed',
    actor: isPerson ? 'person' : 'staff',
    staff_id: isPerson ? null : of.staffId,
    check_in_id: nth % 4 === 0 ? null : randomUUID(),
    person_id: nth % 3 === 0 ? randomUUID() : null,
    record_id: null,
    reason: nth % 50 === 0 ? 'Looked at with a colleague' : null,
    request_id: `req-${nth}`,
  };
  const parts = Object.entries({ ...row, at: `${at}000` }).map(([, value]) => chainField(value));
  return { row, text: parts.join('') };
}

/** Writes entries as they are written one by one, each with its hash, many of them by one statement. */
async function seed(dataDirectory: string, entries: number): Promise<void> {
  const { database, services } = await openFreshServer(dataDirectory);
  const [clinic] = (await sql<{ id: string }>`select id from platform.clinic_list`.execute(database.kysely))
    .rows;
  if (clinic === undefined) throw new Error('no clinic was made');
  const clinicId = clinic.id;
  const from = Date.now() - 300 * 86_400_000;
  await database.inScope({ clinicId }, async (trx) => {
    const { staff_id: staffId } = await trx.selectFrom('staff').select('staff_id').executeTakeFirstOrThrow();
    const head = await trx.selectFrom('audit_heads').select(['seq', 'hash']).executeTakeFirstOrThrow();
    let [seq, chain] = [head.seq, head.hash];
    for (let done = 0; done < entries; done += AT_ONCE) {
      const rows = Array.from({ length: Math.min(AT_ONCE, entries - done) }, (_, nth) => {
        const { row, text } = entryOf(done + nth, { clinicId, staffId, from });
        seq += 1;
        chain = hash('sha256', `${chain}${seq}:${text}`, 'hex');
        return { ...row, seq, hash: chain };
      });
      await sql`insert into audit_events select * from json_populate_recordset(null::audit_events, ${JSON.stringify(rows)})`.execute(
        trx,
      );
    }
    await trx
      .updateTable('audit_heads')
      .set({ seq, hash: chain })
      .where('clinic_id', '=', clinicId)
      .execute();
  });
  await sql`vacuum analyze audit_events`.execute(database.kysely);
  await services.headKeeper.keep();
  await services.stop();
}

async function walkElsewhere(dataDirectory: string): Promise<Walked> {
  const child = fork(import.meta.filename, ['walk'], {
    env: { ...process.env, AFTERNEEDLE_DATA: dataDirectory },
  });
  return await new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as Walked));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the walk ended with ${code}`)));
  });
}

async function measure(entries: number): Promise<void> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'afterneedle-bench-'));
  const seedingFrom = performance.now();
  await seed(dataDirectory, entries);
  const seedSeconds = (performance.now() - seedingFrom) / 1_000;
  const { exitCode, said, ...walked } = await walkElsewhere(dataDirectory);
  if (exitCode !== 0) throw new Error(`the trail does not fit: ${said.join('\n')}`);
  const rounded = Object.entries(walked).map(([name, value]) => [name, Number(value.toFixed(2))]);
  const report = {
    entries,
    database: read.ok && read.config.databaseUrl !== undefined ? 'postgres' : 'pglite',
    load: Number((loadavg()[0] ?? 0).toFixed(1)),
    seedSeconds: Number(seedSeconds.toFixed(1)),
    ...(Object.fromEntries(rounded) as Omit<Walked, 'exitCode' | 'said'>),
    said,
  };
  process.stdout.write(`${JSON.stringify(report)}\n`);
  rmSync(dataDirectory, { recursive: true, force: true });
}

if (positionals[0] === 'walk') process.send?.(await walk());
else await measure(Number(positionals[0] ?? 1_000_000));
