import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LockedPackage, lockedPackages } from './locked-packages.ts';
import type { Project, Violation } from './project.ts';

const FILE = 'THIRD-PARTY-NOTICES.md';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
}

function manifestIn(root: string, folder: string): Manifest {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest;
}

/** Answers where a package finds one that it depends on, walking up as Node does. */
function folderOf(root: string, from: string, name: string): string | undefined {
  const places = from
    .split('/node_modules/')
    .map((_, index, all) => all.slice(0, all.length - index).join('/node_modules/'));
  return [...places.map((place) => `${place}/node_modules/${name}`), `node_modules/${name}`].find((folder) =>
    existsSync(join(root, folder, 'package.json')),
  );
}

/** Answers which packages travel to the browser: what the web package needs, through our own packages. */
function bundledFolders(root: string): Set<string> {
  const seen = new Set<string>();
  const visit = (folder: string): void => {
    for (const name of Object.keys(manifestIn(root, folder).dependencies ?? {})) {
      const own = name.startsWith('@afterneedle/') ? `packages/${name.split('/')[1]}` : undefined;
      const target = own ?? folderOf(root, folder, name);
      if (target === undefined) throw new Error(`${name} is not installed: run npm ci`);
      if (seen.has(target)) continue;
      seen.add(target);
      visit(target);
    }
  };
  visit('packages/web');
  return new Set([...seen].filter((folder) => folder.includes('node_modules')));
}

function licenceText(root: string, folder: string): string {
  const file = readdirSync(join(root, folder)).find((name) => /^licen[cs]e(\.|$|-)/i.test(name));
  const text =
    file === undefined
      ? 'The package holds no licence file.'
      : readFileSync(join(root, folder, file), 'utf8');
  return text
    .trim()
    .replaceAll(/[ \t]+$/gm, '')
    .replaceAll('\r\n', '\n');
}

const row = ({ name, version, licence }: LockedPackage): string => `| ${name} | ${version} | ${licence} |`;

/** Answers the whole text of THIRD-PARTY-NOTICES.md for what is locked and installed now. */
export function thirdPartyNotices(project: Project): string {
  const locked = lockedPackages(project);
  const shipped = locked.filter(({ dev }) => !dev);
  const bundled = bundledFolders(project.root);
  const texts = locked
    .filter(({ folder }) => bundled.has(folder))
    .map(
      (one) =>
        `### ${one.name} ${one.version} (${one.licence})\n\n\`\`\`text\n${licenceText(project.root, one.folder)}\n\`\`\``,
    );
  return [
    '# Third-party notices',
    'Written by `npm run notices` from `package-lock.json`; `npm run check` compares. Never edited by hand.',
    '## Sent to the browser',
    'These packages are part of the built pages, so their licences travel with them.',
    ...texts,
    '## Installed beside the product',
    'npm fetches these with their own licence files; they are not part of this repository.',
    ['| package | version | licence |', '| --- | --- | --- |', ...shipped.map(row)].join('\n'),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

/** Answers whether the committed notices are the ones the lockfile asks for. */
export function noticesAreCurrent(project: Project): Violation[] {
  const committed = project.files.find(({ path }) => path === FILE)?.text;
  if (committed === thirdPartyNotices(project)) return [];
  return [{ file: FILE, line: 1, message: 'differs from the lockfile: run npm run notices' }];
}
