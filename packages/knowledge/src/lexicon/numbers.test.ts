import { compileLexicon, readMessage } from '@afterneedle/engine';
import { describe, expect, test } from 'vitest';
import { lexicon } from './index.ts';

const english = compileLexicon(lexicon);
const read = (text: string) => readMessage(english, text);

describe('a time is read from', () => {
  test.each<[string, number]>([
    ['had it done 2 or 3 days ago', 72],
    ['had it done 2 to 3 days ago', 72],
    ['had it done 2-3 days ago', 72],
    ['had it done 2 – 3 days ago', 72],
    ['had it done 2/3 days ago', 72],
    ['had it done two or three days ago', 72],
    ['had it done 3 days ago', 72],
    ['had it done twenty five days ago', 600],
    ['had it done twenty days ago', 480],
    ['had it done two and a half days ago', 60],
    ['had it done a day and a half ago', 36],
    ['had it done 2.5 days ago', 60],
    ['had it done a full week ago', 168],
    ['had it done a good 3 days ago', 72],
    ['had it done half an hour ago', 0.5],
    ['had it done 90 minutes ago', 1.5],
  ])('%s', (text, hours) => expect(read(text).hoursSince).toBe(hours));
});

test('the ending of a number without its number tells no day', () => {
  expect(read('it itches on the th day').hoursSince).toBeUndefined();
});

describe('two temperatures, one of them in a question', () => {
  test('that was measured: it counts', () => {
    expect(read('It was 38.6 this morning, is that bad? Now it is 36.8.').findings['fever']).toBeDefined();
  });

  test('that is only supposed: what was measured counts', () => {
    const { findings, deniedInText } = read('And if it is 38.6? Now it is 36.8.');
    expect(findings['fever']).toBeUndefined();
    expect(deniedInText).toContain('fever');
  });
});

describe('a temperature', () => {
  test.each([
    'my temp is 38',
    'temperature of 38.0',
    'I have 38.5',
    'temp 100.4 F',
    'temp is 101',
    '39 degrees',
    '42.9 C',
    '104 F',
    '108 F',
    'I measured 39.4 this morning',
    '38,7 and I shake',
    'I have 39 degrees and it is cold outside',
    'she is at 39.5 in this summer weather',
    'temperature 38.4, weather is fine',
  ])('%s is a fever', (text) => expect(read(text).findings['fever']).toBeGreaterThan(0));

  test.each([
    'my temp is 37.9',
    'temperature of 37',
    'temp 100.3 F',
    'temp 98.6 F',
    '43 C',
    '34.9 C',
    '109 F',
    '94 F',
    '38 people asked me',
    'I am 39',
    'it cost 40.5 pounds',
    'room 101',
    'it is 39 degrees outdoors',
    'the towel was washed at 40 degrees',
    'only 38.5% of the skin was done',
    '39 percent off',
  ])('%s is none', (text) => expect(read(text).findings['fever'] ?? 0).toBe(0));

  test('spoken of in another sentence makes no number a fever', () => {
    expect(read('I took my temperature. I waited 38 minutes').findings['fever'] ?? 0).toBe(0);
  });
});
