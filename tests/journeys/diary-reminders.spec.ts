import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { at, beginDiary, COLOUR, isSaved, openAt, tell } from './diary-steps.ts';
import { expect, test } from './journey.ts';

interface Entry {
  readonly uid: string;
  readonly summary: string;
  readonly sequence: number;
  readonly status: string;
  readonly alarms: number;
  readonly hour: number;
}

async function calendarOf(page: Page, press: () => Promise<void>): Promise<readonly Entry[]> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const text = await readFile(await download.path(), 'utf8');
  expect(text.replaceAll(/afterneedle/gi, '')).not.toMatch(/skin|needl|swell|heal|diary/i);
  const root = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return root.getAllSubcomponents('vevent').map((entry) => {
    const event = new ICAL.Event(entry);
    return {
      uid: event.uid,
      summary: event.summary,
      sequence: Number(entry.getFirstPropertyValue('sequence')),
      status: String(entry.getFirstPropertyValue('status')),
      alarms: entry.getAllSubcomponents('valarm').length,
      hour: event.startDate.toJSDate().getUTCHours() + 1,
    };
  });
}

test('reminders: private titles, chosen times, no quiet hours, the same ids again, and what no longer holds is taken back', async ({
  page,
}) => {
  await beginDiary(page, at(2));
  await page.getByText('Reminders in your calendar').click();
  const add = (): Promise<void> => page.getByRole('button', { name: 'Add to my calendar' }).click();
  const first = await calendarOf(page, add);
  expect(first.length).toBeGreaterThan(10);
  expect(
    first.every(({ summary, alarms, hour }) => summary === 'Afterneedle' && alarms === 1 && hour === 19),
  ).toBe(true);
  await page.getByLabel('In the morning').check();
  await page.getByLabel('Time in the morning').fill('06:30');
  await page.getByLabel('7 days', { exact: true }).check();
  await expect(page.getByText(/^14 reminders, the last on/)).toBeVisible();
  const second = await calendarOf(page, add);
  const held = second.filter(({ status }) => status !== 'CANCELLED');
  expect(held.filter(({ hour }) => hour === 8)).toHaveLength(7);
  expect(held.filter(({ hour }) => hour === 19)).toHaveLength(7);
  expect(new Set(second.map(({ sequence }) => sequence))).toEqual(new Set([1]));
  const back = second.filter(({ status }) => status === 'CANCELLED');
  expect(back.length).toBeGreaterThan(0);
  expect(back.every(({ uid, alarms }) => alarms === 0 && first.some((one) => one.uid === uid))).toBe(true);
});

test('a rise that is not sure yet asks again in 6 hours, and the calendar never rings at night', async ({
  page,
}) => {
  await beginDiary(page, at(4));
  await tell(page, { [COLOUR]: 'Mild' });
  await isSaved(page);
  await openAt(page, at(5));
  await page.getByRole('button', { name: 'Same as yesterday' }).click();
  await isSaved(page);
  await openAt(page, at(6));
  await tell(page, { [COLOUR]: 'Moderate' });
  const again = page.locator('.diary-again');
  await expect(again).toContainText('Look again in 6 hours: Friday');
  await expect(again).toContainText('That is in your quiet hours.');
  const [entry, ...others] = await calendarOf(page, () =>
    again.getByRole('button', { name: 'Add to my calendar' }).click(),
  );
  expect(others).toEqual([]);
  expect(entry?.hour).toBe(8);
});
