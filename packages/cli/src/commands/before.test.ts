import { describe, expect, test } from 'vitest';
import { runForTest } from '../../tests/run-for-test.ts';

const run = (...args: readonly string[]) => runForTest(['before', ...args], { now: '2026-11-22T23:30:00Z' });

const ORDINARY = async (): Promise<string[]> => {
  const { out } = await run('--questions', '--json');
  const ordinary: Readonly<Record<string, string>> = { 'needle-length': '0.2' };
  return (JSON.parse(out) as { id: string; values: string[] }[]).map(
    ({ id, values }) => `${id}=${ordinary[id] ?? values[0]}`,
  );
};

describe('before', () => {
  test('nothing answered asks a clinician and is not complete', async () => {
    const { code, out } = await run('--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ outcome: 'ask-clinician', isComplete: false, reasons: [] });
  });

  test('all answers ordinary go ahead', async () => {
    const { out } = await run('--json', '--fact', ...(await ORDINARY()));
    expect(JSON.parse(out)).toMatchObject({ outcome: 'go-ahead', isComplete: true, unknown: [] });
  });

  test('a tan before RF waits 14 days from its day, in the zone given', async () => {
    const { out } = await run('--json', '--fact', 'device=rf', 'tan=sun', 'tan-on=2026-11-20');
    expect(JSON.parse(out)).toMatchObject({ outcome: 'postpone', until: '2026-12-04' });
    const later = await run('--json', '--zone', 'Asia/Tokyo', '--fact', 'device=pen', 'tan=sun');
    expect(JSON.parse(later.out).until).toBe('2026-11-30');
  });

  test('gives dates to prepare by', async () => {
    const { out } = await run('--json', '--planned', '2026-12-10');
    expect(JSON.parse(out).preparation).toContainEqual(
      expect.objectContaining({
        id: 'stop-retinoids',
        from: '2026-12-03',
        until: '2026-12-10',
        state: 'ahead',
      }),
    );
  });

  test('says in words what leads, why, and what is open', async () => {
    const { out } = await run(
      '--fact',
      'pregnant-or-nursing=yes',
      'keloid=unsure',
      '--planned',
      '2026-12-10',
    );
    expect(out.split('\n')[0]).toBe('Do not have this treatment');
    expect(out).toContain('You are pregnant or breastfeeding.');
    expect(out).toContain('Raised or odd scars before');
    expect(out).toContain('This is advice, not a diagnosis.');
  });

  test('names every field that is wrong', async () => {
    const { code, out, err } = await run(
      '--fact',
      'needle-length=9',
      'tan-on=2027-01-01',
      'colour=blue',
      '--planned',
      '2029-01-01',
    );
    expect(code).toBe(1);
    expect(out).toBe('');
    for (const field of ['/facts/needle-length', '/facts/tan-on', '/facts/colour', '/planned'])
      expect(err).toContain(`${field}: `);
    expect(err).toContain('0.1 to 8 mm, not 9');
    expect((await run('--zone', 'Moon/Crater')).err).toContain('there is no time zone');
  });

  test('lists the questions as lines', async () => {
    const { code, out } = await run('--questions');
    expect(code).toBe(0);
    expect(out).toContain('retinoid=none|shop|prescribed|unsure (retinoid-on=YYYY-MM-DD)');
  });
});

test('--ended and --hours are of a treatment that is over: says what to write', async () => {
  for (const [name, value] of [
    ['--ended', '2026-11-20'],
    ['--hours', '3'],
  ] as const) {
    const { code, out, err } = await runForTest(['before', name, value]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(name);
    expect(err).toContain('before --planned 2026-12-01');
  }
});
