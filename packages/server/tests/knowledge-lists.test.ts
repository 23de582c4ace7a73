import { coverage, coverageLine } from '@afterneedle/knowledge/coverage';
import { claims, conflicts, evidence, sources } from '@afterneedle/knowledge/ledger';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

interface Page {
  readonly items: readonly { readonly id: string; readonly claims?: number }[];
  readonly next: string | null;
}

async function walk(list: string, limit: number) {
  const found: Page['items'][number][] = [];
  let cursor: string | null = '';
  let pages = 0;
  while (cursor !== null) {
    const from: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const answer = await server.app.inject({ url: `/api/v1/knowledge/${list}?limit=${limit}${from}` });
    const page = answer.json<Page>();
    expect(page.items.length).toBeLessThanOrEqual(limit);
    found.push(...page.items);
    cursor = page.next;
    pages += 1;
  }
  return { found, pages };
}

test('the sources and the conflicts are given whole, page by page', async () => {
  const all = await walk('sources', 20);
  expect(all.found.map(({ id }) => id)).toEqual([...sources, ...evidence].map(({ id }) => id));
  expect(all.found.reduce((sum, { claims: drawn = 0 }) => sum + drawn, 0)).toBe(claims.length);
  const differ = await walk('conflicts', 7);
  expect(differ.found.map(({ id }) => id)).toEqual(conflicts.map(({ id }) => id));
  expect(differ.pages).toBe(Math.ceil(conflicts.length / 7));
});

test('the coverage is that of the lint', async () => {
  const answer = await server.app.inject({ url: '/api/v1/knowledge/coverage' });
  expect(answer.json()).toMatchObject({ line: coverageLine(coverage()), isComplete: coverage().isComplete });
});

test('a wrong place or size of a page is named', async () => {
  for (const [query, path] of [
    ['cursor=nowhere', '/query/cursor'],
    ['limit=0', '/query/limit'],
    ['limit=101', '/query/limit'],
    ['page=2', '/query/page'],
  ]) {
    const answer = await server.app.inject({ url: `/api/v1/knowledge/conflicts?${query}` });
    expect([answer.statusCode, answer.json().problems[0].path]).toEqual([422, path]);
  }
});
