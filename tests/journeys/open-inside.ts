import type { Page } from '@playwright/test';

/** Opens an address as a link inside the app does, without loading the page anew. */
export async function openInside(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
}
