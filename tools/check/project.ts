import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One file of the checkout, its path from the root with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** What a check looks at: every file that is ours, none that was installed or built. */
export interface Project {
  readonly root: string;
  readonly files: readonly SourceFile[];
}

/** What a check found wrong, where, and in words that say how to mend it. */
export interface Violation {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

const NOT_OURS = new Set([
  'node_modules',
  'dist',
  'coverage',
  'test-results',
  'playwright-report',
  '.git',
  '.data',
  '.vitest',
]);
const PLANTED = 'tools/check/refuse';
const TEXT =
  /\.(ts|tsx|js|mjs|json|jsonl|md|sql|css|html|svg|yaml|yml|sh|webmanifest|txt)$|^[^.]+$|^\.[a-z]+$/;

function listFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) || path === PLANTED ? [] : listFiles(root, path);
    return entry.isFile() && TEXT.test(entry.name) ? [path] : [];
  });
}

/** Answers which files a checkout holds; `root` may be a planted tree as well as the repository. */
export function readProject(root: string): Project {
  const files = listFiles(root, '')
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
  return { root, files };
}

/** Answers on which line, from 1, an offset lies. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Answers whether a file is code that the checks parse. */
export function isCode(path: string): boolean {
  return /\.(ts|tsx)$/.test(path) && !path.endsWith('.d.ts');
}

/** Answers whether a file only tests, proves, lints, measures or configures, and never ships. */
export function isTooling(path: string): boolean {
  return (
    /\.test\.tsx?$|\.config\.ts$|(^|\/)(proofs|lint|build|tests)\//.test(path) ||
    /^(tools|tests|bench)\//.test(path) ||
    !path.startsWith('packages/')
  );
}
