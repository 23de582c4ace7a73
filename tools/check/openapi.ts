import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Violation } from './project.ts';

const DOCUMENT = 'packages/server/openapi.json';

interface Manifest {
  readonly scripts?: Readonly<Record<string, string>>;
}

function generate(root: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const args = ['run', '--silent', 'openapi', '-w', 'packages/server'];
    execFile('npm', args, { cwd: root, maxBuffer: 2 ** 26 }, (error, _, stderr) => {
      if (error === null) resolve(readFileSync(join(root, DOCUMENT), 'utf8'));
      else reject(new Error(`npm run openapi failed: ${stderr}`));
    });
  });
}

/** Answers whether the committed OpenAPI document is the one that `generated` says; leaves the file as it was. */
export async function openapiIsCurrent(
  root: string,
  generated: (root: string) => Promise<string> = generate,
): Promise<Violation[]> {
  const { scripts } = JSON.parse(
    readFileSync(join(root, 'packages/server/package.json'), 'utf8'),
  ) as Manifest;
  if (scripts?.['openapi'] === undefined) {
    return [{ file: 'packages/server/package.json', line: 1, message: 'has no openapi script' }];
  }
  const path = join(root, DOCUMENT);
  const committed = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  const now = await generated(root);
  if (committed !== undefined) writeFileSync(path, committed);
  if (committed === now) return [];
  return [
    { file: DOCUMENT, line: 1, message: 'differs from the routes: run npm run openapi -w packages/server' },
  ];
}
