import type { HeadKeeper, SignedPlaces } from '../audit/chain/keep-heads.ts';
import type { PhotoFiles } from '../photos/photo-files.ts';
import type { Config } from './config.ts';
import type { Counters } from './counters.ts';
import type { Database } from './database.ts';
import type { NewId } from './ids.ts';
import type { Jobs } from './jobs.ts';
import type { Mail } from './mail.ts';
import type { Secrets } from './secrets.ts';
import type { Sessions } from './sessions.ts';
import type { Triage } from './triage.ts';
import type { Vault } from './vault.ts';

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
  readonly vault: Vault;
  readonly photoFiles: PhotoFiles;
  readonly headKeeper: HeadKeeper;
  readonly signedPlaces: SignedPlaces;
  readonly counters: Counters;
  readonly newId: NewId;
  /** Says a line to whoever started this server, on its own screen and in no log. */
  readonly sayToOperator: (line: string) => void;
  /** Epoch milliseconds. */
  readonly now: () => number;
}
