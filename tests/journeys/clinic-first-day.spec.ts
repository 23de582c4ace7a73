import type { Page } from '@playwright/test';
import { toString as codeOf } from 'qrcode';
import { reachResult } from './fill-in.ts';
import { desktop, expect, openClinic, test } from './new-clinic.ts';

/** The catalogue, the register and the first treatment, as typed at the desk. */
async function treatTheFirst(desk: Page): Promise<void> {
  await desk.getByRole('link', { name: 'Catalogue', exact: true }).click();
  await desk.getByRole('button', { name: 'Add a device' }).click();
  await desk.getByLabel('Name at the clinic').fill('Pen of the first day');
  await desk.getByLabel('Serial number').fill('SN-1');
  await desk.getByLabel('Longest needle in mm').fill('2.5');
  await desk.getByRole('button', { name: 'Save device' }).click();
  await expect(desk.getByText('Pen of the first day')).toBeVisible();
  await desk.getByRole('link', { name: 'People', exact: true }).click();
  await desk.getByRole('link', { name: 'New person' }).click();
  await desk.getByLabel('Given name').fill('Fay');
  await desk.getByLabel('Family name').fill('Firstday');
  await desk.getByLabel('Birth date').fill('1991-04-05');
  await desk.getByRole('button', { name: 'Save' }).click();
  await desk.getByRole('link', { name: 'New treatment' }).click();
  await desk.getByLabel('Device', { exact: true }).selectOption({ label: 'Pen of the first day (SN-1)' });
  await desk.getByLabel('Cartridge lot').fill('LOT-1');
  await desk.getByLabel('Cartridge use by').fill('2099-01-31');
  await desk.getByLabel('Depth in mm', { exact: true }).fill('1.5');
  await desk.getByLabel('Left cheek, upper', { exact: true }).last().check();
  await desk.getByRole('button', { name: 'Save' }).click();
  await expect(desk.getByText('Left cheek, upper: 1.5 mm')).toBeVisible();
}

/** Makes the link, and answers it once the code on the screen says the same. */
async function linkOfCode(desk: Page): Promise<string> {
  await desk.getByRole('button', { name: 'Make a link' }).click();
  const code = desk.getByRole('img', { name: /Code of the link/ });
  await expect(code).toBeVisible();
  const link = (await desk.locator('.hand-over-link').textContent()) ?? '';
  const drawn = decodeURIComponent((await code.getAttribute('src')) ?? '').replace(/^[^,]*,/, '');
  expect(drawn).toBe(await codeOf(link, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 }));
  return link;
}

test('a first day: sign-up by passkey, treatment, hand-over by code, check-in, reply, closure', async ({
  browser,
  desk: server,
}) => {
  test.setTimeout(300_000);
  const desks = await browser.newContext(desktop);
  const desk = await openClinic(desks, server, 'first-day');
  await desk.getByRole('button', { name: 'Sign out', exact: true }).click();
  await desk.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await treatTheFirst(desk);
  const link = await linkOfCode(desk);

  const phones = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-GB' });
  const phone = await phones.newPage();
  await phone.goto(link);
  await expect(phone.getByText('It is for Fay.')).toBeVisible();
  await phone.getByRole('button', { name: 'Yes, it is for me' }).click();
  await expect(phone.getByRole('heading', { name: 'Your treatment is on this phone' })).toBeVisible();
  await phone.goto(`${server.origin}/at/glow-first-day`);
  await phone.getByRole('button', { name: 'Check my skin' }).click();
  await reachResult(phone, { look: 'fluid', message: 'It is wet on my cheek.' });
  await phone.getByRole('button', { name: 'Send to Glow first-day' }).click();
  await expect(phone.getByText(/^Sent \d/)).toBeVisible();
  await phone.getByRole('link', { name: /See if they have seen it/ }).click();

  await desk.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'Inbox' }).click();
  await desk.getByRole('row').filter({ hasText: 'Fay Firstday' }).getByRole('link').first().click();
  await expect(desk.getByText('LOT-1')).toBeVisible();
  await desk.getByRole('button', { name: 'Acknowledge' }).click();
  await desk.getByLabel('Reply to the person').fill('Thank you, Fay. Please keep it dry and come by at 4.');
  await desk.getByRole('button', { name: 'Send reply' }).click();
  await expect(phone.getByText(/Seen by the clinic \d/)).toBeVisible({ timeout: 30_000 });
  await expect(phone.getByText('Please keep it dry and come by at 4.')).toBeVisible({ timeout: 40_000 });

  await desk.getByText('Close this check-in').click();
  await desk.getByLabel('How it ended').selectOption({ index: 1 });
  await desk.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(desk.getByText(/^Closing/)).toBeVisible();
  await expect(desk.getByRole('heading', { name: 'Closed', exact: true })).toBeVisible({ timeout: 30_000 });
  await desk.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'Inbox' }).click();
  await expect(desk.getByRole('heading', { level: 1, name: /Inbox/ })).toBeVisible();
  await expect(desk.getByRole('row').filter({ hasText: 'Fay Firstday' })).toHaveCount(0);
  await desks.close();
  await phones.close();
});

test('whoever is removed while the inbox is open is shut out, without a touch of the page', async ({
  browser,
  desk: server,
}) => {
  test.setTimeout(240_000);
  const desks = await browser.newContext(desktop);
  const owner = await openClinic(desks, server, 'removal');
  await owner.getByRole('link', { name: 'Team', exact: true }).click();
  await owner.getByLabel('Their e-mail address at work').fill('rae@example.org');
  await owner.getByRole('button', { name: 'Invite', exact: true }).click();
  await expect(owner.getByText('The invitation is on its way')).toBeVisible();
  const others = await browser.newContext(desktop);
  const other = await others.newPage();
  await other.goto(await server.post.linkTo('rae@example.org'));
  await other.getByLabel('Your name').fill('Rae Removed');
  await other.getByRole('button', { name: 'Join the clinic' }).click();
  await expect(other.getByRole('heading', { level: 1, name: 'My account' })).toBeVisible();
  await other.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'Inbox' }).click();
  await expect(other.getByText(/Last heard at/)).toBeVisible();

  const heard = other.evaluate(async () => {
    const answer = await fetch('/api/v1/inbox/stream?seconds=120');
    const reader = answer.body?.getReader();
    while ((await reader?.read())?.done === false);
    return answer.status;
  });
  await owner.reload();
  await owner.getByRole('button', { name: 'Remove Rae Removed' }).click();
  await owner.getByRole('button', { name: 'Remove Rae Removed now' }).click();
  await expect(owner.getByRole('row', { name: /Rae Removed/ })).toHaveCount(0);
  // The server ends what is open by itself; the page then asks once and is refused.
  const ended = await Promise.race([
    heard,
    new Promise((resolve) => setTimeout(resolve, 15_000, 'still open')),
  ]);
  expect(ended).toBe(200);
  await expect(other.getByRole('heading', { name: 'Locked. Sign in to go on' })).toBeVisible({
    timeout: 15_000,
  });
  await expect(other.getByText(/Last heard at/)).toBeHidden();
  await desks.close();
  await others.close();
});
