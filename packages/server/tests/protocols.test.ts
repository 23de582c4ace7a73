import { randomUUID } from 'node:crypto';
import {
  emptyProtocol,
  type LiveProtocol,
  type ProtocolContent,
  type ProtocolList,
  type ProtocolView,
} from '@afterneedle/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plantProtocol } from './samples/protocols.ts';
import {
  addClinic,
  addMember,
  sendCheckIn,
  signIn,
  startTestServer,
  type TestClinic,
  type TestServer,
} from './test-server.ts';

let server: TestServer;
let clinic: TestClinic;
let nurse: string;
let director: string;
let directorEmail: string;

async function signInBoth(): Promise<void> {
  nurse = await signIn(server, clinic.email);
  director = await signIn(server, directorEmail);
}

beforeAll(async () => {
  server = await startTestServer();
  clinic = await addClinic(server);
  directorEmail = (await addMember(server, clinic, 'medical-director')).email;
  await signInBoth();
});
afterAll(() => server.stop());

async function ask(
  cookie: string,
  method: 'GET' | 'POST' | 'PUT',
  url: string,
  payload?: object,
): Promise<{ status: number; view: ProtocolView; body: string }> {
  const answer = await server.app.inject({
    method,
    url: `/api/v1${url}`,
    headers: { cookie, 'idempotency-key': randomUUID() },
    ...(payload === undefined ? {} : { payload }),
  });
  return { status: answer.statusCode, view: answer.json<ProtocolView>(), body: answer.body };
}

const live = async (slug = clinic.slug): Promise<LiveProtocol> =>
  (await server.app.inject({ url: `/api/v1/clinics/${slug}/protocol` })).json<LiveProtocol>();

const longer: ProtocolContent = {
  ...emptyProtocol('Rose'),
  holds: [{ item: 'no-exercise', untilHour: { standard: 72, deep: 96 } }],
  levels: [{ rule: 'warm-after-2-days', level: 'same-day' }],
};

const publication = (view: ProtocolView, effectiveAt = server.clock.now) => ({
  revision: view.revision,
  approvedBy: 'Dr Ada Example',
  effectiveAt: new Date(effectiveAt).toISOString(),
});

async function written(content: ProtocolContent): Promise<ProtocolView> {
  const made = await ask(nurse, 'POST', '/protocols', { name: content.name });
  expect(made.status).toBe(201);
  const saved = await ask(nurse, 'PUT', `/protocols/${made.view.id}/draft`, { revision: 0, content });
  expect(saved.status).toBe(200);
  return saved.view;
}

describe('from draft to live and back', () => {
  test('a draft is tried, reviewed, published, changed, brought back and retired', async () => {
    expect((await live()).protocol).toBeNull();
    const draft = await written(longer);
    const at = `/protocols/${draft.id}`;
    expect(draft).toMatchObject({ state: 'draft', isChanged: true, problems: [], run: null });
    const early = await ask(director, 'POST', `${at}/publish`, publication(draft));
    expect([early.status, early.body]).toEqual([409, expect.stringContaining('Run the test first')]);

    const tried = await ask(nurse, 'POST', `${at}/test`);
    expect(tried.view.run).toMatchObject({ passed: true, isCurrent: true, report: { people: 200 } });
    expect((await ask(nurse, 'POST', `${at}/review`)).view).toMatchObject({ state: 'in-review' });
    expect((await ask(nurse, 'POST', `${at}/publish`, publication(draft))).status).toBe(403);
    const published = await ask(director, 'POST', `${at}/publish`, publication(draft));
    expect(published.view).toMatchObject({ state: 'live', isChanged: false, reviewAskedAt: null });
    expect(await live()).toMatchObject({ protocol: { version: 1, content: longer } });

    const other = { ...longer, levels: [] };
    const changed = await ask(nurse, 'PUT', `${at}/draft`, { revision: draft.revision, content: other });
    expect(changed.view).toMatchObject({ state: 'live', isChanged: true, run: { isCurrent: false } });
    expect((await ask(director, 'POST', `${at}/publish`, publication(changed.view))).status).toBe(409);
    await ask(nurse, 'POST', `${at}/test`);
    const day = 24 * 3_600_000;
    const later = await ask(
      director,
      'POST',
      `${at}/publish`,
      publication(changed.view, server.clock.now + day),
    );
    expect(later.view).toMatchObject({ state: 'live', isChanged: false });
    expect((await live()).protocol?.version).toBe(1);
    server.clock.now += day;
    expect((await live()).protocol?.version).toBe(2);
    await signInBoth();

    const back = await ask(nurse, 'POST', `${at}/restore`, { revision: changed.view.revision, version: 1 });
    expect(back.view).toMatchObject({ draft: longer, run: { passed: true, isCurrent: true } });
    server.clock.now += 1_000;
    expect((await ask(director, 'POST', `${at}/publish`, publication(back.view))).status).toBe(200);
    expect((await live()).protocol).toMatchObject({ version: 3, content: longer });

    server.clock.now += 1_000;
    const ended = await ask(director, 'POST', `${at}/retire`, { note: 'A new one comes.' });
    expect(ended.view).toMatchObject({ state: 'retired', live: null });
    expect((await live()).protocol).toBeNull();
    expect(ended.view.versions.map(({ version, kind }) => `${version} ${kind}`)).toEqual([
      '4 retired',
      '3 published',
      '2 published',
      '1 published',
    ]);
    expect((await ask(director, 'POST', `${at}/retire`, { note: 'Again.' })).status).toBe(409);
  }, 120_000);

  test('what a safety rule forbids is named at its line, fails the run and is not published', async () => {
    const low: ProtocolContent = {
      ...emptyProtocol('Low'),
      holds: [
        {
          item: 'no-exercise',
          untilHour: { standard: 2, deep: 72 },
          by: 'Dr Ada Example',
          reason: 'She likes to run.',
        },
      ],
    };
    const draft = await written(low);
    expect(draft.problems).toMatchObject([{ path: '/holds/0/untilHour/standard', kind: 'blocks' }]);
    const tried = await ask(nurse, 'POST', `/protocols/${draft.id}/test`);
    expect(tried.view.run?.passed).toBe(false);
    expect((await ask(director, 'POST', `/protocols/${draft.id}/publish`, publication(draft))).status).toBe(
      409,
    );
    const answer = await server.app.inject({ url: '/api/v1/protocols', headers: { cookie: nurse } });
    expect(answer.json<ProtocolList>().items.find(({ id }) => id === draft.id)?.blocks).toBe(1);
  });

  test('two people at one draft: the second is told, and nothing is lost', async () => {
    const draft = await written(longer);
    const at = `/protocols/${draft.id}/draft`;
    const mine = { revision: draft.revision, content: { ...longer, name: 'Mine' } };
    expect((await ask(nurse, 'PUT', at, mine)).status).toBe(200);
    const late = await ask(director, 'PUT', at, {
      revision: draft.revision,
      content: { ...longer, name: 'Theirs' },
    });
    expect([late.status, late.body]).toEqual([409, expect.stringContaining('changed-meanwhile')]);
    // The same content sent again is no conflict.
    expect((await ask(nurse, 'PUT', at, mine)).view.draft.name).toBe('Mine');
  });

  test('a key that was used makes one protocol only', async () => {
    const send = () =>
      server.app.inject({
        method: 'POST',
        url: '/api/v1/protocols',
        headers: { cookie: nurse, 'idempotency-key': 'the-same-key' },
        payload: { name: 'Once' },
      });
    const [first, again] = [await send(), await send()];
    expect(again.json<ProtocolView>().id).toBe(first.json<ProtocolView>().id);
  });
});

describe('what it does to a check-in', () => {
  const warm = { facts: { warmth: 1 }, hoursSince: 60 };

  test('a raised rule raises the level the server comes to, at this clinic only', async () => {
    const other = await addClinic(server);
    await plantProtocol(server, other, {
      isPublished: true,
      draft: { ...longer, contactWithinHours: { 'same-day': 3 } },
    });
    const sent = await sendCheckIn(server, other, warm);
    expect(sent).toMatchObject({ level: 'same-day', updated: true });
    const cookie = await signIn(server, other.email);
    const opened = await server.app.inject({ url: `/api/v1/inbox/${sent.id}`, headers: { cookie } });
    expect(opened.json()).toMatchObject({
      level: 'same-day',
      results: {
        server: {
          contactWithinHours: 3,
          protocol: { version: 1 },
          why: expect.arrayContaining([
            expect.objectContaining({ rule: 'clinic-raises-warm-after-2-days', level: 'same-day' }),
          ]),
        },
      },
    });
    const plain = await sendCheckIn(server, await addClinic(server), warm);
    expect(plain.level).toBe('contact-provider');
  });
});

describe('what it does to a plan', () => {
  const treatments = [{ endedAt: '2026-11-21T10:00:00+00:00', facts: { 'depth-class': 'standard' } }];
  const plan = (payload: object) => server.app.inject({ method: 'POST', url: '/api/v1/plans', payload });

  test('the plan route lays it over the plan and names the clinic', async () => {
    const own = await addClinic(server);
    server.clock.now = Math.max(server.clock.now, Date.parse('2026-11-21T12:00:00Z'));
    const say = 'Use the gel we gave you.';
    const line = { id: 'gel', stance: 'do' as const, say, fromHour: 0, untilHour: 20_000 };
    const now = new Date(Date.parse('2026-11-21T12:00:00Z')).toISOString();
    await plantProtocol(server, own, { isPublished: true, draft: { ...longer, lines: [line] } });
    const answer = await plan({ treatments, clinicSlug: own.slug, now });
    expect(answer.statusCode).toBe(200);
    const { plan: made, page } = answer.json();
    const exercise = made.lines.find(({ thing }: { thing: string }) => thing === 'exercise');
    expect(exercise.changed).toMatchObject({ untilHour: 72, usualUntilHour: 48 });
    expect(page.doNow.items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ say, clinic: [expect.stringContaining('added this')] }),
      ]),
    );
    expect(JSON.stringify(page.wait)).toContain('Your clinic Clinic');
    const usual = (await plan({ treatments, now })).json();
    expect(JSON.stringify(usual.page.wait)).not.toContain('Your clinic Clinic');
  });

  test('an address nobody has is named', async () => {
    const answer = await plan({ treatments, clinicSlug: 'nobody-has-it' });
    expect([answer.statusCode, answer.body]).toEqual([422, expect.stringContaining('/clinicSlug')]);
  });
});
