import { compileIngredients, holdsOf, judgeTyped, planOf } from '@afterneedle/engine';
import { describe, expect, test } from 'vitest';
import { planKnowledge } from '../plan.ts';
import { ingredientKnowledge } from './index.ts';

const HOUR = 3_600_000;
const compiled = compileIngredients(ingredientKnowledge);

function holdsAt(hour: number) {
  return holdsOf(
    planOf(planKnowledge, {
      treatments: [{ endedAt: 0, facts: { 'depth-class': 'standard' } }],
      person: Object.fromEntries(planKnowledge.facts.map(({ id, ordinary }) => [id, ordinary])),
      policy: 'strictest',
      now: hour * HOUR,
    }),
  );
}

const HOLDS = new Map([0, 40, 169, 9_000].map((hour) => [hour, holdsAt(hour)]));

function judge(text: string, hour: number) {
  const holds = HOLDS.get(hour) ?? holdsAt(hour);
  const judged = judgeTyped(compiled, holds, { text, hour });
  if (!judged.ok) throw new Error(text);
  return judged.answer;
}

const onPrescription = ingredientKnowledge.ingredients.filter(({ classes }) =>
  classes.includes('prescription-only'),
);

/** Every name at every hour takes its time where other tests run beside it. */
const LONG_MS = 120_000;

describe('a medicine on prescription is for the person who prescribed it', () => {
  test(
    'by each of its names, alone and with a strength, at any hour',
    () => {
      expect(onPrescription.length).toBeGreaterThan(80);
      for (const { names } of onPrescription) {
        for (const name of names) {
          for (const text of [name, `${name} 0.05%`, `${name} cream`]) {
            const answer = judge(text, 9_000);
            expect({ text, answer }).toMatchObject({
              text,
              answer: { answer: 'ask', askWhom: 'prescriber' },
            });
          }
        }
      }
    },
    LONG_MS,
  );

  test.each([
    'tretinoin',
    'tretinoin 0.05%',
    'my tretinoin cream',
    'Retin-A',
    'adapalene gel 0.1%',
    'Differin',
    'hydroquinone 4%',
    'clindamycin gel',
    'metronidazole gel',
    'azelaic acid 20%',
    'azelaic acid 15 % gel',
    'Skinoren',
    'betnovate',
    'clobetasol ointment',
    'prescribed retinoid',
    'isotretinoin',
    'tretinoine',
  ])('%s', (text) => {
    for (const hour of [0, 40, 169, 9_000])
      expect({ hour, ...judge(text, hour) }).toMatchObject({ hour, answer: 'ask', askWhom: 'prescriber' });
  });

  test('in a list, where what waits besides keeps its date', () => {
    const answer = judge('Aqua, Tretinoin 0.05%, Parfum', 40);
    expect(answer).toMatchObject({ answer: 'ask', askWhom: 'prescriber', untilHour: 72, deciding: [1, 2] });
    expect(answer.ingredients[1]).not.toHaveProperty('untilHour');
    expect(answer.ingredients[1]?.because).toContain('Ask the person who prescribed it before you pause it');
  });

  test('what a shop sells in a lower strength waits as before', () => {
    expect(judge('azelaic acid 10%', 40)).toMatchObject({ answer: 'not-until', untilHour: 168 });
    expect(judge('retinol 0.3 in squalane', 40)).toMatchObject({ answer: 'not-until', untilHour: 168 });
    expect(judge('Aqua, Hydrocortisone 1%', 40).askWhom).toBeUndefined();
  });
});

test('every everyday name of a medicine on prescription asks the prescriber', () => {
  const ids = new Set(onPrescription.flatMap(({ names }) => names.map((name) => name.toLowerCase())));
  for (const thing of ingredientKnowledge.everyday) {
    if (thing.names.some((name) => ids.has(name.toLowerCase())))
      expect(thing.isPrescribed, thing.id).toBe(true);
  }
});
