import type { Page } from '@playwright/test';

/** Words that only English has; the made-up languages have accents on each of them. */
const ENGLISH = '\\b(?:the|and|you|your|with|this|that|are|is|not|for|from|what|when|how)\\b';

/** Answers the texts in view that are English, but for those marked as English and what people wrote themselves. */
export async function englishIn(page: Page): Promise<string[]> {
  return page.evaluate((pattern) => {
    const word = new RegExp(pattern, 'i');
    /** Names of clinics and journals stay as they are; the browser itself joins a list of made-up words. */
    const NAMES = /The Elite Clinic|Dermatology and Therapy|,? and (?=\[)/g;
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const text = node.nodeValue?.trim() ?? '';
      const parent = node.parentElement;
      if (parent === null || parent.closest('[lang="en"], script, style, code, .message-text') !== null)
        continue;
      const match = word.exec(text.replaceAll(NAMES, ''));
      if (match !== null)
        found.push(`${match[0]} in ${text.slice(Math.max(0, match.index - 40), match.index + 60)}`);
    }
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [alt], [title]')) {
      if (element.closest('[lang="en"]') !== null) continue;
      for (const name of ['aria-label', 'placeholder', 'alt', 'title']) {
        const text = element.getAttribute(name) ?? '';
        if (word.test(text)) found.push(`${name}: ${text.slice(0, 90)}`);
      }
    }
    return [...new Set(found)];
  }, ENGLISH);
}

/** Answers what is wider than its place: the page itself, or a text that is cut. */
async function cutIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const wide = root.scrollWidth > root.clientWidth ? [`page: ${root.scrollWidth}`] : [];
    const cut = [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')].filter(
      (element) => {
        const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
        const hides = overflowX === 'hidden' || overflowY === 'hidden' || textOverflow === 'ellipsis';
        const isUnseen = element.clientWidth <= 1 || element.closest('.hidden-text, svg') !== null;
        return (
          hides && !isUnseen && element.innerText !== '' && element.scrollWidth > element.clientWidth + 1
        );
      },
    );
    return [...wide, ...cut.map(({ className, innerText }) => `${className}: ${innerText.slice(0, 40)}`)];
  });
}

/** Waits until a page has its heading and its texts come no more. */
export async function settle(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await page.evaluate(async () => {
    let [letters, times] = [-1, 0];
    while (times < 3) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      const now = document.body.innerText.length;
      times = now === letters ? times + 1 : 0;
      letters = now;
    }
  });
}

/** Answers what is wrong on the page that is open, in a language and on a phone of 320 px. */
export async function faultsOn(page: Page, language: Language): Promise<string[]> {
  const path = new URL(page.url()).pathname;
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const direction = await page.locator('html').getAttribute('dir');
  const cut = await cutIn(page);
  const english = await englishIn(page);
  return [
    ...(direction === (language === 'ar-XB' ? 'rtl' : 'ltr') ? [] : [`${path}: dir ${direction}`]),
    ...cut.map((text) => `${path} is cut: ${text}`),
    ...english.map((text) => `${path} says: ${text}`),
  ];
}

export const LANGUAGES = ['es', 'en-XA', 'ar-XB'] as const;
type Language = (typeof LANGUAGES)[number];

export const addressIn = (language: Language, address: string): string =>
  `/${language}${address === '/' ? '' : address}`;
