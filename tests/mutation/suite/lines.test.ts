import { briefLines, createEngine, type KnowledgeBase } from '@afterneedle/engine';
import { diceOf, randomFacts, smallKnowledge } from '@afterneedle/engine/proofs';
import { expect, test } from 'vitest';
import { deepKnowledge } from './deep-knowledge.ts';

const UNMENTIONED = [{}, { unmentioned: 'unknown' }, { unmentioned: 'absent' }, { unmentioned: 'absent' }];

function* linesOf(knowledge: KnowledgeBase, count: number): Generator<string> {
  const dice = diceOf(17);
  for (let index = 0; index < count; index++) {
    const { findings, contexts, minutes } = randomFacts(knowledge, dice);
    const time = minutes === undefined ? {} : { hoursSince: minutes / 60 };
    const id = [{}, { id: index }, { id: `n${index}` }][dice(3)];
    yield JSON.stringify({ ...id, ...time, ...UNMENTIONED[dice(4)], facts: { ...findings, ...contexts } });
  }
  for (const { id } of knowledge.vocabulary.findings) {
    for (const answer of [1, true, 'unsure']) {
      yield JSON.stringify({ unmentioned: 'absent', facts: { [id]: answer } });
      yield JSON.stringify({ hoursSince: 100, unmentioned: 'absent', facts: { [id]: answer } });
    }
  }
  for (const { id, values } of knowledge.vocabulary.contexts) {
    for (const word of values) {
      for (const finding of knowledge.vocabulary.findings) {
        yield JSON.stringify({
          hoursSince: 9,
          unmentioned: 'absent',
          facts: { [finding.id]: 1, [id]: word },
        });
      }
    }
  }
}

test.each([
  ['small', smallKnowledge],
  ['deep', deepKnowledge],
])('lines read byte by byte say on the %s knowledge what they say as JSON', (_, knowledge) => {
  const engine = createEngine(knowledge);
  const read = briefLines(engine, 'v');
  let [taken, all] = [0, 0];
  for (const line of linesOf(knowledge, 300)) {
    all++;
    const bytes = new TextEncoder().encode(line);
    const answer = read(bytes, 0, bytes.length);
    if (answer === undefined) continue;
    taken++;
    const result = engine.assess(JSON.parse(line));
    if (!result.ok) throw new Error(line);
    const { why: _why, open: _open, ...brief } = result.assessment;
    expect(new TextDecoder().decode(answer)).toBe(`${JSON.stringify({ ...brief, knowledge: 'v' })}\n`);
  }
  expect(taken).toBeGreaterThan(all * 0.75);
});

const NUMBERS = [
  '0',
  '3',
  '00',
  '01',
  '1.',
  '.5',
  '1.5',
  '10.25',
  '1.2.3',
  '26280',
  '26280.5',
  '26281',
  '-1',
  '1e2',
];
const LONG = [
  '123456789012345',
  '1234567890123456',
  '0.12345678901234567',
  '12345678901234567890',
  '1.0',
  '0.0',
];
const TEXTS = [
  '"a"',
  '""',
  '"unsure"',
  '"uns"',
  '"absent"',
  '"unknown"',
  '"later"',
  '"painkiller"',
  '"a b"',
  '"a\\n"',
];
const OTHERS = [
  'true',
  'false',
  'tru',
  'null',
  '{}',
  '[]',
  '',
  ' 1',
  '1 ',
  '2',
  '4',
  '9',
  '"\u00e9"',
  '"a',
  'true"',
];
const VALUES = [...NUMBERS, ...LONG, ...TEXTS, ...OTHERS];
const FACTS = [
  'redness',
  'breathing',
  'pus',
  'numbing',
  'depth-class',
  'rednes',
  'rednesss',
  '',
  'id',
  'toString',
];

/** Every value at every place of a line, alone and a second time, with signs missing or too many. */
function* oddLines(): Generator<string> {
  for (const value of VALUES) {
    for (const key of ['id', 'hoursSince', 'unmentioned', 'facts', 'message', 'ids', 'i', '']) {
      yield `{"${key}":${value}}`;
      yield `{"facts":{"pus":1},"${key}":${value}}`;
      yield `{"${key}":${value},"${key}":${value}}`;
    }
    for (const fact of FACTS) {
      yield `{"facts":{"${fact}":${value}}}`;
      yield `{"unmentioned":"absent","hoursSince":5,"facts":{"swelling":2,"${fact}":${value}}}`;
      yield `{"facts":{"${fact}":${value},"${fact}":${value}}}`;
    }
  }
  const line = '{"id":7,"hoursSince":30,"unmentioned":"absent","facts":{"pus":1,"warmth":true}}';
  for (let at = 0; at <= line.length; at++) {
    for (const sign of ['', '"', ',', '{', '}', ':', ' ', '1', '.', '\\', 'a']) {
      yield line.slice(0, at) + sign + line.slice(at + 1);
      yield line.slice(0, at) + sign + line.slice(at);
    }
  }
}

test('of an odd line, say the same as JSON or leave it to JSON', () => {
  const engine = createEngine(smallKnowledge);
  const read = briefLines(engine, 'v');
  const slowly = (line: string): string | undefined => {
    try {
      const result = engine.assess(JSON.parse(line));
      if (!result.ok) return undefined;
      const { why: _why, open: _open, ...brief } = result.assessment;
      return `${JSON.stringify({ ...brief, knowledge: 'v' })}\n`;
    } catch {
      return undefined;
    }
  };
  let taken = 0;
  for (const line of oddLines()) {
    const bytes = new TextEncoder().encode(`}"${line},"1`);
    const answer = read(bytes, 2, bytes.length - 3);
    if (answer === undefined) continue;
    taken++;
    expect(new TextDecoder().decode(answer), line).toBe(slowly(line));
  }
  expect(taken).toBeGreaterThan(200);
});

test('a line too long for the room is left to JSON, one that just fits is read wherever it stands', () => {
  const read = briefLines(createEngine(smallKnowledge), 'v');
  const lineOf = (length: number): string => `{"id":"${'x'.repeat(length - 9)}"}`;
  const answered = (length: number): boolean => {
    const before = 'y'.repeat(40_000);
    const bytes = new TextEncoder().encode(`${before}${lineOf(length)}`);
    return read(bytes, before.length, bytes.length) !== undefined;
  };
  expect(answered(32 * 1024)).toBe(true);
  expect(answered(32 * 1024 + 1)).toBe(false);
});

test.each([
  '{"facts":{"pus":true}}',
  '{"facts":{"pus":false}}',
  '{"facts":{"pus":false,"redness":true}}',
  '{"facts":{"breathing":"unsure","redness":"unsure"}}',
  '{"facts":{"numbing":"within-24h","masked":"unsure"}}',
  '{"facts":{"redness":3,"bumps":0}}',
  '{"hoursSince":0,"facts":{}}',
  '{"hoursSince":26280}',
  '{"hoursSince":0.5}',
  '{"hoursSince":12.25,"unmentioned":"unknown","facts":{"device":"rf"}}',
  '{"hoursSince":20,"unmentioned":"absent","facts":{"bumps":1,"soreness":1}}',
  '{"hoursSince":30,"unmentioned":"absent","facts":{"device":"rf","redness":3}}',
  '{"id":0,"unmentioned":"absent"}',
  '{"id":"a b","facts":{"one-sided":1,"swelling-course":2}}',
])('the plain line %s is read byte by byte', (line) => {
  const engine = createEngine(smallKnowledge);
  const bytes = new TextEncoder().encode(line);
  const answer = briefLines(engine, 'v')(bytes, 0, bytes.length);
  const result = engine.assess(JSON.parse(line));
  if (answer === undefined || !result.ok) throw new Error(line);
  const { why: _why, open: _open, ...brief } = result.assessment;
  expect(new TextDecoder().decode(answer)).toBe(`${JSON.stringify({ ...brief, knowledge: 'v' })}\n`);
});
