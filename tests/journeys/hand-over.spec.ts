import { axeFaults } from './axe-faults.ts';
import { drawnJpeg } from './drawn-jpeg.ts';
import { begin, reachResult } from './fill-in.ts';
import { expect, test } from './journey.ts';
import { addTreated, linkFor } from './treated.ts';

test('the wrong person says "this is not me": nothing is kept, the link ends, and the clinic sees it', async ({
  page,
  clinic,
}) => {
  const treatment = await addTreated(clinic, 'Wren', 'Wrongphone');
  const link = await linkFor(clinic, treatment);
  await page.goto(link);
  await expect(page.getByText('It is for Wren.')).toBeVisible();
  await page.getByRole('button', { name: 'No, this is not me' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The link is ended' })).toBeVisible();
  await page.goto('/treatments');
  await expect(page.getByText('From Demo clinic')).toHaveCount(0);
  await page.goto(link);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'This link does not work' })).toBeVisible();
  await clinic.goto(`/clinic/people/${treatment.personId}?tab=treatments`);
  await expect(clinic.getByText(/^Opened by somebody else/)).toBeVisible();
});

test('after a hand-over the app knows its clinic: plan, start page and check-in', async ({
  page,
  clinic,
}) => {
  const treatment = await addTreated(clinic, 'Hana', 'Handed');
  await page.goto(await linkFor(clinic, treatment));
  await page.getByRole('button', { name: 'Yes, it is for me' }).click();
  await expect(page.getByRole('heading', { name: 'Your treatment is on this phone' })).toBeVisible();
  // What the clinic gave stands by name on the treatment, the plan and the sheet.
  await page.getByRole('link', { name: 'See my treatment' }).click();
  await expect(page.getByText('Balm of Hana')).toBeVisible();
  for (const address of ['/plan', '/plan/print']) {
    await page.goto(address);
    await expect(
      page.getByText('Your clinic Demo clinic gave you Balm of Hana. Use it as they told you.'),
    ).toBeVisible();
  }
  await page.goto('/');
  await page.getByRole('link', { name: 'Check in with your clinic Demo clinic' }).click();
  await expect(page).toHaveURL(/\/at\/demo$/);
  await begin(page);
  await reachResult(page, { look: 'redness' });
  await expect(page.getByRole('button', { name: 'Send to Demo clinic' })).toBeVisible();
});

test('a phone leaves its clinic offline: what that means is said first, and the clinic hears of it later', async ({
  page,
  clinic,
  context,
}) => {
  const treatment = await addTreated(clinic, 'Lena', 'Leaving');
  await page.goto(await linkFor(clinic, treatment));
  await page.getByRole('button', { name: 'Yes, it is for me' }).click();
  await expect(page.getByRole('heading', { name: 'Your treatment is on this phone' })).toBeVisible();
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Leave Demo clinic', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'What stays' })).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Stay' }).click();
  await page.getByRole('button', { name: 'Leave Demo clinic', exact: true }).click();
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Yes, leave Demo clinic' }).click();
  await expect(page.getByText(/^You left\. The clinic hears of it/)).toBeVisible();
  await clinic.goto(`/clinic/people/${treatment.personId}?tab=treatments`);
  await expect(clinic.getByText(/^On a phone/)).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('This phone is linked to no clinic.')).toBeVisible();
  await clinic.reload();
  await expect(clinic.getByText(/^Taken back, or left by the person/)).toBeVisible();
  await page.goto('/treatments');
  await expect(page.getByText('From Demo clinic')).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Check in with your clinic Demo clinic' })).toHaveCount(0);
});

test('names with accents and from right to left, without a phone or an e-mail address, are written, found and read', async ({
  page,
  clinic,
}) => {
  await clinic.goto('/clinic/people');
  await clinic.getByRole('link', { name: 'New person' }).click();
  await clinic.getByLabel('Given name').fill('Zoë-Ñandú');
  await clinic.getByLabel('Family name').fill('Ő’Brien Łukasiewicz');
  await clinic.getByLabel('Birth date').fill('1990-02-03');
  // Three rapid taps make one person.
  await clinic.getByRole('button', { name: 'Save' }).click({ clickCount: 3 });
  await expect(
    clinic.getByRole('heading', { level: 1, name: 'Zoë-Ñandú Ő’Brien Łukasiewicz' }),
  ).toBeVisible();
  await clinic.goto('/clinic/people?name=lukasiewicz');
  await expect(clinic.getByRole('link', { name: /Łukasiewicz/ })).toHaveCount(1);

  const treatment = await addTreated(clinic, 'ليلى', 'الحسن');
  await page.goto(await linkFor(clinic, treatment));
  await expect(page.getByText('It is for ليلى.')).toBeVisible();
  await clinic.goto(`/clinic/people?name=${encodeURIComponent('ليلى')}`);
  await expect(clinic.getByRole('link', { name: /ليلى/ })).toHaveCount(1);
});

test('item 25: a name of one word is written, found, handed over and read as it is', async ({
  page,
  clinic,
}) => {
  await clinic.goto('/clinic/people/new');
  await clinic.getByLabel('Given name').fill('Suprapti');
  await clinic.getByLabel('Birth date').fill('1990-02-03');
  await clinic.getByRole('button', { name: 'Save' }).click();
  await expect(clinic.getByRole('heading', { level: 1, name: 'Suprapti', exact: true })).toBeVisible();
  await clinic.goto('/clinic/people?name=supra');
  await expect(clinic.getByRole('link', { name: 'Suprapti', exact: true })).toHaveCount(1);

  const treatment = await addTreated(clinic, 'Wayanti', '');
  await page.goto(await linkFor(clinic, treatment));
  await expect(page.getByText('It is for Wayanti.')).toBeVisible();
  await page.getByRole('button', { name: 'Yes, it is for me' }).click();
  await expect(page.getByRole('heading', { name: 'Your treatment is on this phone' })).toBeVisible();
  await begin(page);
  await reachResult(page, { look: 'fluid' });
  await page.getByRole('button', { name: 'Send to Demo clinic' }).click();
  await page.getByText(/^Sent \d/).waitFor();
  await clinic.goto('/clinic?name=Wayanti');
  await expect(clinic.getByRole('row', { name: /Wayanti/ })).toHaveCount(1);
});

test('the demo clinic says to both sides that it is made up', async ({ page, clinic }) => {
  await page.goto('/at/demo');
  await expect(page.getByText('This clinic is made up, for trying the app.')).toBeVisible();
  await begin(page);
  await reachResult(page, { look: 'fluid' });
  await expect(page.getByText('This clinic is made up, for trying the app.')).toBeVisible();
  await clinic.goto('/clinic');
  await expect(clinic.getByText('This clinic is made up.')).toBeVisible();
  await clinic.goto('/clinic/people');
  await expect(clinic.getByText('This clinic is made up.')).toBeVisible();
});

test('the case of a treated person shows the photos from before, and its level after what was told', async ({
  page,
  clinic,
}) => {
  await clinic.goto('/clinic');
  const treatment = await addTreated(clinic, 'Ines', 'Photocase');
  const added = await clinic.request.post(`/api/v1/treatments/${treatment.id}/photos?view=left`, {
    data: await drawnJpeg(clinic, { width: 640, height: 480, middle: 128 }),
    headers: { 'content-type': 'image/jpeg', 'idempotency-key': crypto.randomUUID() },
  });
  expect(added.status()).toBe(201);
  await page.goto(await linkFor(clinic, treatment));
  await page.getByRole('button', { name: 'Yes, it is for me' }).click();
  await expect(page.getByRole('heading', { name: 'Your treatment is on this phone' })).toBeVisible();
  await page.goto('/at/demo');
  await begin(page);
  await reachResult(page, { look: 'redness' });
  await page.getByRole('button', { name: 'Send to Demo clinic' }).click();
  await expect(page.getByText(/^Sent \d/)).toBeVisible();
  await clinic.goto(`/clinic/people/${treatment.personId}?tab=check-ins`);
  await clinic.locator('main a[href^="/clinic/cases/"]').first().click();
  const picture = clinic.getByRole('img', { name: 'Person’s left side, before the treatment' });
  await expect(picture).toBeVisible();
  await expect
    .poll(() => picture.evaluate((element: HTMLImageElement) => element.naturalWidth))
    .toBeGreaterThan(0);
  await expect(clinic.getByText(/^Added .* by /)).toBeVisible();
  const headings = await clinic.getByRole('heading', { level: 2 }).allTextContents();
  expect(headings.indexOf('Answers')).toBeLessThan(headings.indexOf('Why this level'));
  expect(headings.indexOf('Photos')).toBeLessThan(headings.indexOf('Why this level'));
});
