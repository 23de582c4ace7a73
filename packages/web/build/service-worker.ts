import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, type Rolldown, transformWithOxc } from 'vite';

/** Files of the person's app that Vite copies as they are. */
const PUBLIC = [
  '/theme.js',
  '/icon.svg',
  '/icon-192.png',
  '/icon-512.png',
  '/icon-maskable-512.png',
  '/manifest.webmanifest',
  '/manifest-es.webmanifest',
];
const PAGES = ['/index.html', '/danger.html', '/es/danger.html', '/proved.html'];

type Bundle = Rolldown.OutputBundle;

/** Answers every file the person's pages can load, and none that only the clinic's console uses. */
export function filesOfPerson(bundle: Bundle): readonly string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const wanted = new Set<string>();
  const visit = (fileName: string): void => {
    const chunk = byName.get(fileName);
    if (chunk === undefined || wanted.has(fileName)) return;
    wanted.add(fileName);
    for (const next of [...chunk.imports, ...chunk.dynamicImports]) visit(next);
  };
  for (const { isEntry, facadeModuleId, fileName } of chunks) {
    if (isEntry && facadeModuleId?.endsWith('clinic.html') !== true) visit(fileName);
  }
  const styles = Object.keys(bundle).filter((name) => name.endsWith('.css') && !name.includes('clinic'));
  return [...wanted, ...styles].map((name) => `/${name}`).sort();
}

/** The list of changes is asked of the server each time: it is no part of a version. */
const NOT_KEPT = 'advice.json';

function contentOf(bundle: Bundle): string {
  const hash = createHash('sha256');
  for (const name of Object.keys(bundle).sort()) {
    if (name === NOT_KEPT) continue;
    const file = bundle[name];
    if (file === undefined) continue;
    hash.update(name).update(file.type === 'chunk' ? file.code : file.source);
  }
  return hash.digest('hex').slice(0, 16);
}

/** Emits the service worker, with the list of files it keeps and a version that changes with any of them. */
export function serviceWorker(): Plugin {
  let root = '';
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const path = join(root, 'src/offline/service-worker.ts');
        const { code } = await transformWithOxc(readFileSync(path, 'utf8'), path);
        const kept = [...PAGES, ...PUBLIC, ...filesOfPerson(bundle)];
        const head = `const PRECACHE = ${JSON.stringify(kept)};\nconst VERSION = '${contentOf(bundle)}';\n`;
        this.emitFile({
          type: 'asset',
          fileName: 'service-worker.js',
          source: head + code,
        });
      },
    },
  };
}
