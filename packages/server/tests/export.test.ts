import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readablePage } from '../src/export/readable.ts';
import { zipOf } from '../src/export/zip.ts';
import { addPersonAt, addTreatmentAt, askAt } from './people-world.ts';
import { sendSomePhoto } from './send-photo.ts';
import {
  addClinic,
  sendCheckIn,
  startTestServer,
  type TestClinic,
  type TestServer,
  tokenOf,
} from './test-server.ts';

let server: TestServer;
let clinic: TestClinic;

beforeAll(async () => {
  server = await startTestServer();
  clinic = await addClinic(server, { role: 'owner' });
}, 120_000);
afterAll(() => server.stop());

/** Reads a zip by its directory, as another program would. */
function unzip(zip: Buffer): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let at = zip.readUInt32LE(end + 16);
  for (let n = zip.readUInt16LE(end + 10); n > 0; n -= 1) {
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    files.set(name, zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(data) : data);
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
}

test('an archive opens again, name by name, byte by byte', () => {
  const entries = [
    { name: 'a.txt', bytes: Buffer.from('a'.repeat(5_000)) },
    { name: 'photos/ä.bin', bytes: Buffer.from([0, 1, 2, 255]) },
    { name: 'empty', bytes: Buffer.alloc(0) },
  ];
  const files = unzip(zipOf(entries));
  expect([...files.keys()]).toEqual(['a.txt', 'photos/ä.bin', 'empty']);
  for (const { name, bytes } of entries) expect(files.get(name)).toEqual(bytes);
});

test('the page to read shows every value and takes none for markup', () => {
  const page = readablePage('T', { someName: '<script>', list: [1, { is: true }], nothing: null }, []);
  expect(page).toContain('Some name');
  expect(page).toContain('&lt;script&gt;');
  expect(page).not.toContain('<script>');
  expect(page).toContain('not given');
});

test('a person takes their own check-in along: what they said, both results with rules, messages and photos', async () => {
  const created = await sendCheckIn(server, clinic, { message: 'it itches <b>', facts: { fever: 1 } });
  const photoId = await sendSomePhoto(server, created);
  await askAt({ server, clinic }, 'POST', `/check-ins/${created.id}/reply`, { text: 'Keep it cool.' });
  const url = `/api/v1/check-ins/${created.id}/export`;
  const headers = { authorization: `Bearer ${tokenOf(created)}` };
  const answer = await server.app.inject({ url, headers });
  expect(answer.headers['content-type']).toBe('application/zip');
  const files = unzip(answer.rawPayload);
  expect([...files.keys()]).toEqual(['check-in.json', 'check-in.html', `photos/${photoId}.jpg`]);
  const { checkIn } = JSON.parse(files.get('check-in.json')?.toString('utf8') ?? '');
  expect(checkIn).toMatchObject({ id: created.id, message: 'it itches <b>', facts: { fever: 1 } });
  expect(checkIn.results.server.why[0].rule).toBe('fever');
  expect(checkIn.messages).toMatchObject([{ from: 'clinic', text: 'Keep it cool.' }]);
  expect(checkIn.history).toBeUndefined();
  expect(files.get('check-in.html')?.toString('utf8')).toContain('Keep it cool.');
  expect(files.get(`photos/${photoId}.jpg`)?.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
});

test('the clinic hands over everything it keeps about a person', async () => {
  const person = await addPersonAt({ server, clinic });
  await addTreatmentAt({ server, clinic }, person.id);
  const answer = await askAt({ server, clinic }, 'GET', `/people/${person.id}/export`);
  const record = JSON.parse(unzip(answer.rawPayload).get('person.json')?.toString('utf8') ?? '');
  expect(record).toMatchObject({ person: { id: person.id, familyName: person.familyName }, checkIns: [] });
  expect(record.treatments).toHaveLength(1);
  expect(record.seenBy.map(({ event }: { event: string }) => event)).toContain('person.created');
});
