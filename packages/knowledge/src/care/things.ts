import type { Thing } from '@afterneedle/engine';
import type { PlanFactId } from './plan-facts.ts';

type Draft = Thing<string, PlanFactId>;

/** The names behind which strong and acid products stand. */
const strongActives = [
  {
    id: 'strong-actives',
    label: 'Strong products of any kind',
    kind: 'product',
    route: 'skin',
    neverTold: true,
  },
  {
    id: 'retinoids-and-fruit-acids',
    label: 'Retinol and fruit acids',
    kind: 'product',
    route: 'skin',
    isA: ['strong-actives'],
  },
  {
    id: 'retinoids',
    label: 'Retinol and other retinoids',
    kind: 'product',
    route: 'skin',
    isA: ['retinoids-and-fruit-acids'],
  },
  {
    id: 'aha',
    label: 'Fruit acids (AHA)',
    kind: 'product',
    route: 'skin',
    isA: ['retinoids-and-fruit-acids'],
  },
  {
    id: 'acne-actives',
    label: 'Acne acids and gels',
    kind: 'product',
    route: 'skin',
    isA: ['strong-actives'],
  },
  {
    id: 'bha',
    label: 'Salicylic acid and its kin (BHA)',
    kind: 'product',
    route: 'skin',
    isA: ['acne-actives'],
  },
  {
    id: 'salicylic-acid',
    label: 'Salicylic acid',
    kind: 'product',
    route: 'skin',
    isA: ['bha'],
  },
  {
    id: 'benzoyl-peroxide',
    label: 'Benzoyl peroxide',
    kind: 'product',
    route: 'skin',
    isA: ['acne-actives'],
  },
  {
    id: 'vitamin-c',
    label: 'Vitamin C on the skin',
    kind: 'product',
    route: 'skin',
    isA: ['strong-actives'],
  },
  {
    id: 'other-acids',
    label: 'Other acids and toners',
    kind: 'product',
    route: 'skin',
    isA: ['strong-actives'],
  },
] as const satisfies readonly Draft[];

const rubbing = [
  { id: 'scrubs-and-peels', label: 'Scrubs, brushes, peels', kind: 'product', route: 'skin' },
  { id: 'scrubs', label: 'Scrubs', kind: 'product', route: 'skin', isA: ['scrubs-and-peels'] },
  {
    id: 'brushes',
    label: 'Brushes and rough cloths',
    kind: 'product',
    route: 'skin',
    isA: ['scrubs-and-peels'],
  },
  {
    id: 'peels',
    label: 'Peels',
    kind: 'product',
    route: 'skin',
    isA: ['scrubs-and-peels', 'strong-actives'],
  },
  {
    id: 'harsh-treatments',
    label: 'Other harsh skin treatments',
    kind: 'activity',
    route: 'skin',
    isA: ['scrubs-and-peels'],
  },
  { id: 'touching', label: 'Touching, picking, squeezing', kind: 'habit', route: 'skin' },
  {
    id: 'unwashed-hands',
    label: 'Touching with unwashed hands',
    kind: 'habit',
    route: 'skin',
    isA: ['touching'],
  },
  { id: 'picking', label: 'Picking and scratching', kind: 'habit', route: 'skin', isA: ['touching'] },
  { id: 'squeezing', label: 'Squeezing and popping', kind: 'habit', route: 'skin', isA: ['touching'] },
] as const satisfies readonly Draft[];

const creams = [
  {
    id: 'clinic-cream',
    label: 'The cream your clinic gave you',
    kind: 'product',
    route: 'skin',
    meets: ['moisture'],
  },
  { id: 'own-serums', label: 'Your own plain serums and creams', kind: 'product', route: 'skin' },
  {
    id: 'plain-moisture',
    label: 'Plain moisturiser',
    kind: 'product',
    route: 'skin',
    isA: ['own-serums'],
    meets: ['moisture'],
  },
  {
    id: 'hydrating-serums',
    label: 'Plain hyaluronic acid or ceramides',
    kind: 'product',
    route: 'skin',
    isA: ['plain-moisture'],
  },
  {
    id: 'hyaluronic-acid',
    label: 'Hyaluronic acid',
    kind: 'product',
    route: 'skin',
    isA: ['hydrating-serums'],
  },
  {
    id: 'ceramides',
    label: 'Ceramides',
    kind: 'product',
    route: 'skin',
    isA: ['hydrating-serums'],
  },
  {
    id: 'thin-petrolatum',
    label: 'A thin layer of plain petroleum jelly',
    kind: 'product',
    route: 'skin',
    meets: ['moisture'],
  },
  {
    id: 'heavy-occlusives',
    label: 'Lanolin, mineral oil, thick ointment, heavy cream',
    kind: 'product',
    route: 'skin',
  },
  {
    id: 'lanolin',
    label: 'Lanolin',
    kind: 'product',
    route: 'skin',
    isA: ['heavy-occlusives'],
    contraindicatedBy: [{ c: 'allergy-lanolin', is: ['yes'] }],
  },
  { id: 'mineral-oil', label: 'Mineral oil', kind: 'product', route: 'skin', isA: ['heavy-occlusives'] },
  {
    id: 'thick-ointment',
    label: 'Thick or mixed ointment',
    kind: 'product',
    route: 'skin',
    isA: ['heavy-occlusives'],
  },
  { id: 'heavy-cream', label: 'Heavy cream', kind: 'product', route: 'skin', isA: ['heavy-occlusives'] },
  { id: 'light-products', label: 'Light products', kind: 'product', route: 'skin' },
  {
    id: 'growth-factors-and-peptides',
    label: 'Growth factors, peptides, exosomes',
    kind: 'product',
    route: 'skin',
    isA: ['own-serums'],
  },
  {
    id: 'growth-factors',
    label: 'Growth factors',
    kind: 'product',
    route: 'skin',
    isA: ['growth-factors-and-peptides'],
  },
  {
    id: 'peptides',
    label: 'Peptides',
    kind: 'product',
    route: 'skin',
    isA: ['growth-factors-and-peptides'],
  },
  {
    id: 'exosomes',
    label: 'Exosomes',
    kind: 'product',
    route: 'skin',
    isA: ['growth-factors-and-peptides'],
  },
  {
    id: 'scented-products',
    label: 'Scented products',
    kind: 'product',
    route: 'skin',
    isA: ['own-serums'],
    contraindicatedBy: [{ c: 'allergy-fragrance', is: ['yes'] }],
  },
  {
    id: 'propylene-glycol',
    label: 'Products with propylene glycol',
    kind: 'product',
    route: 'skin',
    contraindicatedBy: [{ c: 'allergy-propylene-glycol', is: ['yes'] }],
  },
  {
    id: 'allergen-preservatives',
    label: 'Products with a preservative you react to',
    kind: 'product',
    route: 'skin',
    contraindicatedBy: [{ c: 'allergy-preservative', is: ['yes'] }],
  },
] as const satisfies readonly Draft[];

const plants = [
  {
    id: 'plant-extracts',
    label: 'Plant extracts',
    kind: 'product',
    route: 'skin',
    isA: ['own-serums'],
    contraindicatedBy: [{ c: 'allergy-daisy', is: ['yes'] }],
  },
  {
    id: 'aloe',
    label: 'Aloe',
    kind: 'product',
    route: 'skin',
    isA: ['plant-extracts'],
  },
  {
    id: 'chamomile',
    label: 'Chamomile',
    kind: 'product',
    route: 'skin',
    isA: ['plant-extracts'],
  },
  {
    id: 'centella',
    label: 'Centella',
    kind: 'product',
    route: 'skin',
    isA: ['plant-extracts'],
  },
  {
    id: 'green-tea',
    label: 'Green tea on the skin',
    kind: 'product',
    route: 'skin',
    isA: ['plant-extracts'],
  },
  {
    id: 'arnica',
    label: 'Arnica',
    kind: 'product',
    route: 'skin',
    isA: ['plant-extracts'],
  },
  {
    id: 'essential-oils',
    label: 'Scented plant oils',
    kind: 'product',
    route: 'skin',
    isA: ['scented-products', 'plant-extracts'],
  },
] as const satisfies readonly Draft[];

const sun = [
  { id: 'sunscreen', label: 'Sunscreen', kind: 'product', route: 'skin', meets: ['sun-cover'] },
  {
    id: 'mineral-sunscreen',
    label: 'Mineral sunscreen',
    kind: 'product',
    route: 'skin',
    isA: ['sunscreen'],
  },
  {
    id: 'chemical-sunscreen',
    label: 'Sunscreen with chemical filters',
    kind: 'product',
    route: 'skin',
    isA: ['sunscreen'],
    contraindicatedBy: [{ c: 'allergy-sunscreen', is: ['yes'] }],
  },
  { id: 'shade-and-hat', label: 'Shade and a hat', kind: 'habit', route: 'none', meets: ['sun-cover'] },
  { id: 'direct-sun', label: 'A short time in the sun', kind: 'activity', route: 'none' },
  { id: 'sunbathing', label: 'Sunbathing and sunbeds', kind: 'activity', route: 'none', isA: ['direct-sun'] },
] as const satisfies readonly Draft[];

const makeUpAndActivities = [
  { id: 'make-up', label: 'Make-up', kind: 'product', route: 'skin' },
  { id: 'heavy-make-up', label: 'Heavy make-up', kind: 'product', route: 'skin', isA: ['make-up'] },
  { id: 'light-make-up', label: 'Light make-up', kind: 'product', route: 'skin', isA: ['make-up'] },
  { id: 'exercise', label: 'Exercise and sweat', kind: 'activity', route: 'none' },
  { id: 'heat-and-water', label: 'Sauna, hot water, swimming', kind: 'activity', route: 'none' },
  { id: 'sauna', label: 'Sauna', kind: 'activity', route: 'none', isA: ['heat-and-water'] },
  {
    id: 'hot-water',
    label: 'Hot baths and hot showers',
    kind: 'activity',
    route: 'none',
    isA: ['heat-and-water'],
  },
  { id: 'swimming', label: 'Swimming', kind: 'activity', route: 'none', isA: ['heat-and-water'] },
  { id: 'driving', label: 'Driving after a calming medicine', kind: 'activity', route: 'none' },
  { id: 'escort', label: 'Someone to take you home', kind: 'habit', route: 'none' },
  {
    id: 'hot-or-frozen-on-numb-skin',
    label: 'Hot or frozen things on numb skin',
    kind: 'habit',
    route: 'skin',
  },
] as const satisfies readonly Draft[];

const washing = [
  {
    id: 'lukewarm-water',
    label: 'Rinsing with lukewarm water',
    kind: 'habit',
    route: 'skin',
    meets: ['cleanliness'],
  },
  {
    id: 'cleanser',
    label: 'Mild unscented cleanser',
    kind: 'product',
    route: 'skin',
    meets: ['cleanliness'],
  },
  { id: 'pat-dry', label: 'Patting dry with a clean towel', kind: 'habit', route: 'skin' },
  { id: 'clean-hands', label: 'Clean hands', kind: 'habit', route: 'none' },
  { id: 'clean-tools', label: 'New sterile needle heads', kind: 'habit', route: 'none' },
] as const satisfies readonly Draft[];

const soothing = [
  { id: 'cold-compress', label: 'Cool cloth', kind: 'habit', route: 'skin' },
  { id: 'bare-ice', label: 'Bare ice on the skin', kind: 'habit', route: 'skin' },
  { id: 'humidifier', label: 'A humidifier', kind: 'habit', route: 'none' },
  { id: 'staying-cool', label: 'Staying cool', kind: 'habit', route: 'none' },
  { id: 'food-and-drink', label: 'Food and drink', kind: 'habit', route: 'mouth' },
  { id: 'water', label: 'Drinking water', kind: 'habit', route: 'mouth', isA: ['food-and-drink'] },
  {
    id: 'vitamin-c-food',
    label: 'Fruit and other food with vitamins',
    kind: 'habit',
    route: 'mouth',
    isA: ['food-and-drink'],
  },
] as const satisfies readonly Draft[];

const inPregnancy = { c: 'pregnant', is: ['yes'] } as const;

const medicines = [
  {
    id: 'prescribed-medicine',
    label: 'Prescribed medicine',
    kind: 'medicine',
    route: 'mouth',
    prescribed: true,
  },
  {
    id: 'prescribed-skin-medicine',
    label: 'Prescribed cream or gel',
    kind: 'medicine',
    route: 'skin',
    prescribed: true,
  },
  {
    id: 'prescribed-retinoid',
    label: 'Prescribed retinoid cream',
    kind: 'medicine',
    route: 'skin',
    isA: ['prescribed-skin-medicine'],
    prescribed: true,
  },
  {
    id: 'oral-retinoid',
    label: 'Isotretinoin pills',
    kind: 'medicine',
    route: 'mouth',
    isA: ['prescribed-medicine'],
    prescribed: true,
  },
  {
    id: 'shop-steroid-cream',
    label: 'Shop-bought steroid cream',
    kind: 'medicine',
    route: 'skin',
    neverTold: true,
    contraindicatedBy: [
      { c: 'rosacea', is: ['yes'] },
      { c: 'acne-prone', is: ['yes'] },
      { c: 'cold-sores', is: ['yes'] },
      { c: 'area', is: ['eye-area', 'lip'] },
    ],
  },
  {
    id: 'antibiotic-ointment',
    label: 'Antibiotic ointment',
    kind: 'medicine',
    route: 'skin',
    neverTold: true,
    contraindicatedBy: [{ c: 'allergy-antibiotic-ointment', is: ['yes'] }],
  },
  {
    id: 'numbing-cream',
    label: 'Numbing cream at home',
    kind: 'medicine',
    route: 'skin',
    neverTold: true,
    contraindicatedBy: [{ c: 'allergy-numbing', is: ['yes'] }],
  },
  {
    id: 'shop-ibuprofen',
    label: 'Shop-bought ibuprofen and the like',
    kind: 'medicine',
    route: 'mouth',
    contraindicatedBy: [inPregnancy],
  },
  {
    id: 'allergy-tablet',
    label: 'Shop-bought allergy tablet',
    kind: 'medicine',
    route: 'mouth',
    contraindicatedBy: [inPregnancy],
  },
  {
    id: 'shop-medicine-in-pregnancy',
    label: 'Asking before any shop medicine',
    kind: 'habit',
    route: 'none',
  },
] as const satisfies readonly Draft[];

/** What is done for single signs, or asked and watched. */
const watching = [
  { id: 'stopping-new-product', label: 'Stopping the new product', kind: 'habit', route: 'none' },
  { id: 'hands-from-eyes', label: 'Hands away from your eyes', kind: 'habit', route: 'none' },
  { id: 'creams-from-eyes', label: 'Creams away from your eyes', kind: 'habit', route: 'none' },
  { id: 'pressing-on-bleeding', label: 'Pressing where it bleeds', kind: 'habit', route: 'skin' },
  { id: 'temperature', label: 'Taking your temperature', kind: 'habit', route: 'none' },
  { id: 'checking-again', label: 'Checking again', kind: 'habit', route: 'none' },
  { id: 'leaving-the-sun', label: 'Getting out of the sun', kind: 'habit', route: 'none' },
  { id: 'telling-of-blood', label: 'Saying that a needle was shared', kind: 'habit', route: 'none' },
  { id: 'tetanus', label: 'Asking about tetanus', kind: 'habit', route: 'none' },
  { id: 'products-on-pus', label: 'Anything on skin with pus or crust', kind: 'habit', route: 'skin' },
  { id: 'opening-blisters', label: 'Opening blisters', kind: 'habit', route: 'skin' },
  { id: 'checking-labels', label: 'Reading labels', kind: 'habit', route: 'none' },
  { id: 'monitoring', label: 'Looking at the skin each day', kind: 'habit', route: 'none' },
  { id: 'asking-the-clinic', label: 'Asking your clinic', kind: 'habit', route: 'none' },
  { id: 'clinic-instructions', label: 'What your clinic told you', kind: 'habit', route: 'none' },
  { id: 'grown-up-joins', label: 'A grown-up who joins in', kind: 'habit', route: 'none' },
] as const satisfies readonly Draft[];

const all = [
  ...washing,
  ...creams,
  ...plants,
  ...sun,
  ...strongActives,
  ...rubbing,
  ...makeUpAndActivities,
  ...soothing,
  ...medicines,
  ...watching,
] as const;

export type ThingId = (typeof all)[number]['id'];

/** Everything a plan, a care item or a source speaks of. */
export const things: readonly Thing<ThingId, PlanFactId>[] = all;
