import { expect, test } from 'vitest';
import { contextsOf } from './plan-inputs.ts';
import { smallPlanKnowledge as knowledge } from './small-plan-knowledge.ts';

const ids = knowledge.facts.map(({ id }) => id);

test('a few facts are looked at in every combination', () => {
  expect(contextsOf(['tone', 'acne'], knowledge)).toHaveLength(4 * 3);
  expect(contextsOf([], knowledge)).toEqual([{}]);
});

test('of many facts every three are looked at in every combination', () => {
  const contexts = contextsOf(ids, knowledge);
  const triples = new Set(contexts.map(({ tone, acne, daisy }) => `${tone} ${acne} ${daisy}`));
  for (const tone of ['unsure', 'white', 'brown', 'black']) {
    for (const acne of ['unsure', 'no', 'yes']) {
      for (const daisy of ['unsure', 'no', 'yes']) expect(triples).toContain(`${tone} ${acne} ${daisy}`);
    }
  }
  expect(contexts.length).toBeLessThan(6000);
});
