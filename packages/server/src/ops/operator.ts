import { createServices, type RunningServices } from '../create-services.ts';
import { type Config, readProcessConfig } from '../platform/config.ts';
import { readAppliedNames, readMigrations } from '../platform/migrate.ts';
import { openDatabase } from '../platform/open-database.ts';

/** Where a command of the operator writes. */
export interface Operator {
  readonly say: (line: string) => void;
  readonly warn: (line: string) => void;
}

/** The exit codes of a command: it went well, something is not right, or it was asked wrongly. */
export const OK = 0;
export const NOT_RIGHT = 1;
export const WRONG_SETTINGS = 2;

/** Runs a command with the settings of this process; what is wrong with them is said. */
export async function withConfig(to: Operator, work: (config: Config) => Promise<number>): Promise<number> {
  const read = readProcessConfig();
  if (!read.ok) {
    for (const problem of read.problems) to.warn(`Setting ${problem}`);
    return WRONG_SETTINGS;
  }
  try {
    return await work(read.config);
  } catch (error) {
    to.warn(error instanceof Error ? error.message : String(error));
    return NOT_RIGHT;
  }
}

type OpenDatabase = Awaited<ReturnType<typeof openDatabase>>;

/** Runs a command on the database of the settings. */
export function withDatabase(
  to: Operator,
  work: (database: OpenDatabase, config: Config) => Promise<number>,
  needsRecords = true,
): Promise<number> {
  return withConfig(to, async (config) => {
    const database = await openDatabase(config, () => {});
    try {
      if (needsRecords && (await readAppliedNames(database)).length < readMigrations().length) {
        to.warn('This database has not been brought to this version. Start the server once, then try again.');
        return NOT_RIGHT;
      }
      return await work(database, config);
    } finally {
      await database.close();
    }
  });
}

/** Runs a command with everything a server has. */
export function withServices(
  to: Operator,
  work: (services: RunningServices) => Promise<number>,
  now: () => number = Date.now,
): Promise<number> {
  return withConfig(to, async (config) => {
    const database = await openDatabase(config, () => {});
    const publicUrl = config.publicUrl ?? `http://${config.host}:${config.port}`;
    const onError = (error: unknown): void => to.warn(error instanceof Error ? error.message : String(error));
    const services = await createServices(config, database, { publicUrl, onError, now });
    try {
      return await work(services);
    } finally {
      await services.stop();
    }
  });
}
