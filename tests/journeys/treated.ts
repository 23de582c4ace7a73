import type { Page } from '@playwright/test';
import { askFrom } from './clinic-desk.ts';

interface Made {
  readonly id: string;
}

/** A treatment and whose it is. */
export interface Treated extends Made {
  readonly personId: string;
}

/** Puts somebody with a treatment of an hour ago into the register. */
export async function addTreated(clinic: Page, givenName: string, familyName: string): Promise<Treated> {
  const person = await askFrom<Made>(clinic, 'POST', '/people', {
    givenName,
    familyName,
    birthOn: '1988-03-04',
    phone: null,
    email: null,
    guardian: null,
    leftOn: null,
    deceasedOn: null,
  });
  const device = await askFrom<Made>(clinic, 'POST', '/catalogue/devices', {
    name: `Pen of ${givenName}`,
    kind: 'pen',
    maker: 'Maker',
    model: 'M1',
    serial: 'S-1',
    udi: null,
    longestMm: 3,
    retired: false,
  });
  const balm = await askFrom<Made>(clinic, 'POST', '/catalogue/products', {
    name: `Balm of ${givenName}`,
    kind: 'moisturiser',
    ingredients: 'Petrolatum',
    used: false,
    supplied: true,
    retired: false,
  });
  const { staffId } = await askFrom<{ readonly staffId: string }>(clinic, 'GET', '/session');
  return await askFrom<Treated>(clinic, 'POST', `/people/${person.id}/treatments`, {
    endedAt: new Date(Date.now() - 3_600_000).toISOString(),
    timeZone: 'Europe/London',
    deviceId: device.id,
    cartridgeLot: null,
    cartridgeExpiresOn: null,
    areas: [{ area: 'cheek-upper-left', depthMm: 1.5, passes: null }],
    rfMillijoules: null,
    operatorId: staffId,
    products: [{ productId: balm.id, batch: '', expiresOn: null, givenAs: 'supplied', allergyReason: null }],
    numbing: null,
    consentText: null,
    patchTest: 'unknown',
    screening: 'unknown',
    notes: '',
    nextSessionOn: null,
  });
}

/** A link for the phone of the person, as an address on this server. */
export async function linkFor(clinic: Page, treatment: Made): Promise<string> {
  const { link } = await askFrom<{ readonly link: string }>(
    clinic,
    'POST',
    `/treatments/${treatment.id}/hand-overs`,
    { asksBirthDate: false, mail: false },
  );
  const { pathname, hash } = new URL(link);
  return `${pathname}${hash}`;
}
