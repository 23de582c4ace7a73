import { compileLexicon, readMessage } from '@afterneedle/engine';
import { describe, expect, test } from 'vitest';
import { lexicon } from './index.ts';

const english = compileLexicon(lexicon);
const read = (text: string) => readMessage(english, text);

describe('danger signs are read before any "no"', () => {
  test.each([
    ["can't breathe", 'breathing-trouble'],
    ['cant breath properly and my lips are swollen', 'breathing-trouble'],
    ['cant breath properly and my lips are swollen', 'lip-tongue-swelling'],
    ["I can't catch my breath", 'breathing-trouble'],
    ['my lips are really badly swollen', 'lip-tongue-swelling'],
    ['lips, tongue and eyes are swollen', 'lip-tongue-swelling'],
    ['lips, tongue and eyes are swollen', 'eyelid-swelling'],
    ['my throat is closing up', 'throat-tight'],
    ['hard to swallow', 'swallowing-trouble'],
    ['I sound hoarse', 'hoarse'],
    ['having a fit', 'fit'],
    ['lips and nails have gone blue', 'blue-or-grey'],
    ["can't open my eyes", 'eyes-shut-by-swelling'],
    ["can't stop shaking", 'shaking-unstoppable'],
    ["haven't peed all day", 'no-urine'],
    ["can't stand light, eye is killing me", 'light-hurts'],
    ["can't stand light, eye is killing me", 'eye-pain'],
    ["she won't wake up", 'drowsy'],
    ["he's not responding", 'collapse'],
    ['temperature of 38.6', 'fever'],
    ['101.5 fever', 'fever'],
  ])('%s -> %s', (text, finding) => {
    expect(read(text).findings[finding]).toBeDefined();
  });

  test.each([
    ['my thoat is closing', 'throat-tight'],
    ['swolen tounge', 'lip-tongue-swelling'],
    ['my lips r swollen', 'lip-tongue-swelling'],
    ['trouble breething', 'breathing-trouble'],
    ['i have difficult for breath', 'breathing-trouble'],
    ['she had a siezure', 'fit'],
    ['feaver and chils', 'fever'],
    ['im dizy', 'dizzy'],
    ['vomitting again and again', 'vomiting'],
  ])('a misspelt sign is mended: %s', (text, finding) => {
    expect(read(text).findings[finding]).toBeDefined();
  });

  test.each([
    ['the beach and the fewer products the better', 'fever'],
    ['what is the purpose', 'blue-or-grey'],
    ['I drive a horse', 'hoarse'],
    ['finding a clinic', 'faint'],
    ['I am confused about the aftercare', 'confusion'],
    ['let my skin breathe', 'breathing-trouble'],
    ['hay fever season', 'fever'],
    ['temp was 37.1', 'fever'],
    ["can't see a dermatologist until monday", 'sight-change'],
    ['faint redness', 'faint'],
    ["I'll see how we're doing", 'very-ill'],
  ])('a real word is never mended into danger: %s', (text, finding) => {
    expect(read(text).findings[finding]).toBeUndefined();
  });

  test('a sign that came and went in the last day is the lower step', () => {
    expect(read('my lips were swollen last night but fine now').findings['lip-tongue-swelling']).toBe(1);
    expect(read('my lips are swollen').findings['lip-tongue-swelling']).toBe(2);
  });
});
