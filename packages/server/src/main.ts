import { createServer } from 'node:net';
import closeWithGrace from 'close-with-grace';
import { createApp } from './app.ts';
import { createServices } from './create-services.ts';
import { readProcessConfig } from './platform/config.ts';
import { describeError } from './platform/logging.ts';
import { openDatabase } from './platform/open-database.ts';
import { isWebBuilt } from './platform/static.ts';
import { welcomeFirstStart } from './staff/first-start.ts';
import { makeOperatorLink } from './staff/operator-link.ts';

const GRACE_MS = 10_000;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function warn(line: string): void {
  process.stderr.write(`${line}\n`);
}

function originOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** The addresses in links must be known before anything listens. */
async function findFreePort(host: string): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(0, host, resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No free port was found.');
  return address.port;
}

async function start(): Promise<void> {
  const read = readProcessConfig();
  if (!read.ok) {
    for (const problem of read.problems) warn(`Setting ${problem}`);
    process.exitCode = 2;
    return;
  }
  const { config } = read;
  const onError = (error: unknown): void => {
    warn(JSON.stringify({ level: 50, time: Date.now(), msg: 'background error', err: describeError(error) }));
  };
  if (config.databaseUrl === undefined) {
    warn(
      'Warning: records are kept in PGlite, which is for evaluation: a power cut may lose them. ' +
        'For real records set DATABASE_URL to PostgreSQL 15 or newer.',
    );
  }
  if (config.smtpUrl === undefined) {
    warn(
      'Warning: no mail server is set (SMTP_URL): clinics get no alerts and staff no sign-in links by mail.',
    );
  }
  if (!isWebBuilt()) warn('Warning: the pages are not built; run "npm run build -w packages/web".');
  const port = config.port === 0 ? await findFreePort(config.host) : config.port;
  const publicUrl = config.publicUrl ?? originOf(config.host, port);
  const database = await openDatabase(config, onError);
  const services = await createServices(config, database, { publicUrl, onError, sayToOperator: say });
  const { app } = await createApp(services);
  const signIn = await welcomeFirstStart(services);
  await app.listen({ host: config.host, port });
  closeWithGrace({ delay: GRACE_MS, logger: false }, async ({ err }) => {
    if (err !== undefined) onError(err);
    await app.close();
    await services.stop();
  });
  const asksForLink = signIn === undefined && process.argv.includes('--sign-in-link');
  const link = asksForLink ? await makeOperatorLink(services) : signIn;
  // In one go: whoever reads the first line can read the link too.
  const lines = [`person: ${publicUrl}/`, `clinic: ${publicUrl}/clinic`];
  say([...lines, ...(link === undefined ? [] : [`clinic-sign-in: ${link}`])].join('\n'));
}

start().catch((error: unknown) => {
  // What the operator can mend is said plainly; the rest by its kind and place.
  const message = error instanceof Error ? error.message : String(error);
  warn(`Afterneedle could not start. ${message}`);
  process.exit(1);
});
