import { readFileSync } from 'node:fs';
import { compileLexicon, type ReadMessage, readMessage } from '@afterneedle/engine';
import { describe, expect, test } from 'vitest';
import { lexicon } from './index.ts';

const english = compileLexicon(lexicon);
const rows = readFileSync(new URL('readings.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split(' => ') as [message: string, reading: string]);

/** What is read, in one line: what is there, what is denied or unsure, notes and the hours. */
function inShort(read: ReadMessage): string {
  const said = [
    ...Object.entries(read.findings).map(([id, value]) => `${id} ${value}`),
    ...Object.entries(read.contexts).map(([id, value]) => `${id}=${value}`),
    ...read.deniedInText.map((id) => `no ${id}`),
    ...read.unsureInText.map((id) => `? ${id}`),
    ...read.notes,
    ...(read.hoursSince === undefined ? [] : [`${read.hoursSince} h`]),
  ];
  return said.length === 0 ? 'nothing' : said.join(', ');
}

const read = (text: string): ReadMessage => readMessage(english, text);

describe('short messages, each about one way of saying', () => {
  test.each(rows)('%s', (message, reading) => expect(inShort(read(message))).toBe(reading));
});

describe('of each of them the reading stays the same', () => {
  const ways: readonly (readonly [string, (text: string) => string])[] = [
    ['in capitals', (text) => text.toUpperCase()],
    ['with wide gaps', (text) => text.replaceAll(' ', '  \t')],
    ['with a Windows line end after it', (text) => `${text}\r\n`],
    ['with curly apostrophes', (text) => text.replaceAll("'", '’')],
    ['after an empty line', (text) => `\n${text}`],
  ];
  test.each(ways)('%s', (_, change) => {
    for (const [message, reading] of rows) {
      expect(`${message} => ${inShort(read(change(message)))}`).toBe(`${message} => ${reading}`);
    }
  });

  test('read twice, and by a lexicon that read nothing before', () => {
    const fresh = compileLexicon(lexicon);
    for (const [message] of rows) expect(readMessage(fresh, message)).toEqual(read(message));
  });
});

test('places lie inside the message, in order, and move with it', () => {
  for (const [message] of rows) {
    const { spans } = read(message);
    for (const { start, end } of spans) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(message.length);
      expect(message.slice(start, end)).toMatch(/^\S(?:.*\S)?$/u);
    }
    expect(spans).toEqual(spans.toSorted((a, b) => a.start - b.start || a.end - b.end));
    const moved = spans.map((span) => ({ ...span, start: span.start + 3, end: span.end + 3 }));
    expect(read(`   ${message}`).spans).toEqual(moved);
  }
});

test('two messages apart say what each says alone, of the signs of danger', () => {
  const danger = rows.filter(([message]) => Object.values(read(message).findings).includes(2));
  for (const [message] of danger) {
    const alone = read(message).findings;
    const behind = read(`${message}.\n\nThank you.`).findings;
    for (const [id, step] of Object.entries(alone)) if (step === 2) expect(behind[id]).toBe(2);
  }
});
