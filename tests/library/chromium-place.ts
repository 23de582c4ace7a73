import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { bundle } from '../../tools/build/bundle.ts';
import browserConfig from '../journeys/playwright.config.ts';
import type { Place } from './places.ts';
import { checkSurroundings } from './surroundings.ts';

/** Chromium takes this many lines at a time. */
const LINES_AT_ONCE = 1_000;
/** Hashing is only offered on a page that came over TLS; nothing leaves the machine. */
const PAGE = 'https://library.test/';

const launchOptions = browserConfig.use?.launchOptions ?? {};

/** What the bundle puts on the page. */
type OnPage = typeof import('./programs/answer-lines.ts');

async function answerInPage(browser: Browser, script: string, asked: Parameters<Place>): Promise<string> {
  const [input, surroundings] = asked;
  const { timeZone: timezoneId, locale } = surroundings;
  const context = await browser.newContext({ timezoneId, locale });
  try {
    const page = await context.newPage();
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
    await page.goto(PAGE);
    await page.addScriptTag({ content: script });
    const opened = await page.evaluateHandle(() => (globalThis as unknown as { library: OnPage }).library);
    checkSurroundings(surroundings, await opened.evaluate((library) => library.whereItRuns()));
    const version = await opened.evaluate((library) => library.knowledgeVersion());
    const lines = input.trimEnd().split('\n');
    const answers: string[] = [];
    for (let from = 0; from < lines.length; from += LINES_AT_ONCE) {
      const some = lines.slice(from, from + LINES_AT_ONCE).join('\n');
      answers.push(
        await opened.evaluate((library, given) => library.answerLines(given.some, given.version), {
          some,
          version,
        }),
      );
    }
    return answers.join('');
  } finally {
    await context.close();
  }
}

/** Chromium with the installed packages, bundled as an app would. */
export interface ChromiumPlace {
  readonly answer: Place;
  readonly version: string;
  readonly close: () => Promise<void>;
}

/** Bundles the installed packages and opens Chromium for them. */
export async function openChromium(folder: string): Promise<ChromiumPlace> {
  const { code } = await bundle(join(folder, 'answer-lines.js'), { root: folder, name: 'library' });
  const browser = await chromium.launch(launchOptions);
  return {
    answer: (...asked) => answerInPage(browser, code, asked),
    version: browser.version(),
    close: () => browser.close(),
  };
}
