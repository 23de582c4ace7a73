import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadavg } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { chromium } from '@playwright/test';
import { begin, fillIn } from '../tests/journeys/fill-in.ts';

/**
 * How long a phone takes from the tap on "Show my result" until the result stands on the page, with a processor that is
 * 6 times slower: run by hand, after the web was built. Prints one line of JSON; beside it the tasks of the browser in
 * between, so that waiting for a busy computer is not taken for work.
 */
const SLOWDOWN = Number(process.argv[2] ?? 6);
const TIMES = 5;
const AIM_MS = 100;
const DIST = join(import.meta.dirname, '../packages/web/dist');
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serves the files of the build, and the first page for every address of the app. */
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const isFile = extname(pathname) !== '';
  try {
    const body = readFileSync(join(DIST, normalize(isFile ? pathname : '/index.html')));
    response.setHeader('content-type', TYPES[isFile ? extname(pathname) : '.html'] ?? 'text/plain');
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

/** From the tap until the card is in the page, and until the next frame after it; in the page, so that no wire counts. */
const WATCH = `
  addEventListener('click', (event) => {
    if (!event.target.closest('a[href$="/result"]')) return;
    const from = performance.now();
    const seen = new MutationObserver(() => {
      if (!document.querySelector('.level-card h1')) return;
      seen.disconnect();
      const inPage = performance.now() - from;
      requestAnimationFrame(() => setTimeout(() => { globalThis.took = [inPage, performance.now() - from]; }));
    });
    seen.observe(document.body, { childList: true, subtree: true });
  }, true);`;

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const taken: { readonly inPage: number; readonly drawn: number; readonly script: number }[] = [];
for (let round = 0; round < TIMES; round++) {
  const context = await browser.newContext({
    baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    viewport: { width: 390, height: 844 },
    locale: 'en-GB',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await begin(page, '/');
  await fillIn(page, { look: ['redness', 'bumps'], feel: 'itch', when: 'About a week ago' });
  await page.getByRole('link', { name: 'Show my result' }).waitFor();
  await page.evaluate(WATCH);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
  };
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const before = await worked();
  await page.getByRole('link', { name: 'Show my result' }).click();
  await page.waitForFunction('globalThis.took !== undefined');
  const script = (await worked()) - before;
  const [inPage = 0, drawn = 0] = await page.evaluate<number[]>('globalThis.took');
  taken.push({ inPage, drawn, script });
  await context.close();
}
await browser.close();
server.close();

const middle = (values: readonly number[]): number =>
  Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0);
const inPageMs = middle(taken.map(({ inPage }) => inPage));
const quickestMs = Math.round(Math.min(...taken.map(({ inPage }) => inPage)));
process.stdout.write(
  `${JSON.stringify({
    slowdown: SLOWDOWN,
    times: TIMES,
    inPageMs,
    quickestMs,
    drawnMs: middle(taken.map(({ drawn }) => drawn)),
    tasksMs: middle(taken.map(({ script }) => script)),
    aimMs: AIM_MS,
    isMet: inPageMs <= AIM_MS,
    load: loadavg()[0],
  })}\n`,
);
