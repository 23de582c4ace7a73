import { compileIngredients, judgeTyped } from '@afterneedle/engine';
import { describe, expect, test } from 'vitest';
import { ingredientKnowledge } from './index.ts';

const compiled = compileIngredients(ingredientKnowledge);

function thingsOf(text: string): readonly string[] {
  const asked = new Set<string>();
  const judged = judgeTyped(
    compiled,
    (thing) => {
      asked.add(thing);
      return { isHeld: false, untilHour: null, onlyWhen: [], unless: [] };
    },
    { text, hour: 200, isCalm: true },
  );
  if (!judged.ok) throw new Error(text);
  return [...asked];
}

describe('a salicylic acid is not lost beside another word', () => {
  test.each([
    'AHA BHA peeling',
    'AHA 30% + BHA 2% peeling solution',
    'AHA/BHA toner',
    'BHA AHA PHA serum',
    '2% BHA',
    'BHA peel',
    'salicylic peel',
    'salicylic acid 20% peel',
    'Jessner peel',
    'glycolic and salicylic pads',
    'exfoliating toner with BHA',
    'retinol and BHA serum',
  ])('%s', (text) => {
    expect(thingsOf(text).some((thing) => thing === 'salicylic-acid' || thing === 'bha')).toBe(true);
  });
});
