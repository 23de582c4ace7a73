import type { Page } from '@playwright/test';
import { NOW, type OnPhone } from './kept.ts';

/** One screen of the person's app in one state, and how to get there. */
export interface Screen {
  /** Names its picture. */
  readonly name: string;
  /** What is to be seen, in words. */
  readonly title: string;
  readonly address: string;
  /** What lies on the phone when the address is opened. */
  readonly kept?: () => OnPhone;
  /** Without a network, once the page is open. */
  readonly isOffline?: true;
  /** What the person does there, until the state is reached. */
  readonly reach?: (page: Page) => Promise<void>;
  /** The path the page ends on, where it is not the one of the address. */
  readonly endsOn?: RegExp;
  /** One of those the README shows; a picture of the desktop is made too. */
  readonly isMain?: true;
}

const BARE = '/advice.json';
const API = '**/api/**';

/** Lays records down as an older app left them: open; the app reads and seals them. */
async function layDown(page: Page, kept: OnPhone): Promise<void> {
  await page.evaluate(async (records) => {
    localStorage.clear();
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('the store refused'));
      });
    const drawn = async (id: string): Promise<ArrayBuffer> => {
      const [width, height] = id.endsWith('-small') ? [180, 240] : [600, 800];
      const canvas = new OffscreenCanvas(width, height);
      const pen = canvas.getContext('2d');
      if (pen === null) throw new Error('no canvas');
      const light = pen.createLinearGradient(0, 0, width, height);
      light.addColorStop(0, '#c9a184');
      light.addColorStop(1, '#8d6a52');
      pen.fillStyle = light;
      pen.fillRect(0, 0, width, height);
      pen.fillStyle = id.includes('-03') ? '#a4705a' : '#b04a3c';
      for (let spot = 0; spot < 12; spot++)
        pen.fillRect(
          ((spot * 37) % 90) * (width / 100),
          ((spot * 53) % 90) * (height / 100),
          width / 12,
          width / 12,
        );
      return (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 })).arrayBuffer();
    };
    const db = await done(indexedDB.open('afterneedle'));
    for (const store of db.objectStoreNames) {
      if (store === 'keys' || store === 'clinics') continue;
      const given = records[store] ?? [];
      const whole = await Promise.all(
        given.map(async (one) => (store === 'pictures' ? { ...one, bytes: await drawn(one.id) } : one)),
      );
      const work = db.transaction(store, 'readwrite').objectStore(store);
      await done(work.clear());
      for (const one of whole) await done(work.put(one));
    }
    db.close();
  }, kept);
}

/** Opens the app once, so that its stores are there and it has heard of the clinic. */
export async function prepare(page: Page): Promise<void> {
  await page.clock.setFixedTime(NOW);
  await page.goto('/at/demo');
  await page.getByText('You can send this check-in to').waitFor();
}

/** Opens a screen in its state; the page must have been prepared. */
export async function openScreen(page: Page, screen: Screen): Promise<void> {
  const context = page.context();
  await context.setOffline(false);
  await page.goto(BARE);
  await layDown(page, screen.kept?.() ?? {});
  if (screen.isOffline === true) await page.route(API, (route) => route.abort());
  await page.goto(screen.address);
  await page.locator('main h1').first().waitFor();
  if (screen.isOffline === true) {
    // Without its worker the app has only what it has loaded.
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
  }
  await screen.reach?.(page);
  await page.unroute(API);
  const { pathname } = new URL(page.url());
  const wanted = screen.endsOn ?? new RegExp(`^${screen.address.split(/[?#]/)[0] ?? ''}$`);
  if (!wanted.test(pathname)) throw new Error(`${screen.name} ended on ${pathname}`);
}

/** Opens everything that is folded. */
export async function unfold(page: Page): Promise<void> {
  await page.locator('main details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
}
