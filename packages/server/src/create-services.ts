import { join } from 'node:path';
import { alertClinic } from './alerts/clinic-alert.ts';
import { deliverNotice } from './alerts/deliver-notice.ts';
import { resumeWaiting } from './alerts/resume-waiting.ts';
import { lookAtClock } from './alerts/watch-clock.ts';
import { createHeadKeeper, signedPlacesOf } from './audit/chain/keep-heads.ts';
import { verifyAll } from './audit/chain/verify-all.ts';
import { eraseAgain } from './erasure/erase.ts';
import { sealPlainTexts } from './ops/seal-plain-texts.ts';
import { createPhotoFiles } from './photos/photo-files.ts';
import { sweepPhotos } from './photos/sweep-photos.ts';
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
import { createVault } from './platform/vault.ts';
import { letGo } from './retention/let-go.ts';

const SWEEP_MS = 6 * 3_600_000;
/** How often the ends of the audit chains are signed. */
const HEADS_MS = 60_000;
/** How often what is old is let go of and every chain is walked. */
const NIGHT_MS = 24 * 3_600_000;
const FIRST_NIGHT_MS = 10 * 60_000;

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
    readonly sayToOperator?: (line: string) => void;
    readonly pollingIntervalSeconds?: number;
  },
): Promise<RunningServices> {
  const { publicUrl, onError } = options;
  const now = options.now ?? Date.now;
  await migrate(database);
  const secrets = await readSecrets(database, {
    configured: config.secret,
    before: config.secretBefore,
    now: new Date(now()),
  });
  const newId = createIds(now);
  const vault = createVault({ secrets: secrets.vault, newId, now });
  await sealPlainTexts({ database, vault });
  const mail = createMail({ smtpUrl: config.smtpUrl, from: config.mailFrom });
  const counters = createCounters();
  const base = { config, publicUrl, database, mail, counters, vault, newId, now };
  const jobs = await startJobs({
    database,
    onError,
    ...(options.pollingIntervalSeconds === undefined
      ? {}
      : { pollingIntervalSeconds: options.pollingIntervalSeconds }),
    delayDivisor: config.delayDivisor,
    handlers: {
      'clinic-alert': (job, { enqueue }) => alertClinic({ ...base, jobs: { enqueue } }, job),
      notice: (job, { enqueue }) => deliverNotice({ ...base, jobs: { enqueue } }, job),
      watch: (job, { enqueue }) => lookAtClock({ ...base, jobs: { enqueue } }, job),
    },
  });
  await resumeWaiting({ database, jobs, now });
  const photoFiles = createPhotoFiles(join(config.dataDirectory, 'photos'), secrets.photos);
  const sweep = (): void => void sweepPhotos({ database, photoFiles, now }).catch(onError);
  sweep();
  const sweeping = setInterval(sweep, SWEEP_MS).unref();
  const signedPlaces = signedPlacesOf(config);
  await eraseAgain({ database, photoFiles, signedPlaces, now });
  const headKeeper = createHeadKeeper({ database, places: signedPlaces, now, postTo: config.auditHeadsUrl });
  const keepHeads = (): void => void headKeeper.keep().catch(onError);
  const night = async (): Promise<void> => {
    await letGo({ database, photoFiles, signedPlaces, now, newId });
    const { isWhole } = await verifyAll({ database, places: signedPlaces, now });
    if (!isWhole) throw new Error('the audit trail does not fit; run "afterneedle verify-audit"');
  };
  const beNight = (): void => void night().catch(onError);
  const nights = [setTimeout(beNight, FIRST_NIGHT_MS).unref(), setInterval(beNight, NIGHT_MS).unref()];
  const keeping = setInterval(keepHeads, HEADS_MS / config.delayDivisor).unref();
  return {
    sayToOperator: options.sayToOperator ?? (() => {}),
    config,
    publicUrl,
    database,
    jobs,
    mail,
    secrets,
    counters,
    now,
    sessions: createSessions({ database, secret: secrets.session, publicUrl, now }),
    photoFiles,
    headKeeper,
    signedPlaces,
    triage: createTriage(),
    vault,
    newId,
    stop: async () => {
      clearInterval(sweeping);
      clearInterval(keeping);
      for (const each of nights) clearTimeout(each);
      await jobs.stop();
      await headKeeper.keep().catch(onError);
      mail.close();
      await database.close();
    },
  };
}
