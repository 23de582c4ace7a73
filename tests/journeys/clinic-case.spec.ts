import { readFile } from 'node:fs/promises';
import { begin, reachResult } from './fill-in.ts';
import { expect, test } from './journey.ts';

test('a case is answered from a reply kept ready, the person writes words of danger and is offered a check-in, the clinic sees the mark', async ({
  page,
  clinic,
}) => {
  test.setTimeout(240_000);
  await begin(page);
  await reachResult(page, { look: 'fluid', message: 'There is something wet on my chin.' });
  await page.getByLabel('Your name, if you want to give it').fill('Sam Larsen');
  await page.getByRole('button', { name: 'Send to Demo clinic' }).click();
  await expect(page.getByText(/^Sent \d/)).toBeVisible();
  await page.getByRole('link', { name: /See if they have seen it/ }).click();
  await expect(page.getByRole('heading', { name: 'Messages' })).toBeVisible();
  await expect(page.getByText('If it gets worse, do not wait for a reply.')).toBeVisible();

  await clinic.goto('/clinic');
  await clinic
    .getByRole('link', { name: /Sam Larsen/ })
    .first()
    .click();
  await expect(clinic.getByRole('heading', { name: 'Why this level' })).toBeVisible();
  await expect(clinic.getByText('There is no earlier check-in to compare with.')).toBeVisible();

  const reply = clinic.getByLabel('Reply to the person');
  await clinic.getByLabel('A reply kept ready').selectOption({ label: 'Come in to the clinic' });
  await expect(reply).toHaveValue(/^Hello Sam\. We would like to look at your skin\./);
  await clinic.getByRole('button', { name: 'Send reply' }).click();
  await expect(clinic.getByText('Fill in {date}, {time}, {phone} before you send it.')).toBeVisible();
  await reply.fill('Hello Sam. Please come in at 4 today and send us a photo before.');
  await clinic.getByLabel(/Ask for a photo/).check();
  await clinic.getByRole('button', { name: 'Send reply' }).click();
  await expect(clinic.getByRole('button', { name: /Undo/ })).toBeVisible();
  await expect(clinic.getByText('The person has not read it yet')).toBeVisible({ timeout: 30_000 });

  await expect(page.getByText('Please come in at 4 today')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('link', { name: 'Take a photo for the clinic' })).toBeVisible();
  await expect(clinic.getByText(/^Read \w/)).toBeVisible({ timeout: 30_000 });

  const field = page.getByLabel('Write to Demo clinic');
  await field.fill('Thank you. My tongue is swelling and it is hard to breathe.');
  await expect(page.getByText('What you wrote may need help now')).toBeVisible();
  await page.getByRole('button', { name: 'Send message' }).click();
  await expect(field).toHaveValue('');
  const thread = page.getByRole('list').filter({ hasText: 'My tongue is swelling' });
  await expect(thread.getByText('What you wrote may need help now')).toBeVisible();
  await expect(thread.getByRole('link', { name: /^Call / })).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('person-danger.png'), fullPage: true });

  await expect(clinic.getByText(/Reads like an emergency/)).toBeVisible({ timeout: 30_000 });
  await clinic.screenshot({ path: test.info().outputPath('case.png'), fullPage: true });
  await expect(page.getByText(/Read by .+ \d/)).toBeVisible({ timeout: 30_000 });

  await thread.getByRole('button', { name: 'Check my skin now' }).click();
  await expect(page).toHaveURL(/\/check-in\/[^/]+\/q\/danger-1/);

  await clinic.getByRole('link', { name: 'What the person saw' }).click();
  await expect(clinic.getByText('they come to exactly the same')).toBeVisible();
  await expect(clinic.getByRole('heading', { name: 'That day' })).toBeVisible();
  await expect(clinic.getByText('Nothing differs between the two results of the server.')).toBeVisible();
  await clinic.screenshot({ path: test.info().outputPath('replay.png'), fullPage: true });
  await clinic.getByRole('link', { name: 'Case' }).click();
  await clinic.getByRole('link', { name: 'Hand-over sheet' }).click();
  await expect(clinic.getByRole('heading', { name: 'Hand-over to an emergency department' })).toBeVisible();
  await clinic.screenshot({ path: test.info().outputPath('sheet.png'), fullPage: true });
  const coming = clinic.waitForEvent('download');
  await clinic.getByRole('link', { name: 'Download as PDF' }).click();
  const bytes = await readFile(await (await coming).path());
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
});

test('a message written offline is kept, and goes when the phone is back', async ({ page, context }) => {
  await begin(page);
  await reachResult(page, { look: 'fluid' });
  await page.getByRole('button', { name: 'Send to Demo clinic' }).click();
  await expect(page.getByText(/^Sent \d/)).toBeVisible();
  await page.getByRole('link', { name: /See if they have seen it/ }).click();
  const field = page.getByLabel('Write to Demo clinic');
  await field.fill('Written in the tunnel');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Send message' }).click();
  await expect(page.getByText('Saved on this device. It is sent when you are online.')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText(/Nobody at the clinic has read it yet\./).last()).toBeVisible({
    timeout: 40_000,
  });
  await expect(page.getByText('Written in the tunnel')).toHaveCount(1);
});

test('those who lead a clinic change the replies kept ready', async ({ clinic }) => {
  await clinic.goto('/clinic/replies');
  await clinic.getByRole('button', { name: 'Add a reply' }).click();
  await clinic.getByLabel('Name in the list').fill('After the weekend');
  await clinic.getByLabel('Text').fill('Hello {name}. Come on {day}.');
  await clinic.getByRole('button', { name: 'Keep it' }).click();
  await expect(clinic.getByRole('alert')).toContainText('{name}, {date}, {time}, {phone}');
  await clinic.getByLabel('Text').fill('Hello {name}. Come on {date}.');
  await clinic.getByRole('button', { name: 'Keep it' }).click();
  await expect(clinic.getByRole('heading', { name: 'After the weekend' })).toBeVisible();
  await clinic.screenshot({ path: test.info().outputPath('replies.png'), fullPage: true });
  await clinic.getByRole('button', { name: 'Take away After the weekend' }).click();
  await clinic.getByRole('button', { name: /Undo/ }).click();
  await expect(clinic.getByRole('button', { name: 'Take away After the weekend' })).toBeVisible();
});
