import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { runForTest } from '../../tests/run-for-test.ts';
import { assessLines } from './assess-lines.ts';
import { assessParts } from './assess-parts.ts';
import { MAX_LINE_BYTES } from './read-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'afterneedle-lines-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** A file of several parts with lines of every kind, most of them good, one of them too long. */
function manyLines(count: number): string {
  const lines = Array.from({ length: count }, (_, index) => {
    if (index % 500 === 3) return `{ "id": ${index}, "facts": { "itch": "unsure" } }`;
    if (index % 500 === 11) return `{"id":${index},"facts":{"no-such-fact":1}}`;
    if (index % 500 === 17) return index % 7 === 0 ? 'not json' : '';
    if (index % 3 === 0) return `{"id":"n${index}","hoursSince":${index % 700}.5,"facts":{"redness":1}}\r`;
    return `{"id":${index},"hoursSince":30,"facts":{"warmth":2,"tenderness":${index % 4}},"unmentioned":"absent"}`;
  });
  return lines.with(count / 2, `{"id":"${'x'.repeat(MAX_LINE_BYTES)}"}`).join('\n');
}

describe('assess --ndjson of a file', { timeout: 120_000 }, () => {
  test('says with any number of workers what it says of a pipe, line numbers included', async () => {
    const text = manyLines(20_000);
    const path = written('many.ndjson', text);
    const piped = await runForTest(['assess', '--ndjson', '--brief'], { input: text });
    expect(piped.code).toBe(1);
    const numbers = [...piped.out.matchAll(/"line":(\d+)/g)].map(([, line]) => Number(line));
    expect(numbers).toContain(10_001);
    expect(numbers.at(-1)).toBeGreaterThan(19_000);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    for (const workers of ['1', '3']) {
      const { code, out, err } = await runForTest([
        'assess',
        '--brief',
        '--file',
        path,
        '--workers',
        workers,
      ]);
      expect(out === piped.out, `${workers} workers`).toBe(true);
      expect({ code, err }).toEqual({ code: 1, err: '' });
    }
  });

  test('with all that the long lines say, too', async () => {
    const text = manyLines(200);
    const path = written('some.ndjson', text);
    const piped = await runForTest(['assess', '--ndjson'], { input: text });
    const cut = await runForTest(['assess', '--ndjson', '--file', path, '--workers', '2']);
    expect(JSON.parse(piped.out.slice(0, piped.out.indexOf('\n')))).toHaveProperty('why');
    expect(cut.out === piped.out).toBe(true);
  });

  test('an empty file is answered by nothing', async () => {
    const path = written('empty.ndjson', '');
    expect(await runForTest(['assess', '--file', path, '--workers', '2'])).toEqual({
      code: 0,
      out: '',
      err: '',
    });
  });

  test('what can not be read, or not be cut, is said', async () => {
    const missing = await runForTest(['assess', '--file', join(folder, 'nothing')]);
    expect(missing.code).toBe(2);
    expect(missing.err).toMatch(/nothing: there is no such file\n$/);
    expect((await runForTest(['assess', '--file', folder])).err).toMatch(/this is not a file\n$/);
    const piped = await runForTest(['assess', '--ndjson', '--workers', '2'], { input: '{"id":1}\n' });
    expect(piped.code).toBe(0);
    expect(piped.err).toBe('This input can not be cut into parts; one worker reads it.\n');
    expect(JSON.parse(piped.out)).toMatchObject({ id: 1, level: 'self-care' });
  });

  test('shows on a terminal how far it is, and leaves nothing behind', async () => {
    const path = written('shown.ndjson', manyLines(20_000));
    const drawn: string[] = [];
    const errors = new Writable({
      write(chunk, _encoding, done) {
        drawn.push(String(chunk));
        done();
      },
    });
    const output = new Writable({ write: (_chunk, _encoding, done) => done() });
    const code = await assessLines(
      { ndjson: true, brief: true, file: path },
      {
        input: Readable.from([]),
        output,
        errors: Object.assign(errors, { isTTY: true, columns: 80 }),
        now: 0,
        timeZone: 'Europe/London',
      },
    );
    expect(code).toBe(1);
    expect(stripVTControlCharacters(drawn[0] ?? '')).toMatch(/ % {2}[\d,]+ lines, [\d,]+\/s/);
    expect(drawn.at(-1)).toBe('\r\u001b[K');
  });

  test('a thread that fails ends the run', async () => {
    const work = { version: 'v', brief: true };
    const nowhere = { fd: 1_000_000, start: 0, size: 10 };
    const run = assessParts(nowhere, { workers: 2, work, take: async () => {}, onRead: () => {} });
    await expect(run).rejects.toThrow('EBADF');
  });

  test.each(['0', '-1', '1.5', '65', 'two', ''])('%s workers are wrong usage', async (count) => {
    const { code, err } = await runForTest(['assess', '--ndjson', `--workers=${count}`]);
    expect(code).toBe(2);
    expect(err).toContain('whole number from 1 to 64');
  });
});
