/** Written in by the build: every file of the person's app, and a name that changes with any of them. */
declare const PRECACHE: readonly string[];
declare const VERSION: string;

declare const self: ServiceWorkerGlobalScope;

const CACHE = `afterneedle-${VERSION}`;
const SHELL = '/index.html';

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(PRECACHE.map((path) => new Request(path, { cache: 'reload' })))),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names
            .filter((name) => name.startsWith('afterneedle-') && name !== CACHE)
            .map((name) => caches.delete(name)),
        ),
      )
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') void self.skipWaiting();
});

/** Answers which kept file stands for a request; nothing when the network must answer. */
function keptPath(request: Request): string | undefined {
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || pathname.startsWith('/api/'))
    return undefined;
  if (PRECACHE.includes(pathname)) return pathname;
  const isPersonPage =
    request.mode === 'navigate' && !pathname.startsWith('/clinic') && !pathname.includes('.');
  return isPersonPage ? SHELL : undefined;
}

async function answer(path: string, request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(path)) ?? fetch(request);
}

self.addEventListener('fetch', (event) => {
  const path = keptPath(event.request);
  if (path !== undefined) event.respondWith(answer(path, event.request));
});
