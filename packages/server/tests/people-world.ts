import { randomUUID } from 'node:crypto';
import type {
  BeforePhoto,
  DeviceView,
  DeviceWrite,
  ImportReport,
  PersonView,
  PersonWrite,
  ProductView,
  ProductWrite,
  TreatmentView,
  TreatmentWrite,
} from '@afterneedle/contract';
import { aJpeg } from './send-photo.ts';
import { signIn, type TestClinic, type TestServer } from './test-server.ts';

const cookies = new Map<string, string>();

/** The cookie of the first member of staff of a clinic. */
export async function cookieAt(server: TestServer, clinic: TestClinic): Promise<string> {
  const known = cookies.get(clinic.email);
  if (known !== undefined) return known;
  const cookie = await signIn(server, clinic.email);
  cookies.set(clinic.email, cookie);
  return cookie;
}

/** Asks as the first member of staff of a clinic. */
export async function askAt(
  { server, clinic }: { readonly server: TestServer; readonly clinic: TestClinic },
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  payload?: object,
) {
  return await server.app.inject({
    method,
    url: `/api/v1${path}`,
    headers: { cookie: await cookieAt(server, clinic), 'idempotency-key': randomUUID() },
    ...(payload === undefined ? {} : { payload }),
  });
}

type Place = { readonly server: TestServer; readonly clinic: TestClinic };

async function made<T>(place: Place, path: string, payload: object): Promise<T> {
  const answer = await askAt(place, 'POST', path, payload);
  if (answer.statusCode !== 201) throw new Error(`${path} answered ${answer.statusCode}: ${answer.body}`);
  return answer.json<T>();
}

/** A person as staff write them down. */
export function aPerson(changes: Partial<PersonWrite> = {}): PersonWrite {
  return {
    givenName: 'Ana',
    familyName: `Quist ${randomUUID().slice(0, 8).replace(/\d/g, 'x')}`,
    birthOn: '1988-03-04',
    phone: null,
    email: null,
    guardian: null,
    leftOn: null,
    deceasedOn: null,
    ...changes,
  };
}

/** Puts somebody into the register. */
export function addPersonAt(place: Place, changes: Partial<PersonWrite> = {}): Promise<PersonView> {
  return made<PersonView>(place, '/people', aPerson(changes));
}

/** A device as staff write it down. */
export function aDevice(changes: Partial<DeviceWrite> = {}): DeviceWrite {
  return {
    name: 'Pen 1',
    kind: 'pen',
    maker: 'Maker',
    model: 'M1',
    serial: 'S-1',
    udi: null,
    longestMm: 3,
    retired: false,
    ...changes,
  };
}

/** A product as staff write it down. */
export function aProduct(changes: Partial<ProductWrite> = {}): ProductWrite {
  return {
    name: 'Plain serum',
    kind: 'serum',
    ingredients: 'Aqua, Glycerin, Sodium Hyaluronate',
    used: true,
    supplied: false,
    retired: false,
    ...changes,
  };
}

export function addDeviceAt(place: Place, changes: Partial<DeviceWrite> = {}): Promise<DeviceView> {
  return made<DeviceView>(place, '/catalogue/devices', aDevice(changes));
}

export function addProductAt(place: Place, changes: Partial<ProductWrite> = {}): Promise<ProductView> {
  return made<ProductView>(place, '/catalogue/products', aProduct(changes));
}

/** A treatment that ended an hour ago, with a device of the clinic. */
export async function aTreatment(
  place: Place,
  changes: Partial<TreatmentWrite> = {},
): Promise<TreatmentWrite> {
  const device = changes.deviceId ?? (await addDeviceAt(place)).id;
  return {
    endedAt: new Date(place.server.clock.now - 3_600_000).toISOString(),
    timeZone: 'Europe/London',
    deviceId: device,
    cartridgeLot: 'LOT-7',
    cartridgeExpiresOn: '2027-01-31',
    areas: [{ area: 'cheek-upper-left', depthMm: 1.5, passes: 3 }],
    rfMillijoules: null,
    operatorId: place.clinic.staffId,
    products: [],
    numbing: null,
    consentText: '2026-1',
    patchTest: 'no-reaction',
    screening: 'go',
    notes: '',
    nextSessionOn: '2026-12-20',
    ...changes,
  };
}

export async function addTreatmentAt(
  place: Place,
  personId: string,
  changes: Partial<TreatmentWrite> = {},
): Promise<TreatmentView> {
  return await made<TreatmentView>(place, `/people/${personId}/treatments`, await aTreatment(place, changes));
}

/** Adds a photo before a treatment. */
export async function addBeforePhotoAt(
  { server, clinic }: Place,
  treatmentId: string,
  bytes?: Buffer,
): Promise<BeforePhoto> {
  const answer = await server.app.inject({
    method: 'POST',
    url: `/api/v1/treatments/${treatmentId}/photos?view=left`,
    headers: {
      cookie: await cookieAt(server, clinic),
      'content-type': 'image/jpeg',
      'idempotency-key': randomUUID(),
    },
    payload: bytes ?? (await aJpeg(64, 48)),
  });
  if (answer.statusCode !== 201) throw new Error(`the photo answered ${answer.statusCode}: ${answer.body}`);
  return answer.json<BeforePhoto>();
}

/** Takes a file in as a member of staff who may; people are given by a family name or by whole lines. */
export async function importFile(
  { server, clinic }: Place,
  kind: 'people' | 'treatments',
  text: string,
): Promise<ImportReport> {
  const answer = await server.app.inject({
    method: 'POST',
    url: `/api/v1/people/imports?kind=${kind}`,
    headers: { cookie: await cookieAt(server, clinic), 'content-type': 'text/csv' },
    payload: text.includes('\n') ? text : `given name,family name,birth date\n,${text},1980-01-02\n`,
  });
  if (answer.statusCode !== 200) throw new Error(`import answered ${answer.statusCode}: ${answer.body}`);
  return answer.json<ImportReport>();
}
