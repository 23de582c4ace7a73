import { briefLines, createEngine } from '@afterneedle/engine';
import { diceOf } from '@afterneedle/engine/proofs';
import { knowledge } from '@afterneedle/knowledge';
import { generatedRules } from '@afterneedle/knowledge/generated';
import { describe, expect, test } from 'vitest';
import { sparseLine } from '../../bench/check-ins.ts';
import { codedCase, goldenCases } from '../cases/golden-case.ts';
import { generatedCheckIns } from '../foreign/check-ins-for-all.ts';
import { inputOf } from '../vignettes/run-vignettes.ts';
import { SETS, vignettesOf } from '../vignettes/vignette.ts';

const VERSION = 'sha256:0';
const engine = createEngine(knowledge);
const lines = briefLines(createEngine(knowledge, { generated: generatedRules }), VERSION);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The line as it is written when the input is read as JSON; undefined where it is refused. */
function slowly(text: string): string | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const result = engine.assess(value);
  if (!result.ok) return undefined;
  const { why: _why, open: _open, ...brief } = result.assessment;
  return `${JSON.stringify({ ...brief, knowledge: VERSION })}\n`;
}

function quickly(text: string): string | undefined {
  const bytes = bytesOf(`garbage${text}more`);
  const answer = lines(bytes, 7, bytes.length - 4);
  return answer === undefined ? undefined : new TextDecoder().decode(answer);
}

describe('brief lines read byte by byte', () => {
  test('say of made-up check-ins, open and complete, what reading them as JSON says', () => {
    const dice = diceOf(5);
    const all = generatedCheckIns(knowledge, { count: 600, seed: 6 }).map((facts, index) => {
      const { findings, contexts, minutes } = facts;
      const time = minutes === undefined ? {} : { hoursSince: dice(2) === 0 ? minutes / 60 : minutes };
      const unmentioned = [{}, { unmentioned: 'unknown' }, { unmentioned: 'absent' }][dice(3)];
      return JSON.stringify({ id: index, ...time, ...unmentioned, facts: { ...findings, ...contexts } });
    });
    let taken = 0;
    for (const text of all) {
      const quick = quickly(text);
      if (quick === undefined) continue;
      taken++;
      expect(quick).toBe(slowly(text));
    }
    expect(taken).toBeGreaterThan(500);
  });

  test('say of every golden case and vignette, told by its facts, what reading it as JSON says', () => {
    const cases = goldenCases.flatMap(({ id }) => {
      const { facts, hoursSince } = codedCase(id);
      return [{}, { unmentioned: 'absent' }].map((how) => ({
        id,
        ...(hoursSince === undefined ? {} : { hoursSince }),
        facts,
        ...how,
      }));
    });
    const vignettes = SETS.flatMap(vignettesOf).map((vignette) => inputOf(vignette, 'coded'));
    const all = [...cases, ...vignettes].map((line) => JSON.stringify(line));
    expect(all.length).toBeGreaterThan(400);
    for (const text of all) expect(quickly(text), text).toBe(slowly(text));
  });

  test('take every line of a file of complete records', () => {
    const dice = diceOf(8);
    for (let index = 0; index < 500; index++) {
      const text = sparseLine(knowledge, index, dice).trimEnd();
      expect(quickly(text)).toBe(slowly(text));
    }
  });

  test('of a line with one byte changed, say the same as JSON or leave it to JSON', () => {
    const dice = diceOf(9);
    const letters = '"\\{}[]:,0123456789.-+eE tfnabu\u00e9\n';
    let taken = 0;
    for (let index = 0; index < 6000; index++) {
      const text = sparseLine(knowledge, index % 200, dice).trimEnd();
      const at = dice(text.length);
      const letter = letters[dice(letters.length)] as string;
      const cut = dice(3);
      const changed = text.slice(0, at) + (cut === 0 ? '' : letter) + text.slice(at + (cut === 2 ? 0 : 1));
      const quick = quickly(changed);
      if (quick === undefined) continue;
      taken++;
      expect(quick, changed).toBe(slowly(changed));
    }
    expect(taken).toBeGreaterThan(100);
  });

  test.each([
    ['a message', '{"id":1,"message":"pus"}'],
    ['a key twice', '{"facts":{"redness":1,"redness":2}}'],
    ['a field twice', '{"id":1,"id":2}'],
    ['an escape', '{"id":"a\\n"}'],
    ['a letter beyond ASCII', '{"id":"\u00e9"}'],
    ['spaces', '{ "id": 1 }'],
    ['a number that is written otherwise', '{"id":1e3}'],
    ['a time too long', '{"hoursSince":26281}'],
    ['an unknown fact', '{"facts":{"nothing":1}}'],
    ['an empty line', ''],
    ['an unfinished line', '{"id":1'],
  ])('leave %s to JSON', (_, text) => {
    expect(quickly(text)).toBeUndefined();
  });

  test.each([
    '{"id":0}',
    '{"facts":{}}',
    '{"id":"x","hoursSince":0.5,"facts":{"redness":true,"itch":"unsure"}}',
  ])('read %s', (text) => {
    expect(quickly(text)).toBe(slowly(text));
  });
});
