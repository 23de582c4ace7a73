import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

test('the committed OpenAPI document is the one the routes describe', async () => {
  const committed = JSON.parse(readFileSync(new URL('../openapi.json', import.meta.url), 'utf8')) as unknown;
  const answer = await server.app.inject({ url: '/api/v1/openapi.json' });
  expect(answer.json()).toEqual(committed);
  expect(committed).toMatchObject({ openapi: '3.1.0' });
});

test('it names every API route and nothing else', () => {
  const described = Object.entries(server.app.swagger().paths ?? {}).flatMap(([path, operations]) =>
    Object.keys(operations ?? {}).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const routed = server.routes
    .filter(({ url }) => (url.startsWith('/api/') && !url.endsWith('openapi.json')) || url.endsWith('z'))
    .map(({ method, url }) => `${method} ${url.replaceAll(/:(\w+)/g, '{$1}')}`);
  expect(described.toSorted()).toEqual(routed.toSorted());
});
