import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openapiIsCurrent } from './openapi.ts';
import { refusedFiles } from './planted.ts';

const root = join(import.meta.dirname, 'refuse/openapi');
const committed = readFileSync(join(root, 'packages/server/openapi.json'), 'utf8');

test('refuses a document that is not the one the routes give', async () => {
  const other = async (): Promise<string> => '{ "openapi": "3.1.0", "paths": { "/healthz": {} } }\n';
  expect(refusedFiles(await openapiIsCurrent(root, other))).toEqual(['packages/server/openapi.json']);
  expect(await openapiIsCurrent(root, async () => committed)).toEqual([]);
});
