import type { Tables } from '../rules/tables.ts';
import type { CompiledKnowledge } from '../triage/compiled-knowledge.ts';
import { markOf } from './generated-rules.ts';

const WORD = 32;
/** Conditions in one block of code: it is passed over while none of those it looks at holds. */
const BLOCK = 8;

/** By word of condition bits: the bits. */
type Masks = ReadonlyMap<number, number>;

interface Entry {
  readonly index: number;
  readonly id: string;
  readonly watched: Masks;
}

const hex = (mask: number): string => `0x${(mask >>> 0).toString(16)}`;

/** The bits of some words that are in a mask, together; not 0 when any is set. */
function within(masks: Masks, not: '' | '~' = ''): string {
  const words = [...masks].map(([word, mask]) => `${not}a${word} & ${hex(mask)}`);
  return words.length === 1 ? `(${words[0]})` : `(${words.map((word) => `(${word})`).join(' | ')})`;
}

function watchedBy({ watchStart, watchers }: Tables): readonly Masks[] {
  const watched: Map<number, number>[] = [];
  for (let bit = 0; bit + 1 < watchStart.length; bit++) {
    for (const rule of watchers.subarray(watchStart[bit], watchStart[bit + 1])) {
      const masks = watched[rule] ?? new Map<number, number>();
      watched[rule] = masks.set(bit >>> 5, (masks.get(bit >>> 5) ?? 0) | (1 << (bit % WORD)));
    }
  }
  return watched;
}

function partTest({ partNeed, pairStart, pairWord, pairMask }: Tables, part: number): string {
  const masks = new Map<number, number>();
  for (let pair = pairStart[part] as number; pair < (pairStart[part + 1] as number); pair++) {
    masks.set(pairWord[pair] as number, pairMask[pair] as number);
  }
  const need = partNeed[part] as number;
  if (need === 0) return `${within(masks, '~')} === 0`;
  if (need === 1) return `${within(masks)} !== 0`;
  const counts = [...masks].map(([word, mask]) => `bitCount(a${word} & ${hex(mask)})`);
  return `${counts.join(' + ')} >= ${need}`;
}

function ruleLine(tables: Tables, { index, id }: Entry): string {
  const { partStart } = tables;
  const tests: string[] = [];
  for (let part = partStart[index] as number; part < (partStart[index + 1] as number); part++) {
    tests.push(partTest(tables, part));
  }
  return `if (${tests.join(' && ')}) r${index >>> 5} |= ${hex(1 << (index % WORD))}; // ${id}`;
}

/** The one block that all watched conditions of a rule lie in, or none. */
function blockOf({ watched }: Entry): number | undefined {
  const [[word, mask] = [0, 0], ...others] = watched;
  const first = Math.floor((31 - Math.clz32(mask & -mask)) / BLOCK);
  const last = Math.floor((31 - Math.clz32(mask)) / BLOCK);
  return others.length > 0 || first !== last ? undefined : (word * WORD) / BLOCK + first;
}

function together(entries: readonly Entry[]): Masks {
  const all = new Map<number, number>();
  for (const { watched } of entries) {
    for (const [word, mask] of watched) all.set(word, (all.get(word) ?? 0) | mask);
  }
  return all;
}

const blockLines = (tables: Tables, entries: readonly Entry[]): readonly string[] => [
  `  if (${within(together(entries))} !== 0) {`,
  ...entries.map((entry) => `    ${ruleLine(tables, entry)}`),
  '  }',
];

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

function fireLines(tables: Tables, entries: readonly Entry[]): readonly string[] {
  const blocks = Map.groupBy(entries, blockOf);
  const spread = blocks.get(undefined) ?? [];
  const placed = [...blocks].flatMap(([block, inside]) => (block === undefined ? [] : [inside]));
  return [
    'function fire(atoms: Int32Array, rules: Int32Array): void {',
    ...upTo(tables.atomWords).map((word) => `  const a${word} = atoms[${word}] as number;`),
    ...upTo(tables.ruleWords).map((word) => `  let r${word} = 0;`),
    ...[...placed, ...spread.map((entry) => [entry])].flatMap((inside) => blockLines(tables, inside)),
    ...upTo(tables.ruleWords).map((word) => `  rules[${word}] = r${word};`),
    '}',
  ];
}

const COUNT = [
  'function bitCount(bits: number): number {',
  '  let count = 0;',
  '  for (let left = bits; left !== 0; left &= left - 1) count++;',
  '  return count;',
  '}',
  '',
];

/**
 * Answers the rules and lifts of some knowledge as a TypeScript module that exports them as `generatedRules`, a line a
 * rule. It tests what the tables test, grouped by the conditions a rule is watched by, and needs no `eval`.
 */
export function rulesAsCode({ tables, rules, lifts }: CompiledKnowledge): string {
  const watched = watchedBy(tables);
  const entries = [...rules, ...lifts].map(
    ({ id }, index): Entry => ({ index, id, watched: watched[index] ?? new Map() }),
  );
  const lines = fireLines(tables, entries);
  const counts = lines.some((line) => line.includes('bitCount(')) ? COUNT : [];
  return [
    '// biome-ignore-all format: a program wrote it, a line a rule',
    "import type { GeneratedRules } from '@afterneedle/engine/ahead';",
    '',
    ...counts,
    ...lines,
    '',
    '/** The rules and lifts as code, written from the rules by a program and never by hand. */',
    `export const generatedRules: GeneratedRules = { mark: '${markOf(tables)}', fire };`,
    '',
  ].join('\n');
}
