import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { askFrom } from './clinic-desk.ts';

/** The paths of all rooms, as the console itself lists them. */
export const ROOMS: readonly string[] = [
  ...readFileSync(join(import.meta.dirname, '../../packages/web/src/clinic/rooms.ts'), 'utf8').matchAll(
    /\{ path: '([^']+)'/g,
  ),
].map(([, path]) => path ?? '');

interface Listed {
  readonly items: readonly { readonly id: string }[];
}

/** Answers the address of every room with something of the demo data in it. */
export async function demoAddresses(
  desk: Page,
): Promise<{ readonly path: string; readonly address: string }[]> {
  const first = async (path: string): Promise<readonly string[]> =>
    (await askFrom<Listed>(desk, 'GET', path)).items.map(({ id }) => id);
  const cases = await first('/inbox');
  const file = await Promise.all(
    cases.map((id) =>
      askFrom<{ person: { id: string } | null; treatment: { id: string } | null }>(
        desk,
        'GET',
        `/inbox/${id}/file`,
      ),
    ),
  );
  const at = Math.max(
    0,
    file.findIndex(({ person, treatment }) => person !== null && treatment !== null),
  );
  const people = await first('/people');
  const person = file[at]?.person?.id ?? people[0];
  const [[complication], [recall], [protocol]] = await Promise.all([
    first('/complications'),
    first('/recalls'),
    first('/protocols'),
  ]);
  const idBelow: Readonly<Record<string, string | undefined>> = {
    cases: cases[at],
    people: person,
    records: person,
    complications: complication,
    recalls: recall,
    protocols: protocol,
  };
  return ROOMS.map((path) => ({
    path,
    address: path
      .replace(':other', people.find((id) => id !== person) ?? ':other')
      .replace(':treatment', file[at]?.treatment?.id ?? ':treatment')
      .replace(':id', idBelow[path.split('/')[1] ?? ''] ?? ':id'),
  }));
}
