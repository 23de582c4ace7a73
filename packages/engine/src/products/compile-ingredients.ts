import { compilePattern, indexPatterns, type PatternIndex } from './compile-patterns.ts';
import { type SpokenName, spokenName } from './everyday-words.ts';
import type {
  EverydayThing,
  Ingredient,
  IngredientClass,
  IngredientKnowledge,
  PlantGenus,
} from './ingredient-knowledge.ts';
import { nameKey, plainName, scannedKey, spacedName } from './name-key.ts';
import { type RepairWord, wordRepair } from './scan-words.ts';
import { type SpellingKey, spellingKey } from './spelling.ts';

/** What "May I use this yet?" believes, sorted for looking up. */
export interface CompiledIngredients {
  readonly knowledge: IngredientKnowledge;
  readonly classes: ReadonlyMap<string, IngredientClass>;
  /** What an ingredient also counts as among the first of a list, by its id. */
  readonly amongFirst: ReadonlyMap<string, NonNullable<Ingredient['amongFirst']>>;
  /** What an ingredient also counts as from a strength on, by its id. */
  readonly strong: ReadonlyMap<string, NonNullable<Ingredient['strong']>>;
  /** By key of each name; several where a name stands for several. */
  readonly byKey: ReadonlyMap<string, readonly Ingredient[]>;
  readonly byScan: ReadonlyMap<string, readonly Ingredient[]>;
  readonly keysByLength: ReadonlyMap<number, readonly SpellingKey[]>;
  readonly genera: ReadonlyMap<string, readonly PlantGenus[]>;
  readonly generaByLetter: ReadonlyMap<string, readonly (readonly [string, readonly PlantGenus[]])[]>;
  readonly commonPlants: ReadonlyMap<string, readonly PlantGenus[]>;
  /** Common names in scripts that write no spaces. */
  readonly unspacedPlants: readonly (readonly [string, readonly PlantGenus[]])[];
  readonly patterns: PatternIndex;
  /** Words for a part of a plant, but for oil. */
  readonly otherParts: ReadonlySet<string>;
  readonly oilWords: ReadonlySet<string>;
  /** Keys of an official list of names, where one was given. */
  readonly listed: ReadonlySet<string>;
  readonly longestWords: number;
  /** Repairs misread words by the words of all names. */
  readonly repair: RepairWord;
  /** Each everyday name, as it is looked for in a phrase. */
  readonly everyday: readonly { readonly thing: EverydayThing; readonly name: SpokenName }[];
}

const OIL_WORDS: ReadonlySet<string> = new Set(
  'oil oils oleum huile aceite olio ol oel olej olie olja oleo масло оил オイル 油 오일'.split(' '),
);
const LIGATURES = /ffi|ffl|fi|fl|ff/gu;

function wordsOf(knowledge: IngredientKnowledge, listed: readonly string[]): readonly string[] {
  return [
    ...knowledge.ingredients.flatMap(({ names }) => names),
    ...knowledge.genera.flatMap(({ genus, common = [] }) => [genus, ...common]),
    ...knowledge.plantParts,
    ...listed,
  ];
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else if (!known.includes(value)) known.push(value);
}

const known = new WeakMap<IngredientKnowledge, CompiledIngredients>();

/**
 * Sorts the tables for looking up, once for each knowledge; `names` are the names of an official list, if somebody
 * holds one.
 */
export function compileIngredients(
  knowledge: IngredientKnowledge,
  names: readonly string[] = [],
): CompiledIngredients {
  if (names.length > 0) return sortTables(knowledge, names);
  const compiled = known.get(knowledge) ?? sortTables(knowledge, names);
  known.set(knowledge, compiled);
  return compiled;
}

function sortTables(knowledge: IngredientKnowledge, names: readonly string[]): CompiledIngredients {
  const byKey = new Map<string, Ingredient[]>();
  const byScan = new Map<string, Ingredient[]>();
  let longestWords = 1;
  for (const ingredient of knowledge.ingredients) {
    for (const name of ingredient.names) {
      const key = nameKey(name);
      add(byKey, key, ingredient);
      add(byScan, scannedKey(key), ingredient);
      const broken = key.replace(LIGATURES, '');
      if (broken !== key && broken.length > 6) add(byScan, scannedKey(broken), ingredient);
      longestWords = Math.max(longestWords, name.split(/[\s/-]+/u).length);
    }
  }
  const keysByLength = new Map<number, SpellingKey[]>();
  for (const key of byKey.keys()) {
    const same = keysByLength.get(key.length);
    if (same === undefined) keysByLength.set(key.length, [spellingKey(key)]);
    else same.push(spellingKey(key));
  }
  const genera = new Map<string, PlantGenus[]>();
  const commonPlants = new Map<string, PlantGenus[]>();
  for (const plant of knowledge.genera) {
    add(genera, spacedName(plant.genus), plant);
    for (const name of plant.common ?? []) add(commonPlants, spacedName(name).trim(), plant);
  }
  return {
    knowledge,
    classes: new Map(knowledge.classes.map((one) => [one.id, one])),
    amongFirst: new Map(
      knowledge.ingredients.flatMap(({ id, amongFirst }) =>
        amongFirst === undefined ? [] : [[id, amongFirst] as const],
      ),
    ),
    strong: new Map(
      knowledge.ingredients.flatMap(({ id, strong }) =>
        strong === undefined ? [] : [[id, strong] as const],
      ),
    ),
    byKey,
    byScan,
    keysByLength,
    genera,
    generaByLetter: Map.groupBy(genera, ([genus]) => genus.charAt(0)),
    commonPlants,
    unspacedPlants: [...commonPlants].filter(([name]) => !/^\p{Script=Latin}/u.test(name)),
    patterns: indexPatterns(knowledge.patterns.map(compilePattern)),
    otherParts: new Set(knowledge.plantParts.map(plainName).filter((part) => !OIL_WORDS.has(part))),
    oilWords: OIL_WORDS,
    listed: new Set(names.map(nameKey)),
    longestWords,
    repair: wordRepair(wordsOf(knowledge, names)),
    everyday: knowledge.everyday.flatMap((thing) =>
      thing.names.map((name) => ({ thing, name: spokenName(name) })),
    ),
  };
}
