import type { CompiledIngredients } from './compile-ingredients.ts';
import type { Ingredient } from './ingredient-knowledge.ts';
import type { Mention } from './mention.ts';
import { type ByName, byName, plantsNamed } from './name-grammar.ts';
import { nameKey, plainName, scannedKey } from './name-key.ts';
import { repairedName } from './scan-words.ts';
import { spelledLike } from './spelling.ts';

/** What a printed name stands for. */
export interface RecognisedIngredient {
  readonly recognised: 'by-table' | 'by-name' | 'by-list' | 'no';
  /** The first ingredient of the table that it may be. */
  readonly id?: string;
  /** All that it may be. */
  readonly ids: readonly string[];
  readonly classes: readonly string[];
  /** "by its name: a PEG emulsifier" */
  readonly label?: string;
  /** The table's name, where the print differs by a slip. */
  readonly readAs?: string;
}

const AROUND =
  /^(?:[(]?(?:dl|d,l|[dl]|[+-]|±)[)]?- ?)(?=\p{L}{4})|^(?:(?:certified|organic|natural|pure|raw|virgin|extra|cold|pressed|fair|trade|vegetable|micronized|nano|deionized|bio|encapsulated|stabilized|liposomal|synthetic|hydrolized|sterile|sterilized|distilled|filtered|demineralized|deionised|demineralised|colloidal|freeze dried|freeze-dried) )+|(?:[ ,-]+(?:usp|bp|ep|nf|jp|e\.?p|ph\.? ?eur\.?|nano|anhydrous|powder|solution|crystals?|creams?|gel|lotion|ointment|foam|topical|salbe|cr[eè]me|crema|pommade))+$/giu;
/** No one name is so long; what is longer is not known. */
const LONGEST_NAME = 1000;
const SHORTEST_OF_MANY = 7;
const COLOUR_NUMBER = /^\d{5}$/u;

interface Found {
  readonly ingredients: readonly Ingredient[];
  readonly slip: boolean;
}

const NOTHING: Found = { ingredients: [], slip: false };

function inTable(compiled: CompiledIngredients, name: string): Found {
  const key = nameKey(name);
  if (key === '') return NOTHING;
  const exact = compiled.byKey.get(key);
  if (exact !== undefined) return { ingredients: exact, slip: false };
  const bare = nameKey(name.replace(AROUND, ''));
  const stripped = bare === key || bare === '' ? asOneOfMany(compiled, key) : compiled.byKey.get(bare);
  return stripped === undefined ? NOTHING : { ingredients: stripped, slip: false };
}

/** So long a name is hardly that of another substance but for a letter. */
const SURELY_MISREAD = 32;

/** "Himalayan Salts" are himalayan salt. */
function asOneOfMany(compiled: CompiledIngredients, key: string): readonly Ingredient[] | undefined {
  if (key.length < SHORTEST_OF_MANY || !/[a-z]s?$/u.test(key)) return undefined;
  return compiled.byKey.get(key.endsWith('s') ? key.slice(0, -1) : `${key}s`);
}

/** "Sodium Nitrate" is no slip of "Sodium Citrate": each of its words is a word of names. */
function isOfKnownWords(compiled: CompiledIngredients, name: string): boolean {
  if (name.length >= SURELY_MISREAD) return false;
  const words = plainName(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => !/\p{L}{3}/u.test(word) || compiled.repair(word) === word);
}

function withSlips(compiled: CompiledIngredients, name: string): Found {
  const key = nameKey(name);
  if (compiled.listed.has(key) || isOfKnownWords(compiled, name)) return NOTHING;
  const scanned = key.length > 4 ? compiled.byScan.get(scannedKey(key)) : undefined;
  const like = scanned ?? spelledLike(compiled, key);
  return like.length === 0 ? NOTHING : { ingredients: like, slip: true };
}

function slashParts(name: string): readonly string[] {
  const parts = name.split('/').map((part) => part.trim());
  if (parts.length < 2 || parts.some((part) => part === '')) return [];
  return [...new Set(parts)].map((part) => (COLOUR_NUMBER.test(part) ? `CI ${part}` : part));
}

function answerFor(
  found: readonly Found[],
  forms: readonly { readonly classes: readonly string[]; readonly because: string }[],
): RecognisedIngredient {
  const ingredients = [...new Set(found.flatMap((one) => one.ingredients))];
  const [first] = ingredients;
  const [form] = forms;
  const slip = found.some((one) => one.slip && one.ingredients.length > 0);
  return {
    recognised: first === undefined ? 'by-name' : 'by-table',
    ...(first === undefined ? {} : { id: first.id }),
    ids: ingredients.map(({ id }) => id),
    classes: [
      ...new Set([
        ...ingredients.flatMap(({ classes }) => classes),
        ...forms.flatMap(({ classes }) => classes),
      ]),
    ],
    ...(form === undefined ? {} : { label: form.because }),
    ...(slip && first !== undefined ? { readAs: first.names[0] } : {}),
  };
}

/** Answers one name without brackets or slashes: by the table, by its form, by the table with slips, by the list. */
function recogniseName(
  compiled: CompiledIngredients,
  name: string,
  known?: { readonly form: ByName | undefined },
): RecognisedIngredient | undefined {
  const exact = inTable(compiled, name);
  if (exact.ingredients.length > 0) return answerFor([exact], []);
  const form = known === undefined ? byName(compiled, name) : known.form;
  const slips = withSlips(compiled, name);
  if (form !== undefined || slips.ingredients.length > 0)
    return answerFor([slips], form === undefined ? [] : [form]);
  if (compiled.listed.has(nameKey(name))) return { recognised: 'by-list', ids: [], classes: [] };
  return afterRepair(compiled, name);
}

/** Answers a name nobody knows as it reads with its misread words repaired. */
function afterRepair(compiled: CompiledIngredients, name: string): RecognisedIngredient | undefined {
  const repaired = repairedName(compiled.repair, name);
  if (repaired === undefined) return undefined;
  const exact = inTable(compiled, repaired);
  const form = exact.ingredients.length > 0 ? undefined : byName(compiled, repaired);
  if (exact.ingredients.length === 0 && form === undefined) return undefined;
  return { ...answerFor([exact], form === undefined ? [] : [form]), readAs: repaired };
}

function together(parts: readonly RecognisedIngredient[]): RecognisedIngredient {
  const best =
    parts.find(({ recognised }) => recognised === 'by-table') ??
    parts.find(({ recognised }) => recognised === 'by-name') ??
    parts[0];
  const id = parts.find((part) => part.id !== undefined)?.id;
  const label = parts.find((part) => part.label !== undefined)?.label;
  const readAs = parts.find((part) => part.readAs !== undefined)?.readAs;
  return {
    recognised: best?.recognised ?? 'no',
    ...(id === undefined ? {} : { id }),
    ids: [...new Set(parts.flatMap(({ ids }) => ids))],
    classes: [...new Set(parts.flatMap(({ classes }) => classes))],
    ...(label === undefined ? {} : { label }),
    ...(readAs === undefined ? {} : { readAs }),
  };
}

function recogniseSlashed(compiled: CompiledIngredients, name: string): RecognisedIngredient | undefined {
  const exact = inTable(compiled, name);
  if (exact.ingredients.length > 0) return answerFor([exact], []);
  const parts = slashParts(name);
  const form = byName(compiled, name);
  if (parts.length === 0 || form?.isWhole) return recogniseName(compiled, name, { form });
  const known = parts.flatMap((part) => recogniseName(compiled, part) ?? []);
  if (known.length * 2 > parts.length) return together(known);
  const whole = recogniseName(compiled, name, { form });
  return whole === undefined ? undefined : together([whole, ...known]);
}

/** Answers what a mention of a label is: every class that any of its names may stand for, or plainly that it is not known. */
export function recogniseIngredient(compiled: CompiledIngredients, mention: Mention): RecognisedIngredient {
  if (mention.printed.length > LONGEST_NAME) return { recognised: 'no', ids: [], classes: [] };
  const flat = mention.printed.replace(/[()[\]]/gu, ' ');
  const isBare = mention.bracketed.length === 0 || !/[([]/u.test(mention.printed);
  const whole = isBare ? NOTHING : inTable(compiled, flat);
  if (whole.ingredients.length > 0) return answerFor([whole], []);
  const named = recogniseSlashed(compiled, mention.name);
  const plants = new Set(mention.bracketed.length === 0 ? [] : plantsNamed(compiled, mention.name));
  const isSamePlant = (name: string): boolean => {
    const other = inTable(compiled, name).ingredients.length === 0 ? plantsNamed(compiled, name) : [];
    return other.length > 0 && other.every((plant) => plants.has(plant));
  };
  const beside = mention.bracketed
    .filter((name) => named === undefined || !isSamePlant(name))
    .flatMap((name) => recogniseSlashed(compiled, name) ?? []);
  const flatForm = mention.bracketed.length === 0 ? undefined : byName(compiled, flat);
  if (named !== undefined) {
    const sure = beside.filter(({ readAs, recognised }) => readAs === undefined && recognised !== 'by-list');
    return together([named, ...sure]);
  }
  const all = flatForm === undefined ? beside : [...beside, answerFor([], [flatForm])];
  return all.length === 0 ? { recognised: 'no', ids: [], classes: [] } : together(all);
}
