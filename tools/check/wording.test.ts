import { expect, test } from 'vitest';
import { plantedTree } from './planted.ts';
import { sentencesOf, wording } from './wording.ts';

test('refuses promises, forbidden words and long sentences in texts for persons', () => {
  const found = wording(plantedTree('wording')).map(
    ({ file, message }) => `${file}: ${message.slice(0, 20)}`,
  );
  expect(found).toEqual([
    'packages/web/danger.html: "erythema": write "r',
    'packages/web/src/person/page.tsx: "not a medical devic',
    'packages/words/src/goes-on.ts: 22 words, at most 20',
    'packages/words/src/promises.ts: "diagnose": the prod',
    `packages/words/src/promises.ts: "Don't worry": say w`,
    'packages/words/src/promises.ts: "is safe": "safe" as',
    'packages/words/src/promises.ts: "certified": nothing',
    'packages/words/src/promises.ts: "guaranteed": nothin',
  ]);
});

test('tells sentences apart', () => {
  expect(sentencesOf('Wash it. Wait 10 minutes! Then call us?')).toEqual([
    'Wash it.',
    'Wait 10 minutes!',
    'Then call us?',
  ]);
});
