import type { PlanAnswer } from '@afterneedle/contract';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, refusedAt } from './ask.ts';
import { startTestServer, type TestServer } from './test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const HOUR = 3_600_000;
const hoursAgo = (hours: number): string => new Date(server.clock.now - hours * HOUR).toISOString();
const treated = (changes: object = {}) => ({ treatments: [{ endedAt: hoursAgo(26), ...changes }] });

async function planFor(body: unknown): Promise<PlanAnswer> {
  const answer = await ask(server, '/plans', body);
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return answer.json<PlanAnswer>();
}

function lineOf({ plan }: PlanAnswer, thing: string) {
  const line = plan.lines.find((one) => one.thing === thing);
  if (line === undefined) throw new Error(`no line for ${thing}`);
  return line;
}

const refuse = (body: unknown, expected: Readonly<Record<string, string>>) =>
  refusedAt(server, '/plans', body, expected);

describe('a plan', () => {
  test('says until when in hours, in moments and in words, by the knowledge of a check-in', async () => {
    const answer = await planFor({ ...treated({ depthMm: 1 }), timeZone: 'Europe/London' });
    expect(answer.knowledge).toBe(server.services.triage.knowledge);
    expect(answer.plan).toMatchObject({ zeroAt: hoursAgo(26), nowHour: 26 });
    const { segments } = lineOf(answer, 'retinoids');
    expect(segments[0]).toMatchObject({ stance: 'avoid', fromHour: 0, fromAt: hoursAgo(26) });
    const held = segments.findLast(({ stance }) => stance === 'avoid');
    expect(held).toMatchObject({ untilHour: 168, untilAt: hoursAgo(26 - 168) });
    expect(segments.at(-1)).toMatchObject({
      stance: 'may',
      fromHour: 168,
      conditions: [{ kind: 'calm' }],
      untilAt: null,
    });
    expect(answer.page.wait.items.map(({ until }) => until)).toContain(
      'Not before Friday 27 November, 10:00, and only when the skin is calm.',
    );
  });

  test('reads its dates in the offset of the treatment where no zone is given', async () => {
    const answer = await planFor({ treatments: [{ endedAt: '2026-11-20T23:30:00+13:00' }] });
    expect(answer.page.treated).toBe('Treatment ended Friday 20 November, 23:30.');
    const zoned = await planFor({
      treatments: [{ endedAt: '2026-11-20T23:30:00+13:00' }],
      timeZone: 'UTC',
      locale: 'en-US',
    });
    expect(zoned.page.treated).toContain('Friday, November 20');
  });

  test('joins two treatments and asks what is open', async () => {
    const answer = await planFor({
      treatments: [
        { endedAt: hoursAgo(100), depthMm: 0.5 },
        { endedAt: hoursAgo(4), facts: { device: 'rf' } },
      ],
      person: { eczema: 'unsure' },
    });
    expect(answer.page.several).toBeDefined();
    const held = lineOf(answer, 'retinoids').segments.filter(({ stance }) => stance === 'avoid');
    expect(held.at(-1)?.untilHour).toBe(96 + 168);
    expect(answer.plan.open.length).toBeGreaterThan(0);
  });

  test('lets a named clinician shorten a hold, but not below the floor', async () => {
    const clinic = {
      name: 'Harbour Skin',
      supplied: [],
      lines: [
        { thing: 'retinoids', stance: 'avoid', untilHour: 96, by: 'Dr A. Adeyemi', reason: 'shallow pass' },
        { thing: 'vitamin-c', stance: 'avoid', untilHour: 1, by: 'Dr A. Adeyemi', reason: 'own product' },
      ],
    };
    const told = treated({ depthMm: 1, facts: { device: 'pen' } });
    const answer = await planFor({ ...told, policy: 'clinic', clinic });
    expect(lineOf(answer, 'retinoids').changed).toMatchObject({ untilHour: 96, usualUntilHour: 168 });
    expect(lineOf(answer, 'vitamin-c').changed?.refused).toBe('below-floor');
  });

  test('adds advice for likely causes', async () => {
    const answer = await planFor({ ...treated(), causes: ['irritant-dermatitis'], signs: ['burning'] });
    expect(answer.page.causes?.groups).toHaveLength(1);
  });

  test('takes a phone whose clock runs a little ahead, and any moment that is asked for', async () => {
    expect((await planFor(treated({ endedAt: hoursAgo(-0.05) }))).plan.nowHour).toBe(0);
    const then = await planFor({
      treatments: [{ endedAt: '2026-01-01T00:00:00Z' }],
      now: '2026-01-02T00:00:00Z',
    });
    expect(then.plan.nowHour).toBe(24);
  });

  test('takes 12 treatments, emoji and right-to-left text in the name of a clinic', async () => {
    const treatments = Array.from({ length: 12 }, (_, nth) => ({ endedAt: hoursAgo(nth * 50) }));
    expect((await planFor({ treatments })).plan.lines.length).toBeGreaterThan(20);
    const clinic = { name: '🌵 عيادة', supplied: ['retinoids'], lines: [] };
    expect((await ask(server, '/plans', { ...treated(), clinic })).statusCode).toBe(200);
  });
});

describe('a plan is refused by name when', () => {
  test('there is no treatment, or 13', async () => {
    await refuse({ treatments: [] }, { '/treatments': 'bad-value' });
    await refuse({}, { '/treatments': 'missing' });
    const treatments = Array.from({ length: 13 }, () => ({ endedAt: hoursAgo(1) }));
    await refuse({ treatments }, { '/treatments': 'too-long' });
  });

  test('the depth is 9 mm, none, or no number', async () => {
    await refuse(treated({ depthMm: 9 }), { '/treatments/0/depthMm': 'out-of-range' });
    await refuse(treated({ depthMm: -1 }), { '/treatments/0/depthMm': 'out-of-range' });
    await refuse(treated({ depthMm: '1' }), { '/treatments/0/depthMm': 'bad-value' });
  });

  test('the treatment ended tomorrow, in 1900, on no calendar, or without an offset', async () => {
    const at = '/treatments/0/endedAt';
    await refuse(treated({ endedAt: hoursAgo(-24) }), { [at]: 'out-of-range' });
    await refuse(treated({ endedAt: '1900-01-01T00:00:00Z' }), { [at]: 'out-of-range' });
    await refuse(treated({ endedAt: '2026-02-30T10:00:00Z' }), { [at]: 'bad-value' });
    await refuse(treated({ endedAt: '2026-11-20T10:00:00' }), { [at]: 'bad-value' });
    await refuse({ ...treated(), now: '1900-01-01T00:00:00Z' }, { '/now': 'bad-value' });
  });

  test('a fact, a finding, a cause or a thing is unknown', async () => {
    await refuse(treated({ facts: { 'no-such-fact': 'yes' } }), {
      '/treatments/0/facts/no-such-fact': 'unknown-fact',
    });
    await refuse(
      { ...treated(), person: { eczema: 'perhaps', 'a/b': 'yes' } },
      {
        '/person/eczema': 'bad-value',
        '/person/a~1b': 'unknown-fact',
      },
    );
    await refuse({ ...treated(), signs: ['redness', 'مرحبا'] }, { '/signs/1': 'bad-value' });
    await refuse({ ...treated(), causes: ['😀'] }, { '/causes/0': 'bad-value' });
    const clinic = {
      name: 'A',
      supplied: ['snake-oil'],
      lines: [{ thing: 'x', stance: 'avoid', untilHour: 1 }],
    };
    await refuse(
      { ...treated(), clinic },
      {
        '/clinic/supplied/0': 'bad-value',
        '/clinic/lines/0/thing': 'bad-value',
      },
    );
  });

  test('a field, a zone, a locale or a policy is unknown', async () => {
    await refuse({ ...treated(), name: 'x' }, { '/name': 'unknown-field' });
    await refuse({ ...treated(), timeZone: 'Mars/Olympus' }, { '/timeZone': 'bad-value' });
    await refuse({ ...treated(), locale: 'de-DE' }, { '/locale': 'bad-value' });
    await refuse({ ...treated(), policy: 'laxest' }, { '/policy': 'bad-value' });
  });

  test('it is too large, or no JSON', async () => {
    await refusedAt(server, '/plans', { ...treated(), x: 'x'.repeat(70_000) }, { '': 'body-too-large' }, 413);
    await refusedAt(server, '/plans', '{"treatments":', { '': 'malformed-json' }, 400);
    await refuse('[]', { '': 'bad-value' });
  });
});

describe('the calendar of a plan', () => {
  const read = async (body: object) => {
    const answer = await ask(server, '/plans/calendar', body);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      200,
      'text/calendar; charset=utf-8',
    ]);
    const events = new ICAL.Component(ICAL.parse(answer.body)).getAllSubcomponents('vevent');
    return { text: answer.body, events: events.map((event) => new ICAL.Event(event)) };
  };

  test('has the moments still to come, the same entries each time', async () => {
    const first = await read({ ...treated({ depthMm: 1 }), planId: 'abc-1' });
    const again = await read({ ...treated({ depthMm: 1 }), planId: 'abc-1', sequence: 1 });
    expect(first.events.length).toBeGreaterThan(5);
    expect(again.events.map(({ uid }) => uid)).toEqual(first.events.map(({ uid }) => uid));
    expect(again.events.map(({ sequence }) => sequence)).toEqual(again.events.map(() => 1));
    const now = server.clock.now / 1000;
    for (const event of first.events) expect(event.startDate.toUnixTime()).toBeGreaterThan(now);
  });

  test('takes back what earlier files held and this one does not', async () => {
    const asked = { ...treated({ depthMm: 1 }), planId: 'abc-1' };
    const first = await read(asked);
    const given = first.events.map(({ uid, startDate }) => ({
      uid,
      startsAt: startDate.toJSDate().toISOString(),
    }));
    const line = { thing: 'make-up', stance: 'avoid', untilHour: null };
    const clinic = { name: 'A', supplied: [], lines: [line] };
    const later = await read({ ...asked, policy: 'clinic', clinic, sequence: 1, given });
    const back = later.events.filter(
      ({ component }) => component.getFirstPropertyValue('status') === 'CANCELLED',
    );
    expect(back.map(({ uid }) => uid)).toContain('abc-1-make-up-ends-0@afterneedle');
    expect(new Set(later.events.map(({ uid }) => uid)).size).toBe(later.events.length);
    const wrong = { ...asked, given: [{ uid: '', startsAt: 'soon' }] };
    await refusedAt(server, '/plans/calendar', wrong, {
      '/given/0/uid': 'too-short',
      '/given/0/startsAt': 'bad-value',
    });
  });

  test('says nothing about skin when asked to', async () => {
    const { text } = await read({ ...treated({ depthMm: 1 }), planId: 'abc-1', isDiscreet: true });
    const said = text.replaceAll(/^(?:UID|PRODID).*(?:\r\n .*)*/gm, '');
    expect(said).not.toMatch(/skin|needl|retinol|sunscreen/i);
  });

  test('is refused without a name for its entries, or with a strange one', async () => {
    await refusedAt(server, '/plans/calendar', treated(), { '/planId': 'missing' });
    for (const planId of ['', 'a b', 'a\r\nATTACH:x', 'x'.repeat(81)])
      await refusedAt(server, '/plans/calendar', { ...treated(), planId }, { '/planId': 'bad-value' });
    await refusedAt(
      server,
      '/plans/calendar',
      { ...treated(), planId: 'a', sequence: -1 },
      {
        '/sequence': 'out-of-range',
      },
    );
  });

  test('holds no line a clinic could smuggle in', async () => {
    const clinic = {
      name: 'A\r\nBEGIN:VEVENT\r\nSUMMARY:smuggled',
      supplied: [],
      lines: [{ thing: 'retinoids', stance: 'avoid', untilHour: 200 }],
    };
    const { events } = await read({ ...treated(), planId: 'a', policy: 'clinic', clinic });
    expect(events.map(({ summary }) => summary)).not.toContain('smuggled');
  });
});
