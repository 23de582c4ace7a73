import { expect, type Page } from '@playwright/test';

/** Waits until nothing is on its way into the store of the phone. */
const isWritten = (page: Page): Promise<void> =>
  expect(page.locator('html[data-writing]')).toHaveCount(0, { timeout: 30_000 });

/**
 * The page, whose addresses are opened and read anew only when all that was tapped stands in the store: a person takes
 * a second to type an address, a journey does not.
 */
export function leavingWhenWritten(page: Page): Page {
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
  page.goto = async (...given) => {
    await isWritten(page);
    return goto(...given);
  };
  page.reload = async (...given) => {
    await isWritten(page);
    return reload(...given);
  };
  return page;
}
