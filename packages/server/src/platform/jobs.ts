import { sql } from 'kysely';
import { fromKysely, fromPglite, PgBoss } from 'pg-boss';
import { APP_ROLE, type ClinicTransaction } from './database.ts';
import type { PgliteDatabase } from './pglite.ts';
import type { PostgresDatabase } from './postgres.ts';

/** Every kind of work done after the answer, and what it is told; ids only, never what a person said. */
export interface JobData {
  'clinic-alert': { readonly clinicId: string; readonly checkInId: string };
  /** Sends one letter or calls one webhook. */
  notice: {
    readonly clinicId: string;
    readonly noticeId: string;
    /** Tries made before it was put here; one with more has later work on the queue. Nothing: asked for by hand. */
    readonly attempts?: number;
  };
  /** Looks at a check-in, or at a message of it, when its time is over. */
  watch: {
    readonly clinicId: string;
    readonly checkInId: string;
    readonly kind: 'unseen' | 'unanswered' | 'unread';
    /** Which run of the clock; a later run makes this one void. Of a message: when it was sent. */
    readonly clockFrom: string;
    readonly round: number;
  };
}

export type JobName = keyof JobData;

const JOB_NAMES = ['clinic-alert', 'notice', 'watch'] as const satisfies readonly JobName[];

/** Does one kind of work; a throw means "try again later". */
export type JobHandlers = {
  readonly [N in JobName]: (data: JobData[N], jobs: Pick<Jobs, 'enqueue'>) => Promise<void>;
};

/** The queue. */
export interface Jobs {
  /** Puts work on the queue as part of a transaction: it exists exactly when the transaction commits. */
  readonly enqueue: <N extends JobName>(
    trx: ClinicTransaction,
    name: N,
    data: JobData[N],
    when?: { readonly afterSeconds: number },
  ) => Promise<void>;
  /** What of a clinic lies on the queue and is not done, as its kind, the id of what it is about and the clock it runs by. */
  readonly listWaiting: (clinicId: string) => Promise<ReadonlySet<string>>;
  readonly stop: () => Promise<void>;
}

const SCHEMA = 'pgboss';

/** No job may take longer. */
const EXPIRE_SECONDS = 30;
/** A worker that says nothing for this long is taken for dead: its jobs come back before those on call are late. */
const HEARTBEAT_SECONDS = 10;
const RETRY_SECONDS = 2;
/** How often the queue looks for jobs whose worker died. */
const SUPERVISE_SECONDS = 5;
const POLL_SECONDS = 2;
const MOST_AT_ONCE = 10;

/** The role of the requests may put work on the queue and see nothing that lies there. */
const GRANTS = `
grant usage on schema ${SCHEMA} to ${APP_ROLE};
grant select on ${SCHEMA}.queue to ${APP_ROLE};
do $$
declare job_table regclass;
begin
  for job_table in
    select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = '${SCHEMA}' and c.relkind in ('r', 'p') and c.relname like 'job%'
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'singleton_key')
  loop
    execute format('grant insert, select (id) on %s to ${APP_ROLE}', job_table);
  end loop;
end $$;
`;

function createBoss(database: PgliteDatabase | PostgresDatabase, superviseSeconds: number): PgBoss {
  const common = {
    schema: SCHEMA,
    createSchema: true,
    supervise: true,
    superviseIntervalSeconds: superviseSeconds,
    monitorIntervalSeconds: superviseSeconds,
  };
  if (database.kind === 'pglite') {
    return new PgBoss({ ...common, backend: 'pglite', db: fromPglite(database.pglite) });
  }
  return new PgBoss({
    ...common,
    connectionString: database.url,
    max: 3,
    ...(database.startOptions === undefined ? {} : { options: database.startOptions }),
  });
}

/** Starts the queue and its workers. A divisor shortens every delay. */
export async function startJobs(options: {
  readonly database: PgliteDatabase | PostgresDatabase;
  readonly handlers: JobHandlers;
  readonly onError: (error: unknown) => void;
  readonly pollingIntervalSeconds?: number;
  readonly delayDivisor: number;
}): Promise<Jobs> {
  const { database, handlers, onError, delayDivisor } = options;
  const shortened = (seconds: number, least: number): number =>
    Math.max(least, Math.ceil(seconds / delayDivisor));
  const boss = createBoss(database, shortened(SUPERVISE_SECONDS, 1));
  const pollingIntervalSeconds = options.pollingIntervalSeconds ?? Math.max(0.5, POLL_SECONDS / delayDivisor);
  boss.on('error', onError);
  const jobs: Jobs = {
    enqueue: async (trx, name, data, when) => {
      const startAfter = (when?.afterSeconds ?? 0) / delayDivisor;
      await boss.send(name, data, { db: fromKysely(trx), ...(startAfter > 0 ? { startAfter } : {}) });
    },
    listWaiting: async (clinicId) => {
      const { rows } = await sql<{ work: string }>`
        select concat_ws(' ', name, data ->> 'noticeId', data ->> 'checkInId', data ->> 'clockFrom') as work from pgboss.job
        where state < 'completed' and data ->> 'clinicId' = ${clinicId}`.execute(database.kysely);
      return new Set(rows.map(({ work }) => work));
    },
    stop: () => boss.stop({ graceful: true, timeout: 5_000 }),
  };
  await boss.start();
  const queue = {
    retryLimit: 30,
    retryDelay: shortened(RETRY_SECONDS, 1),
    retryBackoff: true,
    retryDelayMax: shortened(60, 1),
    expireInSeconds: shortened(EXPIRE_SECONDS, 2),
    heartbeatSeconds: HEARTBEAT_SECONDS,
  };
  async function prepareQueue(name: JobName): Promise<void> {
    if ((await boss.getQueue(name)) === null) await boss.createQueue(name, queue);
    else await boss.updateQueue(name, queue);
    // Remembers the queue now: asked for inside a transaction, the one connection of PGlite would wait for itself.
    await boss.getQueueStats(name);
  }
  async function startWork<N extends JobName>(name: N): Promise<void> {
    await boss.work<JobData[N]>(name, { pollingIntervalSeconds, batchSize: MOST_AT_ONCE }, async (found) => {
      const done = await Promise.allSettled(found.map((job) => handlers[name](job.data, jobs)));
      // One that failed brings its whole batch back: each kind of work does nothing the second time.
      const failed = done.find((each) => each.status === 'rejected');
      if (failed !== undefined) throw failed.reason;
    });
  }
  // All of them before any work: the first job of one may put another on the next within its transaction.
  for (const name of JOB_NAMES) await prepareQueue(name);
  await database.runScript(GRANTS);
  for (const name of JOB_NAMES) await startWork(name);
  return jobs;
}
