import { createHash } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalBytes } from '@afterneedle/engine';
import { versioned } from '@afterneedle/knowledge/versioned';
import { afterAll, expect, test } from 'vitest';
import { knowledgeVersion } from './knowledge-version.ts';

const folder = mkdtempSync(join(tmpdir(), 'afterneedle-version-'));
afterAll(() => rmSync(folder, { recursive: true }));
const version = `sha256:${createHash('sha256').update(canonicalBytes(versioned)).digest('hex')}`;
const other = `sha256:${'0'.repeat(64)}`;

test('is worked out once, and taken again only while every source stands as it stood', async () => {
  const cache = join(folder, 'cache');
  expect(await knowledgeVersion(cache)).toBe(version);
  const path = join(cache, 'knowledge-version');
  const kept = readFileSync(path, 'utf8');
  expect(readdirSync(cache)).toEqual(['knowledge-version']);
  expect(kept.split('\n').length).toBeGreaterThan(200);

  writeFileSync(path, kept.replace(version, other));
  expect(await knowledgeVersion(cache)).toBe(other);

  for (const spoilt of [
    kept.replace(version, other).replace(/ (\d+)\n/, ' 1$1\n'),
    kept.replace(version, other).replace(/\n.*\n$/, '\n'),
    kept.replace(version, 'sha256:no'),
    '',
  ]) {
    writeFileSync(path, spoilt);
    expect(await knowledgeVersion(cache)).toBe(version);
    expect(readFileSync(path, 'utf8')).toBe(kept);
  }
});

test('is worked out where it can not be kept', async () => {
  const closed = join(folder, 'closed');
  writeFileSync(closed, 'a file, not a folder');
  chmodSync(closed, 0o400);
  expect(await knowledgeVersion(join(closed, 'cache'))).toBe(version);
});
