import { compileLexicon, readMessage } from '@afterneedle/engine';
import { describe, expect, test } from 'vitest';
import { lexicon } from './index.ts';

const english = compileLexicon(lexicon);
const read = (text: string) => readMessage(english, text);

describe('a sign that is nearly over', () => {
  test.each(['nearly', 'almost', 'mostly', 'partly', 'half', 'practically', 'virtually'])(
    'is there while it is %s gone',
    (nearly) => {
      expect(read(`the redness is ${nearly} gone`)).toMatchObject({
        findings: { redness: true },
        deniedInText: [],
      });
    },
  );

  test('is over when it is gone', () => {
    expect(read('the redness is gone')).toMatchObject({ findings: {}, deniedInText: ['redness'] });
  });
});

describe('a headache', () => {
  test.each([
    ['47 hours', undefined],
    ['48 hours', 1],
    ['2 days', 1],
    ['a day', undefined],
  ])('for %s is one for days: %s', (time, step) => {
    expect(read(`headache for ${time}`).findings['headache-for-days']).toBe(step);
  });
});

describe('one "no" before several signs', () => {
  test.each([
    ['no redness on my cheek or fever', ['redness', 'fever']],
    ['no swelling at all or fever', ['swelling', 'fever']],
    ['no redness, itching or fever', ['redness', 'itch', 'fever']],
  ])('%s', (text, denied) => {
    expect(read(text)).toMatchObject({ findings: {}, deniedInText: denied });
  });
});

describe('a word of six letters for a danger sign', () => {
  test.each([
    ['fevver', 'fever'],
    ['siezre', 'fit'],
  ])('%s is known with two slips', (word, sign) => {
    expect(read(`I have a ${word}`).findings).toHaveProperty(sign);
  });
});
