import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '@afterneedle/server';
import { chromium } from '@playwright/test';
import { sql } from 'kysely';
import { openFreshServer } from './open-fresh-server.ts';

/**
 * How long a clinic with many open check-ins waits for its inbox: run by hand, on PGlite or on the PostgreSQL that
 * DATABASE_URL names, which should be empty. Prints one line of JSON.
 */
const OPEN = Number(process.argv[2] ?? 5_000);
const TIMES = 40;
const PAINTS = 10;
const LEVELS = ['self-care', 'contact-provider', 'same-day', 'expected'] as const;

const dataDirectory = mkdtempSync(join(tmpdir(), 'afterneedle-bench-'));
const { database, services, link } = await openFreshServer(dataDirectory, { checkInsPerHour: 1_000_000 });
const { app } = await createApp(services);
await app.ready();

async function signIn(): Promise<string> {
  const token = /#(\S+)$/.exec(link ?? '')?.[1] ?? '';
  const answer = await app.inject({ method: 'POST', url: '/api/v1/session', payload: { token } });
  return answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
}

const cookie = await signIn();

async function send(nth: number): Promise<string> {
  const answer = await app.inject({
    method: 'POST',
    url: '/api/v1/check-ins',
    headers: { 'idempotency-key': randomUUID() },
    payload: {
      clinicSlug: 'demo',
      forWhom: 'me',
      name: `Person ${nth}`,
      message: 'Small bumps on one cheek since yesterday.',
      hoursSince: 20 + (nth % 200),
      facts: nth % 50 === 0 ? { fever: 1 } : {},
      result: { level: LEVELS[nth % 4] ?? 'expected', certified: true, knowledge: services.triage.knowledge },
      createdAt: new Date().toISOString(),
    },
  });
  if (answer.statusCode !== 201) throw new Error(answer.body);
  return answer.json<{ id: string }>().id;
}

interface Times {
  readonly p50ms: number;
  readonly p95ms: number;
}

function summed(took: readonly number[]): Times {
  const sorted = took.toSorted((a, b) => a - b);
  const at = (share: number): number => Number((sorted[Math.floor(took.length * share)] ?? 0).toFixed(1));
  return { p50ms: at(0.5), p95ms: at(0.95) };
}

async function timed(work: (nth: number) => Promise<unknown>): Promise<Times> {
  const took: number[] = [];
  for (let nth = 0; nth < TIMES; nth += 1) {
    const startedAt = performance.now();
    await work(nth);
    took.push(performance.now() - startedAt);
  }
  return summed(took);
}

async function get(url: string): Promise<{ next: string | null }> {
  const answer = await app.inject({ url: `/api/v1${url}`, headers: { cookie } });
  if (answer.statusCode !== 200) throw new Error(`${url} answered ${answer.statusCode}: ${answer.body}`);
  return answer.json<{ next: string | null }>();
}

const ids: string[] = [];
const sendingFrom = performance.now();
for (let nth = 0; nth < OPEN; nth += 1) {
  ids.push(await send(nth));
  // A desk nobody is at for 15 minutes is locked, and seeding may take longer.
  if (nth % 100 === 0) await get('/inbox?limit=1');
}
const seededSeconds = (performance.now() - sendingFrom) / 1_000;
await sql`analyze check_ins`.execute(database.kysely).catch(() => undefined);

async function placeAfter(pages: number): Promise<string> {
  let next = '';
  for (let page = 0; page < pages; page += 1) {
    const answer = await get(`/inbox?view=team&limit=100${next === '' ? '' : `&cursor=${next}`}`);
    next = answer.next ?? next;
  }
  return next;
}

/**
 * How long from the navigation to the first rows on the screen of a browser that has nothing of the page yet, in
 * milliseconds; the web page must be built.
 */
async function paintRows(): Promise<Times> {
  const origin = await app.listen({ host: '127.0.0.1', port: 0 });
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const [name = '', value = ''] = cookie.split('=');
  try {
    const took: number[] = [];
    for (let nth = 0; nth <= PAINTS; nth += 1) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      await context.addCookies([{ name, value, url: origin }]);
      const page = await context.newPage();
      await page.addInitScript(() => {
        const look = (): void => {
          if (document.querySelector('table.inbox tbody tr') === null) requestAnimationFrame(look);
          // The frame after the one that first has them comes once they are painted.
          else requestAnimationFrame(() => performance.mark('rows'));
        };
        look();
      });
      await page.goto(`${origin}/clinic`, { waitUntil: 'commit' });
      await page.waitForFunction(() => performance.getEntriesByName('rows').length > 0);
      const at = await page.evaluate(() => performance.getEntriesByName('rows')[0]?.startTime ?? Number.NaN);
      // The first one starts the browser up.
      if (nth > 0) took.push(at);
      await context.close();
    }
    return summed(took);
  } finally {
    await browser.close();
  }
}

const deep = await placeAfter(Math.floor(OPEN / 200));
const report = {
  open: OPEN,
  database: database.kind,
  load: Number((loadavg()[0] ?? 0).toFixed(1)),
  seededSeconds: Number(seededSeconds.toFixed(1)),
  firstPage: await timed(() => get('/inbox?view=team')),
  pageInTheMiddle: await timed(() => get(`/inbox?view=team&cursor=${deep}`)),
  overdue: await timed(() => get('/inbox?view=overdue')),
  byName: await timed((nth) => get(`/inbox?view=team&q=Person%20${nth + 40}`)),
  bySign: await timed(() => get('/inbox?view=team&sign=fever')),
  acknowledge: await timed(async (nth) => {
    const url = `/api/v1/check-ins/${ids[nth * 3] ?? ''}/acknowledge`;
    const answer = await app.inject({ method: 'POST', url, headers: { cookie }, payload: {} });
    if (answer.statusCode !== 200) throw new Error(answer.body);
  }),
  firstPaint: await paintRows(),
  plan: await database.inScope({ clinicSlug: 'demo' }, async (trx) => {
    const clinic = await trx.selectFrom('clinics').select('clinic_id').executeTakeFirstOrThrow();
    await sql`select set_config('app.clinic_id', ${clinic.clinic_id}, true)`.execute(trx);
    const plan = await sql<Record<string, string>>`explain select check_in_id from check_ins
      where clinic_id = ${clinic.clinic_id} and erased_at is null and state != 'closed' and waiting_since is null
      order by level_rank desc, order_at, sent_at, check_in_id limit 51`.execute(trx);
    return plan.rows.map((row) => Object.values(row)[0]);
  }),
};
process.stdout.write(`${JSON.stringify(report)}\n`);
await app.close();
await services.stop();
rmSync(dataDirectory, { recursive: true, force: true });
