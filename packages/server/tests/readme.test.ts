import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
const section = readme.slice(readme.indexOf('## Over HTTP'), readme.indexOf('## Screenshots'));

interface Call {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: string;
}

/** Reads a curl line as a shell does: words, and what stands between single quotes. */
function callOf(command: string): Call {
  const words = [...command.replaceAll('\\\n', ' ').matchAll(/'([^']*)'|(\S+)/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );
  const after = (flag: string): string => words[words.indexOf(flag) + 1] ?? '';
  const [name = '', value = ''] = after('-H').split(': ');
  return { url: words[1] ?? '', headers: { [name]: value }, payload: after('-d') };
}

const calls = (section.match(/^curl (?:.*\\\n)*.*$/gm) ?? []).map(callOf);

test('each curl line of the README is answered', async () => {
  const answers = [];
  for (const { url, headers, payload } of calls) {
    const { pathname, origin } = new URL(url);
    expect(origin).toBe('http://127.0.0.1:3000');
    const answer = await server.app.inject({ method: 'POST', url: pathname, headers, payload });
    answers.push([pathname, answer.statusCode, Object.keys(answer.json<object>())[0]]);
  }
  expect(answers).toEqual([
    ['/api/v1/product-checks', 200, 'ingredients'],
    ['/api/v1/plans', 200, 'plan'],
    ['/api/v1/screenings', 200, 'outcome'],
  ]);
});

test('the README says under which address the API and its description stand', async () => {
  expect(section).toContain('`/api/v1`');
  const [address = ''] = /\/api\/v1\/openapi\.json/.exec(section) ?? [];
  const { openapi, paths } = (await server.app.inject({ url: address })).json<{
    openapi: string;
    paths: object;
  }>();
  expect(openapi).toMatch(/^3\.1/);
  for (const { url } of calls) expect(Object.keys(paths)).toContain(new URL(url).pathname);
});

test('a curl line that asks for nothing real is refused', async () => {
  const { url, headers, payload } = callOf("curl http://127.0.0.1:3000/v1/plans -H 'A: b' -d '{}'");
  expect([url, headers, payload]).toEqual(['http://127.0.0.1:3000/v1/plans', { A: 'b' }, '{}']);
  const answer = await server.app.inject({ method: 'POST', url: '/v1/plans', payload });
  expect(answer.statusCode).toBe(404);
});
