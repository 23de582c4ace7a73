import { whenWritten } from './pending-writes.ts';

const HOUR_MS = 3_600_000;
/** A newer worker waits until the older one has no work; loading the page again ends the work it has for this page. */
const PATIENCE_MS = 3_000;
const TAKING_KEY = 'afterneedle-taking';

/** How this page stands to the newest version of the app. */
export interface Update {
  /** A newer version has been loaded and waits. */
  readonly isWaiting: boolean;
  /** Another tab took the newer version: this page still shows the old one. */
  readonly isStale: boolean;
}

let waiting: ServiceWorker | undefined;
let registered: ServiceWorkerRegistration | undefined;
let update: Update = { isWaiting: false, isStale: false };
let hasAsked = false;
const listeners = new Set<() => void>();

function set(change: Partial<Update>): void {
  update = { ...update, ...change };
  for (const listener of listeners) listener();
}

/** Calls back when a newer version of the app has been loaded and waits, or has taken over. */
export function onUpdate(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Answers how this page stands to the newest version. */
export function updateNow(): Update {
  return update;
}

async function loadAgain(): Promise<void> {
  await whenWritten();
  location.reload();
}

/** Shows the newer version, once it is loaded and everything that was typed stands in the store. */
export async function takeUpdate(): Promise<void> {
  hasAsked = true;
  if (update.isStale || !('serviceWorker' in navigator) || navigator.serviceWorker.controller === null)
    return loadAgain();
  // Still on its way: it is shown as soon as it is here.
  if (waiting === undefined) return lookForUpdate();
  await whenWritten();
  waiting.postMessage('take-over');
  setTimeout(() => {
    if (rememberTaking()) void loadAgain();
  }, PATIENCE_MS);
}

/** Notes over a reload that the newer version was asked for; answers false when that was tried before. */
function rememberTaking(): boolean {
  try {
    if (sessionStorage.getItem(TAKING_KEY) !== null) return false;
    sessionStorage.setItem(TAKING_KEY, 'asked');
    return true;
  } catch {
    return false;
  }
}

/** Answers whether this page was loaded again to let a newer version take over. */
function isTaking(): boolean {
  try {
    return sessionStorage.getItem(TAKING_KEY) !== null;
  } catch {
    return false;
  }
}

function forgetTaking(): void {
  try {
    sessionStorage.removeItem(TAKING_KEY);
  } catch {
    // Nothing was noted where nothing can be.
  }
}

/** Asks the server whether there is a newer version; it loads by itself and then waits. */
export async function lookForUpdate(): Promise<void> {
  await registered?.update().catch(() => undefined);
}

function watch(registration: ServiceWorkerRegistration): void {
  registered = registration;
  const look = (): void => {
    if (registration.waiting === null || navigator.serviceWorker.controller === null) return;
    waiting = registration.waiting;
    set({ isWaiting: true });
    if (hasAsked) void takeUpdate();
  };
  look();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look);
  });
  setInterval(() => void lookForUpdate(), HOUR_MS);
}

/** Keeps the app on this device, so that it opens without a network. */
export function registerWorker(): void {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return;
  const hadWorker = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (!hadWorker) return;
    // A page that did not ask may hold something half typed: it changes when its person goes on.
    const wasAsked = hasAsked || isTaking();
    forgetTaking();
    if (wasAsked) void loadAgain();
    else set({ isWaiting: false, isStale: true });
  });
  navigator.serviceWorker
    .register('/service-worker.js', { updateViaCache: 'none' })
    .then(watch)
    .catch(() => undefined);
}
