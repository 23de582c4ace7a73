import { begin } from './fill-in.ts';
import { expect, test } from './journey.ts';
import {
  beginByKeys,
  goOnByKeys,
  pickByKeys,
  pressNamed,
  pressOn,
  reachResultByKeys,
  tabTo,
} from './keys.ts';
import { tryingWords, visitOnce } from './phone-records.ts';

test('a whole check-in needs no pointer', async ({ page }) => {
  await beginByKeys(page);
  await reachResultByKeys(page);
  await tabTo(page, 'main section.card button');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Sent \d/)).toBeVisible();
});

test('a check-in that was left is read again and goes on where it was, without a pointer', async ({
  page,
}) => {
  test.slow();
  await beginByKeys(page);
  await goOnByKeys(page);
  await goOnByKeys(page);
  await tabTo(page, 'input[name="about"]');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('Someone else')).toBeChecked();
  await tabTo(page, 'main form textarea');
  await page.keyboard.type('My cheeks are dry.');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  // The keys for these belong to the window of the browser.
  await page.reload();
  await expect(page.getByRole('textbox')).toHaveValue('My cheeks are dry.');
  await expect(page.getByLabel('Someone else')).toBeChecked();
  await tabTo(page, 'main form button[type="submit"]');
  await pressOn(page, 'Enter');
  await page.goBack();
  await expect(page.getByRole('textbox')).toHaveValue('My cheeks are dry.');
  await page.goForward();

  const address = new URL(page.url()).pathname;
  await page.goto('/');
  await page
    .getByRole('link', { name: /^Go on/ })
    .first()
    .waitFor();
  await pressNamed(page, /^Go on/);
  await page.waitForURL(/\/review$/);
  await page.getByRole('link', { name: 'Answer what is still open' }).waitFor();
  await pressNamed(page, /^Answer what is still open$/);
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  await reachResultByKeys(page);
  await expect(page.locator('.level-card')).toBeVisible();
});

test('offline from a cold start, without a pointer, a check-in is kept and sent later', async ({
  page,
  context,
}) => {
  test.slow();
  await visitOnce(page);
  await page.close();
  await context.setOffline(true);
  const phone = await context.newPage();
  await beginByKeys(phone);
  await reachResultByKeys(phone, { look: 'pus-bumps' });
  await expect(phone.locator('.level-same-day')).toBeVisible();
  await pressNamed(phone, /^Send to Demo clinic$/);
  await expect(phone.getByText(await tryingWords(phone))).toBeVisible();
  await context.setOffline(false);
  await expect(phone.getByText(/^Sent \d/)).toBeVisible({ timeout: 25_000 });
});

test('the questions before a treatment need no pointer', async ({ page }) => {
  test.slow();
  await page.goto('/before');
  await page.getByRole('link', { name: 'Start the questions' }).waitFor();
  await pressNamed(page, /^Start the questions$/);
  await page.waitForURL(/\/before\/treatment$/);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await pickByKeys(page, 'setting', 'clinic');
  await pickByKeys(page, 'device', 'pen');
  const parts = ['skin-now', 'health', 'allergies', 'products', 'numbing'];
  for (const part of parts) {
    await pressNamed(page, /^Continue$/);
    await page.waitForURL((url) => url.pathname === `/before/${part}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    if (part === 'products') await pickByKeys(page, 'isotretinoin', 'now');
    await pressNamed(page, /^No to all that is left$/);
  }
  await tabTo(page, 'main form button[type="submit"]');
  await pressOn(page, 'Enter');
  await expect(page.getByRole('heading', { name: /^You take isotretinoin/ })).toBeVisible();
});

test('an emergency call needs no pointer', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Check my skin' }).waitFor();
  await pressNamed(page, /^Check my skin$/);
  await page.waitForURL(/\/q\/danger-1$/);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await tabTo(page, '.danger-line input');
  await page.keyboard.press('ArrowRight');
  // By keys a yes does not leave the page: one arrow too many is put right. The call stands below it at once.
  await expect(page.getByRole('alert')).toContainText('This is an emergency.');
  await tabTo(page, '.danger-now a[href="tel:999"]');
  await tabTo(page, 'main form button[type="submit"]');
  await pressOn(page, 'Enter');
  await expect(page.locator('.level-card.level-emergency')).toBeVisible();
  await tabTo(page, '.call-part a[href="tel:999"]');
});

test('a plan, its calendar file, another language and erasing need no pointer', async ({ page }) => {
  test.slow();
  await page.goto('/plan');
  await page.getByRole('heading', { name: 'When was the treatment?' }).waitFor();
  await tabTo(page, 'main form input[type="radio"]');
  const yesterday = page.getByLabel('Yesterday', { exact: true });
  for (let step = 0; step < 8 && !(await yesterday.isChecked()); step++)
    await page.keyboard.press('ArrowDown');
  await pressNamed(page, /^Show my plan$/);
  await page.getByRole('heading', { level: 2, name: 'Do today' }).waitFor();
  await pressNamed(page, /^Calendar$/);
  const saving = page.waitForEvent('download');
  await pressNamed(page, /^Add to my calendar$/);
  expect((await saving).suggestedFilename()).toMatch(/\.ics$/);

  await pressNamed(page, /^Español$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page).toHaveURL(/\/es\/plan$/);
  await pressNamed(page, /^English$/);
  await expect(page).toHaveURL(/\/plan$/);

  await page.goto('/settings/erase');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await pressNamed(page, /^Yes, erase everything on this device$/, 'Space');
  await pressNamed(page, /^Erase everything$/);
  await expect(page.getByRole('heading', { name: 'Everything on this device is erased' })).toBeVisible();
});

test('the focus moves to the heading of the next page, and to the fault when there is one', async ({
  page,
}) => {
  await begin(page);
  await page.locator('main form button[type="submit"]').click();
  await page.waitForURL(/danger-2$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.locator('main form button[type="submit"]').click();
  await page.waitForURL(/message$/);
  await page.locator('main form button[type="submit"]').click();
  await page.waitForURL(/that-day$/);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.locator('.error-summary')).toBeFocused();
});
