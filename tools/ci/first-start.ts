import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Starts the product as a person would on a fresh clone and answers whether it serves within a minute: the pages are built, the database is made. */
const LIMIT_MS = 60_000;
const report = process.argv[2];
const root = join(import.meta.dirname, '../..');

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port to be had');
  return address.port;
}

async function serves(address: string): Promise<boolean> {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
}

async function stop(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.on('exit', resolve));
  if (child.exitCode !== null || child.pid === undefined) return;
  process.kill(-child.pid, 'SIGTERM');
  await Promise.race([gone, wait(10_000, undefined, { ref: false })]);
}

const data = mkdtempSync(join(tmpdir(), 'afterneedle-start-'));
const port = await freePort();
const startedAt = performance.now();
const child = spawn('npm', ['start'], {
  cwd: root,
  detached: true,
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...process.env, PORT: String(port), AFTERNEEDLE_DATA: join(data, 'data'), DATABASE_URL: '' },
});
const origin = `http://127.0.0.1:${port}`;
let isUp = false;
while (!isUp && child.exitCode === null && performance.now() - startedAt < LIMIT_MS) {
  isUp = (await serves(`${origin}/readyz`)) && (await serves(`${origin}/`));
  if (!isUp) await wait(100);
}
const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
await stop(child);
rmSync(data, { recursive: true, force: true });
console.log(isUp ? `npm start served after ${seconds} s` : `npm start did not serve within ${seconds} s`);
if (report !== undefined)
  writeFileSync(report, JSON.stringify({ passed: isUp ? 1 : 0, failed: isUp ? 0 : 1, skipped: 0 }));
process.exitCode = isUp ? 0 : 1;
