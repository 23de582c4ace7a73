import {
  CODES,
  CONTEXT_UNKNOWN,
  CONTEXT_UNSURE,
  type FactSlots,
  isUnsureCode,
  leastStep,
  mostStep,
  UNSURE_PRESENT,
} from '../facts/fact-slots.ts';
import type { KnowledgeBase } from '../facts/knowledge-base.ts';
import { rankOf } from '../facts/level.ts';
import { atomKey } from './atom-key.ts';
import { atomsOf, firstMinute } from './holds.ts';
import type { Atom, Condition, Lift, Rule } from './rule.ts';
import { envelopedFindings } from './rules-of.ts';
import type { Tables } from './tables.ts';

const SAME_DAY = rankOf('same-day');
const WORD = 32;
/** The step of a course from which on it is getting worse. */
const WORSE = 2;

interface Placed {
  readonly atom: Atom;
  readonly bit: number;
}

/** Answers the one slot or, for hours, the one group whose condition bits must lie in one word. */
const homeOf = (atom: Atom): string => ('f' in atom ? atom.f : 'c' in atom ? atom.c : '');

function place(conditions: readonly Condition[]): ReadonlyMap<string, Placed> {
  const byHome = new Map<string, Map<string, Atom>>();
  for (const atom of conditions.flatMap(atomsOf)) {
    const home = byHome.get(homeOf(atom)) ?? new Map<string, Atom>();
    home.set(atomKey(atom), atom);
    byHome.set(homeOf(atom), home);
  }
  const placed = new Map<string, Placed>();
  let next = 0;
  for (const [home, atoms] of byHome) {
    if (home !== '' && atoms.size > WORD) throw new RangeError(`${home} has more than ${WORD} conditions`);
    if (home !== '' && (next % WORD) + atoms.size > WORD) next += WORD - (next % WORD);
    for (const [key, atom] of atoms) placed.set(key, { atom, bit: next++ });
  }
  return placed;
}

function refuseUnsound(condition: Condition, id: string, slots: FactSlots): void {
  const groups = condition.groups ?? [];
  if (condition.all.length === 0 && groups.length === 0) throw new Error(`${id} has no condition`);
  for (const { need, of } of groups) {
    if (need < 1 || need > of.length) throw new Error(`${id} needs ${need} of ${of.length}`);
    if (new Set(of.map(atomKey)).size < of.length)
      throw new Error(`${id} names a condition twice in a group`);
  }
  for (const atom of atomsOf(condition)) {
    const slot = slots.slotOf.get(homeOf(atom));
    if (('f' in atom || 'c' in atom) && slot === undefined) {
      throw new Error(`${id} names ${homeOf(atom)}, which the vocabulary has not`);
    }
    if ('f' in atom && (atom.atLeast < 1 || atom.atLeast > (slots.max[slot ?? 0] ?? 0))) {
      throw new Error(`${id} asks for ${atom.f} of ${atom.atLeast}, which is not on its scale`);
    }
  }
}

function factMasks(slots: FactSlots, placed: ReadonlyMap<string, Placed>, knowledgeBase: KnowledgeBase) {
  const least = new Int32Array(slots.count * CODES);
  const most = new Int32Array(slots.count * CODES);
  const wordOf = new Uint16Array(slots.count);
  for (const { atom, bit } of placed.values()) {
    const slot = slots.slotOf.get(homeOf(atom));
    if (slot === undefined) continue;
    wordOf[slot] = Math.floor(bit / WORD);
    const mask = 1 << (bit % WORD);
    if ('f' in atom) {
      const max = slots.max[slot] ?? 0;
      for (let code = 0; code <= UNSURE_PRESENT; code++) {
        const at = slot * CODES + code;
        if (leastStep(code) >= atom.atLeast) least[at] = (least[at] ?? 0) | mask;
        if (mostStep(code, max) >= atom.atLeast) most[at] = (most[at] ?? 0) | mask;
      }
    } else if ('c' in atom) {
      const definition = knowledgeBase.vocabulary.contexts[slot - slots.findingCount];
      const words = definition?.values ?? [];
      for (let code = 0; code < CODES; code++) {
        const at = slot * CODES + code;
        const known = code === CONTEXT_UNSURE ? definition?.unsureAs : words[code];
        const isOpen = words[code] === undefined;
        const isAnswer = known !== undefined && atom.is.includes(known);
        const isKnown = isAnswer || (code === CONTEXT_UNKNOWN && atom.orUnknown === true);
        const mayBe = isOpen ? isKnown || words.some((word) => atom.is.includes(word)) : isKnown;
        if (isKnown) least[at] = (least[at] ?? 0) | mask;
        if (mayBe) most[at] = (most[at] ?? 0) | mask;
      }
    }
  }
  return { least, most, wordOf };
}

function usualAtoms(slots: FactSlots, masks: ReturnType<typeof factMasks>, atomWords: number) {
  const usualLeast = new Int32Array(atomWords);
  const usualMost = new Int32Array(atomWords);
  for (let slot = 0; slot < slots.count; slot++) {
    const word = masks.wordOf[slot] ?? 0;
    const at = slot * CODES + (slots.usual[slot] ?? 0);
    usualLeast[word] = (usualLeast[word] ?? 0) | (masks.least[at] ?? 0);
    usualMost[word] = (usualMost[word] ?? 0) | (masks.most[at] ?? 0);
  }
  return { usual: slots.usual, usualLeast, usualMost };
}

function presenceMarks(slots: FactSlots, knowledgeBase: KnowledgeBase): Uint8Array {
  const enveloped = envelopedFindings(knowledgeBase);
  const presence = new Uint8Array(slots.count * CODES);
  for (let slot = 0; slot < slots.findingCount; slot++) {
    const isCourse = knowledgeBase.vocabulary.findings[slot]?.group === 'course';
    const isBare = !enveloped.has(slots.ids[slot] ?? '');
    for (let code = 0; code <= UNSURE_PRESENT; code++) {
      const certain = leastStep(code) > 0 ? (isBare ? 5 : 4) : 0;
      const unsure = isUnsureCode(code) ? 8 : 0;
      const worse = isCourse && leastStep(code) >= WORSE ? 16 : 0;
      const possible = isBare && mostStep(code, slots.max[slot] ?? 0) > 0 ? 2 : 0;
      presence[slot * CODES + code] = certain | possible | unsure | worse;
    }
  }
  return presence;
}

function hourRows(placed: ReadonlyMap<string, Placed>, atomWords: number) {
  const timed = [...placed.values()]
    .flatMap(({ atom, bit }) => ('f' in atom || 'c' in atom ? [] : [{ minute: firstMinute(atom), bit }]))
    .toSorted((a, b) => a.minute - b.minute);
  const cutRows = new Int32Array((timed.length + 1) * atomWords);
  for (const [index, { bit }] of timed.entries()) {
    const row = (index + 1) * atomWords;
    cutRows.copyWithin(row, row - atomWords, row);
    const at = row + Math.floor(bit / WORD);
    cutRows[at] = (cutRows[at] ?? 0) | (1 << (bit % WORD));
  }
  return { cuts: Int32Array.from(timed, ({ minute }) => minute), cutRows };
}

function pairsOf(atoms: readonly Atom[], placed: ReadonlyMap<string, Placed>): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  for (const atom of atoms) {
    const bit = placed.get(atomKey(atom))?.bit ?? 0;
    const word = Math.floor(bit / WORD);
    pairs.set(word, (pairs.get(word) ?? 0) | (1 << (bit % WORD)));
  }
  return pairs;
}

function ruleParts(conditions: readonly Condition[], placed: ReadonlyMap<string, Placed>) {
  const partStart = [0];
  const partNeed: number[] = [];
  const pairStart = [0];
  const pairWord: number[] = [];
  const pairMask: number[] = [];
  for (const { all, groups } of conditions) {
    const parts = [...(all.length > 0 ? [{ need: 0, of: all }] : []), ...(groups ?? [])];
    for (const { need, of } of parts) {
      partNeed.push(need);
      for (const [word, mask] of pairsOf(of, placed)) {
        pairWord.push(word);
        pairMask.push(mask);
      }
      pairStart.push(pairWord.length);
    }
    partStart.push(partNeed.length);
  }
  return {
    partStart: Uint32Array.from(partStart),
    partNeed: Uint8Array.from(partNeed),
    pairStart: Uint32Array.from(pairStart),
    pairWord: Uint16Array.from(pairWord),
    pairMask: Int32Array.from(pairMask),
  };
}

/** How often a condition is expected to hold, only to choose what to watch: findings seldom, contexts often, hours mostly. */
function commonness(atom: Atom, uses: ReadonlyMap<string, number>): number {
  const used = uses.get(atomKey(atom)) ?? 0;
  if ('f' in atom) return used;
  return used + ('c' in atom ? 1_000 : 2_000);
}

/** One condition of `all`, or every option of one group: at least one of them holds whenever the rule fires. */
function toWatch({ all, groups }: Condition, uses: ReadonlyMap<string, number>): readonly Atom[] {
  const choices = [...all.map((atom) => [atom]), ...(groups ?? []).map(({ of }) => of)];
  const cost = (atoms: readonly Atom[]): number =>
    atoms.reduce((sum, atom) => sum + commonness(atom, uses), 0);
  return choices.toSorted((a, b) => cost(a) - cost(b))[0] ?? [];
}

function watchLists(conditions: readonly Condition[], placed: ReadonlyMap<string, Placed>, bits: number) {
  const uses = new Map<string, number>();
  for (const key of conditions.flatMap(atomsOf).map(atomKey)) uses.set(key, (uses.get(key) ?? 0) + 1);
  const watchers = Array.from({ length: bits }, (): number[] => []);
  for (const [rule, condition] of conditions.entries()) {
    for (const atom of toWatch(condition, uses)) watchers[placed.get(atomKey(atom))?.bit ?? 0]?.push(rule);
  }
  const starts = [0];
  for (const list of watchers) starts.push((starts.at(-1) ?? 0) + list.length);
  return { watchStart: Uint32Array.from(starts), watchers: Uint16Array.from(watchers.flat()) };
}

function urgentRules(rules: readonly Rule[], slots: FactSlots, ruleWords: number): Int32Array {
  const naming = new Int32Array(slots.findingCount * ruleWords);
  for (const [index, rule] of rules.entries()) {
    if (rankOf(rule.level) < SAME_DAY) continue;
    for (const atom of atomsOf(rule)) {
      const at = 'f' in atom ? (slots.slotOf.get(atom.f) ?? 0) * ruleWords + Math.floor(index / WORD) : -1;
      if (at >= 0) naming[at] = (naming[at] ?? 0) | (1 << (index % WORD));
    }
  }
  return naming;
}

/** Answers rules and lifts as number tables; throws on a rule that could not mean what it says. */
export function compile(
  knowledgeBase: KnowledgeBase,
  slots: FactSlots,
  { rules, lifts }: { readonly rules: readonly Rule[]; readonly lifts: readonly Lift[] },
): Tables {
  for (const rule of [...rules, ...lifts]) refuseUnsound(rule, rule.id, slots);
  const conditions: readonly Condition[] = [...rules, ...lifts];
  const placed = place(conditions);
  const bits = Math.max(0, ...[...placed.values()].map(({ bit }) => bit + 1));
  const atomWords = Math.ceil(bits / WORD);
  const ruleWords = Math.ceil(conditions.length / WORD);
  const masks = factMasks(slots, placed, knowledgeBase);
  return {
    ruleCount: rules.length,
    liftCount: lifts.length,
    ranks: Uint8Array.from([
      ...rules.map(({ level }) => rankOf(level)),
      ...lifts.map(({ upTo }) => rankOf(upTo)),
    ]),
    atomWords,
    ruleWords,
    ...masks,
    ...usualAtoms(slots, masks, atomWords),
    presence: presenceMarks(slots, knowledgeBase),
    ...hourRows(placed, atomWords),
    ...ruleParts(conditions, placed),
    ...watchLists(conditions, placed, bits),
    urgentNaming: urgentRules(rules, slots, ruleWords),
  };
}
