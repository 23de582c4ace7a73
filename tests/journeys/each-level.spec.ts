import { AxeBuilder } from '@axe-core/playwright';
import { begin, type Picks, reachResult } from './fill-in.ts';
import { expect, test } from './journey.ts';

/** What leads to each level, and how its heading begins for who only hears it. */
const LEVELS: readonly { readonly level: string; readonly spoken: RegExp; readonly picks: Picks }[] = [
  { level: 'same-day', spoken: /^Get care today/, picks: { look: 'pus-bumps' } },
  {
    level: 'contact-provider',
    spoken: /^Contact your clinic/,
    picks: { look: ['redness', 'bumps'], feel: 'itch', when: 'About a week ago' },
  },
  {
    level: 'self-care',
    spoken: /^Look after it and watch/,
    picks: { look: ['redness', 'peeling'], feel: 'tightness', when: '2 days ago' },
  },
  {
    level: 'expected',
    spoken: /^Healing as expected/,
    picks: { look: 'redness', feel: 'tightness', when: '2 days ago' },
  },
];

for (const { level, spoken, picks } of LEVELS) {
  test(`a check-in to the level ${level}: the heading says it first, one card, axe finds nothing`, {
    tag: '@desktop',
  }, async ({ page }) => {
    await begin(page, '/');
    await reachResult(page, picks);
    await expect(page.locator('.level-card')).toHaveCount(1);
    await expect(page.locator(`.level-card.level-${level}`)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveAccessibleName(spoken);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page).toHaveTitle(/ - Afterneedle$/);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
}

test('a first visit to an emergency call: two taps, the number first, no causes and nothing to read on', {
  tag: '@desktop',
}, async ({ page }) => {
  await begin(page, '/');
  await page.locator('.danger-line').first().getByText('Yes', { exact: true }).click();
  await expect(page.locator('.level-card.level-emergency')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveAccessibleName(
    /^(Emergency now|Call emergency services now)/,
  );
  const call = page.getByRole('link', { name: /^Call 999/ }).first();
  await expect(call).toBeInViewport();
  await expect(call).toHaveAttribute('href', 'tel:999');
  await expect(page.getByRole('heading', { name: 'Likely causes' })).toHaveCount(0);
  await expect(page.getByText('Where this comes from')).toHaveCount(0);
});
