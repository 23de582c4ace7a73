/** Written in by the build: every file of the person's app, and a name that changes with any of them. */
declare const PRECACHE: readonly string[];
declare const VERSION: string;

declare const self: ServiceWorkerGlobalScope;

const CACHE = `afterneedle-${VERSION}`;
/** Goes up with the reader's version in `package.json`. */
const LABEL_READER_CACHE = 'label-reader-7.0.0';
const SHELL = '/index.html';

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(PRECACHE.map((path) => new Request(path, { cache: 'reload' })))),
  );
});

/** The version before this one stays: a tab that still shows it loads its later parts from there. */
async function dropOldVersions(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith('afterneedle-') && name !== CACHE);
  await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)));
}

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOldVersions().then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') void self.skipWaiting();
});

/** Answers which kept file stands for a request; nothing when the network must answer. */
function keptPath(request: Request): string | undefined {
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || pathname.startsWith('/api/'))
    return undefined;
  if (PRECACHE.includes(pathname) || pathname.startsWith('/assets/')) return pathname;
  const isPersonPage =
    request.mode === 'navigate' && !pathname.startsWith('/clinic') && !pathname.includes('.');
  return isPersonPage ? SHELL : undefined;
}

/** Looks without opening: a cache that was erased is not made again. */
async function answer(path: string, request: Request): Promise<Response> {
  const own = await caches.match(path, { cacheName: CACHE });
  return own ?? (await caches.match(path)) ?? fetch(request);
}

/** The reader of labels is large: it is kept once a person has asked for it. */
async function labelReader(request: Request): Promise<Response> {
  const cache = await caches.open(LABEL_READER_CACHE);
  const kept = await cache.match(request.url);
  if (kept !== undefined) return kept;
  const fresh = await fetch(request);
  if (fresh.ok) await cache.put(request.url, fresh.clone());
  return fresh;
}

self.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (origin === self.location.origin && pathname.startsWith('/label-reader/')) {
    event.respondWith(labelReader(event.request));
    return;
  }
  const path = keptPath(event.request);
  if (path !== undefined) event.respondWith(answer(path, event.request));
});
