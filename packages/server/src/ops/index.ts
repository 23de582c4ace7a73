import { join } from 'node:path';
import { clinicSlugSchema } from '@afterneedle/contract';
import { z } from 'zod';
import { signedPlacesOf } from '../audit/chain/keep-heads.ts';
import { verifyAll } from '../audit/chain/verify-all.ts';
import { demoReport } from '../demo/demo-report.ts';
import { fillClinic } from '../demo/fill-clinic.ts';
import { FIRST_CLINIC } from '../demo/open-demo-clinic.ts';
import { signInAddress } from '../staff/sign-in-link.ts';
import { restoreBackup } from './backup/restore-backup.ts';
import { writeBackup } from './backup/write-backup.ts';
import { examine } from './doctor.ts';
import {
  NOT_RIGHT,
  OK,
  type Operator,
  WRONG_SETTINGS,
  withConfig,
  withDatabase,
  withServices,
} from './operator.ts';
import { rotateKeys as rotate } from './rotate-keys.ts';

export { exportClinic, importClinic } from './move-clinic.ts';
export type { Operator } from './operator.ts';

/** Starts the server and answers once it listens; it stops by itself on SIGTERM. */
export async function serve(to: Operator): Promise<number> {
  return await withConfig(to, async () => {
    await import('../main.ts');
    return OK;
  });
}

/** Copies every record, every photo and the signed files into one directory. */
export function backup(to: Operator, directory: string | undefined): Promise<number> {
  return withDatabase(to, async (database, config) => {
    const stamp = new Date().toISOString().replaceAll(':', '-').slice(0, 19);
    const target =
      directory ?? (config.backupDirectory === undefined ? undefined : join(config.backupDirectory, stamp));
    if (target === undefined) {
      to.warn('Name a directory that is not there yet, or set AFTERNEEDLE_BACKUPS.');
      return WRONG_SETTINGS;
    }
    const { rows, files, clinics } = await writeBackup({ database, config, now: Date.now }, target);
    const count = Object.values(rows).reduce((sum, one) => sum + one, 0);
    to.say(`${target}: ${clinics.length} clinics, ${count} rows, ${Object.keys(files).length} files`);
    if (config.secret !== undefined)
      to.say('AFTERNEEDLE_SECRET is not in it. Keep it apart: without it nothing opens.');
    return OK;
  });
}

/** Puts a backup back into an empty database and an empty data directory. */
export function restore(to: Operator, directory: string): Promise<number> {
  return withDatabase(
    to,
    async (database, config) => {
      const { at, rows, clinics } = await restoreBackup({ database, config, now: Date.now }, directory);
      const count = Object.values(rows).reduce((sum, one) => sum + one, 0);
      to.say(
        `Put back as of ${at}: ${clinics.length} clinics, ${count} rows. Start the server: it erases again what was erased since.`,
      );
      return OK;
    },
    false,
  );
}

/** Walks the audit chain of every clinic and says what does not fit. */
export function verifyAudit(to: Operator): Promise<number> {
  return withDatabase(to, async (database, config) => {
    const began = Date.now();
    const verified = await verifyAll({ database, places: signedPlacesOf(config), now: Date.now });
    for (const { clinicId, entries, headsKept, findings } of verified.clinics) {
      to.say(`${clinicId}: ${entries} events, ${headsKept} signed ends, ${findings.length} findings`);
      for (const { kind, seq } of findings) to.say(`  ${kind} at event ${seq}`);
    }
    for (const line of verified.brokenLines) to.say(`the file of signed ends: line ${line} does not fit`);
    for (const clinicId of verified.gone) to.say(`${clinicId}: its ends were signed and the clinic is gone`);
    if (verified.restoredAt !== undefined) to.say(`a backup was put back at ${verified.restoredAt}`);
    to.say(
      `${verified.isWhole ? 'The audit trail fits' : 'The audit trail does not fit'} (${((Date.now() - began) / 1000).toFixed(1)} s)`,
    );
    return verified.isWhole ? OK : NOT_RIGHT;
  });
}

/** Looks at everything a server needs and says what to do. */
export function doctor(to: Operator): Promise<number> {
  return withConfig(to, async (config) => {
    const findings = await examine(config, Date.now());
    for (const { what, state, said } of findings) to.say(`${state.padEnd(4)} ${what}: ${said}`);
    return findings.some(({ state }) => state === 'bad') ? NOT_RIGHT : OK;
  });
}

/** Wraps every key anew under the secret of now and gives each clinic a new key to seal with. */
export function rotateKeys(to: Operator): Promise<number> {
  return withServices(to, async (services) => {
    const { clinics, files } = await rotate(services);
    to.say(
      `${clinics} clinics have new keys, ${files} files were sealed anew. AFTERNEEDLE_SECRET_BEFORE may go now.`,
    );
    return OK;
  });
}

/** Fills a new clinic with made-up people over the last six weeks, to look around in. */
export async function demoData(
  to: Operator,
  { clinic, seed }: { readonly clinic?: string | undefined; readonly seed?: string | undefined },
): Promise<number> {
  const slug = clinicSlugSchema.safeParse(clinic ?? FIRST_CLINIC);
  const read = z.coerce
    .number()
    .int()
    .safeParse(seed ?? 1);
  if (!slug.success || !read.success) {
    to.warn(slug.success ? 'The seed is a whole number.' : `The clinic is ${slug.error.issues[0]?.message}.`);
    return WRONG_SETTINGS;
  }
  const now = Date.now();
  const clock = { now };
  return await withServices(
    to,
    async (services) => {
      to.say('This takes a minute or two.');
      const filled = await fillClinic(services, { slug: slug.data, seed: read.data, now, clock });
      const token = await services.sessions.createToken(filled.ownerEmail, 'first-start');
      const signIn = signInAddress(services.publicUrl, token);
      const told = { slug: slug.data, publicUrl: services.publicUrl, signIn };
      for (const line of demoReport(filled, told)) to.say(line);
      return OK;
    },
    () => clock.now,
  );
}
