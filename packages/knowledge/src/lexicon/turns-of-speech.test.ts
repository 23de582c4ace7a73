import { compileLexicon, readMessage } from '@afterneedle/engine';
import { describe, expect, test } from 'vitest';
import { lexicon } from './index.ts';

const english = compileLexicon(lexicon);
const read = (text: string) => readMessage(english, text);

describe('past a comma something else may be told', () => {
  test.each([
    ['no pus, a bit tight', { tightness: 1 }, ['fluid']],
    ['no fever, slightly red', { redness: 1 }, ['fever']],
    ['not red or swollen, still a bit itchy', { itch: 1 }, ['redness', 'swelling']],
    ['no redness, pus or streaks', {}, ['redness', 'fluid', 'streaks']],
    ['not swollen, red or hot', {}, ['swelling', 'redness', 'warmth']],
  ])('%s', (text, findings, denied) => {
    expect(read(text)).toMatchObject({ findings, deniedInText: denied });
    expect(Object.keys(read(text).findings)).toEqual(Object.keys(findings));
  });
});

describe('what is kept away may still be there', () => {
  test.each([
    ['I was trying not to faint', 'faint'],
    ['I drank water so as not to faint', 'faint'],
    ['my throat closed, trying not to choke', 'breathing-trouble'],
  ])('%s', (text, finding) => {
    expect(read(text).findings[finding]).toBe(2);
    expect(read(text).deniedInText).toEqual([]);
  });
});

describe('an answer to what was only asked about', () => {
  test.each(['If I get fever should I call? none so far', 'what about fever? none so far'])('%s', (text) => {
    expect(read(text)).toMatchObject({ findings: {}, deniedInText: ['fever'] });
  });
});

test.each([
  'They used 2.5 mm needles, on the cheeks only 0.5 mm.',
  'They used 0.5 mm needles, on the cheeks 2.5 mm.',
])('of two depths the deeper counts: %s', (text) => {
  expect(read(text).contexts['depth-class']).toBe('deep-or-rf');
});

test.each([
  ['Treated on monday. Bumps since day 2, day 4 now', 96],
  ['Treated on monday. Bumps from day 2, day 4 now', 96],
  ['day 4 now, bumps since day 2', 96],
])('the day a sign began is not the day it is: %s', (text, hours) => {
  expect(read(text)).toMatchObject({ hoursSince: hours });
});

test.each([
  ['w/o pus', ['fluid']],
  ['swelling w/o redness', ['redness']],
])('a short form is one word: %s', (text, denied) => {
  expect(read(text).deniedInText).toEqual(denied);
});
