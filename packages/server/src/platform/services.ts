import type { Config } from './config.ts';
import type { Counters } from './counters.ts';
import type { Database } from './database.ts';
import type { NewId } from './ids.ts';
import type { Jobs } from './jobs.ts';
import type { Mail } from './mail.ts';
import type { Secrets } from './secrets.ts';
import type { Sessions } from './sessions.ts';
import type { Triage } from './triage.ts';

/** Everything a request needs, handed in. */
export interface Services {
  readonly config: Config;
  readonly publicUrl: string;
  readonly database: Database;
  readonly jobs: Jobs;
  readonly mail: Mail;
  readonly sessions: Sessions;
  readonly secrets: Secrets;
  readonly triage: Triage;
  readonly counters: Counters;
  readonly newId: NewId;
  /** Epoch milliseconds. */
  readonly now: () => number;
}
