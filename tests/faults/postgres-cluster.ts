import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { findFreePort } from './server-process.ts';

const run = promisify(execFile);

/** A PostgreSQL of its own that can be taken away as a power switch would. */
export interface PostgresCluster {
  /** An empty database, for a login that owns it and is no superuser. */
  readonly url: string;
  /** Kills the postmaster and every process below it at once. */
  readonly kill: () => Promise<void>;
  /** Starts it again where it was killed, and waits until it has recovered. */
  readonly startAgain: () => Promise<void>;
  readonly drop: () => Promise<void>;
}

const HOME = '/usr/lib/postgresql';

/** Finds the programs of the newest PostgreSQL on this computer; nothing when there is none. */
export function findPostgresPrograms(): string | undefined {
  if (!existsSync(HOME)) return undefined;
  const newest = readdirSync(HOME)
    .filter((version) => existsSync(join(HOME, version, 'bin/initdb')))
    .toSorted((a, b) => Number(b) - Number(a))[0];
  return newest === undefined ? undefined : join(HOME, newest, 'bin');
}

/** PostgreSQL refuses to run as root. */
async function asPostgres(program: string, ...more: readonly string[]): Promise<void> {
  if (process.getuid?.() === 0) await run('runuser', ['-u', 'postgres', '--', program, ...more]);
  else await run(program, more);
}

function childrenOf(parent: number): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
        // The name in brackets may hold spaces; the parent is the second field behind it.
        return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === parent;
      } catch {
        return false;
      }
    })
    .map(Number);
}

/** Sends a signal, or asks with 0; answers whether there was such a process. */
function signal(pid: number, name: 'SIGKILL' | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw error;
  }
}

/** Makes a cluster and starts it; `settings` are given on top of what a fresh one has. */
export async function makePostgresCluster(
  programs: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<PostgresCluster> {
  const folder = mkdtempSync(join(tmpdir(), 'afterneedle-cluster-'));
  const data = join(folder, 'data');
  const password = randomBytes(16).toString('hex');
  writeFileSync(join(folder, 'password'), password, { mode: 0o600 });
  if (process.getuid?.() === 0) await run('chown', ['-R', 'postgres', folder]);
  const port = await findFreePort();
  const login = ['-U', 'owner', `--pwfile=${join(folder, 'password')}`, '-A', 'scram-sha-256'];
  await asPostgres(join(programs, 'initdb'), '-D', data, ...login, '--encoding=UTF8', '--locale=C.UTF-8');
  const told = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    ...settings,
  };
  const given = Object.entries(told).map(([name, value]) => `-c ${name}=${value}`);
  const log = join(folder, 'log');
  const start = (): Promise<void> =>
    asPostgres(
      join(programs, 'pg_ctl'),
      '-D',
      data,
      '-w',
      '-t',
      '120',
      '-l',
      log,
      '-o',
      given.join(' '),
      'start',
    );
  await start();
  const owner = new Client({ connectionString: `postgres://owner:${password}@127.0.0.1:${port}/postgres` });
  await owner.connect();
  await owner.query(`create role afterneedle login createdb createrole password '${password}'`);
  await owner.query('create database afterneedle owner afterneedle');
  await owner.end();
  const kill = async (): Promise<void> => {
    const postmaster = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n', 1)[0]);
    const all = [postmaster, ...childrenOf(postmaster)];
    for (const pid of all) signal(pid, 'SIGKILL');
    // PostgreSQL takes a killed postmaster for a running one until whoever started it has looked.
    while (all.some((pid) => signal(pid, 0))) await wait(5);
  };
  return {
    url: `postgres://afterneedle:${password}@127.0.0.1:${port}/afterneedle`,
    kill,
    startAgain: start,
    drop: async () => {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
