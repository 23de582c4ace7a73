import type { Page } from '@playwright/test';
import { askFrom, colleague } from './clinic-desk.ts';
import { begin, makePlan, reachResult } from './fill-in.ts';
import { expect, test } from './journey.ts';

// What a clinic changes here changes it for everybody who comes by its address.
test.use({ house: 'protocols' });
test.describe.configure({ timeout: 240_000 });

interface Draft {
  readonly id: string;
  readonly revision: number;
}

const EVERY_DAY = [{ from: '00:00', until: '24:00' }];

/** Publishes a protocol: lasting redness that the clinic wants to hear of the same day, within 3 hours, and a line for day 3. */
async function publish(desk: Page): Promise<Draft> {
  const name = 'Sooner than usual';
  const { id } = await askFrom<Draft>(desk, 'POST', '/protocols', { name });
  const content = {
    name,
    holds: [],
    lines: [
      { id: 'visit', stance: 'do', say: 'Come and see us on this day.', fromHour: 96, untilHour: null },
    ],
    levels: [{ rule: 'past-watch-redness-1', level: 'same-day' }],
    contactWithinHours: { 'same-day': 3 },
    supplied: [],
    sheet: { colour: 'green' },
  };
  const saved = await askFrom<Draft>(desk, 'PUT', `/protocols/${id}/draft`, { revision: 0, content });
  await askFrom(desk, 'POST', `/protocols/${id}/test`, {});
  await askFrom(desk, 'POST', `/protocols/${id}/publish`, {
    revision: saved.revision,
    approvedBy: 'Dr Ada Example',
    effectiveAt: new Date().toISOString(),
  });
  return saved;
}

test('a clinic raises a level and asks sooner: the result says both, and stays when the clinic takes it back', async ({
  page,
  clinic,
  browser,
}) => {
  const director = await colleague(browser, clinic, { role: 'medical-director', name: 'Dr Ada Example' });
  const { id } = await publish(director);

  await begin(page);
  await reachResult(page, { look: 'redness', when: 'About 2 weeks ago' });
  await expect(page.locator('.level-card.level-same-day')).toBeVisible();
  await expect(
    page.getByText('Your clinic Demo clinic asks to hear from you within 3 hours.').first(),
  ).toBeVisible();
  const result = page.url();
  await makePlan(page, 'Yesterday');
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await expect(
    page.getByText('Come and see us on this day. Your clinic Demo clinic added this.'),
  ).toHaveCount(1);

  await askFrom(director, 'POST', `/protocols/${id}/retire`, { note: 'A new one comes.' });
  await page.goto(result);
  // Nothing gets lower unasked.
  await expect(page.locator('.level-card.level-same-day')).toBeVisible();
  await page.getByRole('button', { name: 'See what changed for you' }).click();
  await expect(page.getByText('For your answers the advice is now less urgent')).toBeVisible();
  await expect(page.locator('.level-card.level-contact-provider')).toBeVisible();
  await director.context().close();
});

test('a clinic that is closed says when it opens, and who answers for it meanwhile', async ({
  page,
  clinic,
}) => {
  const before = await askFrom<Record<string, unknown>>(clinic, 'GET', '/clinic');
  const { slug: _slug, ...settings } = before;
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(Date.now());
  await askFrom(clinic, 'PUT', '/clinic', {
    ...settings,
    timeZone: 'Europe/London',
    medical: true,
    phone: '+44 20 7946 0000',
    opening: {
      week: [EVERY_DAY, EVERY_DAY, EVERY_DAY, EVERY_DAY, EVERY_DAY, EVERY_DAY, EVERY_DAY],
      holidays: [{ on: today, name: 'Closed today' }],
    },
    outOfHours: { who: 'Dr Night', phone: '+44 20 7946 0009' },
  });
  await begin(page);
  await reachResult(page, { look: 'pus-bumps' });
  await expect(page.locator('.level-card.level-same-day')).toBeVisible();
  await expect(page.locator('.call-part')).toContainText('Dr Night');
  await expect(page.locator('.call-part a[href="tel:+442079460009"]')).toBeVisible();
  await expect(page.locator('.call-part a[href="tel:+442079460000"]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Send to Demo clinic' }).click();
  await expect(page.getByText(/^Sent \d/)).toBeVisible();
  await page.getByRole('link', { name: /See if they have seen it/ }).click();
  await expect(page.getByText(/^It is closed now\. It opens /)).toBeVisible();
  await askFrom(clinic, 'PUT', '/clinic', settings);
});

test('a clinic that is gone leaves the check-in, the summary and the numbers', async ({ page }) => {
  await page.goto('/at/no-such-clinic');
  await expect(page.getByText('No clinic has this address.')).toBeVisible();
  await page.getByRole('button', { name: 'Check my skin' }).click();
  await reachResult(page, { look: 'pus-bumps' });
  await expect(page.getByRole('button', { name: /^Send to/ })).toHaveCount(0);
  await expect(page.getByRole('link', { name: /^Open the page for any doctor/ })).toBeVisible();
  await expect(page.locator('.call-part a').first()).toHaveAttribute('href', /^tel:/);
});
