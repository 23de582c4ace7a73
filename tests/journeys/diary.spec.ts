import { AxeBuilder } from '@axe-core/playwright';
import {
  at,
  beginDiary,
  COLOUR,
  HURTS,
  isSaved,
  openAt,
  SWOLLEN,
  signOf,
  tell,
  WARM,
} from './diary-steps.ts';
import { keyOf, reachResult } from './fill-in.ts';
import { expect, test } from './journey.ts';

test('a diary week: 4 taps, the same as yesterday, a day added later, a rise and its check-in', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await beginDiary(page, at(1));
  await openAt(page, at(1), '/');
  const began = Date.now();
  await page.getByRole('link', { name: /^Today in your diary/ }).click();
  await expect(page.locator('.diary-question')).toHaveCount(4);
  const taps =
    1 + (await tell(page, { [SWOLLEN]: 'Moderate', [HURTS]: 'Mild', [COLOUR]: 'Moderate', [WARM]: 'Mild' }));
  await expect(page.getByText('That is all for today.')).toBeVisible();
  await isSaved(page);
  expect(taps).toBeLessThanOrEqual(6);
  expect(Date.now() - began).toBeLessThan(30_000);
  await expect(page.locator('.diary-question')).toHaveCount(4);

  await openAt(page, at(2));
  await page.getByRole('button', { name: 'Same as yesterday' }).click();
  await expect(page.getByText('That is all for today.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Same as yesterday' })).toBeVisible();
  await expect(page.locator('.diary-step :checked')).toHaveCount(0);
  await page.getByRole('button', { name: 'Same as yesterday' }).click();
  await isSaved(page);
  await page.reload();
  await expect(page.locator('.diary-step :checked')).toHaveCount(4);

  await openAt(page, at(4));
  const missed = page.locator('.diary-day', { hasText: 'Monday 3 August' });
  await expect(missed).toContainText('Nothing written');
  await missed.getByRole('link', { name: /Add it/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Monday 3 August, day 2' })).toBeVisible();
  await tell(page, { [SWOLLEN]: 'Mild', [COLOUR]: 'Mild', [HURTS]: 'Not there', [WARM]: 'Not there' });
  await expect(page.getByText('Added later').first()).toBeVisible();
  await page.getByRole('link', { name: 'After: Tuesday 4 August' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'My diary' })).toBeVisible();
  await expect(page.locator('.diary-day', { hasText: 'Monday 3 August' })).toContainText('added later');
  await expect(page.locator('.diary-offer')).toHaveCount(0);

  await tell(page, { [SWOLLEN]: 'Severe' });
  const offer = page.locator('.diary-offer');
  await expect(offer).toContainText('More than when you told it last: swelling.');
  await expect(offer).not.toContainText(/Get care today|Call emergency/);
  await page.getByLabel('A note, if you like').fill('The cheek feels hot since lunch.');
  await isSaved(page);

  const swelling = signOf(page, 'Swelling');
  await expect(swelling.locator('.diary-sentence')).toHaveText(
    'Swelling: moderate on day 1, mild (added later) on day 2, severe on day 3. Usual by now: none.',
  );
  await expect(swelling.locator('.chart-point')).toHaveCount(4);
  await expect(swelling.locator('.chart-point-later')).toHaveCount(1);
  await swelling.getByText('Show as a table').click();
  const rows = await swelling
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)));
  expect(rows).toEqual([
    ['moderate', 'up to moderate'],
    ['moderate', 'up to moderate'],
    ['mild (added later)', 'mild or none'],
    ['severe', 'none'],
  ]);
  const heights = await swelling
    .locator('.chart-point')
    .evaluateAll((all) => all.map((point) => Number(point.getAttribute('cy'))));
  const steps = ['severe', 'moderate', 'mild', 'not there'];
  const order = rows.map(([said]) => steps.findIndex((step) => said?.startsWith(step)));
  expect(heights.map((height) => heights.filter((other) => other < height).length)).toEqual(
    order.map((step) => order.filter((other) => other < step).length),
  );

  await offer.getByRole('button', { name: 'Check my skin now' }).click();
  await page.waitForURL(/\/q\/danger-1$/);
  for (let step = 0; step < 20 && keyOf(page) !== 'look'; step++) {
    if (keyOf(page) === 'message')
      await expect(page.getByRole('textbox')).toHaveValue('The cheek feels hot since lunch.');
    if (keyOf(page) === 'that-day') await page.locator('input[value="none-of-these"]').check();
    const before = page.url();
    await page.locator('main form button[type="submit"]').click();
    await page.waitForURL((url) => url.href !== before);
  }
  await expect(page.locator('input[name="picked"][value="swelling"]')).toBeChecked();
  await expect(page.locator('input[name="step-swelling"][value="3"]')).toBeChecked();
});

test('a danger sign in the note shows whom to call and offers the check-in; words of despair a line', async ({
  page,
}) => {
  await beginDiary(page, at(2));
  await page.getByLabel('A note, if you like').fill('I can hardly breathe.');
  const offer = page.locator('.diary-offer');
  await expect(offer.getByRole('link', { name: 'Call 999 now' })).toHaveAttribute('href', 'tel:999');
  await expect(offer.getByRole('button', { name: 'Check my skin now' })).toBeVisible();
  await page.getByLabel('A note, if you like').fill('I want to die.');
  await expect(offer).toContainText(/Samaritans/);
});

test('a new day while the page is open: the entry stays what it was, and the way to today is there', async ({
  page,
}) => {
  await beginDiary(page, at(3, '23:59'));
  await tell(page, { [SWOLLEN]: 'Mild' });
  await isSaved(page);
  await page.clock.runFor(120_000);
  await expect(page.getByText('A new day has begun.')).toBeVisible();
  await expect(page.getByText('Monday 3 August, day 2')).toBeVisible();
  await page.getByRole('button', { name: 'Go to today' }).click();
  await expect(page.getByText('Tuesday 4 August, day 3')).toBeVisible();
  await expect(page.locator('.diary-step :checked')).toHaveCount(0);
});

test('a note has 500 characters, a day can be deleted and put back, two tabs see the same', async ({
  page,
  context,
}) => {
  await beginDiary(page, at(2));
  const note = page.getByLabel('A note, if you like');
  await note.fill('a'.repeat(510));
  await expect(note).toHaveValue('a'.repeat(500));
  await expect(page.getByText('0 characters left')).toBeVisible();
  await tell(page, { [SWOLLEN]: 'Mild' });
  await isSaved(page);
  const other = await context.newPage();
  await other.clock.install({ time: at(2) });
  await other.goto('/diary');
  await expect(other.locator('.diary-step :checked')).toHaveCount(1);
  await tell(other, { [HURTS]: 'Severe' });
  await expect(page.locator('.diary-step :checked')).toHaveCount(2);
  await page.getByRole('button', { name: 'Delete this day' }).click();
  await expect(other.locator('.diary-step :checked')).toHaveCount(0);
  await expect(note).toHaveValue('');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.diary-step :checked')).toHaveCount(2);
  await expect(note).toHaveValue('a'.repeat(500));
});

test('addresses: a day before the treatment, one ahead, one that is none, and Back', async ({ page }) => {
  await beginDiary(page, at(4));
  await openAt(page, at(4), '/diary/2026-07-30');
  await expect(page.getByText('This day was before the treatment.')).toBeVisible();
  await openAt(page, at(4), '/diary/2026-08-09');
  await expect(page.getByText('This day is still ahead.')).toBeVisible();
  await openAt(page, at(4), '/diary/2026-02-30');
  await expect(page.getByRole('heading', { level: 1, name: 'There is no such day' })).toBeVisible();
  await openAt(page, at(4), '/diary/2026-08-03');
  await tell(page, { [SWOLLEN]: 'Mild' });
  await page.getByRole('link', { name: 'Before: Sunday 2 August' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sunday 2 August, day 1' })).toBeFocused();
  await page.goBack();
  await expect(page.locator('.diary-step :checked')).toHaveCount(1);
});

test('without a date of the treatment the diary works, and calls nothing usual', async ({ page }) => {
  await page.clock.install({ time: at(4) });
  await page.goto('/diary');
  await page.getByRole('button', { name: 'Begin my diary' }).click();
  await expect(page.locator('.error-summary')).toBeFocused();
  await page.getByLabel('I don’t know').check();
  await page.getByRole('button', { name: 'Begin my diary' }).click();
  await tell(page, { [SWOLLEN]: 'Mild' });
  await expect(signOf(page, 'Swelling').locator('.diary-sentence')).toContainText(
    'We do not know the day of the treatment',
  );
  await expect(page.locator('.diary-chart .chart-band')).toHaveCount(0);
});

test('by keyboard alone, offline, nothing sent, and axe finds nothing, light and dark', async ({
  page,
  context,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await beginDiary(page, at(2));
  await page.getByRole('group', { name: SWOLLEN }).getByRole('radio', { name: 'Not there' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('group', { name: SWOLLEN }).getByRole('radio', { name: 'Mild' })).toBeChecked();
  await tell(page, { [HURTS]: 'Mild', [COLOUR]: 'Mild', [WARM]: 'I’m not sure' });
  await isSaved(page);
  expect(asked.filter((url) => url.includes('/api/'))).toEqual([]);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator('.diary-step :checked')).toHaveCount(4);
  for (const address of ['/diary/2026-08-01', '/diary']) {
    await page.goto(address);
    await page.locator('.diary-question').first().waitFor();
    for (const details of await page.locator('main details').all())
      await details.evaluate((element: HTMLDetailsElement) => element.setAttribute('open', ''));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
    }
  }
  await page.setViewportSize({ width: 320, height: 640 });
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBe(0);
});

test('when all is gone the diary asks for one more check-in, then it is complete and can start again', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await beginDiary(page, at(2));
  await tell(page, { [SWOLLEN]: 'Mild' });
  await isSaved(page);
  for (const day of [7, 8]) {
    await openAt(page, at(day));
    await tell(page, { [SWOLLEN]: 'Not there' });
    await isSaved(page);
  }
  const end = page.locator('.diary-healed');
  await expect(end).toContainText('All you told us is gone. One more check-in looks at the rest.');
  await expect(end).toContainText('No clinician has signed these numbers yet.');
  await page.clock.setFixedTime(at(8, '20:00'));
  await end.getByRole('button', { name: 'Check my skin now' }).click();
  await page.waitForURL(/\/q\/danger-1$/);
  await reachResult(page, { when: 'About a week ago' });
  await expect(page.locator('.level-expected')).toBeVisible();
  await page.clock.setFixedTime(at(8, '20:30'));
  await page.goto('/diary');
  await expect(page.getByRole('heading', { name: 'Your diary is complete' })).toBeVisible();
  await expect(page.locator('.diary-question')).toHaveCount(0);
  await expect(signOf(page, 'Swelling')).toBeVisible();
  await page.getByText('Reminders in your calendar').click();
  await expect(page.getByText('It has healed, so there are no reminders.')).toBeVisible();
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page.locator('.diary-question').first()).toBeVisible();
});

test('what was put on the skin is kept letter by letter, judged for its day, chosen again, and taken out', async ({
  page,
}) => {
  await beginDiary(page, at(2));
  const field = page.getByLabel('What you put on your skin, if you like');
  await field.fill('retinol');
  await isSaved(page);
  await page.reload();
  const retinol = page.locator('li', { hasText: 'retinol' });
  await expect(retinol).toContainText('Not before Saturday 8 August');
  await field.fill('petrolatum');
  await field.press('Enter');
  await isSaved(page);
  await expect(page.locator('li', { hasText: 'petrolatum' })).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: /^Take it out ?: retinol$/ }).click();
  await expect(retinol).toHaveCount(0);
  await isSaved(page);

  await openAt(page, at(3));
  await page.getByRole('button', { name: 'Add petrolatum' }).click();
  await expect(page.locator('li', { hasText: 'petrolatum' })).toBeVisible();
  await isSaved(page);
  await page.reload();
  await expect(page.locator('li', { hasText: 'petrolatum' })).toBeVisible();
});
