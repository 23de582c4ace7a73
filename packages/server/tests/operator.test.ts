import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { examine } from '../src/ops/doctor.ts';
import { testConfig } from './test-database.ts';

test('the doctor says of each thing how it is, and what to do where it is not right', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'afterneedle-doctor-'));
  const backupDirectory = join(folder, 'backups');
  const config = testConfig({
    dataDirectory: folder,
    databaseUrl: undefined,
    publicUrl: 'http://clinic.example',
    smtpUrl: 'smtp://127.0.0.1:1',
    secret: 'a'.repeat(40),
    secretBefore: 'b'.repeat(40),
    backupDirectory,
  });
  const stateOf = (findings: Awaited<ReturnType<typeof examine>>, what: string) =>
    findings.filter((one) => one.what === what).map(({ state }) => state);
  const findings = await examine(config, Date.now());
  expect(Object.fromEntries(findings.map(({ what }) => [what, stateOf(findings, what)]))).toEqual({
    settings: ['good'],
    database: ['look', 'good'],
    clock: ['good'],
    migrations: ['look'],
    mail: ['bad'],
    disk: [expect.any(String)],
    address: ['bad'],
    secret: ['bad', 'look'],
    backups: ['bad'],
    'audit heads': ['look'],
  });
  for (const { state, said } of findings) if (state !== 'good') expect(said).toMatch(/[A-Za-z]+ .*\.$/);
  mkdirSync(join(backupDirectory, 'one'), { recursive: true });
  const now = Date.parse('2026-11-22T12:00:00Z');
  const list = (at: string) =>
    writeFileSync(join(backupDirectory, 'one', 'manifest.json'), JSON.stringify({ at }));
  const away = { ...config, databaseUrl: 'postgres://127.0.0.1:1/none' };
  list('2026-11-22T02:00:00Z');
  expect(stateOf(await examine(away, now), 'backups')).toEqual(['good']);
  list('2026-11-10T02:00:00Z');
  expect(stateOf(await examine(away, now), 'backups')).toEqual(['bad']);
  const strong = {
    ...config,
    secret: 'q8Zr-2mLw_7xTnB4vKc9hYd1sFj6gUe3',
    secretBefore: undefined,
    databaseUrl: 'postgres://127.0.0.1:1/none',
  };
  const others = await examine(strong, now);
  expect(stateOf(others, 'secret')).toEqual(['good']);
  expect(stateOf(others, 'database')).toEqual(['bad']);
}, 180_000);
