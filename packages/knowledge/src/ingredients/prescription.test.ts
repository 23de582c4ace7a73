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

/** What is neither done nor sold as cover or clothes: whatever may be prescribed. */
const used = ingredientKnowledge.everyday.filter(({ isActivity }) => isActivity !== true);
const held = ingredientKnowledge.classes.flatMap(({ id }) => {
  const one = ingredientKnowledge.ingredients.find(({ classes }) => classes.includes(id));
  return one === undefined ? [] : [one.names[0]];
});

describe('what somebody says was prescribed is never paused by us', () => {
  test.each(['prescribed {}', '{} for my heart', '{} my doctor told me to use', '{} recetado'])(
    '%s',
    (said) => {
      for (const name of [...used.map(({ names }) => names[0]), ...held]) {
        const text = said.replace('{}', name);
        for (const hour of [0, 40]) {
          const { answer, askWhom, untilHour, never } = judge(text, hour);
          expect({ text, hour, answer, askWhom, untilHour, never }).toEqual({
            text,
            hour,
            answer: 'ask',
            askWhom: 'prescriber',
            untilHour: undefined,
            never: undefined,
          });
        }
      }
    },
    LONG_MS,
  );

  test.each([
    'aspirin prescribed by my cardiologist',
    'low dose aspirin',
    'aspirin for my heart',
    'my antibiotic tablets',
    'my asthma inhaler',
    'blood pressure tablets',
    'clopidogrel',
    'thyroid tablets',
    'blue pills',
    'ibuprofen from my GP',
    'perscription cream',
    'comprimidos para la tensión',
  ])('%s', (text) => {
    for (const hour of [0, 40, 9_000])
      expect({ hour, ...judge(text, hour) }).toMatchObject({ hour, answer: 'ask', askWhom: 'prescriber' });
  });

  test('aspirin alone is no more held than with its reason, whoever it is for', () => {
    for (const text of ['aspirin', 'aspirin for my heart']) {
      for (const facts of [{}, { pregnant: 'unsure' }]) {
        const plan = planOf(planKnowledge, {
          treatments: [{ endedAt: 0, facts: {} }],
          person: facts,
          policy: 'strictest',
          now: 40 * HOUR,
        });
        const judged = judgeTyped(compiled, holdsOf(plan), { text, hour: 40, person: { facts } });
        expect(judged).toMatchObject({ ok: true, answer: { answer: 'ask', askWhom: 'prescriber' } });
        if (!judged.ok) continue;
        for (const key of ['untilHour', 'never', 'ifNone']) expect(judged.answer).not.toHaveProperty(key);
      }
    }
  });

  test('what a doctor only recommended is bought, and waits', () => {
    expect(judge('retinol serum, dermatologist tested', 40)).toMatchObject({ untilHour: 168 });
    expect(judge('retinol my dermatologist recommended', 40)).toMatchObject({ answer: 'not-until' });
    expect(judge('Cancer Council sunscreen', 40)).toMatchObject({ answer: 'not-until' });
  });

  test('what is bought waits as before, and what is done is not prescribed', () => {
    expect(judge('ibuprofen tablets', 40)).toMatchObject({ answer: 'not-until', untilHour: 336 });
    expect(judge('retinol capsules', 40)).toMatchObject({ answer: 'not-until', untilHour: 168 });
    expect(judge('gym, my doctor said walking is fine', 10)).toMatchObject({ untilHour: 48 });
    expect(judge('prescribed salicylic acid, gym', 10)).toMatchObject({ answer: 'ask', untilHour: 48 });
  });
});
