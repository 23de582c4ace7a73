import { editDistance } from '../text/edit-distance.ts';
import type { CompiledIngredients } from './compile-ingredients.ts';
import type { NamePattern, PlantGenus } from './ingredient-knowledge.ts';
import { plainName } from './name-key.ts';

/** What a name tells by its form. */
export interface ByName {
  readonly classes: readonly string[];
  /** "by its name: a PEG emulsifier", or the plant. */
  readonly because: string;
  /** The pattern speaks for the whole name, slashes and all. */
  readonly isWhole: boolean;
}

const SPACED = /[^\p{L}\p{N}/]+/gu;
const EPITHETS =
  /^(?:(?:certified|organic|natural|pure|raw|virgin|extra|cold|pressed|unrefined|refined|wild|wildcrafted|fresh|dried|fermented|hydrolyzed|hydrogenated|bio) )+/u;
const SHORTEST_MISSPELT = 7;

const spaced = (text: string): string => text.replace(SPACED, ' ');

function startsLike(name: string, { starts = '', digits }: NamePattern): boolean {
  const start = spaced(starts).trimStart();
  if (digits) return name.startsWith(start.trimEnd()) && /^ ?\d/u.test(name.slice(start.trimEnd().length));
  return name.startsWith(start);
}

function fits(name: string, pattern: NamePattern): boolean {
  const { ends, contains, word, unless = [] } = pattern;
  if (!startsLike(name, pattern)) return false;
  if (ends !== undefined && !name.endsWith(spaced(ends).trimEnd())) return false;
  if (contains !== undefined && !` ${name} `.includes(spaced(contains))) return false;
  if (word !== undefined && !` ${name} `.replaceAll('/', ' ').includes(` ${spaced(word).trim()} `))
    return false;
  return !unless.some((other) => ` ${name} `.includes(spaced(other)));
}

function hasWord(name: string, words: ReadonlySet<string>): boolean {
  if (name.split(/[ /]/u).some((word) => words.has(word))) return true;
  if (/^[\p{Script=Latin}\p{N} /]*$/u.test(name)) return false;
  for (const word of words) if (!/^\p{Script=Latin}/u.test(word) && name.includes(word)) return true;
  return false;
}

function likeGenus(compiled: CompiledIngredients, head: string): PlantGenus | undefined {
  const exact = compiled.genera.get(head);
  if (exact !== undefined || head.length < SHORTEST_MISSPELT) return exact;
  for (const [genus, plant] of compiled.genera) {
    if (
      Math.abs(genus.length - head.length) <= 1 &&
      genus[0] === head[0] &&
      editDistance(head, genus, 1) <= 1
    )
      return plant;
  }
  return undefined;
}

function plantsIn(compiled: CompiledIngredients, name: string, hasPart: boolean): readonly PlantGenus[] {
  const bare = name.replace(EPITHETS, '');
  const found = new Set<PlantGenus>();
  for (const words of bare.split('/')) {
    const genus = likeGenus(compiled, words.trim().split(' ')[0] ?? '');
    if (genus !== undefined) found.add(genus);
  }
  for (const [common, plant] of compiled.commonPlants) {
    const isLatin = /^\p{Script=Latin}/u.test(common);
    if (
      bare === common ||
      (hasPart && (isLatin ? ` ${bare} `.includes(` ${common} `) : bare.includes(common)))
    )
      found.add(plant);
  }
  return [...found];
}

/** Answers which plants a name speaks of, whatever part of them. */
export function plantsNamed(compiled: CompiledIngredients, printed: string): readonly PlantGenus[] {
  return plantsIn(compiled, spaced(plainName(printed)).trim(), true);
}

/** Answers what the form of a name tells: patterns, and plants by genus or common name with the part that is used. */
export function byName(compiled: CompiledIngredients, printed: string): ByName | undefined {
  const name = spaced(plainName(printed)).trim();
  if (name === '') return undefined;
  const patterns = compiled.knowledge.patterns.filter((pattern) => fits(name, pattern));
  const isOil = hasWord(name, compiled.oilWords);
  const otherParts = new Set([...compiled.plantParts].filter((part) => !compiled.oilWords.has(part)));
  const hasOther = hasWord(name, otherParts);
  const plants = plantsIn(compiled, name, isOil || hasOther);
  if (patterns.length === 0 && plants.length === 0) return undefined;
  const ofPlant = ({ classes, oilClasses = classes }: PlantGenus): readonly string[] => {
    if (isOil && !/\bextract\b/u.test(name)) return oilClasses;
    return hasOther && !isOil ? classes : [...classes, ...oilClasses];
  };
  const [pattern] = patterns;
  return {
    classes: [...new Set([...patterns.flatMap(({ classes }) => classes), ...plants.flatMap(ofPlant)])],
    because: pattern?.label ?? 'by its name: made from a plant',
    isWhole: patterns.some(({ ends }) => ends !== undefined),
  };
}
