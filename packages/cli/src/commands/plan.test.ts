import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runForTest } from '../../tests/run-for-test.ts';

const run = (...args: readonly string[]) => runForTest(['plan', ...args]);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'afterneedle-plan-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function clinicFile(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe('plan', () => {
  test('says what to do and what to leave out until when, in plain lines', async () => {
    const asked = ['--ended', '2026-11-21T10:00:00+00:00', '--depth', '1'];
    const { code, out } = await run(...asked);
    const { page } = JSON.parse((await run(...asked, '--json')).out);
    expect(code).toBe(0);
    const lines = out.split('\n');
    expect(out).toContain('Not before Saturday 28 November, 10:00, and only when the skin is calm.');
    for (const part of ['doNow', 'wait', 'next', 'weeks', 'usual', 'nextTime', 'open'])
      expect([part, lines.indexOf(page[part].heading) > 0]).toEqual([part, true]);
    expect(lines[0]).toBe(page.title);
    expect(out.trimEnd().endsWith(page.advice)).toBe(true);
    expect(lines.every((line) => line === line.trimEnd())).toBe(true);
  });

  test('answers as JSON in the shape of the contract, with facts of the treatment and the person', async () => {
    const facts = ['--fact', 'device=rf', 'acne-prone', 'climate=dry'];
    const { out } = await run('--json', '--hours', '20', '--zone', 'Asia/Tokyo', ...facts);
    const answer = JSON.parse(out);
    expect(Object.keys(answer)).toEqual(['plan', 'page', 'knowledge']);
    const open = answer.plan.open.map(({ c }: { readonly c: string }) => c);
    expect(open).not.toContain('acne-prone');
    expect(open).not.toContain('device');
    expect(answer.page.treated).toContain('today, 1:00');
  });

  test("lets a clinic's protocol count, and what it handed over", async () => {
    const line = { thing: 'retinoids', stance: 'avoid', untilHour: 96, by: 'Dr A', reason: 'shallow' };
    const file = clinicFile(
      'good.json',
      JSON.stringify({ name: 'Harbour Skin', supplied: [], lines: [line] }),
    );
    const { code, out } = await run(
      '--hours',
      '20',
      '--depth',
      '1',
      '--clinic',
      file,
      '--supplied',
      'ceramides',
    );
    expect([code, out.includes('Harbour Skin')]).toEqual([0, true]);
    const strict = await run('--hours', '20', '--depth', '1', '--clinic', file, '--policy', 'strictest');
    expect(strict.out).not.toContain('Harbour Skin');
  });

  test('adds advice for a cause, and knows when the skin is calm', async () => {
    const { out } = await run('--hours', '200', '--cause', 'irritant-dermatitis', '--calm');
    expect(out).toContain('For what it may be: Irritation');
  });

  test('answers as a calendar file whose entries keep their names', async () => {
    const ended = ['--ended', '2026-11-21T10:00:00+00:00', '--ics'];
    const { code, out } = await run(...ended);
    expect(code).toBe(0);
    const events = new ICAL.Component(ICAL.parse(out)).getAllSubcomponents('vevent');
    expect(events.length).toBeGreaterThan(5);
    expect((await run(...ended)).out).toBe(out);
  });
});

describe('a later calendar file', () => {
  const ended = ['--ended', '2026-11-21T10:00:00+00:00', '--ics'];
  const entriesIn = (text: string) =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => ({
      uid: String(event.getFirstPropertyValue('uid')),
      status: event.getFirstPropertyValue('status'),
      sequence: Number(event.getFirstPropertyValue('sequence')),
    }));
  const ends = expect.stringMatching(/-make-up-ends-0@/);

  test('takes back the end of a wait that has none now', async () => {
    const first = entriesIn((await run(...ended)).out);
    expect(first).toContainEqual({ uid: ends, status: null, sequence: expect.any(Number) });
    const line = { thing: 'make-up', stance: 'avoid', untilHour: null };
    const clinic = clinicFile('endless.json', JSON.stringify({ name: 'Harbour Skin', lines: [line] }));
    const later = entriesIn((await run(...ended, '--clinic', clinic)).out);
    expect(later).toContainEqual({ uid: ends, status: 'CANCELLED', sequence: expect.any(Number) });
  });

  test('takes back what the file it replaces held, with a higher sequence', async () => {
    const item = { thing: 'green-tea', stance: 'avoid', untilHour: 900 };
    const clinic = clinicFile('tea.json', JSON.stringify({ name: 'Harbour Skin', lines: [item] }));
    const before = (await run(...ended, '--clinic', clinic)).out;
    const only = entriesIn(before).filter(({ uid }) => uid.includes('green-tea'));
    const file = clinicFile('before.ics', before);
    const later = entriesIn((await run(...ended, '--replaces', file)).out);
    const higher = (entriesIn(before)[0]?.sequence ?? 0) + 1;
    expect(later.every(({ sequence }) => sequence === higher)).toBe(true);
    const back = later.filter(({ status }) => status === 'CANCELLED').map(({ uid }) => uid);
    expect(back).toEqual(only.map(({ uid }) => uid));
    expect(back.length).toBeGreaterThan(0);
  });

  test('is refused where the file it replaces is none', async () => {
    for (const file of ['none.ics', clinicFile('no.ics', 'hello')]) {
      const { code, err } = await run(...ended, '--replaces', file);
      expect([code, err.split(':')[0]]).toEqual([1, '/replaces']);
    }
  });
});

describe('plan is refused when', () => {
  test('nobody says when, or it is said twice: wrong usage', async () => {
    expect((await run()).code).toBe(2);
    expect((await run('--hours', '2', '--ended', '2026-11-21T10:00:00Z')).code).toBe(2);
    expect((await run('--hours', '2', '--policy', 'laxest')).code).toBe(2);
    expect((await run('--hours', '2', '--ics', '--json')).code).toBe(2);
  });

  test('a day without a time, or both, names the option and says what to write', async () => {
    const day = await run('--ended', '2026-11-20');
    expect([day.code, day.err]).toEqual([
      1,
      '/ended: --ended takes a date and the time of day, such as --ended 2026-11-20T15:00\n',
    ]);
    const both = await run('--hours', '2', '--ended', '2026-11-21T10:00');
    expect(both.err).toMatch(/^Give --ended or --hours, not both\..*plan --ended 2026-11-20T15:00/);
  });

  test('a value is wrong, and names the option', async () => {
    const wrong: readonly (readonly [string, readonly string[]])[] = [
      ['/hours', ['--hours', '-1']],
      ['/hours', ['--hours', 'soon']],
      ['/ended', ['--ended', '1900-01-01T00:00:00Z']],
      ['/ended', ['--ended', '2026-11-23T12:00:00Z']],
      ['/ended', ['--ended', 'yesterday']],
      ['/depth', ['--hours', '1', '--depth', '9']],
      ['/depth', ['--hours', '1', '--depth', 'deep']],
      ['/fact/no-such-fact', ['--hours', '1', '--fact', 'no-such-fact=1']],
      ['/fact/device', ['--hours', '1', '--fact', 'device=hammer']],
      ['/sign/0', ['--hours', '1', '--sign', '😀']],
      ['/cause/0', ['--hours', '1', '--cause', 'مرحبا']],
      ['/zone', ['--hours', '1', '--zone', 'Mars/Olympus']],
      ['/clinic/supplied/0', ['--hours', '1', '--supplied', 'snake-oil']],
      ['/clinic', ['--hours', '1', '--clinic', join(folder, 'none.json')]],
      ['/clinic', ['--hours', '1', '--clinic', clinicFile('bad.json', '{')]],
      [
        '/clinic/lines/0/thing',
        [
          '--hours',
          '1',
          '--clinic',
          clinicFile(
            'thing.json',
            '{"name":"A","supplied":[],"lines":[{"thing":"x","stance":"avoid","untilHour":1}]}',
          ),
        ],
      ],
    ];
    for (const [path, args] of wrong) {
      const { code, out, err } = await run(...args);
      expect([args, code, out, err.split(':')[0]]).toEqual([args, 1, '', path]);
    }
  });

  test('as JSON too', async () => {
    const { code, out } = await run('--json', '--hours', '1', '--depth', '9');
    expect([code, JSON.parse(out)]).toMatchObject([
      1,
      { problems: [{ path: '/depth', code: 'out-of-range' }] },
    ]);
  });
});

test('a field that is wrong is said as over HTTP: which, what to give, what came', async () => {
  const file = clinicFile(
    'odd.json',
    JSON.stringify({ name: 5, lines: [{ thing: 'retinoids' }], colour: 1 }),
  );
  const { code, err } = await run('--hours', '20', '--depth', 'deep', '--clinic', file, '--zone', 'Moon');
  expect(code).toBe(1);
  expect(err.trimEnd().split('\n')).toEqual([
    '/depth: depthMm: give a number from 0.1 to 8. Something that is no number came.',
    '/clinic/name: name: give a text. A number came.',
    '/clinic/lines/0/stance: stance: this field is missing. Give one of "avoid", "do" or "may".',
    '/clinic/lines/0/untilHour: untilHour: this field is missing. Give a number or null.',
    '/clinic/colour: colour: there is no such field. The fields here are name, supplied and lines.',
    '/zone: timeZone: give the name of a time zone, such as Europe/London. Another text came.',
  ]);
  const listed = await run('--hours', '20', '--clinic', clinicFile('list.json', '[]'));
  expect(listed.err).toBe('/clinic: clinic: give an object with name, supplied and lines. A list came.\n');
});
