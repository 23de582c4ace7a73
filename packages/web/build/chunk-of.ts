import { fileURLToPath } from 'node:url';

const source = (path: string): string => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

const PERSON = source('person/main.tsx');
const CONSOLE = source('clinic/main.tsx');
const DANGER = source('person/danger/danger-entry.ts');

interface Graph {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

/** Answers every module that an entry needs before it can run. */
function neededBy(entry: string, graph: Graph): ReadonlySet<string> {
  const needed = new Set<string>();
  const visit = (id: string): void => {
    if (needed.has(id)) return;
    needed.add(id);
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) visit(next);
  };
  visit(entry);
  return needed;
}

let sets: Readonly<Record<'person' | 'console' | 'danger', ReadonlySet<string>>> | undefined;

/** Answers in which file a module of the first page goes, so that a slow network is asked a few times and not 20; nothing for all others. */
export function chunkOf(id: string, graph: Graph): string | null {
  if (id.endsWith('.css')) return null;
  if (/rolldown\/runtime|\/danger\/emergency-numbers\.ts$/.test(id)) return 'place';
  if (/\/(knowledge\/src\/danger\/|words\/src\/catalogue\/message\.ts$)/.test(id)) return 'ground';
  // What a page takes of our packages is a small part of each: that is split by use.
  if (/\/packages\/(engine|knowledge|words|contract)\//.test(id)) return null;
  sets ??= {
    person: neededBy(PERSON, graph),
    console: neededBy(CONSOLE, graph),
    danger: neededBy(DANGER, graph),
  };
  if (id === PERSON || !sets.person.has(id)) return null;
  if (sets.danger.has(id)) return 'place';
  return sets.console.has(id) ? 'ground' : 'first';
}
