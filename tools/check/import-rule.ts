import { posix } from 'node:path';
import { edgesOf } from './module-edges.ts';
import { isCode, isTooling, type Project, type SourceFile, type Violation } from './project.ts';

interface Allowance {
  readonly packages: readonly string[];
  readonly node: boolean;
}

/** Who may import whom: docs/architecture.md says the same in words. */
const MAY_IMPORT: Readonly<Record<string, Allowance>> = {
  engine: { packages: [], node: false },
  knowledge: { packages: ['engine'], node: false },
  words: { packages: ['engine', 'knowledge'], node: false },
  contract: { packages: ['engine'], node: false },
  server: { packages: ['engine', 'knowledge', 'words', 'contract'], node: true },
  web: { packages: ['engine', 'knowledge', 'words', 'contract'], node: false },
  cli: { packages: ['engine', 'knowledge', 'words', 'contract', 'server/ops'], node: true },
};

/** Packages whose source may use npm packages other than these none at all. */
const NPM_ONLY: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  knowledge: [],
  words: ['intl-messageformat', 'ical-generator'],
  contract: ['zod'],
};

interface Manifest {
  readonly exports?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

function manifestAt(project: Project, path: string): Manifest {
  const file = project.files.find((candidate) => candidate.path === path);
  return file === undefined ? {} : (JSON.parse(file.text) as Manifest);
}

const packageOf = (path: string): string | undefined => /^packages\/([^/]+)\//.exec(path)?.[1];

function npmName(specifier: string): string {
  const [scope = '', name = ''] = specifier.split('/');
  return specifier.startsWith('@') ? `${scope}/${name}` : scope;
}

/** Answers why an import breaks the rule, or nothing when it keeps it. */
function whyRefused(project: Project, file: SourceFile, specifier: string): string | undefined {
  const home = packageOf(file.path);
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(file.path), specifier);
    if (home === undefined) {
      const other = packageOf(target);
      return other === undefined ? undefined : `reach package ${other} by its name, @afterneedle/${other}`;
    }
    return target.startsWith(`packages/${home}/`)
      ? undefined
      : `a relative import leaves the package: ${specifier}`;
  }
  if (specifier.startsWith('@afterneedle/')) return whyPackageRefused(project, file, specifier);
  if (home === undefined || specifier.startsWith('virtual:')) return undefined;
  const allowance = MAY_IMPORT[home];
  if (allowance === undefined) return `package ${home} has no line in the import rule`;
  const tooling = isTooling(file.path);
  if (specifier.startsWith('node:')) {
    return allowance.node || tooling ? undefined : `${home} must not know the platform: ${specifier}`;
  }
  const name = npmName(specifier);
  if (tooling && manifestAt(project, 'package.json').devDependencies?.[name] !== undefined) return undefined;
  const only = NPM_ONLY[home];
  if (only !== undefined && !only.includes(name)) return `${home} must not use ${name}`;
  const declared = manifestAt(project, `packages/${home}/package.json`).dependencies?.[name] !== undefined;
  return declared ? undefined : `${name} is not among the dependencies of ${home}`;
}

function whyPackageRefused(project: Project, file: SourceFile, specifier: string): string | undefined {
  const home = packageOf(file.path);
  const [, target = '', ...rest] = specifier.split('/');
  const subpath = rest.length === 0 ? '.' : `./${rest.join('/')}`;
  if (manifestAt(project, `packages/${target}/package.json`).exports?.[subpath] === undefined) {
    return `${specifier} is not an entry that ${target} declares`;
  }
  if (home === undefined) return undefined;
  if (home === target) return `${home} must reach its own files by relative import`;
  const allowed = MAY_IMPORT[home]?.packages ?? [];
  const proves = home === 'engine' && target === 'knowledge' && isTooling(file.path);
  const named = allowed.includes(target) || allowed.includes([target, ...rest].join('/'));
  return named || proves ? undefined : `${home} must not import ${target}`;
}

/** Answers which imports break the rule of who may know whom. */
export function importRule(project: Project): Violation[] {
  return project.files
    .filter((file) => isCode(file.path))
    .flatMap((file) =>
      edgesOf(file).imports.flatMap(({ specifier, line }) => {
        const message = whyRefused(project, file, specifier);
        return message === undefined ? [] : [{ file: file.path, line, message }];
      }),
    );
}
