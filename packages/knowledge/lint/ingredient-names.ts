import type { IngredientKnowledge, NamePattern } from '@afterneedle/engine';

const LEAST_SHARED = 3;
const LEAST_LETTERS = 4;
const BY_NAME = /^by its name: /;

/** "Acer Saccharum (Sugar Maple) Extract" is "Acer Saccharum Extract" again. */
const bare = (name: string): string =>
  name
    .replaceAll(/\([^)]*\)/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

const inOrder = (names: Iterable<string>): readonly string[] =>
  [...names].toSorted((a, b) => a.localeCompare(b, 'en'));

/** Each name once, without what only repeats it in brackets or in other letters. */
function onceEach(names: readonly string[]): readonly string[] {
  const byKey = new Map<string, string>();
  for (const name of names) {
    const key = bare(name).toLowerCase();
    if (!byKey.has(key)) byKey.set(key, bare(name) || name);
  }
  return inOrder(byKey.values());
}

function wordsOf(name: string, skip: ReadonlySet<string>): readonly string[] {
  const words = name.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.filter((word) => word.length >= LEAST_LETTERS && !skip.has(word));
}

interface Grouping {
  /** Words that say nothing: parts of plants. */
  readonly skip: ReadonlySet<string>;
  /** A plant stands under its genus, which is named first; anything else under the word that most names share. */
  readonly isPlant: boolean;
}

/** Puts names beside each other that share a word. */
function groupsOf(
  names: readonly string[],
  { skip, isPlant }: Grouping,
): ReadonlyMap<string, readonly string[]> {
  const shared = new Map<string, number>();
  for (const name of names) {
    for (const word of new Set(wordsOf(name, skip))) shared.set(word, (shared.get(word) ?? 0) + 1);
  }
  const rank = (word: string): number => (isPlant ? 0 : -(shared.get(word) ?? 0));
  const headOf = (name: string): string =>
    wordsOf(name, skip)
      .filter((word) => (shared.get(word) ?? 0) >= LEAST_SHARED)
      .toSorted((a, b) => rank(a) - rank(b))[0] ?? '';
  const groups = Map.groupBy(names, headOf);
  const isSmall = (head: string): boolean => (groups.get(head)?.length ?? 0) < LEAST_SHARED;
  return Map.groupBy(names, (name) => (isSmall(headOf(name)) ? '' : headOf(name)));
}

function nameLines(names: readonly string[], grouping: Grouping): string[] {
  const groups = groupsOf(names, grouping);
  const others = groups.get('') ?? [];
  const heads = inOrder(groups.keys()).filter((head) => head !== '');
  return [
    ...heads.map((head) => `- **${head}**: ${(groups.get(head) ?? []).join('; ')}`),
    ...(others.length === 0 ? [] : [`- ${heads.length === 0 ? '' : '**others**: '}${others.join('; ')}`]),
  ];
}

/** What a name must hold, as a person would say it. */
function signOf({ starts, ends, contains, word, digits, unless = [] }: NamePattern): string {
  const signs = [
    ...(starts === undefined ? [] : [`begins with "${starts}"${digits === true ? ' and a figure' : ''}`]),
    ...(ends === undefined ? [] : [`ends with "${ends}"`]),
    ...(contains === undefined ? [] : [`holds "${contains}"`]),
    ...(word === undefined ? [] : [`has the word "${word}"`]),
  ];
  const but = unless.length === 0 ? '' : ' (with exceptions)';
  return `${signs.join(' and ')}${but}`;
}

function patternLines(patterns: readonly NamePattern[]): string[] {
  const labels = inOrder(new Set(patterns.map(({ label }) => label.replace(BY_NAME, ''))));
  return labels.map((label) => {
    const own = patterns.filter((pattern) => pattern.label.replace(BY_NAME, '') === label);
    return `- **${label}**: the name ${[...new Set(own.map(signOf))].join('; or ')}`;
  });
}

function genusLines(genera: readonly string[]): string[] {
  const byLetter = Object.entries(Object.groupBy(inOrder(new Set(genera)), (genus) => genus.slice(0, 1)));
  return byLetter.map(([letter, own = []]) => `- **${letter}**: ${own.join(', ')}`);
}

/** Answers the section that says what belongs to a class: each name once, names that share a word side by side. */
export function belongingSection(
  id: string,
  { ingredients, patterns, genera, plantParts }: IngredientKnowledge,
): string[] {
  const names = onceEach(
    ingredients.filter(({ classes }) => classes.includes(id)).map(({ names: [first] }) => first),
  );
  const own = patterns.filter(({ classes }) => classes.includes(id));
  const plants = genera.filter(
    ({ classes, oilClasses = [] }) => classes.includes(id) || oilClasses.includes(id),
  );
  const skip = new Set(plantParts.map((part) => part.toLowerCase()));
  const part = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [`### ${title}`, '', ...lines, ''];
  return [
    '## What belongs to it',
    '',
    ...(names.length + own.length + plants.length === 0
      ? ['Nothing yet.', '']
      : ['Each name stands once; names that share a word stand side by side.', '']),
    ...part(`Known by name (${names.length})`, nameLines(names, { skip, isPlant: plants.length > 0 })),
    ...part('Told by its name', patternLines(own)),
    ...part(`Parts of these plants (${plants.length} genera)`, genusLines(plants.map(({ genus }) => genus))),
  ];
}
