import {
  type Config,
  createServices,
  openDatabase,
  type RunningServices,
  readProcessConfig,
  welcomeFirstStart,
} from '@afterneedle/server';

/** A server with nothing in it but the first clinic, and the link that signs its owner in. */
export interface FreshServer {
  readonly config: Config;
  readonly database: Awaited<ReturnType<typeof openDatabase>>;
  readonly services: RunningServices;
  readonly link: string | undefined;
}

/** Opens a server on an empty database; nobody works its queue while something is measured. */
export async function openFreshServer(
  dataDirectory: string,
  settings: Partial<Config> = {},
): Promise<FreshServer> {
  const read = readProcessConfig();
  if (!read.ok) throw new Error(read.problems.join('\n'));
  const config = { ...read.config, dataDirectory, logLevel: 'silent' as const, ...settings };
  const database = await openDatabase(config, () => {});
  const services = await createServices(config, database, {
    publicUrl: 'http://127.0.0.1:3000',
    onError: () => {},
    pollingIntervalSeconds: 600,
  });
  return { config, database, services, link: await welcomeFirstStart(services) };
}
