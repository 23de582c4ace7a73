import { alertClinic } from './alerts/clinic-alert.ts';
import type { Config } from './platform/config.ts';
import { createCounters } from './platform/counters.ts';
import { createIds } from './platform/ids.ts';
import { startJobs } from './platform/jobs.ts';
import { createMail } from './platform/mail.ts';
import { migrate } from './platform/migrate.ts';
import type { PgliteDatabase } from './platform/pglite.ts';
import type { PostgresDatabase } from './platform/postgres.ts';
import { readSecrets } from './platform/secrets.ts';
import type { Services } from './platform/services.ts';
import { createSessions } from './platform/sessions.ts';
import { createTriage } from './platform/triage.ts';

/** Services that can be ended. */
export interface RunningServices extends Services {
  readonly stop: () => Promise<void>;
}

/** Brings the database up to date and starts everything a request needs. */
export async function createServices(
  config: Config,
  database: PgliteDatabase | PostgresDatabase,
  options: {
    readonly publicUrl: string;
    readonly onError: (error: unknown) => void;
    readonly now?: () => number;
    readonly pollingIntervalSeconds?: number;
  },
): Promise<RunningServices> {
  const { publicUrl, onError } = options;
  const now = options.now ?? Date.now;
  await migrate(database);
  const secrets = await readSecrets(database, { configured: config.secret, now: new Date(now()) });
  const mail = createMail({ smtpUrl: config.smtpUrl, from: config.mailFrom });
  const counters = createCounters();
  const jobs = await startJobs({
    database,
    onError,
    ...(options.pollingIntervalSeconds === undefined
      ? {}
      : { pollingIntervalSeconds: options.pollingIntervalSeconds }),
    handlers: {
      'clinic-alert': async (job) => {
        if ((await alertClinic({ database, mail, publicUrl }, job)) === 'sent') counters.alertsSent += 1;
      },
    },
  });
  return {
    config,
    publicUrl,
    database,
    jobs,
    mail,
    secrets,
    counters,
    now,
    sessions: createSessions({ database, secret: secrets.session, publicUrl }),
    triage: createTriage(),
    newId: createIds(now),
    stop: async () => {
      await jobs.stop();
      mail.close();
      await database.close();
    },
  };
}
