import { readAs } from '@afterneedle/contract';
import { z } from 'zod';

/** Everything the server is told from outside; read here and nowhere else. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly dataDirectory: string;
  readonly databaseUrl: string | undefined;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /** Where backups are written when a command names no directory. */
  readonly backupDirectory: string | undefined;
  /** How people reach this server from outside, without a slash at the end. */
  readonly publicUrl: string | undefined;
  readonly secret: string | undefined;
  /** The secret before this one: it still opens what it sealed, until the keys are rotated. */
  readonly secretBefore: string | undefined;
  /** Where the signed ends of the audit chains are kept; in the data directory unless said otherwise. */
  readonly auditHeads: string | undefined;
  /** An address every signed end is posted to as well. */
  readonly auditHeadsUrl: string | undefined;
  /** Check-ins taken from one network address in an hour. */
  readonly checkInsPerHour: number;
  /** Plans, product checks and screenings worked out for one network address in an hour, of each. */
  readonly answersPerHour: number;
  /** Photos announced from one network address in an hour; each try to go on sending one announces it again. */
  readonly photosPerHour: number;
  /** Divides every delay of clocks, notices and tries; 1 but in tests. */
  readonly delayDivisor: number;
  /** Webhooks may go to http and into the network of this server; false but in tests and closed networks. */
  readonly webhooksMayBePrivate: boolean;
  /** Whether anybody may ask this server for a new clinic. */
  readonly allowClinicSignUp: boolean;
  /** How many proxies in front may be believed about the address of a caller. */
  readonly trustedProxies: number;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
}

const blankIsUnset = (value: unknown): unknown => (value === '' ? undefined : value);

const environmentSchema = z.object({
  HOST: z.preprocess(blankIsUnset, z.string().default('127.0.0.1')),
  PORT: z.preprocess(blankIsUnset, z.coerce.number().int().min(0).max(65_535).default(3000)),
  AFTERNEEDLE_DATA: z.preprocess(blankIsUnset, z.string().default('.data')),
  DATABASE_URL: z.preprocess(
    blankIsUnset,
    z.url({ protocol: /^postgres(ql)?$/, error: 'an address that begins with postgres://' }).optional(),
  ),
  SMTP_URL: z.preprocess(
    blankIsUnset,
    z.url({ protocol: /^smtps?$/, error: 'an address that begins with smtp:// or smtps://' }).optional(),
  ),
  MAIL_FROM: z.preprocess(blankIsUnset, z.string().default('Afterneedle <no-reply@localhost>')),
  PUBLIC_URL: z.preprocess(
    blankIsUnset,
    z.url({ protocol: /^https?$/, error: 'an address that begins with https:// or http://' }).optional(),
  ),
  AFTERNEEDLE_SECRET: z.preprocess(blankIsUnset, z.string().min(32).optional()),
  AFTERNEEDLE_SECRET_BEFORE: z.preprocess(blankIsUnset, z.string().min(32).optional()),
  AFTERNEEDLE_BACKUPS: z.preprocess(blankIsUnset, z.string().optional()),
  AUDIT_HEADS: z.preprocess(blankIsUnset, z.string().optional()),
  AUDIT_HEADS_URL: z.preprocess(
    blankIsUnset,
    z.url({ protocol: /^https?$/, error: 'an address that begins with https:// or http://' }).optional(),
  ),
  CHECK_INS_PER_HOUR: z.preprocess(blankIsUnset, z.coerce.number().int().min(1).max(1_000_000).default(300)),
  ANSWERS_PER_HOUR: z.preprocess(blankIsUnset, z.coerce.number().int().min(1).max(1_000_000).default(600)),
  PHOTOS_PER_HOUR: z.preprocess(blankIsUnset, z.coerce.number().int().min(1).max(1_000_000).default(300)),
  DELAY_DIVISOR: z.preprocess(blankIsUnset, z.coerce.number().min(1).max(1_000_000).default(1)),
  WEBHOOKS_TO_PRIVATE: z.preprocess(blankIsUnset, z.enum(['yes', 'no']).default('no')),
  ALLOW_CLINIC_SIGN_UP: z.preprocess(blankIsUnset, z.enum(['yes', 'no']).optional()),
  TRUSTED_PROXIES: z.preprocess(blankIsUnset, z.coerce.number().int().min(0).max(10).default(0)),
  LOG_LEVEL: z.preprocess(
    blankIsUnset,
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  ),
});

/** Answers what the environment asks for, or which variables are wrong and why. */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
): { ok: true; config: Config } | { ok: false; problems: readonly string[] } {
  const read = readAs(environmentSchema, environment);
  if (!read.ok) return { ok: false, problems: read.problems.map(({ message }) => message) };
  const told = read.value;
  return {
    ok: true,
    config: {
      host: told.HOST,
      port: told.PORT,
      dataDirectory: told.AFTERNEEDLE_DATA,
      databaseUrl: told.DATABASE_URL,
      smtpUrl: told.SMTP_URL,
      mailFrom: told.MAIL_FROM,
      publicUrl: told.PUBLIC_URL?.replace(/\/+$/, ''),
      secret: told.AFTERNEEDLE_SECRET,
      secretBefore: told.AFTERNEEDLE_SECRET_BEFORE,
      backupDirectory: told.AFTERNEEDLE_BACKUPS,
      auditHeads: told.AUDIT_HEADS,
      auditHeadsUrl: told.AUDIT_HEADS_URL,
      checkInsPerHour: told.CHECK_INS_PER_HOUR,
      answersPerHour: told.ANSWERS_PER_HOUR,
      photosPerHour: told.PHOTOS_PER_HOUR,
      delayDivisor: told.DELAY_DIVISOR,
      webhooksMayBePrivate: told.WEBHOOKS_TO_PRIVATE === 'yes',
      allowClinicSignUp:
        (told.ALLOW_CLINIC_SIGN_UP ?? (told.DATABASE_URL === undefined ? 'yes' : 'no')) === 'yes',
      trustedProxies: told.TRUSTED_PROXIES,
      logLevel: told.LOG_LEVEL,
    },
  };
}

/** Reads the environment of this process. */
export function readProcessConfig(): ReturnType<typeof readConfig> {
  return readConfig(process.env);
}
