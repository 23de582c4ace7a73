import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { packPackage } from './pack-package.ts';

const root = join(import.meta.dirname, '../..');
const elsewhere = mkdtempSync(join(tmpdir(), 'afterneedle-pack-'));

afterAll(() => rmSync(elsewhere, { recursive: true }));

test('the packed engine and knowledge work where sources are refused, below node_modules', async () => {
  const target = join(elsewhere, 'node_modules/@afterneedle');
  for (const name of ['engine', 'knowledge']) await packPackage(root, name, target);
  const program = `
    import { createEngine } from '@afterneedle/engine';
    import { knowledge } from '@afterneedle/knowledge';
    const result = createEngine(knowledge).assess({});
    process.stdout.write(result.assessment.level);`;
  const args = ['--input-type=module', '--eval', program];
  expect(execFileSync(process.execPath, args, { cwd: elsewhere, encoding: 'utf8' })).toBe('self-care');
});
