import { randomUUID } from 'node:crypto';
import type {
  CaseFile,
  CaseReplay,
  CheckInCreated,
  HandOverSheet,
  ServerResult,
} from '@afterneedle/contract';
import { canonicalBytes } from '@afterneedle/engine';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SheetPicture, writeHandOverPdf } from '../src/case-file/hand-over-pdf.ts';
import { inClinic } from '../src/platform/database.ts';
import { aJpeg, sendSomePhoto } from './send-photo.ts';
import {
  addClinic,
  sendCheckIn,
  signIn,
  startTestServer,
  type TestClinic,
  type TestServer,
  tokenOf,
} from './test-server.ts';

let server: TestServer;
let clinic: TestClinic;
let cookie: string;

beforeAll(async () => {
  server = await startTestServer();
  clinic = await addClinic(server);
  cookie = await signIn(server, clinic.email);
});
afterAll(() => server.stop());

const get = (checkIn: CheckInCreated, what: string) =>
  server.app.inject({ url: `/api/v1/inbox/${checkIn.id}/${what}`, headers: { cookie } });

const SERIES = [
  { hoursSince: 24, facts: { redness: 1, swelling: 1 } },
  { hoursSince: 48, facts: { redness: 2, swelling: 0 } },
];

/** A page as words make it, in the parts a reader needs. */
const SHOWN = {
  level: 'self-care',
  language: 'en',
  prefix: 'Look after it yourself',
  heading: 'Look after your skin and check again',
  limits: [],
  why: { heading: 'Why', lines: ['You said: redness, clear.'] },
  doNow: { heading: 'What to do now', lines: ['Keep it clean.'], firstAid: [], more: [] },
  call: { heading: 'Whom to call', lines: ['Nobody now.'], buttons: [] },
  checkAgain: { heading: 'Check again', lines: ['Tomorrow.'], at: 1 },
  sooner: { heading: 'Get help sooner', groups: [], more: [] },
  answers: { heading: 'Your answers', lines: ['Redness: clear'] },
  advice: 'This is advice, not a diagnosis.',
};

describe('what stands around a check-in', () => {
  test('is what the phone sent along, where the person is not on file', async () => {
    const checkIn = await sendCheckIn(server, clinic, {
      hoursSince: 72,
      treatedAt: '2026-11-18T12:00:00.000Z',
      series: SERIES,
      facts: { redness: 2 },
    });
    const file = (await get(checkIn, 'file')).json<CaseFile>();
    expect(file).toMatchObject({ basis: 'sent-series', person: null, treatment: null, allergies: null });
    expect(file.earlier.map(({ facts }) => facts)).toEqual(SERIES.map(({ facts }) => facts));
  });

  test('is nothing where nothing was told before', async () => {
    const file = (await get(await sendCheckIn(server, clinic), 'file')).json<CaseFile>();
    expect(file).toMatchObject({ basis: 'none', earlier: [], maySeeRecord: true });
  });

  test('lies sealed', async () => {
    const checkIn = await sendCheckIn(server, clinic, { shown: { ...SHOWN, heading: 'planted-heading' } });
    const row = await inClinic(server.database, clinic.clinicId, (trx) =>
      trx
        .selectFrom('check_in_sent')
        .selectAll()
        .where('check_in_id', '=', checkIn.id)
        .executeTakeFirstOrThrow(),
    );
    expect(JSON.stringify(row)).not.toContain('planted-heading');
  });
});

describe('a replay', () => {
  test('shows the page of that day as it came, and works out the stored result again byte by byte', async () => {
    const checkIn = await sendCheckIn(server, clinic, {
      hoursSince: 72,
      treatedAt: '2026-11-18T12:00:00.000Z',
      message: 'My cheek is red and it burns.',
      facts: { redness: 2, burning: 1 },
      series: SERIES,
      shown: SHOWN,
    });
    const replay = (await get(checkIn, 'replay')).json<CaseReplay>();
    expect(JSON.stringify(replay.thatDay.shown)).toBe(JSON.stringify(SHOWN));
    expect(replay.thatDay.page?.[0]).toEqual({ heading: SHOWN.heading, lines: [SHOWN.prefix] });
    expect(replay.isSame).toBe(true);
    expect(replay.differs).toEqual([]);
    const bytes = (result: ServerResult) => Buffer.from(canonicalBytes(result)).toString('utf8');
    expect(bytes(replay.today.server)).toBe(bytes(replay.thatDay.server));
    expect(replay.today.page.length).toBeGreaterThan(5);
  });

  test('says so where the page was not kept or cannot be laid out', async () => {
    const none = (await get(await sendCheckIn(server, clinic), 'replay')).json<CaseReplay>();
    expect(none.thatDay).toMatchObject({ page: null, shown: null });
    const odd = await sendCheckIn(server, clinic, { shown: { someOtherVersion: true } });
    const replay = (await get(odd, 'replay')).json<CaseReplay>();
    expect(replay.thatDay).toMatchObject({ page: null, shown: { someOtherVersion: true } });
  });

  test('under other rules names what differs and claims nothing about the old ones', async () => {
    const older = await startTestServer({
      change: (services) => ({
        ...services,
        triage: {
          ...services.triage,
          knowledge: `sha256:${'a'.repeat(64)}`,
          assess: (input) => {
            const answer = services.triage.assess(input);
            if (!answer.ok) return answer;
            const knowledge = `sha256:${'a'.repeat(64)}`;
            return { ok: true, result: { ...answer.result, level: 'same-day' as const, knowledge } };
          },
        },
      }),
    });
    try {
      const there = await addClinic(older);
      const staff = await signIn(older, there.email);
      const checkIn = await sendCheckIn(older, there);
      // The same records under the rules of this build.
      const { triage } = server.services;
      Object.assign(older.services.triage, { knowledge: triage.knowledge, assess: triage.assess });
      const answer = await older.app.inject({
        url: `/api/v1/inbox/${checkIn.id}/replay`,
        headers: { cookie: staff },
      });
      const replay = answer.json<CaseReplay>();
      expect(replay.isSame).toBeNull();
      expect(replay.thatDay.server.level).toBe('same-day');
      expect(replay.differs.map(({ what }) => what)).toEqual(['Level', 'Version of the rules']);
    } finally {
      await older.stop();
    }
  });
});

describe('the sheet for an emergency department', () => {
  const sent = () =>
    sendCheckIn(server, clinic, {
      name: 'Sam Rivers',
      message: 'My lips are swelling.',
      facts: { redness: 2 },
      areas: ['left-cheek'],
      hoursSince: 20,
    });

  test('says who, what, when, what was told and what nobody knows, and is a PDF of the same', async () => {
    const checkIn = await sent();
    const photo = await sendSomePhoto(server, checkIn);
    const sheet = (await get(checkIn, `hand-over?photos=${photo}`)).json<HandOverSheet>();
    expect(sheet.about).toContain('Sam Rivers');
    const headings = sheet.sections.map(({ heading }) => heading);
    for (const heading of ['Treatment', 'Medicines', 'The clinic']) expect(headings).toContain(heading);
    const text = JSON.stringify(sheet);
    for (const words of ['left cheek', 'My lips are swelling.', '+44 20 7946 0000'])
      expect(text).toContain(words);
    expect(sheet.photos).toHaveLength(1);
    const pdf = await get(checkIn, `hand-over.pdf?photos=${photo}`);
    expect(pdf.headers['content-type']).toBe('application/pdf');
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('takes only photos of its own check-in', async () => {
    const other = await sendSomePhoto(server, await sent());
    const checkIn = await sent();
    expect((await get(checkIn, `hand-over?photos=${other}`)).json<HandOverSheet>().photos).toEqual([]);
    expect((await get(checkIn, 'hand-over?photos=x')).statusCode).toBe(422);
  });

  const LONG: HandOverSheet = {
    title: 'Hand-over to an emergency department',
    about: 'Zoë Čapek, born 17 May 1990',
    made: 'Written 21 Nov 2026, 12:00 GMT by Clinic.',
    sections: Array.from({ length: 8 }, (_, at) => ({
      heading: `Part ${at + 1}`,
      lines: Array.from(
        { length: 9 },
        (_line, line) =>
          `Line ${line + 1}: 5 μg of something, said at length so that it needs a second line on the page, and says so plainly`,
      ),
    })),
    photos: [],
    advice: 'This is advice, not a diagnosis.',
  };

  test('is tagged, names its language, and holds whole fonts', async () => {
    const at = new Date('2026-11-21T12:00:00Z');
    const pictures: SheetPicture[] = [{ caption: 'left cheek', jpeg: await aJpeg(64, 48) }];
    const raw = (await writeHandOverPdf(LONG, pictures, { at, isPlain: true })).toString('latin1');
    for (const part of [
      '/StructTreeRoot',
      '/MarkInfo',
      '/Lang (en-GB)',
      '/DisplayDocTitle true',
      '/S /H1',
      '/S /H2',
      '/S /LI',
      '/S /Figure',
      '/Alt',
      '/FontFile2',
    ])
      expect(raw).toContain(part);
    // Greek needs a font that has it: the letters stand in the table that turns glyphs into text.
    expect(raw).toMatch(/03bc/i);
  });

  const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;

  test('has two pages at most: letters become smaller, and a long message is cut where the sheet says so', async () => {
    const at = new Date('2026-11-21T12:00:00Z');
    expect(pagesOf(await writeHandOverPdf(LONG, [], { at }))).toBe(3);
    expect(pagesOf(await writeHandOverPdf(LONG, [], { at, mostPages: 2 }))).toBe(2);
    const checkIn = await sent();
    const text = 'It is warm and tight and it keeps me awake at night. '.repeat(20);
    for (let n = 0; n < 9; n += 1) {
      const written = await server.app.inject({
        method: 'POST',
        url: `/api/v1/check-ins/${checkIn.id}/messages`,
        headers: { authorization: `Bearer ${tokenOf(checkIn)}`, 'idempotency-key': randomUUID() },
        payload: { text: `${n} ${text}`.trim(), writtenAt: '2026-11-21T11:00:00Z' },
      });
      expect(written.statusCode, written.body).toBeLessThan(300);
    }
    const photos = [];
    for (let n = 0; n < 3; n += 1) photos.push(await sendSomePhoto(server, checkIn));
    const sheet = (await get(checkIn, 'hand-over')).json<HandOverSheet>();
    expect(JSON.stringify(sheet)).toContain('more letters in the record');
    const pdf = await get(checkIn, `hand-over.pdf?photos=${photos.join(',')}`);
    expect(pagesOf(pdf.rawPayload)).toBe(2);
  });
});
