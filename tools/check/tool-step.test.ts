import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { runTool } from './tool-step.ts';

const root = join(import.meta.dirname, '../..');
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Answers a new folder holding a planted tree under the configuration of the repository. */
function plantOutside(check: string, configuration: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'afterneedle-'));
  folders.push(folder);
  const planted = join(import.meta.dirname, 'refuse', check);
  for (const name of readdirSync(planted)) copyFileSync(join(planted, name), join(folder, name));
  for (const name of configuration) copyFileSync(join(root, name), join(folder, name));
  return folder;
}

test('the type check refuses platform use in pure packages, loose types and syntax that needs a build', async () => {
  const { ok, output } = await runTool(root, 'tsc', ['-p', 'tools/check/refuse/types', '--pretty', 'false']);
  expect(ok).toBe(false);
  expect(output).toMatch(/uses-a-document\.ts.*TS2584/);
  expect(output).toMatch(/uses-a-process\.ts.*TS2591/);
  expect(output).toMatch(/trusts-an-index\.ts.*TS2322/);
  expect(output).toMatch(/has-an-enum\.ts.*TS1294/);
  expect(output).toMatch(/mixes-absent-and-undefined\.ts.*TS2375/);
  expect(output).toMatch(/imports-a-type-as-a-value\.ts.*TS1484/);
});

test('Biome refuses loose format, any and a default export', async () => {
  const folder = plantOutside('biome', ['biome.json', '.gitignore']);
  const { ok, output } = await runTool(root, 'biome', ['check', '--error-on-warnings', '.'], folder);
  expect(ok).toBe(false);
  expect(output).toMatch(/badly-formatted\.ts format/);
  expect(output).toMatch(/any-thing\.ts:\d+:\d+ lint\/suspicious\/noExplicitAny/);
  expect(output).toMatch(/exports-default\.ts:\d+:\d+ lint\/style\/noDefaultExport/);
});

test('oxlint refuses a cycle, a forgotten promise, a forgotten case and a deep import', async () => {
  const folder = plantOutside('oxlint', ['.oxlintrc.json', 'tsconfig.base.json']);
  const args = ['--type-aware', '--deny-warnings', '-f', 'unix', '.'];
  const { ok, output } = await runTool(root, 'oxlint', args, folder);
  expect(ok).toBe(false);
  expect(output).toMatch(/cycle-one\.ts.*import\(no-cycle\)/);
  expect(output).toMatch(/cycle-two\.ts.*import\(no-cycle\)/);
  expect(output).toMatch(/floating-promise\.ts.*no-floating-promises/);
  expect(output).toMatch(/forgets-a-case\.ts.*switch-exhaustiveness-check/);
  expect(output).toMatch(/deep-import\.ts.*no-restricted-imports/);
});
