import { expect, test } from 'vitest';
import { CONTEXT_UNSURE, type FactSlots } from '../facts/fact-slots.ts';
import { lineSink, pieceOf, put } from './line-sink.ts';
import { bytesOf, isText, lineSource, lineText } from './line-text.ts';
import { codeOfWord, lineWords, slotOfKey } from './line-words.ts';

const slotsOf = (ids: readonly string[], words: readonly (readonly string[])[] = []): FactSlots =>
  ({ ids, words }) as unknown as FactSlots;
const idsOf = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${'abcdefg'.slice(0, 2 + (at % 6))}${at.toString(36)}`);

/** Where a text stands between its quotes in a line, with letters before and behind it. */
function within(text: string, before = '{') {
  const bytes = bytesOf(`${before}"${text}":1}  `);
  return {
    view: lineSource(bytes, bytes.length).view,
    from: before.length + 1,
    to: before.length + 1 + text.length,
  };
}

test('of as many facts as there may be, each key is found at its place and no other is', () => {
  const ids = idsOf(512);
  const names = lineWords(slotsOf(ids));
  for (const [slot, id] of ids.entries()) {
    for (const before of ['{', '{"pus":1,', '     ']) {
      const { view, from, to } = within(id, before);
      expect(slotOfKey(names, view, from, to)).toBe(slot);
    }
    for (const other of [`${id}x`, `x${id}`, `${id.slice(0, -1)}!`, id.toUpperCase(), id.slice(1)]) {
      const { view, from, to } = within(other);
      expect(slotOfKey(names, view, from, to)).toBe(ids.indexOf(other));
    }
  }
});

test('one fact more is refused', () => {
  expect(() => lineWords(slotsOf(idsOf(513)))).toThrow('there are more than 512 facts');
});

test('each word has its code, unsure has its own, and others have none', () => {
  const words = ['none', 'yes', 'a-longer-word', 'a-longer-worm', 'no'];
  const [given = []] = lineWords(slotsOf(['fact'], [words])).words;
  const codeOf = (word: string): number => {
    const { view, from, to } = within(word);
    return codeOfWord(given, view, { from, to });
  };
  expect(words.map(codeOf)).toEqual([0, 1, 2, 3, 4]);
  expect(codeOf('unsure')).toBe(CONTEXT_UNSURE);
  expect(['', 'n', 'nono', 'yess', 'a-longer-work', 'Yes'].map(codeOf)).toEqual([-1, -1, -1, -1, -1, -1]);
});

test('two texts are the same when every letter is', () => {
  const texts = [
    'id',
    'ie',
    'facts',
    'factz',
    'xacts',
    'hoursSince',
    'hoursSinse',
    'unmentioned',
    'unmentione',
  ];
  for (const one of texts)
    for (const other of texts) {
      const { view, from, to } = within(one, '[1,2,');
      expect(isText(view, from, to, lineText(other))).toBe(one === other);
    }
});

test('pieces stand one behind the other, whatever their length', () => {
  const texts = ['', 'a', '1234567', '12345678', '123456789', 'ä ö', '{"id":', 'x'.repeat(17), '}'];
  const sink = lineSink(256);
  for (const text of texts) put(sink, pieceOf(text));
  for (const text of texts) expect(pieceOf(text).length).toBe(bytesOf(text).length);
  expect(new TextDecoder().decode(sink.bytes.subarray(0, sink.length))).toBe(texts.join(''));
});
