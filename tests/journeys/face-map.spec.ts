import type { Page } from '@playwright/test';
import { answer, begin, goOn, keyOf } from './fill-in.ts';
import { expect, test } from './journey.ts';

async function toWhere(page: Page): Promise<void> {
  await begin(page, '/');
  const picks = { look: ['redness', 'bumps'] };
  for (let step = 0; step < 40 && keyOf(page) !== 'where'; step++) {
    if (page.url().endsWith('/review'))
      await page.getByRole('link', { name: 'Answer more questions' }).click();
    else {
      await page.locator('main form').waitFor();
      await answer(page, picks);
      await goOn(page);
    }
  }
  await page.getByRole('heading', { name: 'Where is it?' }).waitFor();
}

test('a part of the face is picked by touch, by keyboard and in the list, and all three agree', async ({
  page,
}) => {
  await toWhere(page);
  const part = (name: string) =>
    page.locator('.face-part').and(page.getByRole('checkbox', { name, exact: true }));
  await part('Nose').click();
  await expect(part('Nose')).toHaveAttribute('aria-checked', 'true');
  await part('Nose').focus();
  await page.keyboard.press('ArrowUp');
  await expect(part('Forehead, middle')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(part('Forehead, your left')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.locator('.face-picked')).toContainText('Forehead, your left and Nose');
  await page.getByText('Choose from a list instead').click();
  await expect(page.locator('input[value="nose"]')).toBeChecked();
  await page.locator('input[value="nose"]').uncheck();
  await expect(part('Nose')).toHaveAttribute('aria-checked', 'false');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await expect(part('Forehead, your left')).toHaveAttribute('aria-checked', 'true');
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page.getByText('Nothing picked yet.')).toBeVisible();
});

test('left stays the person’s own left when the view is turned, and the turn is remembered', async ({
  page,
}) => {
  await toWhere(page);
  const cheek = page.locator('[data-region="cheek-upper-left"]');
  const middle = async (): Promise<number> => {
    const drawing = await page.locator('.face-map svg').boundingBox();
    return (drawing?.x ?? 0) + (drawing?.width ?? 0) / 2;
  };
  const across = async (): Promise<number> => {
    const box = await cheek.locator('.face-area').boundingBox();
    return (box?.x ?? 0) + (box?.width ?? 0) / 2;
  };
  expect(await across()).toBeLessThan(await middle());
  await cheek.click();
  await page.getByRole('button', { name: 'Show it as others see you' }).click();
  expect(await across()).toBeGreaterThan(await middle());
  await expect(cheek).toHaveAttribute('aria-checked', 'true');
  await page.reload();
  await expect(page.getByText('As others see you', { exact: true })).toBeVisible();
});

test('every part can be hit with a thumb at 320 px, and keys reach every part', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await toWhere(page);
  const parts = page.locator('.face-part');
  expect(await parts.count()).toBe(23);
  for (const part of await parts.all()) {
    const box = await part.boundingBox();
    expect(
      Math.min(box?.width ?? 0, box?.height ?? 0),
      (await part.getAttribute('aria-label')) ?? '',
    ).toBeGreaterThanOrEqual(43.5);
  }
  const reached = new Set<string>();
  const open = ['forehead-middle'];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
      await page.locator(`[data-region="${id}"]`).focus();
      await page.keyboard.press(key);
      const next = await page.evaluate(() => document.activeElement?.getAttribute('data-region'));
      if (next != null) open.push(next);
    }
  }
  expect(reached.size).toBe(23);
});
