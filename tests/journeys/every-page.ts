import type { Page } from '@playwright/test';
import { drawnJpeg } from './drawn-jpeg.ts';
import { answer, begin, goOn, makePlan, type Picks } from './fill-in.ts';

/** Answers that lead through every kind of page. */
const THROUGH_ALL: Picks = {
  message: 'My cheek itches since yesterday.',
  where: ['eye-left', 'mouth-inside'],
  mouth: 'neither',
  'that-day': ['numbing', 'injected'],
  look: ['redness', 'bumps', 'peeling', 'white-dots'],
  feel: 'itch',
  when: 'About 2 weeks ago',
};

/** Opens what stands around a plan: its form, the plan with all folds open, its sheet, and an answer about a product. */
async function throughPlanPages(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  await page.goto('/plan');
  await page.getByRole('heading', { name: 'When was the treatment?' }).waitFor();
  for (const details of await page.locator('main details').all())
    await details.evaluate((element: HTMLDetailsElement) => element.setAttribute('open', ''));
  await look('plan-form');
  await makePlan(page, 'Yesterday');
  await look('plan');
  for (const details of await page.locator('main details').all())
    await details.evaluate((element: HTMLDetailsElement) => element.setAttribute('open', ''));
  await page.getByAltText('Code that opens this plan').waitFor();
  await look('plan, open');
  await page.goto('/plan/print');
  await page.getByRole('heading', { name: 'My plan after needling' }).waitFor();
  await look('plan-print');
  await page.goto('/products');
  await page.getByLabel(/^Name a product/).fill('Aqua, Glycerin, Retinol 0.3%, Parfum, Blubberol');
  await page.getByRole('button', { name: 'Check it' }).click();
  await page.getByText('All 4 ingredients we know').click();
  await look('products');
}

/** Writes a day of the diary and looks at it with its chart, its table and its reminders open, and at one day. */
async function throughDiary(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  await page.goto('/diary');
  await page.getByRole('heading', { name: 'How is your skin today?' }).waitFor();
  await look('diary');
  for (const question of await page.locator('.diary-question').all())
    await question.getByRole('radio').nth(2).check();
  await page.locator('.diary-chart').first().waitFor();
  for (const details of await page.locator('main details').all())
    await details.evaluate((element: HTMLDetailsElement) => element.setAttribute('open', ''));
  await look('diary, told');
  await page
    .getByRole('link', { name: /Add it/ })
    .first()
    .click();
  await page.getByRole('heading', { name: 'How was your skin that day?' }).waitFor();
  await look('diary-day');
}

/** Answers question after question until the summary and looks at each. */
async function throughQuestions(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  for (let step = 0; step < 60 && !page.url().endsWith('/review'); step++) {
    await page.locator('main form').waitFor();
    await answer(page, THROUGH_ALL);
    await look(new URL(page.url()).pathname.split('/').at(-1) ?? '');
    await goOn(page);
  }
}

/** Opens every page of the person one after the other and looks at each. */
export async function throughEveryPage(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  await page.goto('/at/demo');
  await page.getByText('You can send this check-in to').waitFor();
  await look('start');
  await page.goto('/danger.html');
  await look('danger');
  await page.goto('/expect');
  await page.getByRole('heading', { name: 'Day by day' }).waitFor();
  await look('expect');
  await page.goto('/expect/tiny-bumps');
  await page.getByRole('heading', { name: 'This is not part of it' }).waitFor();
  await look('expect-effect');
  await throughPlanPages(page, look);
  await throughDiary(page, look);
  await page.goto('/photos');
  await page.getByText('No photos yet.').waitFor();
  await look('photos, none');
  await page.goto('/photos/new/close-up');
  await page.getByLabel('Choose a photo').waitFor();
  await look('photos-new');
  await page.getByLabel('Choose a photo').setInputFiles({
    name: 'a.jpg',
    mimeType: 'image/jpeg',
    buffer: await drawnJpeg(page, { width: 600, height: 800, middle: 30 }),
  });
  await page.getByText('Too dark. Face a window.').waitFor();
  await look('photos-new, dark');
  await page.getByRole('button', { name: 'Use it anyway' }).click();
  await page.locator('.photo-tile img').waitFor();
  await look('photos');
  await page.goto('/photos/compare');
  await page.getByText('Two photos are needed.').waitFor();
  await look('photos-compare, none');
  for (const part of ['', '/import', '/erase', '/erased']) {
    await page.goto(`/settings${part}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await look(`settings${part.replace('/', '-')}`);
  }
  for (const part of ['', '/ready', '/patch', '/checklist']) {
    await page.goto(`/before${part}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await look(`before${part.replace('/', '-')}`);
  }
  await begin(page);
  await throughQuestions(page, look);
  await page.getByRole('heading', { name: 'Check your answers' }).waitFor();
  await look('review');
  await page.getByRole('link', { name: 'Answer more questions' }).click();
  await page.getByRole('link', { name: 'Enough questions' }).waitFor();
  await throughQuestions(page, look);
  await page.getByRole('link', { name: 'Show my result' }).click();
  await page.locator('.level-card').waitFor();
  for (const details of await page.locator('details').all())
    await details.evaluate((element: HTMLDetailsElement) => element.setAttribute('open', ''));
  await look('result');
  await page.getByRole('button', { name: 'Send to Demo clinic' }).click();
  await page.getByText(/^Sent \d/).waitFor();
  await look('result, sent');
  await page.getByRole('link', { name: /See if they have seen it/ }).click();
  await page.getByRole('heading', { name: 'Where it stands' }).waitFor();
  await look('sent');
  await begin(page);
  for (let step = 0; step < 3; step++) await goOn(page);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.locator('.error-summary').waitFor();
  await look('error');
  await begin(page);
  await page.locator('.danger-line').first().getByText('Yes', { exact: true }).click();
  await page.locator('.level-emergency').waitFor();
  await look('emergency');
  await page.goto('/');
  await page.getByRole('heading', { name: 'On this device' }).waitFor();
  await look('start, returning');
}

/** Opens every page of the clinic. */
export async function throughEveryClinicPage(
  clinic: Page,
  look: (name: string) => Promise<void>,
): Promise<void> {
  await clinic.goto('/clinic');
  await clinic.locator('.inbox').waitFor();
  await look('inbox');
  await clinic.locator('.inbox tbody a').first().click();
  await clinic.getByRole('heading', { name: 'Why this level' }).waitFor();
  for (const details of await clinic.locator('details').all())
    await details.evaluate((element: HTMLDetailsElement) => element.setAttribute('open', ''));
  await look('case');
  await clinic.goto('/clinic?view=done');
  await clinic.getByText(/Last heard at/).waitFor();
  await look('closed');
  await clinic.goto('/clinic/notices');
  await clinic.getByRole('heading', { name: 'How fast you mean to answer' }).waitFor();
  await look('notices');
}
