import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import type { App } from '../src/platform/app-type.ts';
import { startTestServer, type TestServer } from './test-server.ts';

let server: TestServer;
let built: string;
let app: App;

beforeAll(async () => {
  server = await startTestServer();
  built = mkdtempSync(join(tmpdir(), 'afterneedle-pages-'));
  mkdirSync(join(built, 'assets'));
  for (const name of [
    'index.html',
    'clinic.html',
    'danger.html',
    'service-worker.js',
    'assets/index-abc.js',
  ]) {
    writeFileSync(join(built, name), `this is ${name}`);
  }
  writeFileSync(join(built, 'assets/index-abc.js.br'), 'small form');
  app = (await createApp(server.services, { webDirectory: built })).app;
  await app.ready();
});
afterAll(async () => {
  await app.close();
  await server.stop();
  rmSync(built, { recursive: true, force: true });
});

describe('the pages', () => {
  test('answer their addresses: the person, the clinic, and danger signs as a file of their own', async () => {
    for (const [url, page] of [
      ['/', 'index.html'],
      ['/at/demo', 'index.html'],
      ['/c', 'index.html'],
      ['/check-in/x/q/y', 'index.html'],
      ['/check-in/x/result', 'index.html'],
      ['/clinic', 'clinic.html'],
      ['/clinic/sign-in', 'clinic.html'],
      ['/clinic/cases/x', 'clinic.html'],
      ['/danger.html', 'danger.html'],
      ['/danger', 'danger.html'],
    ] as const) {
      const answer = await app.inject({ url });
      expect([url, answer.statusCode, answer.body]).toEqual([url, 200, `this is ${page}`]);
      expect([url, answer.headers['cache-control']]).toEqual([url, 'no-cache']);
      expect(answer.headers['content-type']).toContain('text/html');
    }
  });

  test('keep what has its hash in its name for a year, and ask again for the rest', async () => {
    const asset = await app.inject({ url: '/assets/index-abc.js' });
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const worker = await app.inject({ url: '/service-worker.js' });
    expect(worker.headers['cache-control']).toBe('no-cache');
  });

  test('come in the small form where the browser takes it', async () => {
    const url = '/assets/index-abc.js';
    const small = await app.inject({ url, headers: { 'accept-encoding': 'br, gzip' } });
    expect([small.statusCode, small.headers['content-encoding'], small.body]).toEqual([
      200,
      'br',
      'small form',
    ]);
    expect(small.headers['content-type']).toMatch(/javascript/);
    expect(small.headers['cache-control']).toContain('immutable');
    const plain = await app.inject({ url });
    expect([plain.headers['content-encoding'], plain.body]).toEqual([
      undefined,
      'this is assets/index-abc.js',
    ]);
  });

  test('give nothing from outside their folder', async () => {
    for (const url of ['/../package.json', '/%2e%2e/package.json', '/assets/../../package.json', '/.env']) {
      expect([404, 403, 400]).toContain((await app.inject({ url })).statusCode);
    }
  });

  test('say how to build them when they are not built', async () => {
    const { app: bare } = await createApp(server.services, { webDirectory: join(built, 'nowhere') });
    const answer = await bare.inject({ url: '/' });
    expect(answer.statusCode).toBe(503);
    expect(answer.body).toContain('not built');
    expect((await bare.inject({ url: '/healthz' })).statusCode).toBe(200);
    await bare.close();
  });
});
