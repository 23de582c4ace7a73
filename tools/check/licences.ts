import { lockedPackages } from './locked-packages.ts';
import type { Project, Violation } from './project.ts';

/** What an MIT product may build on; MPL-2.0 asks only that changes to its own files stay open. */
const ALLOWED = new Set([
  'MIT',
  'MIT-0',
  'Apache-2.0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
  'CC0-1.0',
  'CC-BY-4.0',
  'Python-2.0',
  'MPL-2.0',
]);

/** Licences that name no list: read by a person, for what is needed only to build and test. */
const READ = new Map([
  ['@lhncbc/ucum-lhc', 'BSD terms with notices of LOINC and UCUM; comes with cql-execution, which tests run'],
]);

/** What names no list and comes with the server: its licence file was read by a person. */
const READ_IN_FILE = new Map([
  ['dejavu-fonts-ttf', 'the terms of Bitstream Vera and Arev: free to use and pass on, not to sell alone'],
  ['png-js', 'its licence file holds the MIT terms; its package.json does not say so'],
]);

/** Libraries under the LGPL that are linked, unchanged, and may be replaced by whoever runs the server. */
const LINKED = /^@img\/sharp-/;
const LINKED_LICENCE = 'LGPL-3.0-or-later';

function isAllowed(expression: string, name: string): boolean {
  const isFine = (licence: string): boolean =>
    ALLOWED.has(licence) || (licence === LINKED_LICENCE && LINKED.test(name));
  return expression
    .replaceAll(/[()]/g, '')
    .split(/ OR /)
    .some((choice) => choice.split(/ AND /).every((licence) => isFine(licence.trim())));
}

/** Answers which packages of the lockfile come under a licence that nobody has allowed. */
export function licences(project: Project): Violation[] {
  return lockedPackages(project)
    .filter(
      ({ name, licence, dev }) =>
        !isAllowed(licence, name) && !(dev && READ.has(name)) && !READ_IN_FILE.has(name),
    )
    .map(({ name, version, licence }) => ({
      file: 'package-lock.json',
      line: 1,
      message: `${name} ${version} is under ${licence}, which is not on the list`,
    }));
}
