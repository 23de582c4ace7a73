import { at, beginDiary, HURTS, isSaved, openAt, SWOLLEN, tell, WARM } from './diary-steps.ts';
import { expect, test } from './journey.ts';
import { offerFile, saveToFile, secondPhone } from './phone-file.ts';

test('a day written on two phones: both notes stay, two answers are asked about, and both end the same', async ({
  page,
}) => {
  await beginDiary(page, at(3));
  const phone = await secondPhone(page);
  await phone.clock.install({ time: at(3) });
  await offerFile(phone, await saveToFile(page));
  await phone.getByRole('button', { name: 'Take it over' }).click();
  await expect(phone.getByText(/records? (was|were) taken over/)).toBeVisible();

  await openAt(page, at(3, '19:10'));
  await tell(page, { [SWOLLEN]: 'Mild', [HURTS]: 'Not there' });
  await page.getByLabel('A note, if you like').fill('Written on the first phone.');
  await isSaved(page);
  await openAt(phone, at(3, '19:20'));
  await tell(phone, { [SWOLLEN]: 'Moderate', [WARM]: 'Not there' });
  await phone.getByLabel('A note, if you like').fill('Written on the second phone.');
  await isSaved(phone);

  await offerFile(phone, await saveToFile(page));
  await expect(phone.getByText('1 day of the diary', { exact: true })).toBeVisible();
  await phone.getByRole('button', { name: 'Take it over' }).click();
  await expect(phone.getByText(/records? (was|were) taken over/)).toBeVisible();
  await openAt(phone, at(3, '19:30'));
  await expect(phone.getByText('Two devices say two things. Which one holds?')).toHaveCount(1);
  await expect(phone.locator('.diary-conflict li')).toHaveText([/^Moderate, written/, /^Mild, written/]);
  for (const said of ['Written on the first phone.', 'Written on the second phone.'])
    await expect(phone.getByText(said).or(phone.locator('textarea', { hasText: said }))).toHaveCount(1);
  await tell(phone, { [SWOLLEN]: 'Moderate' });
  await expect(phone.locator('.diary-conflict')).toHaveCount(0);
  await isSaved(phone);

  await offerFile(page, await saveToFile(phone));
  await page.getByRole('button', { name: 'Take it over' }).click();
  await expect(page.getByText(/records? (was|were) taken over/)).toBeVisible();
  await openAt(page, at(3, '19:40'));
  await expect(page.locator('.diary-conflict')).toHaveCount(0);
  await expect(
    page.getByRole('group', { name: SWOLLEN }).getByRole('radio', { name: 'Moderate', exact: true }),
  ).toBeChecked();
  await offerFile(page, await saveToFile(phone));
  await expect(page.getByText('Everything in this file is on this device already.')).toBeVisible();
  await phone.context().close();
});
