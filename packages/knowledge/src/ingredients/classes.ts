import type { IngredientClass } from '@afterneedle/engine';
import type { PlanFactId } from '../care/plan-facts.ts';
import type { ThingId } from '../care/things.ts';
import type { BasisId } from '../claims/index.ts';
import { MINERAL, SHADE } from './sun-cover-choices.ts';

type Draft = IngredientClass<string, ThingId, BasisId, PlanFactId>;

const ifFragrance = { c: 'allergy-fragrance', is: ['yes'] } as const;
const ifDaisy = { c: 'allergy-daisy', is: ['yes'] } as const;
const ifSunscreen = { c: 'allergy-sunscreen', is: ['yes'] } as const;
const ifPreservative = { c: 'allergy-preservative', is: ['yes'] } as const;
const ifNumbing = { c: 'allergy-numbing', is: ['yes'] } as const;

/** Acids, vitamins and medicines that wait for calm skin. */
const strong = [
  {
    id: 'retinoid',
    label: 'Retinol and its kin',
    because:
      'A form of vitamin A. It makes new skin sting and peel. If prescribed, ask who prescribed it before you pause it.',
    thing: 'retinoids',
    cites: ['C-01', 'E-037', 'J-60', 'J-53'],
  },
  {
    id: 'retinol-like',
    label: 'Plant stand-in for retinol',
    because: 'It is sold in place of retinol. No source says when it may start, so ask your clinic.',
    answer: 'ask',
    cites: ['C-01', 'C-17', 'S1-22'],
  },
  {
    id: 'aha',
    label: 'Fruit acid (AHA)',
    because: 'A fruit acid takes off the top layer of skin. Even a little to set the pH counts here.',
    thing: 'aha',
    cites: ['C-02', 'E-037', 'J-60'],
  },
  {
    id: 'bha',
    label: 'Salicylic acid and its kin (BHA)',
    because:
      'An acid that peels the skin in its pores. It waits until the skin is calm and your clinic agrees.',
    thing: 'bha',
    cites: ['C-03', 'E-028', 'W-04', 'J-60'],
  },
  {
    id: 'pha',
    label: 'Mild acid (PHA)',
    because: 'A mild acid of the same kind as fruit acids, so it waits as long as they do.',
    thing: 'aha',
    cites: ['C-02', 'S3-48', 'S1-54', 'J-60'],
  },
  {
    id: 'other-acid-or-peel',
    label: 'Other acid, enzyme or peel',
    because:
      'An acid or an enzyme that may peel or sting. If one was prescribed, ask who prescribed it before you pause it.',
    thing: 'other-acids',
    cites: ['S1-62', 'S1-54', 'S3-48', 'S0-150', 'E-028', 'J-53'],
  },
  {
    id: 'benzoyl-peroxide',
    label: 'Benzoyl peroxide',
    because:
      'An acne gel that dries and burns open skin. It waits for calm skin, and for your clinic to agree.',
    thing: 'benzoyl-peroxide',
    cites: ['C-04', 'E-028', 'W-04', 'J-60', 'J-53'],
  },
  {
    id: 'vitamin-c',
    label: 'Vitamin C',
    because:
      'Vitamin C put in through needle holes has caused lumps that lasted. Even a little to keep a cream fresh counts here.',
    thing: 'vitamin-c',
    cites: ['C-05', 'E-013', 'E-072', 'J-60'],
  },
  {
    id: 'depigmenting',
    label: 'Bleaching agent',
    because:
      'It makes dark marks lighter and may sting. If prescribed, ask who prescribed it before you pause it.',
    thing: 'strong-actives',
    cites: ['S3-48', 'S0-150', 'E-028', 'J-53'],
  },
  {
    id: 'exfoliating-particle',
    label: 'Scrub grains',
    because: 'Grains that rub. They hurt new skin and can make bumps worse.',
    thing: 'scrubs',
    cites: ['S2-15', 'S1-61', 'S1-88', 'S0-61'],
  },
] as const satisfies readonly Draft[];

const medicines = [
  {
    id: 'steroid',
    label: 'Steroid',
    because:
      'A steroid can hide or feed a skin infection. If one was prescribed, ask who prescribed it before you pause it.',
    thing: 'shop-steroid-cream',
    cites: ['C-16', 'E-086', 'E-087', 'J-53'],
  },
  {
    id: 'antibiotic',
    label: 'Antibiotic',
    because: 'Put it on only if a doctor gave it to you for this. If so, ask them before you pause it.',
    thing: 'antibiotic-ointment',
    personal: [{ c: 'allergy-antibiotic-ointment', is: ['yes'] }],
    cites: ['E-042', 'E-041', 'J-53'],
  },
  {
    id: 'numbing-agent',
    label: 'Numbing agent',
    because: 'Open skin takes up too much of it, and that can make you very ill.',
    thing: 'numbing-cream',
    personal: [ifNumbing],
    cites: ['E-081', 'E-082', 'E-085'],
  },
  {
    id: 'medicine',
    label: 'Medicine for the skin',
    because: 'A medicine. Ask your clinic, or the person who prescribed it before you pause it.',
    answer: 'ask',
    cites: ['S3-54', 'J-53'],
  },
  {
    id: 'prescription-only',
    label: 'Medicine on prescription',
    because:
      'Most countries give it on prescription only. Ask the person who prescribed it before you pause it. Nobody did? Leave it out.',
    answer: 'ask',
    isPrescribed: true,
    cites: ['J-53', 'S1-81', 'C-01', 'C-16'],
  },
  {
    id: 'antiseptic',
    label: 'Germ killer',
    because: 'It kills germs, and it may sting or harm new skin. No source says when, so ask your clinic.',
    answer: 'ask',
    cites: ['C-17', 'S3-54'],
  },
] as const satisfies readonly Draft[];

const scentAndPlants = [
  {
    id: 'fragrance',
    label: 'Scent',
    because: 'Scent gets in through the needle holes and may cause a rash.',
    thing: 'scented-products',
    personal: [ifFragrance],
    cites: ['C-18', 'S3-45', 'E-079'],
  },
  {
    id: 'fragrance-allergen',
    label: 'Scent that labels must name',
    because: 'EU rules make labels name this scent, as it causes a rash more often than most.',
    thing: 'scented-products',
    personal: [ifFragrance],
    cites: ['C-18', 'S0-18', 'E-079'],
  },
  {
    id: 'essential-oil',
    label: 'Scented plant oil',
    because: 'A strong scented oil from a plant. Such oils are known to cause a rash.',
    thing: 'essential-oils',
    personal: [ifFragrance, ifDaisy],
    cites: ['E-079', 'C-19', 'J-62'],
  },
  {
    id: 'botanical',
    label: 'Plant extract',
    because: 'Made from a plant. It can get in through the needle holes and cause a rash.',
    thing: 'plant-extracts',
    personal: [ifDaisy],
    cites: ['C-19', 'E-076', 'E-079', 'J-62'],
  },
  {
    id: 'daisy-family',
    label: 'Plant of the daisy family',
    because: 'A plant of the daisy family. Arnica cream gave a rash at each needle hole.',
    thing: 'plant-extracts',
    personal: [ifDaisy],
    cites: ['C-19', 'E-076', 'E-080', 'J-62'],
  },
  {
    id: 'nut-or-seed-oil',
    label: 'Oil from nuts, seeds or fruit',
    because: 'A plant oil. It counts as a plant extract, since the needle holes are open at first.',
    thing: 'plant-extracts',
    cites: ['C-18', 'C-19', 'J-62'],
  },
  {
    id: 'bee-product',
    label: 'Honey, propolis and the like',
    because:
      'It comes from bees and holds bits of plants. No source says when it may start, so ask your clinic.',
    answer: 'ask',
    personal: [ifDaisy],
    cites: ['C-18', 'C-19', 'E-079'],
  },
  {
    id: 'ferment',
    label: 'Made with yeast or bacteria',
    because: 'Made with yeast or bacteria. No source says when it may start, so ask your clinic.',
    answer: 'ask',
    cites: ['C-18', 'S1-22'],
  },
] as const satisfies readonly Draft[];

const creams = [
  {
    id: 'petrolatum',
    label: 'Petroleum jelly',
    because: 'A thin plain layer is fine from the start if you like it. It rarely clogs or causes a rash.',
    thing: 'thin-petrolatum',
    cites: ['C-10', 'E-043', 'E-041', 'J-52'],
  },
  {
    id: 'occlusive',
    label: 'Mineral oil or wax',
    because: 'It seals the skin, and sealed needle holes close more slowly.',
    thing: 'heavy-occlusives',
    cites: ['C-10', 'E-033', 'S0-36'],
  },
  {
    id: 'heavy-emollient',
    label: 'Butter or wax',
    because: 'A butter or a wax. It makes a cream heavy, and heavy creams may clog needle holes.',
    thing: 'heavy-occlusives',
    cites: ['C-10', 'S3-47', 'E-044'],
  },
  {
    id: 'comedogenic',
    label: 'May clog pores',
    because:
      'It stands on lists of what clogs pores. Those lists are weak, but we count it as a heavy cream.',
    thing: 'heavy-occlusives',
    cites: ['C-11', 'C-10', 'S0-37', 'E-043'],
  },
  {
    id: 'lanolin',
    label: 'Lanolin (wool wax)',
    because: 'Wool wax seals the skin, and some people get a rash from it.',
    thing: 'lanolin',
    personal: [{ c: 'allergy-lanolin', is: ['yes'] }],
    cites: ['C-10', 'E-104'],
  },
  {
    id: 'growth-factor',
    label: 'Growth factor or exosomes',
    because: 'It tells cells to grow. No trial shows what it does in open skin, so it waits.',
    thing: 'growth-factors',
    cites: ['C-18', 'E-003', 'J-62', 'W-13'],
  },
  {
    id: 'peptide',
    label: 'Peptide or broken-down protein',
    because: 'A small piece of protein. No trial shows what it does in open skin, so it waits.',
    thing: 'peptides',
    cites: ['C-18', 'E-003', 'J-62'],
  },
  {
    id: 'hyaluronic-acid',
    label: 'Hyaluronic acid',
    because: 'It holds water. Plain and unscented it is fine after the first day.',
    thing: 'hyaluronic-acid',
    cites: ['C-18', 'E-029', 'E-075'],
  },
  {
    id: 'soothing-moisturising',
    label: 'Moistens and calms',
    because: 'It keeps skin moist. In a plain unscented cream it is fine after the first day.',
    thing: 'hydrating-serums',
    cites: ['C-18', 'E-029'],
  },
  {
    id: 'plain-base',
    label: 'Plain base of a cream',
    because: 'It makes the cream a cream. As part of a plain cream it is fine after the first day.',
    thing: 'plain-moisture',
    cites: ['C-18', 'E-029'],
  },
  {
    id: 'propylene-glycol',
    label: 'Propylene glycol',
    because: 'A common base of creams and gels. A few people get a rash from it.',
    thing: 'plain-moisture',
    personal: [{ c: 'allergy-propylene-glycol', is: ['yes'] }],
    cites: ['C-18', 'E-029', 'S3-29'],
  },
  {
    id: 'propylene-glycol-itself',
    label: 'Propylene glycol',
    because: 'A common base of creams and gels. A few people get a rash from it.',
    thing: 'propylene-glycol',
    cites: ['C-18', 'E-029', 'S3-29'],
  },
  {
    id: 'preservative',
    label: 'Keeps the product fresh',
    because: 'It keeps germs out of the jar. Open skin needs that; a few people get a rash from it.',
    thing: 'plain-moisture',
    personal: [ifPreservative],
    cites: ['C-18', 'E-029', 'S3-29'],
  },
  {
    id: 'preservative-sensitiser',
    label: 'Preservative that often causes a rash',
    because: 'It keeps germs out, but it often causes a rash. No source clears it, so ask your clinic.',
    answer: 'ask',
    personal: [ifPreservative],
    cites: ['S0-18', 'S3-29', 'C-18'],
  },
  {
    id: 'cleansing-agent',
    label: 'Soap or foam',
    because: 'It cleans. A mild unscented cleanser is fine after the first day.',
    thing: 'cleanser',
    cites: ['E-105', 'E-029', 'S2-14'],
  },
] as const satisfies readonly Draft[];

const sunAndColour = [
  {
    id: 'uv-filter-mineral',
    label: 'Mineral sun filter',
    because: 'A mineral sun filter. It is the kind to choose once sunscreen may start.',
    thing: 'mineral-sunscreen',
    isSunFilter: true,
    meanwhile: SHADE,
    cites: ['C-06', 'C-07', 'E-038'],
  },
  {
    id: 'uv-filter-organic',
    label: 'Chemical sun filter',
    because: 'A chemical sun filter. Put on too soon, one of this kind made people allergic.',
    thing: 'chemical-sunscreen',
    isSunFilter: true,
    sooner: MINERAL,
    meanwhile: SHADE,
    personal: [ifSunscreen],
    cites: ['C-07', 'C-06', 'E-038', 'E-040'],
  },
  {
    id: 'pigment',
    label: 'Make-up colour',
    because:
      'Colour grains as in make-up. They get into open needle holes. Thick make-up such as foundation waits longer.',
    thing: 'make-up',
    cites: ['C-09', 'E-035', 'E-074', 'J-63'],
  },
] as const satisfies readonly Draft[];

/** What no source speaks of and what may harm. */
const ask = [
  {
    id: 'drying-alcohol',
    label: 'Drying alcohol',
    because: 'It stings and dries. No source says when it may start, so ask your clinic.',
    answer: 'ask',
    cites: ['C-18', 'S0-150'],
  },
  {
    id: 'cooling-or-warming',
    label: 'Cools or heats the skin',
    because: 'It makes skin feel cold or hot, and it may sting. No source clears it, so ask your clinic.',
    answer: 'ask',
    cites: ['C-18', 'S0-150'],
  },
  {
    id: 'harsh-cleanser',
    label: 'Strong foam',
    because: 'A strong foam dries the skin and may sting. Choose a mild one, or ask your clinic.',
    answer: 'ask',
    cites: ['S2-14', 'S0-60', 'C-18'],
  },
  {
    id: 'urea',
    label: 'Urea',
    because: 'A little keeps skin moist, a lot peels it. The list does not say how much, so ask.',
    answer: 'ask',
    cites: ['C-18', 'S1-62'],
  },
  {
    id: 'other-active',
    label: 'Active no source speaks of',
    because: 'It is meant to change the skin. No source says when it may start, so ask your clinic.',
    answer: 'ask',
    cites: ['S3-48', 'C-18', 'S1-22'],
  },
  {
    id: 'carries-deeper',
    label: 'Carries other things deeper',
    because: 'It helps other things get deeper into the skin. No source clears it, so ask your clinic.',
    answer: 'ask',
    cites: ['E-073', 'E-003', 'C-18'],
  },
  {
    id: 'hair-removal-or-dye',
    label: 'Hair dye, hair remover, repellent',
    because: 'It is not meant for new skin and may burn or cause a rash. Ask your clinic.',
    answer: 'ask',
    cites: ['S2-16', 'S1-22'],
  },
] as const satisfies readonly Draft[];

const all = [...strong, ...medicines, ...scentAndPlants, ...creams, ...sunAndColour, ...ask] as const;

export type IngredientClassId = (typeof all)[number]['id'];

/** What an ingredient may count as, and which care item speaks for it. */
export const ingredientClasses: readonly IngredientClass<IngredientClassId, ThingId, BasisId, PlanFactId>[] =
  all;
