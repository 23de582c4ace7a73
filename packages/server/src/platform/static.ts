import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Where the built pages lie in a checkout. */
export const WEB_DIST = fileURLToPath(new URL('../../../web/dist', import.meta.url));

/** Addresses the person's app answers itself; one page for all. */
const PERSON_PATHS = [
  '/',
  '/at/:slug',
  '/at/:slug/*',
  '/c',
  '/h',
  ...[
    'about',
    'before',
    'check-in',
    'diary',
    'expect',
    'photos',
    'plan',
    'products',
    'result',
    'settings',
    'treatments',
    // Languages stand first in an address; the rest of it is as in English.
    'es',
    'en-XA',
    'ar-XB',
  ].flatMap((room) => [`/${room}`, `/${room}/*`]),
  '/help',
  '/offline',
];
const CLINIC_PATHS = ['/clinic', '/clinic/*'];

/** Answers whether the pages have been built. */
export function isWebBuilt(directory: string = WEB_DIST): boolean {
  return existsSync(join(directory, 'index.html'));
}

const LABEL_READER_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; base-uri 'none'";

/** Pages are no part of the API's description. */
const PUBLIC_PAGE = {
  schema: { hide: true },
  config: { may: 'anybody', audit: 'none: public page' },
} as const;

function cacheControlOf(path: string): string {
  // The name of a built asset holds its hash; everything else is asked for again each time.
  return path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** Serves the built pages: the person's app, the clinic's console, and static pages that need no script. */
export async function servePages(app: FastifyInstance, directory: string = WEB_DIST): Promise<void> {
  if (!isWebBuilt(directory)) {
    for (const path of ['/', '/clinic']) {
      app.get(path, PUBLIC_PAGE, (_request, reply) =>
        reply
          .code(503)
          .type('text/plain; charset=utf-8')
          .send('The pages are not built yet. Run "npm run build -w packages/web", then start again.\n'),
      );
    }
    return;
  }
  await app.register(fastifyStatic, {
    root: directory,
    cacheControl: false,
    index: false,
    extensions: ['html'],
    preCompressed: true,
    setHeaders: (reply, path) => {
      reply.header('cache-control', cacheControlOf(path));
      // A worker goes by the policy of its own file: only the reader of labels may run WebAssembly.
      if (path.includes('/label-reader/')) reply.header('content-security-policy', LABEL_READER_POLICY);
    },
  });
  const page = (path: string, file: string): void => {
    app.get(path, PUBLIC_PAGE, (_request, reply) => reply.sendFile(file));
  };
  for (const path of PERSON_PATHS) page(path, 'index.html');
  for (const path of CLINIC_PATHS) page(path, 'clinic.html');
  page('/es/danger.html', 'es/danger.html');
}
