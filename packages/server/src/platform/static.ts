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
  '/before',
  '/before/*',
  '/check-in',
  '/check-in/*',
  '/expect',
  '/expect/*',
  '/plan',
  '/plan/*',
  '/products',
  '/result',
  '/result/*',
];
const CLINIC_PATHS = ['/clinic', '/clinic/*'];

/** Answers whether the pages have been built. */
export function isWebBuilt(directory: string = WEB_DIST): boolean {
  return existsSync(join(directory, 'index.html'));
}

/** Pages are no part of the API's description. */
const PUBLIC_PAGE = { schema: { hide: true }, config: { audit: 'none: public page' } } as const;

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
    },
  });
  const page = (path: string, file: string): void => {
    app.get(path, PUBLIC_PAGE, (_request, reply) => reply.sendFile(file));
  };
  for (const path of PERSON_PATHS) page(path, 'index.html');
  for (const path of CLINIC_PATHS) page(path, 'clinic.html');
}
