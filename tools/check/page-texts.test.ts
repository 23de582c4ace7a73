import { expect, test } from 'vitest';
import { pageTexts, textsThroughLanguage } from './page-texts.ts';
import { plantedTree } from './planted.ts';

const planted = plantedTree('page-texts');

test('refuses what a page writes without the language, and what asks for one too early', () => {
  expect(textsThroughLanguage(planted).map(({ line, message }) => `${line} ${message}`)).toEqual([
    '4 no language is known here: use msg, and t where it is shown',
    '5 give it to t, msg or rich: Nobody marked this line.',
    '11 give it to t, msg or rich: Written as it is',
    '12 give it to t, msg or rich: A drawing',
    '13 give it to t, msg or rich: begin',
  ]);
});

test('finds the texts that pages give to the language', () => {
  expect([...pageTexts(planted).keys()]).toEqual(['Too early', 'This one is marked.', 'Go on']);
});
