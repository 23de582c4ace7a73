import { answer, begin, goOn, keyOf } from './fill-in.ts';
import { expect, test } from './journey.ts';

test('Back, refresh and a link of its own keep every answer', { tag: '@desktop' }, async ({ page }) => {
  await begin(page);
  await goOn(page);
  await goOn(page);
  await page.getByLabel('Someone else').check();
  await page.getByRole('textbox').fill('My cheeks are dry.');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();

  await page.reload();
  await expect(page.getByLabel('Someone else')).toBeChecked();
  await expect(page.getByRole('textbox')).toHaveValue('My cheeks are dry.');
  const address = page.url();
  await goOn(page);

  await page.goBack();
  await expect(page.getByRole('textbox')).toHaveValue('My cheeks are dry.');
  await expect(page.getByLabel('Someone else')).toBeChecked();

  const other = await page.context().newPage();
  await other.goto(address);
  await expect(other.getByRole('textbox')).toHaveValue('My cheeks are dry.');
});

test('an answer is changed from the summary and returns there', async ({ page }) => {
  await begin(page);
  while (!page.url().endsWith('/review')) {
    await page.locator('main form').waitFor();
    await answer(page, {});
    await goOn(page);
  }
  await page.getByRole('link', { name: /Change.*How deep did the needles go/ }).click();
  expect(keyOf(page)).toBe('depth-class');
  await page.getByLabel('Under 0.5 mm').check();
  await goOn(page);
  expect(page.url()).toMatch(/\/review$/);
  await expect(page.getByText('Under 0.5 mm')).toBeVisible();
});

test('a treatment in the future is refused in words', async ({ page }) => {
  await begin(page);
  while (keyOf(page) !== 'that-day') {
    await page.locator('main form').waitFor();
    await answer(page, {});
    await goOn(page);
  }
  await page.getByLabel('I know the date').check();
  await page.getByLabel('Date', { exact: true }).fill('2099-01-01');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert')).toContainText('The treatment must be in the past');
  await expect(page).toHaveTitle(/^Error: /);
});

test('a page says why it is asked, and the result waits for no question that is only offered', async ({
  page,
}) => {
  await begin(page);
  await expect(page.getByText('Why we ask:')).toBeVisible();
  while (!page.url().endsWith('/review')) {
    await page.locator('main form').waitFor();
    await answer(page, { look: ['redness', 'bumps'], feel: 'itch' });
    await goOn(page);
  }
  await expect(page.getByRole('link', { name: 'Show my result' })).toBeVisible();
  await page.getByRole('link', { name: 'Answer more questions' }).click();
  await expect(page.getByRole('link', { name: 'Enough questions' })).toBeVisible();
  await answer(page, {});
  await goOn(page);
  await page.goto(page.url().replace(/\/q\/.*$/, '/review'));
  await page.getByRole('link', { name: 'Show my result' }).click();
  await expect(page.locator('.level-card')).toBeVisible();
});

test('a strength is asked below the sign, and stands in the summary', async ({ page }) => {
  await begin(page);
  while (keyOf(page) !== 'look') {
    await page.locator('main form').waitFor();
    await answer(page, {});
    await goOn(page);
  }
  await page.locator('input[name="picked"][value="redness"]').check();
  await page
    .getByRole('group', { name: /Redness.*how strong/ })
    .getByLabel('Moderate')
    .check();
  await goOn(page);
  while (!page.url().endsWith('/review')) {
    await page.locator('main form').waitFor();
    await answer(page, {});
    await goOn(page);
  }
  await expect(page.getByText(/Redness or colour change \(moderate\)/)).toBeVisible();
});

test('the button pressed before the app is there begins one check-in too', async ({ page }) => {
  const held = Promise.withResolvers<void>();
  let isHeld = true;
  await page.route(/\/assets\/first-[^/]*\.js$/, async (route) => {
    if (isHeld) await held.promise;
    await route.continue().catch(() => undefined);
  });
  await page.goto('/', { waitUntil: 'commit' });
  await page.getByRole('button', { name: 'Check my skin' }).click({ noWaitAfter: true });
  isHeld = false;
  held.resolve();
  await page.waitForURL(/\/q\/danger-1$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Check my skin' })).toBeVisible();
});
