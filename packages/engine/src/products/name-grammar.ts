import type { CompiledIngredients } from './compile-ingredients.ts';
import { type CompiledPattern, likelyPatterns } from './compile-patterns.ts';
import type { PlantGenus } from './ingredient-knowledge.ts';
import { spacedName } from './name-key.ts';
import { isOneSlipAway } from './near-spelling.ts';

/** What a name tells by its form. */
export interface ByName {
  readonly classes: readonly string[];
  /** "by its name: a PEG emulsifier", or the plant. */
  readonly because: string;
  /** The pattern speaks for the whole name, slashes and all. */
  readonly isWhole: boolean;
}

const EPITHETS =
  /^(?:(?:certified|organic|natural|pure|raw|virgin|extra|cold|pressed|unrefined|refined|wild|wildcrafted|fresh|dried|fermented|hydrolyzed|hydrogenated|bio) )+/u;
const SHORTEST_MISSPELT = 7;
/** A common plant name has at most so many words. */
const MOST_WORDS = 4;

function startsLike(name: string, { starts, digits }: CompiledPattern): boolean {
  if (!digits) return name.startsWith(starts);
  const start = starts.trimEnd();
  return name.startsWith(start) && /^ ?\d/u.test(name.slice(start.length));
}

interface Tried {
  readonly name: string;
  readonly within: string;
  /** Without slashes. */
  readonly words: string;
}

function fits({ name, within, words }: Tried, pattern: CompiledPattern): boolean {
  const { ends, contains, word, unless } = pattern;
  if (!startsLike(name, pattern) || !name.endsWith(ends)) return false;
  if (!within.includes(contains)) return false;
  if (word !== '' && !words.includes(` ${word} `)) return false;
  return !unless.some((other) => within.includes(other));
}

function hasWord(name: string, words: ReadonlySet<string>): boolean {
  if (name.split(/[ /]/u).some((word) => words.has(word))) return true;
  if (/^[\p{Script=Latin}\p{N} /]*$/u.test(name)) return false;
  for (const word of words) if (!/^\p{Script=Latin}/u.test(word) && name.includes(word)) return true;
  return false;
}

function likeGenus(compiled: CompiledIngredients, head: string): readonly PlantGenus[] {
  const exact = compiled.genera.get(head);
  if (exact !== undefined) return exact;
  if (head.length < SHORTEST_MISSPELT) return [];
  for (const [genus, plants] of compiled.generaByLetter.get(head.charAt(0)) ?? []) {
    if (isOneSlipAway(head, genus)) return plants;
  }
  return [];
}

function namesWithin(text: string): readonly string[] {
  const words = text.split(/[ /]/u);
  return words.flatMap((_, start) =>
    Array.from({ length: Math.min(MOST_WORDS, words.length - start) }, (_unused, more) =>
      words.slice(start, start + more + 1).join(' '),
    ),
  );
}

function plantsIn(compiled: CompiledIngredients, printed: string, hasPart: boolean): readonly PlantGenus[] {
  const bare = printed.replace(EPITHETS, '');
  const found = new Set<PlantGenus>();
  for (const words of bare.split('/')) {
    const [head = '', epithet = ''] = words.split(' ');
    const genus = compiled.genera.get(`${head} ${epithet}`) ?? likeGenus(compiled, head);
    for (const plant of genus) found.add(plant);
  }
  const common = hasPart ? namesWithin(bare) : [bare];
  for (const name of common) for (const plant of compiled.commonPlants.get(name) ?? []) found.add(plant);
  if (hasPart && !/^[\p{Script=Latin}\p{N} /]*$/u.test(bare)) {
    for (const [name, plants] of compiled.unspacedPlants) {
      if (bare.includes(name)) for (const plant of plants) found.add(plant);
    }
  }
  return [...found];
}

/** Answers which plants a name speaks of, whatever part of them. */
export function plantsNamed(compiled: CompiledIngredients, printed: string): readonly PlantGenus[] {
  return plantsIn(compiled, spacedName(printed).trim(), true);
}

/** Answers what the form of a name tells: patterns, and plants by genus or common name with the part that is used. */
export function byName(compiled: CompiledIngredients, printed: string): ByName | undefined {
  const name = spacedName(printed).trim();
  if (name === '') return undefined;
  const within = ` ${name} `;
  const tried = { name, within, words: within.replaceAll('/', ' ') };
  const patterns = likelyPatterns(compiled.patterns, tried)
    .filter((pattern) => fits(tried, pattern))
    .sort((a, b) => a.place - b.place);
  const isOil = hasWord(name, compiled.oilWords);
  const hasOther = hasWord(name, compiled.otherParts);
  const isDerived = patterns.some(({ isDerived: derived }) => derived);
  const plants = isDerived ? [] : plantsIn(compiled, name, isOil || hasOther);
  if (patterns.length === 0 && plants.length === 0) return undefined;
  const ofPlant = ({ classes, oilClasses = classes }: PlantGenus): readonly string[] => {
    if (isOil && !/\bextract\b/u.test(name)) return oilClasses;
    return hasOther && !isOil ? classes : [...classes, ...oilClasses];
  };
  const [pattern] = patterns;
  return {
    classes: [...new Set([...patterns.flatMap(({ classes }) => classes), ...plants.flatMap(ofPlant)])],
    because: pattern?.label ?? 'by its name: made from a plant',
    isWhole: patterns.some(({ ends }) => ends !== ''),
  };
}
