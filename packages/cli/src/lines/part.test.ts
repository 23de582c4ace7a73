import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { partAnswerer } from './part.ts';

const folder = mkdtempSync(join(tmpdir(), 'afterneedle-part-'));
afterAll(() => rmSync(folder, { recursive: true }));

const lines = [
  '\uFEFF{"id":1,"facts":{"redness":1},"unmentioned":"absent"}',
  'not json',
  '{"id":"é","hoursSince":30,"facts":{"warmth":2}}\r',
  '',
  '{"id":4,"facts":{"no-such-fact":1}}',
  '{"id":5}',
];
const text = Buffer.from(lines.join('\n'));

test('two parts of a file give its answers with its line numbers, wherever it is cut', async () => {
  const path = join(folder, 'lines.ndjson');
  writeFileSync(path, text);
  const fd = openSync(path, 'r');
  const answer = await partAnswerer({ fd, version: 'v', brief: true });
  const asked = async (start: number, end: number) => {
    const part = await answer({ start, end, isFirst: start === 0, room: new Uint8Array(16) });
    const said = Buffer.from(part.bytes.subarray(0, part.length)).toString();
    return { ...part, said };
  };
  const whole = await asked(0, text.length);
  expect(whole.lines).toBe(lines.length);
  expect(whole.gaps.filter((_, index) => index % 2 === 1)).toEqual([2, 5]);
  for (let cut = 1; cut < text.length; cut++) {
    const [before, behind] = [await asked(0, cut), await asked(cut, text.length)];
    expect(before.said + behind.said, `cut at ${cut}`).toBe(whole.said);
    expect(before.lines + behind.lines).toBe(lines.length);
    const moved = behind.gaps.map((gap, index) => gap + (index % 2 === 0 ? before.length : before.lines));
    expect([...before.gaps, ...moved]).toEqual(whole.gaps);
    expect(before.allGood && behind.allGood).toBe(false);
  }
  closeSync(fd);
});
