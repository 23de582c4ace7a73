import type { ImportPreview, PeoplePage, ProblemDocument, TreatmentList } from '@afterneedle/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDeviceAt, askAt, cookieAt, importFile } from './people-world.ts';
import { addClinic, startTestServer, type TestClinic, type TestServer } from './test-server.ts';

let server: TestServer;
let clinic: TestClinic;

beforeAll(async () => {
  server = await startTestServer();
  clinic = await addClinic(server, { role: 'owner' });
}, 60_000);
afterAll(() => server.stop());

const FILE = `First name;Surname;DOB;Phone;Allergies;Shoe size
Zoë;Åberg;17.05.1990;020 7946 0001;lanolin, nickel;38
;Nameless;1990-01-01;;;
Bad;Day;31.02.1990;;;
Young;One;2015-01-01;;;
"Quoted; name";Smith;1970-12-31;;;
`;

test('a file is looked at, then its valid lines are taken in, and the others are named by line, field and reason', async () => {
  const preview = await server.app.inject({
    method: 'POST',
    url: '/api/v1/people/imports/preview?kind=people',
    headers: { cookie: await cookieAt(server, clinic), 'content-type': 'text/csv' },
    payload: FILE,
  });
  expect(preview.json<ImportPreview>()).toMatchObject({
    lines: 5,
    valid: 2,
    missingColumns: [],
    takenBefore: null,
    refused: [
      { line: 3, field: 'given name' },
      { line: 4, field: 'birth date' },
      { line: 5, field: 'guardian name' },
    ],
  });
  const none = await askAt({ server, clinic }, 'GET', '/people');
  expect(none.json<PeoplePage>().items).toEqual([]);
  const report = await importFile({ server, clinic }, 'people', FILE);
  expect(report).toMatchObject({ taken: 2, known: 0 });
  const found = await askAt({ server, clinic }, 'GET', '/people?name=aberg');
  expect(found.json<PeoplePage>().items).toMatchObject([{ givenName: 'Zoë', phone: '020 7946 0001' }]);
  const csv = await askAt({ server, clinic }, 'GET', `/people/imports/${report.id}/refused`);
  expect(csv.headers['content-type']).toContain('text/csv');
  expect(csv.body.split('\r\n')).toHaveLength(5);
});

test('the same file again takes nothing in twice', async () => {
  expect(await importFile({ server, clinic }, 'people', FILE)).toMatchObject({ taken: 0, known: 2 });
});

test('a line with a name of one word is taken in, and its treatment finds it by either column', async () => {
  const people = 'given name,family name,birth date\nSukarno,,1961-06-06\n';
  expect(await importFile({ server, clinic }, 'people', people)).toMatchObject({ taken: 1, refused: [] });
  expect(await importFile({ server, clinic }, 'people', people)).toMatchObject({ taken: 0, known: 1 });
  await addDeviceAt({ server, clinic }, { name: 'Pen 1W', longestMm: 2 });
  const file = `birth date,family name,given name,date,device,depth mm,area
1961-06-06,,Sukarno,2026-10-01,pen 1w,1.5,chin
1961-06-06,Sukarno,,2026-10-02,pen 1w,1.5,chin
`;
  expect(await importFile({ server, clinic }, 'treatments', file)).toMatchObject({ taken: 2, refused: [] });
});

test('treatments find their person and device, and are taken in once', async () => {
  await addDeviceAt({ server, clinic }, { name: 'Pen 9', longestMm: 2 });
  const file = `birth date,family name,date,time,device,depth mm,area,lot
1990-05-17,Aberg,2026-10-01,14:30,pen 9,1.5,chin,L-1
1990-05-17,Aberg,2026-10-01,14:30,pen 9,2.5,chin,L-1
1990-05-17,Nobody,2026-10-01,,pen 9,1,chin,
1990-05-17,Aberg,2026-10-02,,roller,1,chin,
`;
  const report = await importFile({ server, clinic }, 'treatments', file);
  expect(report).toMatchObject({ taken: 1, refused: [{ line: 4 }, { line: 5, field: 'device' }] });
  expect(report.known).toBe(1);
  const { items } = (await askAt({ server, clinic }, 'GET', '/people?name=aberg')).json<PeoplePage>();
  const list = await askAt({ server, clinic }, 'GET', `/people/${items[0]?.id}/treatments`);
  expect(list.json<TreatmentList>().items).toMatchObject([
    { endedAt: '2026-10-01T13:30:00.000Z', cartridgeLot: 'L-1', patchTest: 'unknown' },
  ]);
});

test('a file of more than 5,000 lines is refused whole, with what to do', {
  timeout: 240_000,
}, async () => {
  const there = await addClinic(server, { role: 'owner' });
  const lines = (count: number): string =>
    [
      'given name,family name,birth date',
      ...Array.from({ length: count }, (_, n) => `Given${n},Of a long file,1980-01-02`),
    ].join('\n');
  for (const path of ['imports/preview', 'imports']) {
    const refused = await server.app.inject({
      method: 'POST',
      url: `/api/v1/people/${path}?kind=people`,
      headers: { cookie: await cookieAt(server, there), 'content-type': 'text/csv' },
      payload: lines(5_001),
    });
    expect(refused.statusCode).toBe(422);
    expect(refused.json<ProblemDocument>().problems).toMatchObject([
      {
        path: '/file',
        code: 'too-long',
        message: expect.stringContaining('5,001 lines. A file has at most 5,000') as string,
      },
    ]);
  }
  const none = await askAt({ server, clinic: there }, 'GET', '/people');
  expect(none.json<PeoplePage>().items).toEqual([]);
});
