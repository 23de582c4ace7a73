import { compileLexicon, readMessage } from '@afterneedle/engine';
import { describe, expect, test } from 'vitest';
import { lexicon } from './index.ts';

const english = compileLexicon(lexicon);
const read = (text: string) => readMessage(english, text);

describe('time since treatment', () => {
  test.each<[string, number]>([
    ['day 5', 120],
    ['day 0', 6],
    ['Day5 and peeling', 120],
    ['d3', 72],
    ['on day three', 72],
    ['3rd day', 72],
    ['2 days ago', 48],
    ['two days ago', 48],
    ['a couple of days ago', 48],
    ['6 hrs post', 6],
    ['been 10 days', 240],
    ["it's been a week", 168],
    ['yesterday', 24],
    ['had my face done this morning', 6],
    ['I had microneedling last night', 12],
    ['3 weeks', 504],
    ['two months', 1440],
    ['9 months', 6480],
    ['48h', 48],
    ['an hour after', 1],
    ['half an hour after', 0.5],
    ['a week ago', 168],
    ['2-3 days after my treatment', 72],
    ['1.5 hours ago', 1.5],
    ['an hour and a half ago', 1.5],
    ['5 days out', 120],
    ['three weeks post dermapen', 504],
    ['a fortnight ago', 336],
    ['week 2', 336],
    ['day 1 was red, day 2 bumps, now day 4', 96],
    ['red for two days', 48],
    ["I'm 25 and had it done 3 days ago", 72],
    ['used retinol for 2 years, needled 4 days ago', 96],
    ['had RF 5 days ago and the bumps came yesterday', 120],
    ['took ibuprofen 2 hours ago, needled yesterday', 24],
    ['needled 8 days ago, pimples began 3 days ago', 192],
    ['treatment was 9 days ago and the itch started two days ago', 216],
    ['peeling since yesterday, had the roller last week', 168],
    ['had it done 2 weeks and 3 days ago', 408],
    ['session finished 1 hour 30 minutes ago', 1.5],
    ['a hundred and still red? no: ninety hours, and red', 90],
    ['a hundred hours and it still stings', 100],
    ['dry cheeks, 14 hours after the numbing cream', 14],
    ['Redness: yes. Hours: 40', 40],
    ['Days since: 6. Itch: mild', 144],
    ['day number four, flaky', 96],
    ['sore on the third day. Today, the fifth, smooth', 120],
    ["it came up on the second day. Now it's the fourth", 96],
    ['on my eleventh day and still dry', 264],
    ['month 2 pale, month 3 a ridge', 2160],
    ['Evening one: tight. Evening two: dry', 48],
    ['oozed on day one, now 4 days', 96],
    ['swollen lid, morning after, looks funny', 24],
    ['scabs on the nose, three days old', 72],
    ['puffy as anything mate, six hours, both cheeks. I look daft', 6],
    ['my niece had it 3 days ago and her face is red', 72],
    ['my niece was needled 3 days ago. May she swim?', 72],
    ['they did it one time, before three days, and it peels', 72],
  ])('%s', (text, hours) => {
    expect(read(text).hoursSince).toBe(hours);
  });

  test.each([
    'is this normal?',
    "I'm 25",
    'I have used it for 2 years',
    'took ibuprofen 2 hours ago',
    'I took ibuprofen this morning',
    'my wedding is in 2 weeks',
    'three times a day',
    'every 4 weeks',
    '1.5 mm needles',
    'vitamin d 3',
    'left the cream on for 40 minutes',
    'I woke up this morning with swollen eyes',
    'it should be gone by day 7',
    'my uncle had it 3 days ago',
    "it's the second time I have this done",
    'and ten minutes later I was cold',
    'my baby is 3 weeks old',
  ])('stays unknown: %s', (text) => {
    expect(read(text)).not.toHaveProperty('hoursSince');
  });
});
