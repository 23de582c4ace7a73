import type { ProblemDocument } from '@afterneedle/contract';
import { expect } from 'vitest';
import type { TestServer } from './test-server.ts';

/** Asks one of the routes that store nothing. */
export function ask(server: TestServer, path: string, body: unknown) {
  return server.app.inject({
    method: 'POST',
    url: `/api/v1${path}`,
    headers: { 'content-type': 'application/json' },
    payload: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** Asks and expects problem+json that names these fields, in any order. */
export async function refusedAt(
  server: TestServer,
  path: string,
  body: unknown,
  expected: Readonly<Record<string, string>>,
  status = 422,
): Promise<ProblemDocument> {
  const answer = await ask(server, path, body);
  const document = answer.json<ProblemDocument>();
  expect(answer.headers['content-type']).toContain('application/problem+json');
  const found = Object.fromEntries(document.problems.map((problem) => [problem.path, problem.code]));
  expect({ status: answer.statusCode, problems: found }).toEqual({ status, problems: expected });
  for (const { message } of document.problems) expect(message).not.toBe('');
  return document;
}
