import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sweepExports } from '../src/export/sweep-exports.ts';
import { addClinic, signIn, startTestServer } from './test-server.ts';

const DAY_MS = 24 * 3_600_000;

test('what a stopped server left of an export is gone at its next start; a file that was fetched leaves nothing', {
  timeout: 120_000,
}, async () => {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'afterneedle-exports-'));
  const exports = join(dataDirectory, 'exports');
  mkdirSync(exports);
  writeFileSync(join(exports, '0d7e4a52-1111-4111-8111-111111111111'), 'half a clinic');
  const server = await startTestServer({ config: { dataDirectory } });
  try {
    expect(readdirSync(exports)).toEqual([]);
    const clinic = await addClinic(server, { role: 'owner' });
    const cookie = await signIn(server, clinic.email);
    const answer = await server.app.inject({
      method: 'POST',
      url: '/api/v1/clinic/export',
      headers: { cookie },
    });
    expect(answer.statusCode).toBe(200);
    expect(answer.rawPayload.length).toBeGreaterThan(1_000);
    await expect.poll(() => readdirSync(exports)).toEqual([]);
  } finally {
    await server.stop();
    rmSync(dataDirectory, { recursive: true, force: true });
  }
});

test('while a server runs, a file of a day ago goes and a young one stays', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'afterneedle-exports-'));
  try {
    const now = Date.now();
    for (const name of ['old', 'young']) writeFileSync(join(directory, name), name);
    const old = (now - DAY_MS - 1_000) / 1_000;
    utimesSync(join(directory, 'old'), old, old);
    expect(await sweepExports(directory, { now, oldMs: DAY_MS })).toBe(1);
    expect(readdirSync(directory)).toEqual(['young']);
    expect(await sweepExports(join(directory, 'none'), { now, oldMs: 0 })).toBe(0);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});
