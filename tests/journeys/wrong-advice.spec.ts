import { sendOne } from './fill-in.ts';
import { expect, test } from './journey.ts';

test('advice that was wrong is said offline, arrives at the safety page of the clinic once, and gets a finding', async ({
  page,
  context,
  clinic,
}) => {
  const said = `My eye was swollen ${Date.now()}`;
  await sendOne(page);
  await page.getByRole('link', { name: 'This advice was wrong' }).click();
  await page.getByLabel('It was not urgent enough').check();
  await page.getByLabel('In your words, if you like').fill(said);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Save it' }).click();
  await page.getByRole('button', { name: 'Send it to my clinic' }).click();
  await expect(page.getByText('Not sent yet. It goes out when you are online.')).toBeVisible();

  await context.setOffline(false);
  await expect(page.getByText('Sent to your clinic.')).toBeVisible({ timeout: 40_000 });

  await clinic.goto('/clinic/safety');
  const card = clinic.locator('section.card', { hasText: said });
  await expect(card).toHaveCount(1);
  await expect(card.getByRole('heading', { name: 'Not urgent enough' })).toBeVisible();
  await card.getByLabel('What you found').selectOption('advice-was-wrong');
  await card.getByLabel('How you know').fill('We saw the eye on the photo.');
  await card.getByRole('button', { name: 'Keep the finding' }).click();
  await expect(card.getByRole('status')).toContainText('The advice was wrong.');
  await clinic.getByRole('link', { name: 'Settled' }).click();
  await expect(clinic.locator('section.card', { hasText: said })).toContainText('Demo owner');
});
