import { desktop, expect, look, openClinic, test } from './new-clinic.ts';

test('a new clinic: sign-up, passkey, invitation, and removal that ends at the next request', async ({
  browser,
  desk,
}) => {
  const owners = await browser.newContext(desktop);
  const owner = await openClinic(owners, desk, 'one');
  await look(owner, 'account');
  await owner.getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(owner.getByRole('heading', { name: 'Sign in to your clinic' })).toBeVisible();
  await look(owner, 'sign-in');
  await owner.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await owner.getByRole('link', { name: 'Team', exact: true }).click();
  await expect(owner.getByRole('row', { name: /Olga Owner \(you\)/ })).toBeVisible();

  await owner.getByLabel('Their e-mail address at work').fill('not an address');
  await owner.getByRole('button', { name: 'Invite', exact: true }).click();
  await expect(owner.getByText('Enter an e-mail address, like')).toBeVisible();
  await owner.getByLabel('Their e-mail address at work').fill('nadia@example.org');
  await owner.getByRole('button', { name: 'Invite', exact: true }).click();
  await expect(owner.getByText('The invitation is on its way')).toBeVisible();
  await look(owner, 'team');

  const colleagues = await browser.newContext(desktop);
  const colleague = await colleagues.newPage();
  const link = await desk.post.linkTo('nadia@example.org');
  await colleague.request.get(link);
  await colleague.goto(link);
  await expect(colleague.getByRole('heading', { name: 'Join Glow one' })).toBeVisible();
  await colleague.getByRole('button', { name: 'Join the clinic' }).click();
  await expect(colleague.getByRole('alert')).toContainText('Enter your name');
  await colleague.getByLabel('Your name').fill('Nadia New');
  await look(colleague, 'invitation');
  await colleague.getByRole('button', { name: 'Join the clinic' }).click();
  await expect(colleague.getByRole('heading', { level: 1, name: 'My account' })).toBeVisible();
  await colleague.getByRole('link', { name: 'Inbox', exact: true }).click();
  await expect(colleague.getByRole('heading', { level: 1, name: /Inbox/ })).toBeVisible();
  expect((await colleague.request.get(`${desk.origin}/api/v1/inbox`)).status()).toBe(200);
  // A page that listens, as the inbox does, is shut at once; this one waits for its next request.
  await colleague.getByRole('link', { name: 'Nadia New', exact: true }).click();
  await expect(colleague.getByRole('heading', { level: 1, name: 'My account' })).toBeVisible();

  await owner.reload();
  await owner.getByRole('button', { name: 'Remove Nadia New' }).click();
  await owner.getByRole('button', { name: 'Remove Nadia New now' }).click();
  await expect(owner.getByRole('row', { name: /Nadia New/ })).toHaveCount(0);
  expect((await colleague.request.get(`${desk.origin}/api/v1/inbox`)).status()).toBe(401);
  await colleague.getByRole('link', { name: 'Team', exact: true }).click();
  await expect(colleague.getByRole('heading', { name: 'Locked. Sign in to go on' })).toBeVisible();

  await owner.getByRole('combobox', { name: 'Role of Olga Owner' }).selectOption('Reception');
  await expect(owner.getByRole('alert')).toContainText('A clinic needs an owner');
  await owners.close();
  await colleagues.close();
});

test('15 minutes without anybody lock the page; what was begun is there after the passkey', async ({
  browser,
  desk,
}) => {
  const context = await browser.newContext(desktop);
  const page = await openClinic(context, desk, 'two');
  await page.getByRole('link', { name: 'Clinic', exact: true }).click();
  await page.clock.install();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Clinic' })).toBeVisible();
  await page.getByLabel('Phone', { exact: true }).fill('+44 20 7946 0000');
  await page.clock.fastForward('15:06');
  await expect(page.getByRole('heading', { name: 'Locked. Sign in to go on' })).toBeVisible();
  await expect(page.getByLabel('Phone', { exact: true })).toBeHidden();
  await look(page, 'locked');
  expect((await page.request.get(`${desk.origin}/api/v1/session`)).status()).toBe(401);
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await expect(page.getByLabel('Phone', { exact: true })).toHaveValue('+44 20 7946 0000');
  await page.getByRole('button', { name: 'Add hours on Monday' }).click();
  await page.getByLabel('Who answers').fill('Dr Night');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('alert')).toContainText('Enter who answers when you are closed');
  await page.getByLabel('Their phone').fill('+44 20 7946 0009');
  await look(page, 'settings');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved. People see it from now on.')).toBeVisible();
  const shown = await page.request.get(`${desk.origin}/api/v1/clinics/glow-two`);
  expect(await shown.json()).toMatchObject({
    phone: '+44 20 7946 0000',
    opening: { week: [[{ from: '09:00', until: '18:00' }], [], [], [], [], [], []] },
    outOfHours: { who: 'Dr Night' },
  });
  await context.close();
});
