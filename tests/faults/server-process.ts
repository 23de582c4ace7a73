import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The server as it is shipped. */
export const REAL_SERVER = join(
  dirname(createRequire(import.meta.url).resolve('@afterneedle/server')),
  'main.ts',
);

/** The server that answers before it commits. */
export const FAULTY_SERVER = fileURLToPath(new URL('./answer-before-commit.ts', import.meta.url));

const START_LIMIT_MS = 120_000;

/** A server in its own process. */
export interface ServerProcess {
  readonly origin: string;
  /** The one-time sign-in token, on the very first start. */
  readonly signInToken: string | undefined;
  /** Takes the process away as a power switch would, and waits until it is gone. */
  readonly kill: () => Promise<void>;
  /** Asks it to stop, and answers its exit code. */
  readonly stop: () => Promise<number | null>;
}

/** Answers a port nobody listens on. */
export async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port to be had');
  return address.port;
}

/** How a server process that did not come up ended. */
export class DidNotStart extends Error {
  readonly exitCode: number | null;
  readonly said: string;
  constructor(exitCode: number | null, said: string) {
    super(`the server did not start (exit ${exitCode}): ${said}`);
    this.name = 'DidNotStart';
    this.exitCode = exitCode;
    this.said = said;
  }
}

/** Starts a server and waits until it says that it serves. */
export async function startServer(options: {
  readonly file?: string;
  readonly dataDirectory: string;
  readonly databaseUrl: string | undefined;
  /** Where it listens; a free port unless said. */
  readonly port?: number;
  /** How long its start may take. */
  readonly limitMs?: number;
  /** What its process is told beside that, such as a time zone. */
  readonly environment?: NodeJS.ProcessEnv;
}): Promise<ServerProcess> {
  const port = options.port ?? (await findFreePort());
  const child: ChildProcess = spawn(process.execPath, [options.file ?? REAL_SERVER], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...options.environment,
      PORT: String(port),
      HOST: '127.0.0.1',
      AFTERNEEDLE_DATA: options.dataDirectory,
      DATABASE_URL: options.databaseUrl ?? '',
      CHECK_INS_PER_HOUR: '1000000',
      ANSWERS_PER_HOUR: '1000000',
      LOG_LEVEL: 'warn',
    },
  });
  let said = '';
  let complaints = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    complaints += chunk.toString('utf8');
  });
  const gone = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)));
  await new Promise<void>((resolve, reject) => {
    const limit = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new DidNotStart(null, complaints));
    }, options.limitMs ?? START_LIMIT_MS);
    child.stdout?.on('data', () => {
      if (!/^person: .*\n(?:.*\n)*/m.test(said) || !said.endsWith('\n')) return;
      clearTimeout(limit);
      resolve();
    });
    void gone.then((code) => {
      clearTimeout(limit);
      reject(new DidNotStart(code, complaints));
    });
  });
  // The lines come in one go; the sign-in line is the last of them.
  await new Promise((resolve) => setTimeout(resolve, 50));
  return {
    origin: `http://127.0.0.1:${port}`,
    signInToken: /^clinic-sign-in: .*#(\S+)$/m.exec(said)?.[1],
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
    stop: async () => {
      child.kill('SIGTERM');
      return await gone;
    },
  };
}
