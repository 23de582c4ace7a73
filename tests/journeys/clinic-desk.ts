import { type Browser, expect, type Page } from '@playwright/test';

/** Somebody with a role at the demo clinic, at a desk of their own. */
export async function colleague(
  browser: Browser,
  clinic: Page,
  { role, name }: { readonly role: string; readonly name: string },
): Promise<Page> {
  const email = `${role}-${crypto.randomUUID().slice(0, 8)}@example.org`;
  const headers = { 'idempotency-key': crypto.randomUUID() };
  const invited = await clinic.request.post('/api/v1/team/invitations', { data: { email, role }, headers });
  const { link } = (await invited.json()) as { readonly link: string };
  const context = await browser.newContext({
    baseURL: new URL(link).origin,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  const page = await context.newPage();
  const accepted = await page.request.post('/api/v1/invitations/accept', {
    data: { token: new URL(link).hash.slice(1), name },
    headers: { 'idempotency-key': crypto.randomUUID() },
  });
  expect(accepted.ok()).toBe(true);
  return page;
}

/** Asks the server as whoever sits at a desk; what it refuses fails the journey. */
export async function askFrom<T>(
  desk: Page,
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  data?: object,
): Promise<T> {
  const answer = await desk.request.fetch(`/api/v1${path}`, {
    method,
    headers: { 'idempotency-key': crypto.randomUUID() },
    timeout: 120_000,
    ...(data === undefined ? {} : { data }),
  });
  expect(answer.ok(), `${method} ${path} answered ${answer.status()}: ${await answer.text()}`).toBe(true);
  return (await answer.json()) as T;
}
