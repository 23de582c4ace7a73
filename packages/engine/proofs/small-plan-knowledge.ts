import type { CareItem } from '../src/care/care-item.ts';
import type { ContextDefinition } from '../src/facts/vocabulary.ts';
import type { CauseCare, PlanKnowledge } from '../src/plan/plan-knowledge.ts';
import type { Position } from '../src/plan/position.ts';
import type { NeedRule, Thing } from '../src/plan/thing.ts';

const thing = (id: string, more: Partial<Thing> = {}): Thing => ({
  id,
  label: id,
  kind: 'product',
  route: 'skin',
  ...more,
});

const things: readonly Thing[] = [
  thing('water', { kind: 'habit', meets: ['cleanliness'] }),
  thing('cleanser', { meets: ['cleanliness'] }),
  thing('own-serums'),
  thing('moisturiser', { isA: ['own-serums'], meets: ['moisture'] }),
  thing('clinic-gel', { isA: ['own-serums'], meets: ['moisture'] }),
  thing('petrolatum', { meets: ['moisture'] }),
  thing('heavy-cream'),
  thing('actives', { isA: ['own-serums'], neverTold: true }),
  thing('retinol', { isA: ['actives'] }),
  thing('salicylic', { isA: ['actives'] }),
  thing('plants', { isA: ['own-serums'], contraindicatedBy: [{ c: 'daisy', is: ['yes'] }] }),
  thing('aloe', { isA: ['plants'] }),
  thing('sunscreen', { meets: ['sun-cover'] }),
  thing('mineral-sunscreen', { isA: ['sunscreen'], meets: ['sun-cover'] }),
  thing('chemical-sunscreen', { isA: ['sunscreen'], contraindicatedBy: [{ c: 'filters', is: ['yes'] }] }),
  thing('shade', { kind: 'habit', route: 'none', meets: ['sun-cover'] }),
  thing('sun', { kind: 'activity', route: 'none' }),
  thing('touching', { kind: 'habit' }),
  thing('squeezing', { kind: 'habit', isA: ['touching'] }),
  thing('steroid', { kind: 'medicine', neverTold: true, contraindicatedBy: [{ c: 'rosacea', is: ['yes'] }] }),
  thing('scent'),
  thing('cold-cloth', { kind: 'habit' }),
  thing('telling', { kind: 'habit', route: 'none' }),
  thing('prescribed', { kind: 'medicine', route: 'mouth', prescribed: true }),
  thing('prescribed-retinoid', { kind: 'medicine', isA: ['retinol'], prescribed: true }),
];

const item = (
  id: string,
  stance: CareItem['stance'],
  about: string,
  more: Partial<CareItem> = {},
): CareItem => ({
  id,
  stance,
  thing: about,
  label: id,
  say: `${id}.`,
  fromHour: 0,
  untilHour: { standard: null, deep: null },
  cites: ['S-1'],
  ...more,
});
const both = (hour: number | null) => ({ standard: hour, deep: hour });
const floor = (hour: number) => ({ standard: hour, deep: hour });

const care: readonly CareItem[] = [
  item('rinse', 'do', 'water', { untilHour: both(24) }),
  item('wash', 'do', 'cleanser', { fromHour: 24 }),
  item('moisturise', 'do', 'moisturiser', { fromHour: 24 }),
  item('shade-and-hat', 'do', 'shade', { untilHour: both(720) }),
  item('sunscreen-daily', 'do', 'sunscreen', { fromHour: 72 }),
  item('mineral-if-needed', 'do', 'mineral-sunscreen', {
    fromHour: 24,
    untilHour: { standard: 72, deep: 24 },
  }),
  item('cool', 'do', 'cold-cloth', { untilHour: both(72), whenAny: ['swelling', 'warmth'] }),
  item('ask-prescriber', 'do', 'prescribed'),
  item('tell-of-blood', 'do', 'telling', { whenContext: { c: 'shared', is: ['yes'] } }),
  item('no-own-serums', 'avoid', 'own-serums', {
    untilHour: both(24),
    floorHour: floor(24),
    unlessSupplied: true,
  }),
  item('no-actives', 'avoid', 'actives', {
    untilHour: both(168),
    floorHour: { standard: 48, deep: 168 },
    endCondition: 'calm',
  }),
  item('no-salicylic', 'avoid', 'salicylic', {
    untilHour: both(168),
    floorHour: { standard: 48, deep: 168 },
    endCondition: 'clinic-agrees',
  }),
  item('no-heavy', 'avoid', 'heavy-cream', { untilHour: both(48), floorHour: floor(24) }),
  item('no-heavy-acne', 'avoid', 'heavy-cream', {
    untilHour: both(168),
    whenContext: { c: 'acne', is: ['yes'] },
  }),
  item('no-plants', 'avoid', 'plants', {
    untilHour: both(72),
    floorHour: floor(24),
    unlessSupplied: true,
  }),
  item('no-sunscreen-yet', 'avoid', 'sunscreen', {
    untilHour: { standard: 24, deep: 72 },
    floorHour: { standard: 24, deep: 24 },
  }),
  item('no-chemical', 'avoid', 'chemical-sunscreen', { untilHour: both(168), floorHour: floor(24) }),
  item('no-sun', 'avoid', 'sun', { untilHour: { standard: 72, deep: 720 }, floorHour: floor(72) }),
  item('no-sun-dark', 'avoid', 'sun', {
    untilHour: both(720),
    floorHour: floor(72),
    whenContext: { c: 'tone', is: ['brown', 'black'] },
  }),
  item('hands-off', 'avoid', 'touching'),
  item('no-squeezing-pus', 'avoid', 'squeezing', { whenAny: ['pus'] }),
  item('no-steroid', 'avoid', 'steroid', { endCondition: 'clinic-agrees' }),
];

const position = (
  cite: string,
  about: string,
  stance: Position['stance'],
  more: Partial<Position> = {},
): Position => ({ cite, thing: about, stance, fromHour: 0, untilHour: null, strength: 1, ...more });

const positions: readonly Position[] = [
  position('S-10', 'actives', 'avoid', { untilHour: 48 }),
  position('S-11', 'actives', 'avoid', { untilHour: 168, endCondition: 'calm' }),
  position('E-10', 'retinol', 'may', { fromHour: 96, strength: 3 }),
  position('S-12', 'sunscreen', 'do', { overruledBy: 'W-1' }),
  position('S-13', 'sunscreen', 'avoid', { untilHour: 24 }),
  position('E-11', 'sun', 'avoid', { untilHour: 72, strength: 3 }),
  position('S-14', 'sun', 'avoid', { untilHour: 'not-said' }),
  position('S-15', 'petrolatum', 'avoid', { overruledBy: 'C-1' }),
  position('S-16', 'petrolatum', 'do', { untilHour: 72 }),
  position('S-17', 'scent', 'avoid', { untilHour: 'not-said' }),
  position('S-18', 'heavy-cream', 'avoid', { untilHour: 96, when: { c: 'acne', is: ['no'] } }),
  position('E-12', 'heavy-cream', 'may', { fromHour: 24, strength: 2 }),
  position('E-13', 'steroid', 'may', { strength: 4 }),
  position('S-19', 'cold-cloth', 'may', { untilHour: 72 }),
];

const needs: readonly NeedRule[] = [
  { need: 'sun-cover', fromHour: 0, fallback: 'shade', say: 'Shade.', cites: ['S-20'] },
  { need: 'moisture', fromHour: 24, fallback: 'petrolatum', say: 'Petrolatum.', cites: ['S-21'] },
  { need: 'cleanliness', fromHour: 0, fallback: 'water', say: 'Water.', cites: ['S-22'] },
];

const fact = (
  id: string,
  values: readonly string[],
  missing: ContextDefinition['missing'] = 'unknown',
): ContextDefinition => ({
  id,
  values,
  ordinary: values[0] ?? '',
  unsureAs: values[0] ?? '',
  missing,
  label: id,
  ask: `${id}?`,
  labels: {},
});

const facts: readonly ContextDefinition[] = [
  fact('depth-class', ['standard', 'light', 'deep-or-rf']),
  fact('device', ['pen', 'rf']),
  fact('tone', ['white', 'brown', 'black']),
  fact('acne', ['no', 'yes']),
  fact('daisy', ['no', 'yes'], 'only-named'),
  fact('filters', ['no', 'yes'], 'only-named'),
  fact('rosacea', ['no', 'yes']),
  fact('shared', ['no', 'yes']),
];

const causeCare: readonly CauseCare[] = [
  {
    cause: 'irritation',
    soothes: [
      { id: 'soothe-cool', say: 'Cool it.', thing: 'cold-cloth', cites: ['S-30'] },
      { id: 'soothe-aloe', say: 'Aloe.', thing: 'aloe', cites: ['S-31'] },
      { id: 'soothe-rest', say: 'Rest.', cites: ['S-32'] },
    ],
    worsens: [{ id: 'worsen-acid', say: 'Acids.', thing: 'actives', cites: ['S-33'] }],
    clinicianOnly: [],
  },
];

/** Plan knowledge small enough to reason about by hand, with at least one of everything a plan knows. */
export const smallPlanKnowledge: PlanKnowledge = {
  things,
  care,
  positions,
  needs,
  facts,
  causeCare,
  prevention: [],
};
