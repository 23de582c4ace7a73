import type { KnowledgeBase } from '@afterneedle/engine';
import { expect, test } from 'vitest';
import { knowledge } from '../src/index.ts';
import { type AskedEntry, askedOf, entriesOf } from './knowledge-entry.ts';

const RED = /\bred(ness|der|dish)?\b/i;
/** Words that say how it looks on other skin, or that it is not about skin colour. */
const TONE =
  /\b(darker|dark|purple|ashen|ash|grey|brown|black|colour change|changed colour|your skin tone)\b/i;
/** The white of the eye is white in everyone. */
const EYE = /\b(eyes?|white of an eye)\b/i;

function toneless(base: KnowledgeBase): string[] {
  const asked = askedOf(base).map(({ id, label, ask, hint, labels }) => ({
    id,
    texts: [label, ask, hint ?? '', ...labels],
  }));
  return [...asked, ...entriesOf(base)]
    .map(({ id, texts }) => ({ id, text: texts.join(' ') }))
    .filter(({ text }) => RED.test(text) && !TONE.test(text) && !EYE.test(text))
    .map(({ id, text }) => `${id}: ${text.slice(0, 80)}`);
}

/** Signs other than a colour that a question may rest on. */
const OTHER_SIGN =
  /\b(sore|hot|warm|hurts?|pain(ful)?|swollen|puffy|raised|itch(y|es)?|gritty|weep(s|ing)?|blisters?|bumps?|streaks?|colour)\b/i;

function restsOnRedness({ ask, hint = '' }: Pick<AskedEntry, 'ask' | 'hint'>): boolean {
  return RED.test(ask) && !OTHER_SIGN.test(ask) && !TONE.test(`${ask} ${hint}`);
}

test('red never stands without what it looks like on brown and black skin', () => {
  expect(toneless(knowledge)).toEqual([]);
});

test('no question rests on redness alone', () => {
  expect(
    askedOf(knowledge)
      .filter(restsOnRedness)
      .map(({ id }) => id),
  ).toEqual([]);
});

test('no danger rule needs redness', () => {
  const needing = knowledge.rules.filter(
    ({ level, all }) =>
      (level === 'emergency' || level === 'same-day') &&
      all.length === 1 &&
      all.some((atom) => 'f' in atom && atom.f.startsWith('redness')),
  );
  expect(needing.map(({ id }) => id)).toEqual([]);
});

test('a red rash without a tone and a question about red alone are refused', () => {
  const [rule] = knowledge.rules;
  if (rule === undefined) throw new Error('no rules');
  expect(toneless({ ...knowledge, rules: [{ ...rule, say: 'The skin is red.' }] })).toHaveLength(1);
  expect(restsOnRedness({ ask: 'Is it red?' })).toBe(true);
  expect(restsOnRedness({ ask: 'Is it red and sore?' })).toBe(false);
});
