import { describe, expect, test } from 'vitest';
import { runForTest } from '../tests/run-for-test.ts';

const run = (args: readonly string[], input?: string) =>
  runForTest(args, { now: '2026-08-04T13:05:00Z', ...(input === undefined ? {} : { input }) });

describe('assess for a person', () => {
  test('puts a line to call first where words of despair were written, and no level comes of them', async () => {
    const { code, out } = await run(['assess', 'day 3, my skin is dry and i want to kill myself']);
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toMatch(/^If you may hurt yourself, call 112 now/);
    expect(out).not.toContain('Call emergency services now');
  });

  test('a danger phrase gives the emergency instruction first', async () => {
    const { code, out } = await run(['assess', "I can't breathe properly and my lips are swollen"]);
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toMatch(/emergency/i);
  });

  test('a problem names the field and nothing is answered', async () => {
    const { code, out, err } = await run(['assess', '--fact', 'pus=9', 'fluid=7']);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain('/facts/pus');
    expect(err).toContain('/facts/fluid');
  });

  test('nothing said is wrong usage', async () => {
    const { code, err } = await run(['assess']);
    expect(code).toBe(2);
    expect(err).toContain('Say what you see');
  });

  test('an option that does not exist is wrong usage', async () => {
    expect((await run(['assess', '--nothing-of-the-kind'])).code).toBe(2);
  });

  test('--json has the keys of the contract in their order', async () => {
    const { out } = await run(['assess', '--json', '--hours', '50', '--fact', 'fluid=3']);
    const answer = JSON.parse(out);
    expect(Object.keys(answer)).toEqual([
      'level',
      'levelAtWorst',
      'certified',
      'why',
      'causes',
      'open',
      'recheckAfterHours',
      'contactWithinHours',
      'knowledge',
    ]);
    expect(answer).toMatchObject({ level: 'same-day', contactWithinHours: 24 });
    expect(answer.knowledge).toMatch(/^sha256:[0-9a-f]{64}$/);
  });
});

describe('assess --ndjson', () => {
  test('answers good lines in order, names what is wrong in bad ones, and goes on', async () => {
    const lines = [
      '{"id":"a","facts":{"fluid":3},"hoursSince":50}',
      'not json',
      '',
      '{"id":"b","facts":{"no-such-fact":1}}',
      '{"id":7,"hoursSince":-5}',
      '{"id":"c","unmentioned":"absent","message":"a bit pink","hoursSince":5}',
    ];
    const { code, out } = await run(['assess', '--ndjson', '--brief'], lines.join('\r\n'));
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(1);
    expect(answers).toHaveLength(5);
    expect(answers[0]).toMatchObject({ id: 'a', level: 'same-day' });
    expect(answers[0]).not.toHaveProperty('why');
    expect(answers[1]).toMatchObject({ line: 2, problems: [{ path: '', code: 'malformed-json' }] });
    expect(answers[2]).toMatchObject({
      id: 'b',
      line: 4,
      problems: [{ path: '/facts/no-such-fact', code: 'unknown-fact' }],
    });
    expect(answers[3]).toMatchObject({
      id: 7,
      line: 5,
      problems: [{ path: '/hoursSince', code: 'out-of-range' }],
    });
    expect(answers[4]).toMatchObject({ id: 'c', level: 'expected', assumedAbsent: true });
  });
});

describe('knowledge', () => {
  test('facts lists every key with its values', async () => {
    const { out } = await run(['knowledge', 'facts', '--json']);
    const { findings, contexts } = JSON.parse(out);
    expect(findings).toContainEqual(expect.objectContaining({ id: 'fluid', max: 3 }));
    expect(contexts).toContainEqual(
      expect.objectContaining({ id: 'masked', values: ['none', 'painkiller', 'steroid', 'both', 'unsure'] }),
    );
  });

  test('show gives a rule with what it rests on', async () => {
    const { code, out } = await run(['knowledge', 'show', 'pus-or-crust']);
    expect(code).toBe(0);
    expect(out).toContain('J-28');
    expect(out).toContain('Unsigned');
  });

  test('show offers ids that look alike', async () => {
    const { code, err } = await run(['knowledge', 'show', 'crust']);
    expect(code).toBe(1);
    expect(err).toContain('pus-or-crust');
  });
});

describe('knowledge elm', () => {
  test('prints one library with every rule, under the version of the knowledge', async () => {
    const { code, out } = await run(['knowledge', 'elm']);
    expect(code).toBe(0);
    const { library } = JSON.parse(out) as {
      library: { identifier: { version: string }; statements: { def: { name: string }[] } };
    };
    expect(library.identifier.version).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(library.statements.def.map(({ name }) => name)).toContain('Decision');
    expect(out).toContain('"name":"weak-defence-and-warm"');
  });
});
