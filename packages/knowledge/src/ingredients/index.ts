import { type IngredientKnowledge, nameKey } from '@afterneedle/engine';
import { things } from '../care/things.ts';
import { allergyKin } from './allergy-kin.ts';
import { allergyWords } from './allergy-words.ts';
import { botanicalGenera } from './botanical-genera.ts';
import { ingredientClasses } from './classes.ts';
import { daisyGenera } from './daisy-genera.ts';
import type { KnowledgeEveryday } from './entry.ts';
import { everydayActivities } from './everyday-activities.ts';
import { everydayNamesInSpanish } from './everyday-names-in-spanish.ts';
import { everydayProducts } from './everyday-products.ts';
import { acids } from './ingredients-acids.ts';
import { botanicals } from './ingredients-botanicals.ts';
import { coolingAndWarming } from './ingredients-cooling-and-warming.ts';
import { ferments } from './ingredients-ferments.ts';
import { fragrance } from './ingredients-fragrance.ts';
import { furtherHeldNames } from './ingredients-further-held-names.ts';
import { furtherPlainNames } from './ingredients-further-plain-names.ts';
import { growthFactorsAndPeptides } from './ingredients-growth-factors-and-peptides.ts';
import { heavyEsters } from './ingredients-heavy-esters.ts';
import { medicinesAndActives } from './ingredients-medicines-and-actives.ts';
import { namesInOtherLanguages } from './ingredients-names-in-other-languages.ts';
import { occlusives } from './ingredients-occlusives.ts';
import { plainBase } from './ingredients-plain-base.ts';
import { plantOils } from './ingredients-plant-oils.ts';
import { preservatives } from './ingredients-preservatives.ts';
import { rarerNames } from './ingredients-rarer-names.ts';
import { retinoids } from './ingredients-retinoids.ts';
import { scrubs } from './ingredients-scrubs.ts';
import { seaweedGums } from './ingredients-seaweed-gums.ts';
import { soothingAndMoisturising } from './ingredients-soothing-and-moisturising.ts';
import { sunFilters } from './ingredients-sun-filters.ts';
import { vitaminC } from './ingredients-vitamin-c.ts';
import { patternsInOtherLanguages } from './patterns-in-other-languages.ts';
import { patternsOfFamilies } from './patterns-of-families.ts';
import { patternsOfHeavyEsters, patternsOfSeaweedGums } from './patterns-of-heavy-esters.ts';
import { patternsOfPlainBase } from './patterns-of-plain-base.ts';
import { patternsThatHold } from './patterns-that-hold.ts';
import { plantParts } from './plant-parts.ts';
import { prescriptionWords } from './prescription-words.ts';
import { scentedGenera } from './scented-genera.ts';
import { seaweedsAndMushrooms } from './seaweeds-and-mushrooms.ts';
import { seedAndNutGenera } from './seed-and-nut-genera.ts';

const WITHOUT_A_LIST: readonly (string | undefined)[] = ['brushes'];
const kinds = new Map<string | undefined, string>(things.map(({ id, kind }) => [id, kind]));

/** What is a product has a list of ingredients, which tells more than its name. */
function withKind(one: KnowledgeEveryday): KnowledgeEveryday {
  const isProduct = kinds.get(one.thing) === 'product' && !WITHOUT_A_LIST.includes(one.thing);
  const kind = kinds.get(one.thing);
  const isActivity = kind === 'activity' || kind === 'habit';
  const [first, ...others] = one.names;
  const known = new Set(one.names.map(nameKey));
  const spanish = (everydayNamesInSpanish[one.id] ?? []).filter((name) => !known.has(nameKey(name)));
  const names = [first, ...others, ...spanish] as const;
  return { ...one, names, ...(isProduct ? { isProduct } : {}), ...(isActivity ? { isActivity } : {}) };
}

/** Everything "May I use this yet?" believes. */
export const ingredientKnowledge: IngredientKnowledge = {
  classes: ingredientClasses,
  ingredients: [
    ...retinoids,
    ...acids,
    ...vitaminC,
    ...scrubs,
    ...fragrance,
    ...coolingAndWarming,
    ...medicinesAndActives,
    ...occlusives,
    ...heavyEsters,
    ...seaweedGums,
    ...growthFactorsAndPeptides,
    ...sunFilters,
    ...preservatives,
    ...soothingAndMoisturising,
    ...botanicals,
    ...plantOils,
    ...ferments,
    ...plainBase,
    ...furtherHeldNames,
    ...furtherPlainNames,
    ...rarerNames,
    ...namesInOtherLanguages,
  ],
  patterns: [
    ...patternsThatHold,
    ...patternsOfHeavyEsters,
    ...patternsOfSeaweedGums,
    ...patternsOfPlainBase,
    ...patternsOfFamilies,
    ...patternsInOtherLanguages,
  ],
  genera: [
    ...daisyGenera,
    ...scentedGenera,
    ...botanicalGenera,
    ...seedAndNutGenera,
    ...seaweedsAndMushrooms,
  ],
  plantParts,
  everyday: [...everydayProducts, ...everydayActivities].map(withKind),
  prescription: prescriptionWords,
  allergyWords,
  allergyKin,
};
