import { expect, test } from 'vitest';
import { smallPlanKnowledge as knowledge } from '../../proofs/small-plan-knowledge.ts';
import { compilePlan } from './compile-plan.ts';
import type { CauseCare, PlanKnowledge } from './plan-knowledge.ts';

const note = (thing?: string) => ({
  id: 'note',
  say: 'So.',
  cites: ['S-1'] as const,
  ...(thing === undefined ? {} : { thing }),
});
const caring = (more: Partial<CauseCare>): PlanKnowledge => ({
  ...knowledge,
  causeCare: [{ cause: 'heat', soothes: [], worsens: [], clinicianOnly: [], ...more }],
});
const [item] = knowledge.care;
const [position] = knowledge.positions;
const [need] = knowledge.needs;
if (item === undefined || position === undefined || need === undefined) throw new Error('too small');

test.each<[string, PlanKnowledge]>([
  ['a care item', { ...knowledge, care: [{ ...item, id: 'note', thing: 'nothing' }] }],
  ['a source', { ...knowledge, positions: [{ ...position, cite: 'note', thing: 'nothing' }] }],
  ['a need', { ...knowledge, needs: [{ ...need, need: 'note' as 'moisture', fallback: 'nothing' }] }],
  ['what soothes', caring({ soothes: [note('nothing')] })],
  ['what makes worse', caring({ worsens: [note('nothing')] })],
  ['what a clinician starts', caring({ clinicianOnly: [note(), note('nothing')] })],
  ['what prevents', { ...knowledge, prevention: [note(), note('nothing')] }],
])('%s that names no thing of the plan is refused', (_, wrong) => {
  expect(() => compilePlan(wrong)).toThrow('note speaks of nothing, which is not a thing');
});

test.each<[string, PlanKnowledge]>([
  ['a thing to do', { ...knowledge, care: [...knowledge.care, { ...item, id: 'note', thing: 'retinol' }] }],
  ['what soothes', caring({ soothes: [note(), note('water'), note('retinol')] })],
])('%s that nobody may be told is refused', (_, wrong) => {
  expect(() => compilePlan(wrong)).toThrow('note tells to use retinol, which nobody may be told');
});

test('what makes worse may be what nobody is told to use, and a note may name no thing', () => {
  const given = caring({ soothes: [note(), note('water')], worsens: [note('retinol')] });
  expect(compilePlan(given).things.length).toBe(knowledge.things.length);
  expect(compilePlan(given)).toBe(compilePlan(given));
});

test.each<[string, PlanKnowledge, string]>([
  [
    'is held by a care item',
    {
      ...knowledge,
      care: [...knowledge.care, { ...item, id: 'no-water', stance: 'avoid', thing: 'water' }],
    },
    'water must stand in for cleanliness at any time, so nothing may hold it',
  ],
  [
    'is held by a source that is followed',
    { ...knowledge, positions: [...knowledge.positions, { ...position, thing: 'shade', stance: 'avoid' }] },
    'shade must stand in for sun-cover at any time, so nothing may hold it',
  ],
  [
    'does not meet the need',
    { ...knowledge, needs: [{ ...need, fallback: 'telling' }] },
    `telling stands in for ${need.need} but does not meet it`,
  ],
  [
    'is prescribed',
    { ...knowledge, needs: [{ ...need, fallback: 'prescribed' }] },
    'prescribed must stand in for',
  ],
])('what stands in for a need and %s is refused', (_, wrong, message) => {
  expect(() => compilePlan(wrong)).toThrow(message);
});

/** What each thing is, what is said of it in the order of hours, and what forbids it. */
const SAID = [
  'water | water |  | rinse |  |',
  'cleanser | cleanser |  | wash |  |',
  'own-serums | own-serums | no-own-serums |  |  |',
  'moisturiser | moisturiser<own-serums | no-own-serums | moisturise |  |',
  'clinic-gel | clinic-gel<own-serums | no-own-serums |  |  |',
  'petrolatum | petrolatum |  |  | S-15,S-16 |',
  'heavy-cream | heavy-cream | no-heavy,no-heavy-acne |  | E-12,S-18 |',
  'actives | actives<own-serums | no-actives,no-own-serums |  | S-10,S-11 |',
  'retinol | retinol<actives<own-serums | no-actives,no-own-serums |  | E-10,S-10,S-11 |',
  'salicylic | salicylic<actives<own-serums | no-actives,no-own-serums,no-salicylic |  | S-10,S-11 |',
  'plants | plants<own-serums | no-own-serums,no-plants |  |  | daisy=yes',
  'aloe | aloe<own-serums<plants | no-own-serums,no-plants |  |  | daisy=yes',
  'sunscreen | sunscreen | no-sunscreen-yet | sunscreen-daily | S-12,S-13 |',
  'mineral-sunscreen | mineral-sunscreen<sunscreen | no-sunscreen-yet | mineral-if-needed | S-12,S-13 |',
  'chemical-sunscreen | chemical-sunscreen<sunscreen | no-chemical,no-sunscreen-yet |  | S-12,S-13 | filters=yes',
  'shade | shade |  | shade-and-hat |  |',
  'sun | sun | no-sun,no-sun-dark |  | E-11,S-14 |',
  'touching | touching | hands-off |  |  |',
  'squeezing | squeezing<touching | hands-off,no-squeezing-pus |  |  |',
  'steroid | steroid | no-steroid |  | E-13 | rosacea=yes',
  'scent | scent |  |  | S-17 |',
  'cold-cloth | cold-cloth |  | cool | S-19 |',
  'telling | telling |  | tell-of-blood |  |',
  'prescribed | prescribed |  | ask-prescriber |  |',
  'prescribed-retinoid | prescribed-retinoid<actives<own-serums<retinol | no-actives,no-own-serums | ask-prescriber | E-10,S-10,S-11 |',
];

function saidOf(given: PlanKnowledge): readonly string[] {
  return [...compilePlan(given).byId.values()].map(
    ({ thing, lineage, avoidItems, doItems, positions, contraindications }) =>
      [
        thing.id,
        lineage.join('<'),
        avoidItems.map(({ id }) => id).join(),
        doItems.map(({ id }) => id).join(),
        positions.map(({ cite }) => cite).join(),
        contraindications.map(({ c, is }) => `${c}=${is.join()}`).join(),
      ]
        .join(' | ')
        .trim(),
  );
}

test('of each thing the same is known in the same order, whatever the order of the knowledge', () => {
  expect(saidOf(knowledge)).toEqual(SAID);
  const { things, care, positions } = knowledge;
  const turned = {
    ...knowledge,
    things: things.toReversed(),
    care: care.toReversed(),
    positions: positions.toReversed(),
  };
  expect(saidOf(turned).toReversed()).toEqual(SAID);
  const later = care.map((one) => (one.id === 'no-own-serums' ? { ...one, fromHour: 5 } : one));
  const retinol = saidOf({ ...knowledge, care: later }).find((said) => said.startsWith('retinol '));
  expect(retinol).toContain('| no-actives,no-own-serums |');
  const first = care.map((one) => (one.id === 'no-actives' ? { ...one, fromHour: 5 } : one));
  const other = saidOf({ ...knowledge, care: first }).find((said) => said.startsWith('retinol '));
  expect(other).toContain('| no-own-serums,no-actives |');
});
