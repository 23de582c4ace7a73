import { expect, type Page } from '@playwright/test';

/** How many records each store of this device holds; what cannot be opened counts too. */
export async function recordsIn(page: Page): Promise<Readonly<Record<string, number>>> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('afterneedle');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error ?? new Error('not opened'));
    });
    const counts: Record<string, number> = {};
    for (const store of db.objectStoreNames) {
      counts[store] = await new Promise<number>((resolve, reject) => {
        const counting = db.transaction(store).objectStore(store).count();
        counting.onsuccess = () => resolve(counting.result);
        counting.onerror = () => reject(counting.error ?? new Error('not counted'));
      });
    }
    db.close();
    return counts;
  });
}

/** Waits until the phone keeps the app. */
export async function waitForWorker(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** One visit, until the phone keeps the app. */
export async function visitOnce(page: Page): Promise<void> {
  await page.goto('/at/demo');
  await expect(page.getByText('You can send this check-in to')).toBeVisible();
  await waitForWorker(page);
}

/** Answers what a phone without a network says while it keeps trying: a browser may still call itself online in a page opened offline. */
export async function tryingWords(page: Page): Promise<string> {
  const isOnline = await page.evaluate(() => navigator.onLine);
  return isOnline ? 'The server does not answer yet. We keep trying' : 'You are offline. We keep trying';
}
