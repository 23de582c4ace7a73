import { answer, begin, goOn, keyOf } from './fill-in.ts';
import { expect, test } from './journey.ts';

test('Back, refresh and a link of its own keep every answer', async ({ page }) => {
  await begin(page);
  await goOn(page);
  await goOn(page);
  await page.getByLabel('Someone else').check();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();

  await page.reload();
  await expect(page.getByLabel('Someone else')).toBeChecked();
  await goOn(page);
  await page.getByRole('textbox').fill('My cheeks are dry.');
  const address = page.url();
  await goOn(page);

  await page.goBack();
  await expect(page.getByRole('textbox')).toHaveValue('My cheeks are dry.');
  await page.goBack();
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
  await page.getByRole('link', { name: /Change.*Where was it done/ }).click();
  expect(keyOf(page)).toBe('setting');
  await page.getByLabel('At home').check();
  await goOn(page);
  expect(page.url()).toMatch(/\/review$/);
  await expect(page.getByText('At home')).toBeVisible();
});

test('a treatment in the future is refused in words', async ({ page }) => {
  await begin(page);
  while (keyOf(page) !== 'when') {
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
