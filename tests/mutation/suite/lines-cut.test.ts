import { compileKnowledge, lineSink, lineSource, lineTaker } from '@afterneedle/engine/lines';
import { smallKnowledge } from '@afterneedle/engine/proofs';
import { expect, test } from 'vitest';

const take = lineTaker(compileKnowledge(smallKnowledge), 'v');

/** Where a line ends that is read up to some byte, with other text before and behind it in the same room. */
function endOf(line: string, { before = '', behind = '' } = {}): number {
  const bytes = new TextEncoder().encode(before + line + behind);
  const end = take(lineSource(bytes, before.length + line.length), before.length, lineSink(32 * 1024));
  return end < 0 ? end : end - before.length;
}

const WHOLE = '{"id":"ab","hoursSince":30,"unmentioned":"absent","facts":{"pus":1,"numbing":"later"}}';
const BROKEN_BEFORE = ['', '}}}}}}', '},,,,,', ',}}}}}', ',,,,,,', 'x}}}}}', '{"id":1}'];

test.each(BROKEN_BEFORE)('a line cut off anywhere is left to JSON, with %s before it', (before) => {
  expect(endOf(WHOLE, { before })).toBe(WHOLE.length);
  for (let at = 0; at < WHOLE.length; at++) expect(endOf(WHOLE.slice(0, at), { before })).toBe(-1);
});

test.each(BROKEN_BEFORE)('what is not known is left to JSON, with %s before it', (before) => {
  for (const line of [
    '{"facts":{"numbing":"never"}}',
    '{"facts":{"numbing":5}}',
    '{"facts":{"puss":1}}',
    '{"facts":{"pus":"yes"}}',
    '{"facts":{"pus":7}}',
    '{"facts":{"p":1}}',
    '{"facts":{"pus";1}}',
    '{"facts":{"pus":1,"pus":1}}',
    '{"facts":[]}',
    '{"hoursSince":26281}',
    '{"hoursSince":1.}',
    '{"hoursSince":-1}',
    '{"id":01}',
    '{"id":null}',
    '{"unmentioned":"later"}',
    '{"unmentioned":1}',
    '{"message":"pus"}',
  ]) {
    expect(endOf(line, { before })).toBe(-1);
  }
});

test.each([
  ['{"facts":{"pus":', '1}}'],
  ['{"facts":{"numbing":', '"later"}}'],
  ['{"facts":', '{}}'],
  ['{"id":', '7}'],
  ['{"id":12', '3}'],
  ['{"hoursSince":12', '3}'],
  ['{"hoursSince":1.2', '5}'],
  ['{"id":"a', 'b"}'],
])('of %s nothing is read that stands behind its end, as %s does', (line, behind) => {
  expect(endOf(line + behind)).toBe(line.length + behind.length);
  expect(endOf(line, { behind })).toBe(-1);
});
