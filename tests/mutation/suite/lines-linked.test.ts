import { briefLines, createEngine, type KnowledgeBase, type Rule } from '@afterneedle/engine';
import { smallKnowledge } from '@afterneedle/engine/proofs';
import { expect, test } from 'vitest';

const light: Rule = {
  id: 'light-needles',
  level: 'contact-provider',
  all: [{ c: 'depth-class', is: ['light'] }],
  cites: ['X-1'],
  say: 'The needles were short.',
};
const cause = (id: string, f: string, holds: number) => ({
  id,
  label: id,
  about: '',
  prior: 0,
  onset: [],
  cues: [{ f, atLeast: 1, holds, say: f }],
  cites: ['X-1'] as const,
});

/** Here the usual device says something of the depth that is not usual, and a whole has two parts. */
const linked: KnowledgeBase = {
  ...smallKnowledge,
  rules: [...smallKnowledge.rules, light],
  causes: [cause('of-the-part', 'one-sided', 600), cause('of-the-whole', 'swelling', 400)],
  derivations: [
    ...smallKnowledge.derivations,
    { when: { c: 'device', is: ['pen'] }, gives: { c: 'depth-class', value: 'light' } },
  ],
};
const read = briefLines(createEngine(linked), 'v');

function answerTo(facts: object): Record<string, unknown> {
  const bytes = new TextEncoder().encode(JSON.stringify({ hoursSince: 30, unmentioned: 'absent', facts }));
  const answer = read(bytes, 0, bytes.length);
  if (answer === undefined) throw new Error('left to JSON');
  return JSON.parse(new TextDecoder().decode(answer));
}

test('a usual word that nobody said brings no other fact with it, one that was said does', () => {
  expect(answerTo({})).toMatchObject({ level: 'expected' });
  expect(answerTo({ device: 'pen' })).toMatchObject({ level: 'contact-provider' });
  expect(answerTo({ device: 'pen', 'depth-class': 'standard' })).toMatchObject({ level: 'expected' });
});

test('who was not sure of a fact is told what follows from the usual word of another', () => {
  expect(answerTo({ 'depth-class': 'unsure' })).toMatchObject({ level: 'contact-provider' });
  expect(answerTo({ 'depth-class': 'unsure', device: 'rf' })).toMatchObject({ level: 'expected' });
});

test('two parts that are there make one whole: it speaks for a cause once', () => {
  expect(answerTo({ 'one-sided': 1, 'swelling-course': 1 })).toMatchObject({
    causes: [
      { id: 'of-the-part', strength: 'most-likely' },
      { id: 'of-the-whole', strength: 'possible' },
    ],
  });
});

test.each(['~', ' ', '!', 'a~b'])('the id %j is read byte by byte', (id) => {
  const bytes = new TextEncoder().encode(JSON.stringify({ id }));
  expect(JSON.parse(new TextDecoder().decode(read(bytes, 0, bytes.length)))).toMatchObject({ id });
});
