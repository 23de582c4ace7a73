import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { throughEveryPage } from './every-page.ts';
import { answer, begin, fillIn, goOn, reachResult, sendOne } from './fill-in.ts';
import { expect, test } from './journey.ts';
import { openInside } from './open-inside.ts';
import { addressIn, englishIn, faultsOn, LANGUAGES, settle } from './texts-in-view.ts';

const OTHER_PAGES = [
  '/',
  '/help',
  '/about',
  '/about/rules',
  '/about/privacy',
  '/settings',
  '/treatments',
  '/diary',
];

test('every page speaks Spanish and two made-up languages, at 320 px, with nothing cut', async ({
  page,
  context,
}) => {
  test.setTimeout(300_000);
  const seen = new Set<string>();
  const faults: string[] = [];
  // One tab for each language beside the one that is walked through; each follows it as links inside the app do.
  const tabs = await Promise.all(
    LANGUAGES.map(async (language) => {
      const tab = await context.newPage();
      await tab.setViewportSize({ width: 320, height: 640 });
      await tab.goto(`/${language}`);
      await tab.locator('main h1').first().waitFor();
      return { language, tab };
    }),
  );
  const look = async (address: string): Promise<void> => {
    if (seen.has(address) || address.split('#')[0]?.includes('.') === true) return;
    seen.add(address);
    const found = await Promise.all(
      tabs.map(async ({ language, tab }) => {
        await openInside(tab, addressIn(language, address));
        await settle(tab);
        return await faultsOn(tab, language);
      }),
    );
    faults.push(...found.flat());
  };
  await throughEveryPage(page, async () => {
    const { pathname, search, hash } = new URL(page.url());
    await look(`${pathname}${search}${hash}`);
  });
  for (const path of OTHER_PAGES) await look(path);
  expect(seen.size).toBeGreaterThan(25);
  expect([...new Set(faults)]).toEqual([]);
});

test('the messages page speaks Spanish, and what is urgent stands in English beside it', async ({ page }) => {
  await sendOne(page);
  await page.getByRole('link', { name: /See if they have seen it/ }).click();
  await page.getByRole('heading', { name: 'Messages' }).waitFor();
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(page.getByRole('heading', { name: 'Mensajes' })).toBeVisible();
  await expect(page.getByText('Si empeora, no esperes una respuesta.', { exact: false })).toBeVisible();
  const field = page.getByLabel('Escribe a Demo clinic');
  await field.fill('Se me hincha la lengua. My tongue is swelling.');
  await page.getByRole('button', { name: 'Enviar mensaje' }).click();
  await expect(page.getByText('Se me hincha la lengua.', { exact: false })).toBeVisible();
  await expect(page.getByText('Lo que escribiste puede necesitar ayuda ya').first()).toBeVisible();
  await expect(
    page.locator('[lang="en"]', { hasText: 'What you wrote may need help now' }).first(),
  ).toBeVisible();
  expect(await englishIn(page)).toEqual([]);
});

test('the language changes in the middle of a question and keeps every answer and draft', async ({
  page,
}) => {
  await begin(page, '/');
  for (let step = 0; step < 3; step++) {
    await answer(page, {});
    await goOn(page);
  }
  await page.waitForURL(/\/q\/that-day/);
  await page.getByLabel('About a week ago').check();
  await page.locator('input[value="numbing"]').check();
  const question = new URL(page.url()).pathname;

  await page.getByRole('link', { name: 'Español' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('El día del tratamiento');
  expect(new URL(page.url()).pathname).toBe(`/es${question}`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.getByLabel('Hace una semana, más o menos')).toBeChecked();
  await expect(page.locator('input[value="numbing"]')).toBeChecked();
  await expect(page.getByText('Guardado', { exact: true })).toBeVisible();

  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('El día del tratamiento');
  await expect(page.getByLabel('Hace una semana, más o menos')).toBeChecked();
  await goOn(page);
  await fillIn(page, { look: ['redness'] });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Revisa tus respuestas');
  await expect(page.getByText('Crema o inyección anestésica')).toBeVisible();

  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await page.goForward();
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your answers');
  await expect(page.getByText('Numbing cream or a numbing injection')).toBeVisible();
});

test('what stands in a form that is not saved yet stays when the language changes', {
  tag: '@desktop',
}, async ({ page }) => {
  await page.goto('/products');
  await page.getByLabel(/^Name a product/).fill('Aqua, Retinol');
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(page.getByLabel(/^Nombra un producto/)).toHaveValue('Aqua, Retinol');
  await page.getByRole('button', { name: 'Revisarlo' }).click();
  await expect(page.getByText('No antes de', { exact: false }).first()).toBeVisible();
  await expect(page.getByText(/vitamina A/).first()).toBeVisible();
});

test('an emergency in Spanish stands together with the English', async ({ page }) => {
  await page.goto('/es');
  await expect(page.getByText('Traducción todavía no revisada por un médico.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Todas las señales de peligro' })).toHaveAttribute(
    'href',
    '/es/danger.html',
  );
  await page.getByRole('button', { name: 'Revisar mi piel' }).click();
  await page.locator('.danger-line').first().getByText('Sí', { exact: true }).click();
  await page.locator('.level-emergency').waitFor();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText('Llama a emergencias ya');
  await expect(heading.locator('[lang="en"]')).toHaveText('Call emergency services now');
  const call = page.locator('.call-part a').first();
  await expect(call).toHaveAttribute('href', 'tel:999');
  await expect(call.locator('[lang="en"]')).toHaveText('Call 999');
  for (const line of await page.locator('.level-card-body li').all())
    await expect(line.locator('[lang="en"]')).not.toHaveText('');
});

test('a same-day result in Spanish has the English under each line', async ({ page }) => {
  await begin(page, '/');
  await reachResult(page, { look: 'pus-bumps' });
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Busca atención hoy');
  const lines = page.locator('.level-same-day .level-card-body li, .level-same-day .level-card-body h2');
  expect(await lines.count()).toBeGreaterThan(4);
  for (const line of await lines.all()) await expect(line.locator('[lang="en"]').first()).not.toHaveText('');
});

test('the danger page in Spanish needs no script and carries the English', async ({ browser, server }) => {
  const context = await browser.newContext({ baseURL: server.origin, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/es/danger.html');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'Señales de peligro después de microagujas',
  );
  const signs = await page.locator('.danger-items li').all();
  expect(signs).toHaveLength(14);
  for (const sign of signs) await expect(sign.locator('.in-english')).not.toHaveText('');
  await context.close();
});

test('axe finds nothing in Spanish nor from right to left', async ({ page }) => {
  const found: string[] = [];
  for (const path of [
    '/es',
    '/es/danger.html',
    '/es/plan',
    '/es/before',
    '/es/products',
    '/ar-XB',
    '/ar-XB/plan',
  ]) {
    await page.goto(path);
    await page.locator('main h1').first().waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    found.push(...violations.map(({ id, nodes }) => `${path}: ${id}: ${nodes[0]?.html ?? ''}`));
  }
  expect(found).toEqual([]);
});

test.describe('with a Spanish browser', () => {
  test.use({ locale: 'es-MX', timezoneId: 'America/Mexico_City' });

  test('the first page offers Spanish in one line, and dates and times are those of the place', async ({
    page,
  }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Ver esta página en español' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('¿Mi piel cura como suele curar?');
    await expect(page.getByRole('link', { name: 'Ver esta página en español' })).toHaveCount(0);
    await expect(page.locator('link[rel="manifest"]')).toHaveAttribute('href', '/manifest-es.webmanifest');
    await page.getByRole('button', { name: 'Revisar mi piel' }).click();
    await reachAnyResult(page);
    const today = new Intl.DateTimeFormat('es-MX', {
      day: 'numeric',
      month: 'long',
      timeZone: 'America/Mexico_City',
    });
    await expect(page.getByText(`Revisión: `)).toContainText(today.format(Date.now()));
  });

  test('the pages open offline in Spanish after one visit', async ({ page, context }) => {
    await page.goto('/es');
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.close();
    await context.setOffline(true);
    const phone = await context.newPage();
    await phone.goto('/es/plan');
    await expect(phone.getByRole('heading', { name: '¿Cuándo fue el tratamiento?' })).toBeVisible();
    await phone.goto('/es/danger.html');
    await expect(phone.getByText('Te cuesta respirar o tragar')).toBeVisible();
  });
});

async function reachAnyResult(page: Page): Promise<void> {
  for (let step = 0; step < 60 && !/\/(review|result)$/.test(page.url()); step++) {
    await page.locator('main form').waitFor();
    await answer(page, { when: 'Hace 3 días', look: ['redness'] });
    await goOn(page);
  }
  if (page.url().endsWith('/review')) await page.getByRole('link', { name: 'Ver mi resultado' }).click();
  await page.locator('.level-card').waitFor();
}
