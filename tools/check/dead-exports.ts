import { posix } from 'node:path';
import { edgesOf } from './module-edges.ts';
import { isCode, isTooling, type Project, type SourceFile, type Violation } from './project.ts';

interface Manifest {
  readonly exports?: Readonly<Record<string, string>>;
}

function entriesOf(project: Project): Set<string> {
  const entries = new Set<string>();
  for (const file of project.files) {
    const folder = posix.dirname(file.path);
    if (/^packages\/[^/]+\/package\.json$/.test(file.path)) {
      const declared = Object.values((JSON.parse(file.text) as Manifest).exports ?? {});
      for (const path of declared) entries.add(posix.join(folder, path));
    }
    if (file.path.endsWith('.html')) {
      for (const [, address = ''] of file.text.matchAll(/\bsrc="(\/?[^"]+\.tsx?)"/g)) {
        entries.add(posix.join(folder, address));
      }
    }
  }
  return entries;
}

function targetOf(project: Project, file: SourceFile, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file.path), specifier);
  const match = /^@afterneedle\/([^/]+)(\/.+)?$/.exec(specifier);
  if (match === null) return undefined;
  const home = `packages/${match[1]}`;
  const manifest = project.files.find((candidate) => candidate.path === `${home}/package.json`);
  if (manifest === undefined) return undefined;
  const path = (JSON.parse(manifest.text) as Manifest).exports?.[`.${match[2] ?? ''}`];
  return path === undefined ? undefined : posix.join(home, path);
}

const isBesideTest = (path: string): boolean => /^packages\/[^/]+\/src\/.*\.test\.tsx?$/.test(path);

function mentions(text: string, name: string): number {
  return text.split(new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])`)).length - 1;
}

/**
 * Answers which exports nobody imports. An entry's exports are for others. A type that its own file uses is
 * part of the shape of something. What only its test imports is alive where its own file uses it too.
 */
export function deadExports(project: Project): Violation[] {
  const entries = entriesOf(project);
  const code = project.files.filter((file) => isCode(file.path));
  const shipped = new Map<string, Set<string>>();
  const tested = new Map<string, Set<string>>();
  const note = (uses: Map<string, Set<string>>, target: string, names: readonly string[]): void => {
    const known = uses.get(target) ?? new Set<string>();
    for (const name of names) known.add(name);
    uses.set(target, known);
  };
  for (const file of code) {
    for (const { specifier, names } of edgesOf(file).imports) {
      const target = targetOf(project, file, specifier);
      if (target !== undefined) note(isBesideTest(file.path) ? tested : shipped, target, names);
    }
  }
  const isUsed = (uses: Map<string, Set<string>>, path: string, name: string): boolean =>
    uses.get(path)?.has(name) === true || uses.get(path)?.has('*') === true;
  return code
    .filter((file) => !entries.has(file.path) && !isTooling(file.path))
    .flatMap((file) =>
      edgesOf(file)
        .exports.filter(({ name }) => !isUsed(shipped, file.path, name))
        .filter(({ name, isType }) => {
          const isUsedHere = mentions(file.text, name) > 1;
          return !isUsedHere || !(isType || isUsed(tested, file.path, name));
        })
        .map(({ name, line }) => ({ file: file.path, line, message: `nobody imports ${name}` })),
    );
}
