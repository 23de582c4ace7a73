import {
  AT_LEAST_TWO,
  CODES,
  CONTEXT_UNKNOWN,
  CONTEXT_UNSURE,
  PRESENT,
  UNKNOWN,
  UNSURE,
  UNSURE_PRESENT,
} from '../src/facts/fact-slots.ts';
import type { KnowledgeBase } from '../src/facts/knowledge-base.ts';
import { rankOf } from '../src/facts/level.ts';
import { atomKey } from '../src/rules/atom-key.ts';
import { atomsOf } from '../src/rules/holds.ts';
import type { Atom, Condition } from '../src/rules/rule.ts';
import { envelopedFindings } from '../src/rules/rules-of.ts';
import type { Tables } from '../src/rules/tables.ts';
import type { CompiledKnowledge } from '../src/triage/compiled-knowledge.ts';
import { concluded, newTally, type Proof, type Tally } from './proof.ts';

type Meaning = ReadonlyMap<number, Atom>;

const hasBit = (words: Int32Array, from: number, bit: number): boolean =>
  (((words[from + (bit >>> 5)] ?? 0) >>> (bit & 31)) & 1) === 1;

/** Which codes of a slot set a condition bit, in the certain or the possible reading. */
function codesSetting(masks: Int32Array, slot: number, bit: number): readonly number[] {
  return Array.from({ length: CODES }, (_, code) => code).filter(
    (code) => (((masks[slot * CODES + code] ?? 0) >>> (bit & 31)) & 1) === 1,
  );
}

function readFinding(
  { tables, layout }: CompiledKnowledge,
  slot: number,
  bit: number,
  tally: Tally,
): Atom | undefined {
  const id = layout.slots.ids[slot] as string;
  const max = layout.slots.max[slot] ?? 0;
  const least = codesSetting(tables.least, slot, bit);
  const most = codesSetting(tables.most, slot, bit);
  if (least.length === 0 && most.length === 0) return undefined;
  const atLeast = Math.min(...least);
  const steps = [0, 1, 2, 3].filter((step) => step >= atLeast);
  const open = [PRESENT, UNKNOWN, UNSURE, AT_LEAST_TWO, UNSURE_PRESENT];
  const mayBe = atLeast <= max ? open : [];
  const expectedLeast = [
    ...steps,
    ...(atLeast <= 1 ? [PRESENT] : []),
    ...(atLeast <= 2 ? [AT_LEAST_TWO] : []),
    ...(atLeast <= 1 ? [UNSURE_PRESENT] : []),
  ];
  if (least.join() !== expectedLeast.join() || most.join() !== [...steps, ...mayBe].join()) {
    tally.failures.push(`${id}: bit ${bit} is set by answers ${least.join()} and ${most.join()}`);
  }
  return { f: id, atLeast };
}

function readContext(compiled: CompiledKnowledge, slot: number, bit: number, tally: Tally): Atom | undefined {
  const { tables, layout, knowledgeBase } = compiled;
  const definition = knowledgeBase.vocabulary.contexts[slot - layout.slots.findingCount];
  const words = definition?.values ?? [];
  const least = codesSetting(tables.least, slot, bit);
  const most = codesSetting(tables.most, slot, bit);
  if (least.length === 0 && most.length === 0) return undefined;
  const is = words.filter((_, code) => least.includes(code));
  const known = words.flatMap((_, code) => (least.includes(code) ? [code] : []));
  const asUnsure = is.includes(definition?.unsureAs ?? '') ? [CONTEXT_UNSURE] : [];
  const beyond = Array.from({ length: CODES - words.length }, (_, index) => words.length + index);
  const orUnknown = least.includes(CONTEXT_UNKNOWN);
  const isRight =
    least.join() === [...known, ...(orUnknown ? [CONTEXT_UNKNOWN] : []), ...asUnsure].join() &&
    known.every((code) => most.includes(code)) &&
    words.every((_, code) => most.includes(code) === known.includes(code)) &&
    [CONTEXT_UNKNOWN, CONTEXT_UNSURE].every((code) => most.includes(code)) &&
    most.every((code) => code < words.length || beyond.includes(code));
  if (!isRight)
    tally.failures.push(`${definition?.id}: bit ${bit} is set by answers ${least.join()} and ${most.join()}`);
  return { c: definition?.id ?? '', is, ...(orUnknown ? { orUnknown } : {}) };
}

function readHours({ cuts, cutRows, atomWords }: Tables, bit: number, tally: Tally): Atom | undefined {
  const rows = Array.from({ length: cuts.length + 1 }, (_, row) => row);
  const set = rows.filter((row) => hasBit(cutRows, row * atomWords, bit));
  const first = set[0];
  if (first === undefined) return undefined;
  if (set.length !== rows.length - first || first === 0)
    tally.failures.push(`hours: bit ${bit} goes off again`);
  return { fromHour: (cuts[first - 1] ?? 0) / 60 };
}

/** What each condition bit means, read back from what sets it; a bit that nothing or two things set is a failure. */
function readMeaning(compiled: CompiledKnowledge, tally: Tally): Meaning {
  const { tables, layout } = compiled;
  const meaning = new Map<number, Atom>();
  for (let bit = 0; bit < tables.atomWords * 32; bit++) {
    const found: Atom[] = [];
    for (let slot = 0; slot < layout.slots.count; slot++) {
      if (tables.wordOf[slot] !== bit >>> 5) continue;
      const read = slot < layout.slots.findingCount ? readFinding : readContext;
      const atom = read(compiled, slot, bit, tally);
      if (atom !== undefined) found.push(atom);
    }
    const hours = readHours(tables, bit, tally);
    if (hours !== undefined) found.push(hours);
    if (found.length > 1) tally.failures.push(`bit ${bit} means ${found.length} things`);
    const [atom] = found;
    if (atom !== undefined) meaning.set(bit, atom);
  }
  return meaning;
}

function readPart(
  { pairStart, pairWord, pairMask }: Tables,
  part: number,
  meaning: Meaning,
): readonly string[] {
  const keys: string[] = [];
  for (let pair = pairStart[part] as number; pair < (pairStart[part + 1] as number); pair++) {
    for (let index = 0; index < 32; index++) {
      if ((((pairMask[pair] ?? 0) >>> index) & 1) === 0) continue;
      const atom = meaning.get(((pairWord[pair] ?? 0) << 5) | index);
      keys.push(atom === undefined ? 'nothing' : atomKey(atom));
    }
  }
  return keys.toSorted();
}

const written = (need: number, atoms: readonly Atom[]): string =>
  `${need} of ${[...new Set(atoms.map(atomKey))].toSorted().join(' & ')}`;

function checkRule(
  compiled: CompiledKnowledge,
  index: number,
  rule: Condition & { id: string },
  meaning: Meaning,
) {
  const { tables } = compiled;
  const parts: string[] = [];
  for (let part = tables.partStart[index] as number; part < (tables.partStart[index + 1] as number); part++) {
    parts.push(`${tables.partNeed[part]} of ${readPart(tables, part, meaning).join(' & ')}`);
  }
  const source = [
    ...(rule.all.length > 0 ? [written(0, rule.all)] : []),
    ...(rule.groups ?? []).map(({ need, of }) => written(need, of)),
  ];
  return parts.toSorted().join('; ') === source.toSorted().join('; ')
    ? undefined
    : `${rule.id} was compiled to ${parts.join('; ')}`;
}

/** A rule is looked at whenever it may fire: one of its needed conditions watches it, or every option of one of its groups. */
function isWatched({ tables }: CompiledKnowledge, index: number, rule: Condition, meaning: Meaning): boolean {
  const watching = new Set<string>();
  for (let bit = 0; bit + 1 < tables.watchStart.length; bit++) {
    const list = tables.watchers.subarray(tables.watchStart[bit], tables.watchStart[bit + 1]);
    const atom = meaning.get(bit);
    if (atom !== undefined && list.includes(index)) watching.add(atomKey(atom));
  }
  return (
    rule.all.some((atom) => watching.has(atomKey(atom))) ||
    (rule.groups ?? []).some(({ of }) => of.every((atom) => watching.has(atomKey(atom))))
  );
}

function checkPresence({ tables, layout, knowledgeBase }: CompiledKnowledge, tally: Tally): void {
  const enveloped = envelopedFindings(knowledgeBase);
  for (let slot = 0; slot < layout.slots.findingCount; slot++) {
    const id = layout.slots.ids[slot] as string;
    const bare = enveloped.has(id) ? 0 : 3;
    const isCourse = knowledgeBase.vocabulary.findings[slot]?.group === 'course';
    const worse = isCourse ? 16 : 0;
    const expected = [0, 1, 2, 3].map((step) => (step > 0 ? 4 | bare : 0) | (step > 1 ? worse : 0));
    expected.push(4 | bare, bare & 2, (bare & 2) | 8, 4 | bare | worse);
    const found = tables.presence.subarray(slot * CODES, slot * CODES + expected.length);
    if (found.join() !== expected.join()) tally.failures.push(`${id} counts as present or enveloped wrongly`);
  }
}

/** What holds when every answer is the usual one is what each of the usual answers sets, and no two set the same. */
function checkUsual({ tables, layout }: CompiledKnowledge, tally: Tally): void {
  const { least, most, wordOf, usual, usualLeast, usualMost, atomWords } = tables;
  const sums = { least: new Int32Array(atomWords), most: new Int32Array(atomWords) };
  for (let slot = 0; slot < layout.slots.count; slot++) {
    const at = slot * CODES + (usual[slot] ?? 0);
    const word = wordOf[slot] ?? 0;
    sums.least[word] = (sums.least[word] ?? 0) | (least[at] ?? 0);
    sums.most[word] = (sums.most[word] ?? 0) | (most[at] ?? 0);
    if (tables.presence[at] !== 0)
      tally.failures.push(`${layout.slots.ids[slot]} is usual and counts as present`);
  }
  if (sums.least.join() !== usualLeast.join() || sums.most.join() !== usualMost.join()) {
    tally.failures.push('what holds by the usual answers is not what they set');
  }
}

function checkUrgent({ tables, layout, rules }: CompiledKnowledge, tally: Tally): void {
  for (let slot = 0; slot < layout.slots.findingCount; slot++) {
    const id = layout.slots.ids[slot] as string;
    for (const [index, rule] of rules.entries()) {
      const names = atomsOf(rule).some((atom) => 'f' in atom && atom.f === id);
      const expected = names && rankOf(rule.level) >= rankOf('same-day');
      if (hasBit(tables.urgentNaming, slot * tables.ruleWords, index) !== expected) {
        tally.failures.push(`an unsure ${id} is held against ${rule.id} wrongly`);
      }
    }
  }
}

/** Proves that the number tables, read back on their own, say what the rules and lifts say: no more, no less. */
export function proveTables(
  compiled: CompiledKnowledge,
  knowledgeBase: KnowledgeBase = compiled.knowledgeBase,
): Proof {
  const tally = newTally();
  const meaning = readMeaning({ ...compiled, knowledgeBase }, tally);
  const { tables, rules, lifts } = compiled;
  const cuts = [...tables.cuts];
  if (cuts.some((cut, index) => cut < (cuts[index - 1] ?? 0)))
    tally.failures.push('the hours are out of order');
  const entries = [...rules, ...lifts];
  if (tables.ruleCount !== rules.length || tables.liftCount !== lifts.length) {
    tally.failures.push('the tables hold another number of rules or lifts');
  }
  for (const [index, rule] of entries.entries()) {
    tally.checked++;
    const wrong = checkRule(compiled, index, rule, meaning);
    if (wrong !== undefined) tally.failures.push(wrong);
    const rank = rankOf('upTo' in rule ? rule.upTo : rule.level);
    if (tables.ranks[index] !== rank)
      tally.failures.push(`${rule.id} was compiled to rank ${tables.ranks[index]}`);
    if (!isWatched(compiled, index, rule, meaning))
      tally.failures.push(`${rule.id} is not looked at when it may fire`);
  }
  const ranks = [...tables.ranks].slice(0, tables.ruleCount);
  if (ranks.some((rank, index) => rank > (ranks[index - 1] ?? 4)))
    tally.failures.push('a lower rule stands first');
  checkPresence(compiled, tally);
  checkUsual(compiled, tally);
  checkUrgent(compiled, tally);
  tally.notes.push(
    `${meaning.size} conditions, ${tables.cuts.length} hours, ${tables.watchers.length} watches`,
  );
  return concluded('the compiled tables say what the rules say', tally);
}
