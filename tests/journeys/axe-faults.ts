import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

async function faultsIn(
  page: Page,
  colorScheme: 'light' | 'dark',
  rules: readonly string[],
): Promise<string[]> {
  // At rest: in the 120 ms in which a button changes its colour, its contrast belongs to neither look.
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules.length === 0 ? axe : axe.withRules([...rules])).analyze();
  return violations.map(
    ({ id, nodes }) => `${colorScheme}: ${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
  );
}

/** Answers what axe finds on the open page; dark changes nothing but colours, so there only their contrast is looked at again. */
export async function axeFaults(page: Page): Promise<string[]> {
  const light = await faultsIn(page, 'light', []);
  return [...light, ...(await faultsIn(page, 'dark', ['color-contrast']))];
}

/** Answers by how much the open page is wider than its window. */
export async function sidewaysOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
