import { expect, type Page } from '@playwright/test';

export const SWOLLEN = 'Is the treated skin swollen?';
export const HURTS = 'Does it hurt without touching?';
export const COLOUR = 'Has the treated skin changed colour?';
export const WARM = 'Does the skin feel warm or hot to the back of a hand?';

/** A moment of the week, London time. */
export const at = (day: number, time = '19:00'): Date => new Date(`2026-08-0${day}T${time}:00+01:00`);

/** Begins a diary for a treatment on 1 August at 3 in the afternoon. */
export async function beginDiary(page: Page, now: Date): Promise<void> {
  await page.clock.install({ time: now });
  await page.goto('/diary');
  await page.getByLabel('I know the date').check();
  await page.getByLabel('Date', { exact: true }).fill('2026-08-01');
  await page.getByLabel('Time it ended, if you know it').fill('15:00');
  await page.getByRole('button', { name: 'Begin my diary' }).click();
  await expect(page.getByRole('heading', { name: 'How is your skin today?' })).toBeVisible();
}

/** Opens an address at another moment. */
export async function openAt(page: Page, now: Date, address = '/diary'): Promise<void> {
  await page.clock.setFixedTime(now);
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Answers some questions; each is one tap. Answers how many taps that were. */
export async function tell(page: Page, answers: Readonly<Record<string, string>>): Promise<number> {
  for (const [ask, word] of Object.entries(answers))
    await page.getByRole('group', { name: ask }).getByRole('radio', { name: word, exact: true }).check();
  return Object.keys(answers).length;
}

/** Waits until the day stands in the store. */
export const isSaved = (page: Page) => expect(page.getByText('Saved on this device')).toBeVisible();
/** The part of the page about one sign. */
export const signOf = (page: Page, name: string) =>
  page.locator('.diary-sign', { has: page.getByRole('heading', { name, exact: true }) });
