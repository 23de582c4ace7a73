import { fromKysely, fromPglite, PgBoss } from 'pg-boss';
import { APP_ROLE, type ClinicTransaction } from './database.ts';
import type { PgliteDatabase } from './pglite.ts';
import type { PostgresDatabase } from './postgres.ts';

/** Every kind of work done after the answer, and what it is told; ids only, never what a person said. */
export interface JobData {
  'clinic-alert': { readonly clinicId: string; readonly checkInId: string };
}

export type JobName = keyof JobData;

const JOB_NAMES = ['clinic-alert'] as const satisfies readonly JobName[];

/** Does one kind of work; a throw means "try again later". */
export type JobHandlers = { readonly [N in JobName]: (data: JobData[N]) => Promise<void> };

/** The queue. */
export interface Jobs {
  /** Puts work on the queue as part of a transaction: it exists exactly when the transaction commits. */
  readonly enqueue: <N extends JobName>(trx: ClinicTransaction, name: N, data: JobData[N]) => Promise<void>;
  readonly stop: () => Promise<void>;
}

const SCHEMA = 'pgboss';

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

function createBoss(database: PgliteDatabase | PostgresDatabase): PgBoss {
  const common = { schema: SCHEMA, createSchema: true, supervise: true };
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

/** Starts the queue and its workers. */
export async function startJobs(options: {
  readonly database: PgliteDatabase | PostgresDatabase;
  readonly handlers: JobHandlers;
  readonly onError: (error: unknown) => void;
  readonly pollingIntervalSeconds?: number;
}): Promise<Jobs> {
  const { database, handlers, onError } = options;
  const boss = createBoss(database);
  boss.on('error', onError);
  await boss.start();
  for (const name of JOB_NAMES) {
    if ((await boss.getQueue(name)) === null) {
      await boss.createQueue(name, {
        retryLimit: 10,
        retryDelay: 5,
        retryBackoff: true,
        expireInSeconds: 60,
      });
    }
    // Remembers the queue now: asked for inside a transaction, the one connection of PGlite would wait for itself.
    await boss.getQueueStats(name);
    await boss.work<JobData[typeof name]>(
      name,
      { pollingIntervalSeconds: options.pollingIntervalSeconds ?? 2 },
      async (jobs) => {
        for (const job of jobs) await handlers[name](job.data);
      },
    );
  }
  await database.runScript(GRANTS);
  return {
    enqueue: async (trx, name, data) => {
      await boss.send(name, data, { db: fromKysely(trx) });
    },
    stop: () => boss.stop({ graceful: true, timeout: 5_000 }),
  };
}
