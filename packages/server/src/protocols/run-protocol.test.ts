import { emptyProtocol, type ProtocolContent } from '@afterneedle/contract';
import { describe, expect, test } from 'vitest';
import { checkProtocol } from './check-protocol.ts';
import { runProtocol } from './run-protocol.ts';
import { SAMPLE_PEOPLE, samplePeople } from './sample-people.ts';

const named = { by: 'Dr Ada Example', reason: 'Trials of this year.' };
const until = (hours: number | null) => ({ standard: hours, deep: hours });

function protocol(changes: Partial<ProtocolContent>): ProtocolContent {
  return { ...emptyProtocol('Rose protocol'), ...changes };
}

const blocking = (content: ProtocolContent): readonly string[] =>
  checkProtocol(content).map(({ path }) => path);

test('the sample people are the same ones every time and differ in device, depth and area', () => {
  const people = samplePeople();
  expect(people).toHaveLength(SAMPLE_PEOPLE);
  expect(samplePeople()).toEqual(people);
  for (const fact of ['device', 'depth-class', 'area'])
    expect(new Set(people.map(({ treatment }) => treatment[fact])).size).toBeGreaterThan(2);
});

describe('what a protocol may not say', () => {
  test.each<[string, Partial<ProtocolContent>, readonly string[]]>([
    ['nothing', {}, ['']],
    [
      'a hold below its floor',
      { holds: [{ item: 'no-exercise', untilHour: until(12), ...named }] },
      ['/holds/0/untilHour/standard', '/holds/0/untilHour/deep'],
    ],
    [
      'a shorter hold without a name',
      { holds: [{ item: 'no-exercise', untilHour: until(30) }] },
      ['/holds/0/by', '/holds/0/reason'],
    ],
    [
      'a hold nobody may end',
      { holds: [{ item: 'hands-off', untilHour: until(999), ...named }] },
      ['/holds/0/untilHour/standard', '/holds/0/untilHour/deep'],
    ],
    ['a lower level', { levels: [{ rule: 'pus-or-crust', level: 'self-care' }] }, ['/levels/0/level']],
    [
      'a later contact',
      { levels: [{ rule: 'pus-or-crust', level: 'emergency', contactWithinHours: 5 }] },
      ['/levels/0/contactWithinHours'],
    ],
    [
      'a promise',
      { lines: [{ id: 'a', stance: 'do', say: 'This gel is safe.', fromHour: 0, untilHour: 9 }] },
      ['/lines/0/say'],
    ],
    [
      'a line that tells to use what waits',
      {
        lines: [{ id: 'a', stance: 'do', say: 'Put retinol on your face.', fromHour: 2, untilHour: 9 }],
      },
      ['/lines/0/say'],
    ],
    [
      'a thing nobody is told to use',
      {
        lines: [
          { id: 'a', stance: 'do', say: 'Use it again.', fromHour: 500, untilHour: null, thing: 'retinoids' },
        ],
      },
      ['/lines/0/thing'],
    ],
  ])('%s', (_, changes, paths) => {
    expect(blocking(protocol(changes))).toEqual(paths);
  });

  test('what is longer needs no name, and plain words pass', () => {
    expect(
      blocking(
        protocol({
          holds: [{ item: 'no-exercise', untilHour: until(96) }],
          lines: [{ id: 'a', stance: 'do', say: 'Use the gel we gave you.', fromHour: 0, untilHour: 72 }],
          levels: [{ rule: 'warm-after-2-days', level: 'same-day', contactWithinHours: 12 }],
        }),
      ),
    ).toEqual([]);
  });
});

describe('a run', () => {
  test('counts for how many a line and a level change, and passes', async () => {
    const report = await runProtocol(
      protocol({
        holds: [{ item: 'no-exercise', untilHour: until(96) }],
        levels: [{ rule: 'warm-after-2-days', level: 'same-day' }],
        contactWithinHours: { 'contact-provider': 12 },
      }),
    );
    expect(report.problems).toEqual([]);
    expect(report.people).toBe(200);
    expect(report.lines.find(({ thing }) => thing === 'exercise')?.longer).toBeGreaterThan(150);
    expect(report.levels.changed).toBeGreaterThan(0);
    expect(report.cases.of).toBeGreaterThan(300);
    expect(report.sooner).toBeGreaterThan(0);
  });

  test('blocks a protocol that takes away the last thing that meets a need', async () => {
    const waits = ['plain-moisture', 'thick-ointment', 'petrolatum', 'shade', 'shade-and-hat'];
    const lines = waits.map((thing, index) => ({
      id: `line-${index}`,
      stance: 'avoid' as const,
      say: 'Leave this out.',
      fromHour: 0,
      untilHour: 400,
      thing,
    }));
    const { problems } = await runProtocol(protocol({ lines }));
    expect(problems.filter(({ kind }) => kind === 'blocks')).not.toEqual([]);
  });
});
