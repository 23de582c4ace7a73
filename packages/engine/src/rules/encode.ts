import {
  CODES,
  CONTEXT_UNKNOWN,
  CONTEXT_UNSURE,
  type FactSlots,
  hiddenCode,
  PRESENT,
  UNKNOWN,
  UNSURE,
  UNSURE_PRESENT,
  writeContexts,
  writeFindings,
} from '../facts/fact-slots.ts';
import type { Facts } from '../facts/facts.ts';
import type { KnowledgeBase } from '../facts/knowledge-base.ts';

/** What the slots of some facts mean to each other, as numbers. */
export interface Links {
  /** Child and parent slots, parents of parents first. */
  readonly children: Uint16Array;
  readonly parents: Uint16Array;
  /** By masking: its context slot, whether a code leaves a "no" standing, and the findings it hides. */
  readonly maskSlots: Uint16Array;
  readonly maskClear: readonly Uint8Array[];
  readonly maskHides: readonly Uint16Array[];
  /** By derivation: the minute it holds until, or -1 and the codes of another slot that bring it; then what it sets. */
  readonly derivedUntil: Int32Array;
  readonly derivedFrom: Uint16Array;
  readonly derivedWhen: readonly Uint8Array[];
  readonly derivedSlots: Uint16Array;
  readonly derivedCodes: Uint8Array;
}

/** Where each fact lies and how the facts hang together. */
export interface Layout {
  readonly slots: FactSlots;
  readonly links: Links;
}

const codeSet = (codes: readonly (number | undefined)[]): Uint8Array => {
  const set = new Uint8Array(CODES);
  for (const code of codes) if (code !== undefined) set[code] = 1;
  return set;
};

/** Answers how the slots of a knowledge base hang together. */
export function linksOf({ vocabulary, masking, derivations }: KnowledgeBase, slots: FactSlots): Links {
  const slot = (id: string): number => {
    const found = slots.slotOf.get(id);
    if (found === undefined) throw new Error(`${id} is not in the vocabulary`);
    return found;
  };
  const codes = (c: string, words: readonly string[]): Uint8Array =>
    codeSet(words.map((word) => slots.wordCodes[slot(c) - slots.findingCount]?.get(word)));
  const parentOf = new Map(vocabulary.findings.flatMap(({ id, of }) => (of === undefined ? [] : [[id, of]])));
  const depth = (id: string): number => {
    const parent = parentOf.get(id);
    return parent === undefined ? 0 : 1 + depth(parent);
  };
  const pairs = [...parentOf].toSorted(([a], [b]) => depth(a) - depth(b));
  return {
    children: Uint16Array.from(pairs, ([child]) => slot(child)),
    parents: Uint16Array.from(pairs, ([, parent]) => slot(parent)),
    maskSlots: Uint16Array.from(masking, ({ c }) => slot(c)),
    maskClear: masking.map(({ c, is }) => {
      const words = vocabulary.contexts.find(({ id }) => id === c)?.values ?? [];
      return codes(
        c,
        words.filter((word) => !is.includes(word)),
      );
    }),
    maskHides: masking.map(({ hides }) => Uint16Array.from(hides, slot)),
    derivedUntil: Int32Array.from(derivations, ({ when }) =>
      'untilHour' in when ? when.untilHour * 60 : -1,
    ),
    derivedFrom: Uint16Array.from(derivations, ({ when }) => ('c' in when ? slot(when.c) : 0)),
    derivedWhen: derivations.map(({ when }) => ('c' in when ? codes(when.c, when.is) : codeSet([]))),
    derivedSlots: Uint16Array.from(derivations, ({ gives }) => slot(gives.c)),
    derivedCodes: Uint8Array.from(
      derivations,
      ({ gives }) => slots.wordCodes[slot(gives.c) - slots.findingCount]?.get(gives.value) ?? CONTEXT_UNKNOWN,
    ),
  };
}

function write({ findings, contexts }: Facts, slots: FactSlots, codes: Uint8Array): void {
  const { blank, written, findingCount } = slots;
  const answers = written.get(findings);
  const words = written.get(contexts);
  if (answers === undefined || words === undefined) codes.set(blank);
  if (answers !== undefined) codes.set(answers);
  else writeFindings(findings, slots, codes);
  if (words !== undefined) codes.set(words, findingCount);
  else writeContexts(contexts, slots, { codes, from: findingCount });
}

/** Sets the context facts that follow from the time or from another one, where nobody knew them. */
export function derive(codes: Uint8Array, links: Links, minutes: number): void {
  const { derivedUntil, derivedFrom, derivedWhen, derivedSlots, derivedCodes } = links;
  for (let index = 0; index < derivedSlots.length; index++) {
    const slot = derivedSlots[index] as number;
    if (codes[slot] !== CONTEXT_UNKNOWN && codes[slot] !== CONTEXT_UNSURE) continue;
    const until = derivedUntil[index] as number;
    const from = codes[derivedFrom[index] as number] as number;
    const applies = until >= 0 ? minutes >= 0 && minutes <= until : derivedWhen[index]?.[from] === 1;
    if (applies) codes[slot] = derivedCodes[index] as number;
  }
}

/** Takes answers that a medicine may hide for less than they say; answers whether any medicine may. */
export function hideMasked(codes: Uint8Array, { slots, links }: Layout): boolean {
  const { maskSlots, maskClear, maskHides } = links;
  let isMasked = false;
  for (let index = 0; index < maskSlots.length; index++) {
    if (maskClear[index]?.[codes[maskSlots[index] as number] as number] === 1) continue;
    isMasked = true;
    for (const hidden of maskHides[index] as Uint16Array) {
      codes[hidden] = hiddenCode(codes[hidden] as number, slots.max[hidden] as number);
    }
  }
  return isMasked;
}

/** Settles parts and wholes: a part that is there makes its whole present, an absent whole makes its parts absent. */
export function settleParts(codes: Uint8Array, { children, parents }: Links): void {
  for (let index = children.length - 1; index >= 0; index--) {
    const child = codes[children[index] as number] as number;
    if (child === 0 || child === UNKNOWN || child === UNSURE) continue;
    const parent = parents[index] as number;
    if (codes[parent] === UNKNOWN) codes[parent] = PRESENT;
    else if (codes[parent] === UNSURE) codes[parent] = UNSURE_PRESENT;
  }
  for (let index = 0; index < children.length; index++) {
    const child = children[index] as number;
    if (codes[child] === UNKNOWN && codes[parents[index] as number] === 0) codes[child] = 0;
  }
}

/** Writes facts into a byte vector, one byte a fact: masked, derived and settled between parts and wholes. */
export function encode(facts: Facts, codes: Uint8Array, layout: Layout): void {
  write(facts, layout.slots, codes);
  settleCodes(codes, layout, facts.minutes);
}

/** The same for bytes that hold the answers as given: what follows from the time, what a medicine may hide, parts and wholes. */
export function settleCodes(codes: Uint8Array, layout: Layout, minutes: number | undefined): void {
  derive(codes, layout.links, minutes ?? -1);
  hideMasked(codes, layout);
  settleParts(codes, layout.links);
}
