import { copyFileSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runTool } from '../check/tool-step.ts';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly description?: string;
  readonly exports: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The packages for use elsewhere, each after those it imports. */
export const PACKED = ['engine', 'knowledge', 'words', 'contract'] as const;

/** Entries outside src/ are for this repository only. */
const packedEntries = ({ exports }: Manifest): [string, string][] =>
  Object.entries(exports).filter(([, source]) => source.startsWith('./src/'));

const builtName = (source: string): string => source.replace(/^\.\/src\//, './').replace(/\.ts$/, '');

function manifestOf(root: string, name: string): Manifest {
  return JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')) as Manifest;
}

/** Where the compiler finds the declarations of the packages that were packed before. */
function packedDeclarations(root: string, target: string): Record<string, string[]> {
  return Object.fromEntries(
    PACKED.flatMap((name) => {
      const manifest = manifestOf(root, name);
      return packedEntries(manifest).map(([entry, source]) => [
        `${manifest.name}${entry.slice(1)}`,
        [join(target, name, `${builtName(source)}.d.ts`)],
      ]);
    }),
  );
}

/** The compiler keeps `.ts` in the imports of declarations; there is no such file where they go. */
function pointAtJavaScript(outDir: string): void {
  for (const path of globSync('**/*.d.ts', { cwd: outDir })) {
    const file = join(outDir, path);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/(['"])(\.{1,2}\/[^'"]+)\.ts\1/g, '$1$2.js$1'));
  }
}

/** The oldest Node the packages were tried on: `npm run same-bytes -- --node <path>` tries another one. */
const ENGINES = { node: '>=20' } as const;

/** Writes one package as JavaScript, declarations, its README and a package.json of its own into `target`/`name`. */
export async function packPackage(root: string, name: string, target: string): Promise<void> {
  const home = join(root, 'packages', name);
  const outDir = join(target, name);
  const manifest = manifestOf(root, name);
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  const project = join(outDir, 'tsconfig.json');
  const compilerOptions = {
    noEmit: false,
    declaration: true,
    rewriteRelativeImportExtensions: true,
    outDir,
    rootDir: join(home, 'src'),
    paths: packedDeclarations(root, target),
  };
  writeFileSync(
    project,
    JSON.stringify({
      extends: relative(outDir, join(root, 'tsconfig.base.json')),
      compilerOptions,
      // What no entry leads to, tests and their builders, stays at home.
      files: [
        ...packedEntries(manifest).map(([, source]) => join(home, source)),
        join(root, 'tools/types/universal.d.ts'),
      ],
    }),
  );
  const { ok, output } = await runTool(root, 'tsc', ['-p', project, '--pretty', 'false']);
  if (!ok) throw new Error(`${name} does not build:\n${output}`);
  rmSync(project);
  pointAtJavaScript(outDir);
  const entries = packedEntries(manifest).map(([entry, source]) => {
    const built = builtName(source);
    return [entry, { types: `${built}.d.ts`, default: `${built}.js` }];
  });
  const { version, license, description, dependencies } = manifest;
  const packed = {
    name: manifest.name,
    version,
    license,
    ...(description === undefined ? {} : { description }),
    type: 'module',
    sideEffects: false,
    engines: ENGINES,
    exports: Object.fromEntries(entries),
    dependencies: dependencies ?? {},
  };
  writeFileSync(join(outDir, 'package.json'), `${JSON.stringify(packed, null, 2)}\n`);
  copyFileSync(join(root, 'LICENSE'), join(outDir, 'LICENSE'));
  const readme = join(home, 'README.md');
  if (existsSync(readme)) copyFileSync(readme, join(outDir, 'README.md'));
}
