import type { Project } from './project.ts';

/** One package of the lockfile. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Where it is installed, from the root. */
  readonly folder: string;
  /** Needed only to build and test. */
  readonly dev: boolean;
  /** Installed on some computers only. */
  readonly optional: boolean;
}

interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly link?: boolean;
}

/** Answers which packages the lockfile names, our own left out, in order of name. */
export function lockedPackages(project: Project): LockedPackage[] {
  const lock = project.files.find(({ path }) => path === 'package-lock.json');
  if (lock === undefined) throw new Error('package-lock.json is missing');
  const { packages } = JSON.parse(lock.text) as { readonly packages: Readonly<Record<string, LockEntry>> };
  return Object.entries(packages)
    .filter(([folder, entry]) => folder.includes('node_modules/') && entry.link !== true)
    .map(([folder, entry]) => ({
      name: folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: entry.version ?? '',
      licence: entry.license ?? 'not stated',
      folder,
      dev: entry.dev === true || entry.devOptional === true,
      optional: entry.optional === true || entry.devOptional === true,
    }))
    .sort((a, b) => (a.folder < b.folder ? -1 : 1));
}
