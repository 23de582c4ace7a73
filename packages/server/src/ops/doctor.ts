import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { readKeptHeads, signedPlacesOf } from '../audit/chain/keep-heads.ts';
import type { Config } from '../platform/config.ts';
import { createMail } from '../platform/mail.ts';
import { readAppliedNames, readMigrations } from '../platform/migrate.ts';
import { openDatabase } from '../platform/open-database.ts';
import { type BackupManifest, MANIFEST } from './backup/write-backup.ts';
import { lookAtDatabase } from './queries.ts';

/** One thing that was looked at: how it is, and what to do where it is not right. */
export interface Finding {
  readonly what: string;
  readonly state: 'good' | 'look' | 'bad';
  readonly said: string;
}

const GIB = 1_073_741_824;
const DAY_MS = 86_400_000;
const CLOCK_MS = 2_000;

const finding = (what: string, state: Finding['state'], said: string): Finding => ({ what, state, said });
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function lookAtRecords(config: Config): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  if (config.databaseUrl === undefined)
    findings.push(
      finding(
        'database',
        'look',
        'Records are in PGlite, for evaluation. Set DATABASE_URL to PostgreSQL 15 or newer for real ones.',
      ),
    );
  let database: Awaited<ReturnType<typeof openDatabase>>;
  try {
    database = await openDatabase(config, () => {});
  } catch (error) {
    const said = `It cannot be opened: ${reasonOf(error)} Check DATABASE_URL; with PGlite stop the server first.`;
    return [...findings, finding('database', 'bad', said)];
  }
  try {
    const { version, aheadMs } = await lookAtDatabase(database);
    findings.push(finding('database', 'good', `PostgreSQL ${version} answers.`));
    findings.push(
      Math.abs(aheadMs) < CLOCK_MS
        ? finding('clock', 'good', 'This computer and the database agree.')
        : finding(
            'clock',
            'bad',
            `The database is ${Math.round(aheadMs / 1000)} s ahead of this computer. Run a time service (chrony or systemd-timesyncd) on both.`,
          ),
    );
    const known = readMigrations().map(({ name }) => name);
    const applied = await readAppliedNames(database).catch(() => [] as readonly string[]);
    const missing = known.filter((name) => !applied.includes(name));
    const newer = applied.filter((name) => !known.includes(name));
    if (newer.length > 0)
      findings.push(
        finding(
          'migrations',
          'bad',
          `The database is of a newer version (${newer.join(', ')}). Start that version.`,
        ),
      );
    else if (missing.length > 0)
      findings.push(
        finding(
          'migrations',
          'look',
          `${missing.length} wait for the next start: ${missing.join(', ')}. Back up first.`,
        ),
      );
    else findings.push(finding('migrations', 'good', `All ${known.length} have run.`));
  } catch (error) {
    findings.push(finding('database', 'bad', `It does not answer: ${reasonOf(error)}`));
  } finally {
    await database.close();
  }
  return findings;
}

async function lookAtMail(config: Config): Promise<Finding> {
  if (config.smtpUrl === undefined)
    return finding('mail', 'bad', 'No mail server: clinics get no alerts. Set SMTP_URL.');
  const mail = createMail({ smtpUrl: config.smtpUrl, from: config.mailFrom });
  try {
    await mail.check();
    return finding('mail', 'good', 'The mail server answers and takes our name.');
  } catch (error) {
    return finding(
      'mail',
      'bad',
      `The mail server cannot be used: ${reasonOf(error)} Check SMTP_URL and its password.`,
    );
  } finally {
    mail.close();
  }
}

async function lookAtDisk(config: Config): Promise<Finding> {
  const at = existsSync(config.dataDirectory) ? config.dataDirectory : '.';
  const { bavail, bsize } = await statfs(at);
  const free = (bavail * bsize) / GIB;
  const said = `${free.toFixed(1)} GiB are free where ${config.dataDirectory} lies.`;
  if (free >= 5) return finding('disk', 'good', said);
  return finding('disk', free < 1 ? 'bad' : 'look', `${said} Make room or move AFTERNEEDLE_DATA.`);
}

async function lookAtAddress(config: Config): Promise<Finding> {
  const { publicUrl } = config;
  if (publicUrl === undefined)
    return finding(
      'address',
      'look',
      'PUBLIC_URL is not set: links in mails point at this computer. Set it to the outside address.',
    );
  if (!publicUrl.startsWith('https:'))
    return finding('address', 'bad', 'PUBLIC_URL has no TLS. Put a proxy with TLS in front and use https.');
  try {
    const answer = await fetch(`${publicUrl}/healthz`, { signal: AbortSignal.timeout(5_000) });
    if (answer.ok) return finding('address', 'good', `${publicUrl} answers over TLS.`);
    return finding(
      'address',
      'look',
      `${publicUrl}/healthz answers ${answer.status}. Is the server started, and does the proxy point at it?`,
    );
  } catch (error) {
    const cause =
      error instanceof Error && error.cause instanceof Error ? error.cause.message : reasonOf(error);
    return finding(
      'address',
      'look',
      `${publicUrl} cannot be reached from here: ${cause}. Check name, certificate and proxy.`,
    );
  }
}

function lookAtSecret({ secret, secretBefore }: Config): readonly Finding[] {
  const before =
    secretBefore === undefined
      ? []
      : [
          finding(
            'secret',
            'look',
            'AFTERNEEDLE_SECRET_BEFORE is set. Run "afterneedle rotate-keys", then take it away.',
          ),
        ];
  if (secret === undefined)
    return [
      finding(
        'secret',
        'look',
        'The secret lies in the database and its backups. Set AFTERNEEDLE_SECRET (openssl rand -base64 48) and keep it apart.',
      ),
    ];
  const isWeak = new Set(secret).size < 12;
  const said = isWeak
    ? 'AFTERNEEDLE_SECRET repeats itself. Make one with "openssl rand -base64 48", then "afterneedle rotate-keys".'
    : 'It is long and mixed.';
  return [finding('secret', isWeak ? 'bad' : 'good', said), ...before];
}

function lookAtBackups({ backupDirectory }: Config, now: number): Finding {
  if (backupDirectory === undefined)
    return finding(
      'backups',
      'look',
      'AFTERNEEDLE_BACKUPS is not set, so nothing is known about backups. Set it and run "afterneedle backup" every night.',
    );
  const lists = existsSync(backupDirectory)
    ? readdirSync(backupDirectory).map((name) => join(backupDirectory, name, MANIFEST))
    : [];
  const times = lists
    .filter((path) => existsSync(path))
    .map((path) => Date.parse((JSON.parse(readFileSync(path, 'utf8')) as BackupManifest).at));
  if (times.length === 0)
    return finding('backups', 'bad', `${backupDirectory} holds none. Run "afterneedle backup".`);
  const days = (now - Math.max(...times)) / DAY_MS;
  const said = `The newest is ${days.toFixed(1)} days old.`;
  return days <= 1.5
    ? finding('backups', 'good', said)
    : finding('backups', 'bad', `${said} Run "afterneedle backup" every night.`);
}

function lookAtHeads(config: Config): Finding {
  const places = signedPlacesOf(config);
  if (!existsSync(places.heads))
    return finding(
      'audit heads',
      'look',
      'None are signed yet; the server signs the first a minute after its first event.',
    );
  const { broken } = readKeptHeads(places);
  if (broken.length > 0)
    return finding(
      'audit heads',
      'bad',
      `${broken.length} lines of ${places.heads} do not fit. Run "afterneedle verify-audit" and ask who can write there.`,
    );
  return config.auditHeads === undefined && config.auditHeadsUrl === undefined
    ? finding(
        'audit heads',
        'look',
        'They lie beside the data. Set AUDIT_HEADS or AUDIT_HEADS_URL to a place of somebody else.',
      )
    : finding('audit heads', 'good', 'They are signed and kept elsewhere.');
}

/** Looks at everything a server needs and says about each what to do. */
export async function examine(config: Config, now: number): Promise<readonly Finding[]> {
  return [
    finding('settings', 'good', 'Every setting can be read.'),
    ...(await lookAtRecords(config)),
    await lookAtMail(config),
    await lookAtDisk(config),
    await lookAtAddress(config),
    ...lookAtSecret(config),
    lookAtBackups(config, now),
    lookAtHeads(config),
  ];
}
