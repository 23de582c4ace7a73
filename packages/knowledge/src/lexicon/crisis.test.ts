import { compileLexicon, readMessage } from '@afterneedle/engine';
import { describe, expect, test } from 'vitest';
import { lexicon } from './index.ts';

const english = compileLexicon(lexicon);
const hasCrisis = (text: string): boolean => readMessage(english, text).notes.includes('crisis');

describe('words of despair or self-harm', () => {
  test.each([
    'I want to kill myself',
    'i dont want to live anymore because of these scars',
    "what's the point of going on like this",
    'Everyone would be better off without me',
    'I wish I was dead',
    'my daughter says she wants to die since the burn',
    'I started cutting myself again',
    'I am thinking of ending my life',
    'there is no reason to live with these marks',
    'She took all her pills',
    'I have no more strength to live',
  ])('set the note: %s', (text) => {
    expect(hasCrisis(text)).toBe(true);
  });

  test.each([
    'I could die of embarrassment',
    'this itch is killing me',
    'dying to know when I can swim',
    "I can't live without my retinol",
    'I want this redness to disappear',
    'I hurt myself shaving over the needled skin',
    'Will it be the end of the world if I use vitamin C?',
    'I had to kill an hour before my session',
    'dead tired, skin a little warm',
  ])('are not heard in %s', (text) => {
    expect(hasCrisis(text)).toBe(false);
  });

  test('are no finding', () => {
    expect(readMessage(english, "I hurt myself last night and wish I wouldn't wake up").findings).toEqual({});
  });
});
