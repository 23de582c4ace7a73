import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const LEAST_POINTS = 13;

interface Rule {
  readonly selectors: readonly string[];
  readonly points: number;
}

/** The rules of a style sheet that set a size in points. */
async function sizesIn(file: string): Promise<readonly Rule[]> {
  const text = await readFile(new URL(file, import.meta.url), 'utf8');
  return [...text.matchAll(/([^{}]+)\{[^{}]*font-size: (\d+)pt;/g)].map(([, selectors = '', points]) => ({
    selectors: selectors.split(',').map((one) => one.trim()),
    points: Number(points),
  }));
}

test('nothing on the printed plan is smaller than 13 points, whatever is smaller on other pages', async () => {
  const [printed, sheet] = [await sizesIn('./print.css'), await sizesIn('./plan-sheet.css')];
  const small = printed.filter(({ points }) => points < LEAST_POINTS).flatMap(({ selectors }) => selectors);
  expect(printed.length).toBeGreaterThan(0);
  for (const selector of [...small, '.plan-clinic']) {
    const own = sheet.filter(({ selectors }) => selectors.includes(`.sheet ${selector}`));
    expect([selector, own.length]).toEqual([selector, 1]);
  }
  for (const { selectors, points } of sheet)
    expect([selectors, points >= LEAST_POINTS]).toEqual([selectors, true]);
});
