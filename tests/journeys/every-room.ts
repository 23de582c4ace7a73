import type { Page } from '@playwright/test';
import { ROOMS } from './demo-addresses.ts';
import { expect } from './journey.ts';

/** Asks the server as the desk does. */
async function ask<T>(clinic: Page, path: string, data?: object): Promise<T> {
  const answer = await clinic.request.fetch(`/api/v1${path}`, {
    method: data === undefined ? 'GET' : 'POST',
    ...(data === undefined ? {} : { data, headers: { 'idempotency-key': crypto.randomUUID() } }),
  });
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
  return (await answer.json()) as T;
}

type Made = Promise<{ readonly id: string }>;

/** What the rooms show: a person with a treatment, their twin, a complication, a recall, a protocol; by parameter. */
async function furnish(clinic: Page): Promise<(path: string) => string> {
  const made = (path: string, data: object): Made => ask(clinic, path, data);
  const person = (givenName: string): Made =>
    made('/people', {
      givenName,
      familyName: 'Roomwalker',
      birthOn: '1990-04-05',
      phone: '+44 7700 900777',
      email: null,
      guardian: null,
      leftOn: null,
      deceasedOn: null,
    });
  const { id } = await person('Rowan');
  const { id: other } = await person('Ronan');
  const device = await made('/catalogue/devices', {
    name: 'Pen of the rooms',
    kind: 'pen',
    maker: null,
    model: null,
    serial: 'ROOM-1',
    udi: null,
    longestMm: 3,
    retired: false,
  });
  const { operators } = await ask<{ operators: { id: string }[] }>(clinic, '/catalogue');
  const treatment = await made(`/people/${id}/treatments`, {
    endedAt: new Date(Date.now() - 86_400_000).toISOString(),
    timeZone: 'Europe/London',
    deviceId: device.id,
    cartridgeLot: 'LOT-ROOMS',
    cartridgeExpiresOn: '2099-01-31',
    areas: [{ area: 'cheek-upper-left', depthMm: 1.5, passes: 3 }],
    rfMillijoules: null,
    operatorId: operators[0]?.id,
    products: [],
    numbing: null,
    consentText: '2026-1',
    patchTest: 'no-reaction',
    screening: 'go',
    notes: '',
    nextSessionOn: '2099-02-01',
  });
  const complication = await made('/complications', { treatmentId: treatment.id });
  const recall = await made('/recalls', {
    kind: 'cartridge-lot',
    value: 'LOT-ROOMS',
    note: 'To be looked at.',
  });
  const protocol = await made('/protocols', { name: 'Protocol of the rooms' });
  const inbox = await ask<{ items: { id: string }[] }>(clinic, '/inbox');
  const idBelow: Readonly<Record<string, string | undefined>> = {
    cases: inbox.items[0]?.id,
    people: id,
    records: id,
    complications: complication.id,
    recalls: recall.id,
    protocols: protocol.id,
  };
  return (path) =>
    path
      .replace(':other', other)
      .replace(':treatment', treatment.id)
      .replace(':id', idBelow[path.split('/')[1] ?? ''] ?? ':id');
}

/** Opens one part of the rooms of the clinic, each with something in it, and looks at it; all parts are all rooms. */
export async function throughRooms(
  clinic: Page,
  {
    part,
    parts,
    look,
  }: { readonly part: number; readonly parts: number; readonly look: (name: string) => Promise<void> },
): Promise<void> {
  expect(ROOMS.length).toBeGreaterThan(30);
  const addressOf = await furnish(clinic);
  const least = Math.ceil(ROOMS.length / parts);
  for (const path of ROOMS.slice(part * least, (part + 1) * least)) {
    const address = addressOf(path);
    expect(address, `something to show in ${path}`).not.toContain(':');
    await clinic.goto(`/clinic${address}`);
    await clinic.getByRole('heading', { level: 1 }).waitFor();
    await expect(clinic.getByText('Loading', { exact: true })).toHaveCount(0);
    await expect(clinic.getByText(/^There is no such/)).toHaveCount(0);
    await look(path);
  }
}
