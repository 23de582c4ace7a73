import { compileLexicon, readMessage } from '@afterneedle/engine';
import { describe, expect, test } from 'vitest';
import { lexicon } from './index.ts';

const english = compileLexicon(lexicon);
const read = (text: string) => readMessage(english, text);

describe('words of degree', () => {
  test.each<[string, string, number | true]>([
    ['a bit itchy', 'itch', 1],
    ['slightly swollen', 'swelling', 1],
    ['not very red', 'redness', 1],
    ['itchy', 'itch', true],
    ['quite sore', 'tenderness', 2],
    ['really red', 'redness', 2],
    ['very very red', 'redness', 3],
    ['extremely itchy', 'itch', 3],
    ['worst pain', 'pain', 3],
    ['very painful', 'pain', 3],
    ['the itching is unbearable', 'itch', 3],
    ['pain 2/10', 'pain', 1],
    ['pain is a 5 out of 10', 'pain', 2],
    ['swelling 8/10', 'swelling', 3],
    ["itchy and I can't sleep", 'itch', 3],
    ['a few bumps', 'bumps', 1],
    ['several pimples', 'acne-spots', 2],
    ['covered in pimples', 'acne-spots', 3],
    ['bumps all over', 'bumps', 3],
    ['pinpoint bleeding', 'bleeding', 1],
    ["it won't stop bleeding", 'bleeding', 3],
    ['clear fluid', 'fluid', 1],
    ['yellow crust', 'fluid', 2],
    ['oozing pus', 'fluid', 3],
    ['being sick', 'vomiting', true],
    ['keep throwing up', 'vomiting', 2],
  ])('%s', (text, finding, step) => {
    expect(read(text).findings[finding]).toBe(step);
  });

  test('belong to their own finding', () => {
    expect(read('red, very swollen and a bit itchy').findings).toEqual({
      redness: true,
      swelling: 2,
      itch: 1,
    });
    expect(read('10/10 would not recommend').findings).toEqual({});
  });
});

describe('how it goes on', () => {
  test.each<[string, string, number]>([
    ['the swelling is getting worse', 'swelling-course', 2],
    ['redness is spreading', 'redness-course', 2],
    ['more swollen than yesterday', 'swelling-course', 2],
    ['the pain is better', 'pain-course', 0],
    ['swelling is going down', 'swelling-course', 0],
    ["the swelling isn't going down", 'swelling-course', 1],
    ['still as red as yesterday', 'redness-course', 1],
    ['the bumps have doubled', 'bumps-course', 3],
    ['swelling got worse within an hour', 'swelling-course', 3],
    ['my face swelled up within 30 minutes', 'swelling-course', 3],
    ['the hives are spreading fast', 'hives-course', 3],
    ['red and sore. It is getting worse', 'tenderness-course', 2],
    ['the redness has spread past the treated area', 'spread-past-treated', 1],
    ['redness is spreading down to my neck', 'spread-past-treated', 1],
    ['the redness went away and then came back', 'came-back', 1],
    ['my right cheek is swollen', 'swelling-one-sided', 1],
    ['only one eyelid is puffy', 'eyelid-one-sided', 1],
    ['tiny bumps in lines', 'bumps-in-grid', 1],
    ['itchy only where I put the new cream', 'only-where-product', 1],
    ['a headache for 3 days', 'headache-for-days', 1],
    ['the itch is unchanged, the pain is better', 'pain-course', 0],
    ['the itch is unchanged, the pain is better', 'itch-course', 1],
    ['pain is worse, itch is better', 'itch-course', 0],
    ['much worse, the swelling', 'swelling-course', 2],
  ])('%s -> %s', (text, finding, step) => {
    expect(read(text).findings[finding]).toBe(step);
  });

  test.each<[string, string]>([
    ["it hasn't spread to my neck", 'spread-past-treated'],
    ['swelling on both cheeks', 'swelling-one-sided'],
    ['puffy eyes, worse in the morning', 'eyelid-swelling-course'],
  ])('%s is not %s', (text, finding) => {
    expect(read(text).findings[finding]).toBeUndefined();
  });
});
