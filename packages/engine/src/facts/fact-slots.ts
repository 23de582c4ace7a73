import type { Facts, FindingAnswer } from './facts.ts';
import { SCALES, type Vocabulary } from './vocabulary.ts';

/** How one answer about a finding is written in a byte: 0 to 3 exactly, or one of these; `PRESENT` is 1 or more. */
export const PRESENT = 4;
export const UNKNOWN = 5;
export const UNSURE = 6;
/** A step of 2 that may be more, since a medicine may hide the rest. */
export const AT_LEAST_TWO = 7;
/** The person was not sure of the whole, and a part of it is there: 1 or more, and still a question. */
export const UNSURE_PRESENT = 8;
/** Codes a slot may take; a context fact writes the index of its word, then these two from the end. */
export const CODE_BITS = 4;
export const CODES = 1 << CODE_BITS;
export const CONTEXT_UNKNOWN = 14;
export const CONTEXT_UNSURE = 15;

/** The answers of one check-in as they came out of the parser, in little room. */
export interface ParsedAnswers {
  readonly slots: FactSlots;
  readonly findings: Facts['findings'];
  readonly contexts: Facts['contexts'];
  /** The answers whose byte is not the usual one: the slot above `CODE_BITS`, the byte in them. */
  readonly unusual: readonly number[];
  /** Whether a finding is unknown or the person was not sure. */
  readonly isOpen: boolean;
}

const ANSWERS = Symbol('answers');

interface FactsFromParser extends Facts {
  readonly [ANSWERS]?: ParsedAnswers;
}

/** Where each fact lies in the byte vector, and what its bytes mean. */
export interface FactSlots {
  readonly count: number;
  /** Findings come first, then context facts, both in the order of the vocabulary. */
  readonly findingCount: number;
  readonly ids: readonly string[];
  readonly slotOf: ReadonlyMap<string, number>;
  /** By finding slot: the highest step. */
  readonly max: Uint8Array;
  /** By finding slot: what `unsure` is written as. */
  readonly unsureCode: Uint8Array;
  /** By slot: the byte when nobody answered. */
  readonly blank: Uint8Array;
  /** By slot, filled up to whole words of 4: absent and ordinary, what most answers of a whole check-in are. */
  readonly usual: Uint8Array;
  /** By context slot minus `findingCount`: the code of each word. */
  readonly wordCodes: readonly ReadonlyMap<string, number>[];
  readonly words: readonly (readonly string[])[];
  /** The bytes of answers that came out of the parser, which are frozen; a copy is written anew. */
  readonly written: WeakMap<object, Uint8Array>;
}

const known = new WeakMap<Vocabulary, FactSlots>();

function usualBytes({ findings, contexts }: Vocabulary): Uint8Array {
  const usual = new Uint8Array(Math.ceil((findings.length + contexts.length) / 4) * 4);
  for (const [index, { values, ordinary }] of contexts.entries()) {
    usual[findings.length + index] = values.indexOf(ordinary);
  }
  return usual;
}

/** Answers where each fact of a vocabulary lies in the byte vector; the same vocabulary has the same slots. */
export function factSlots(vocabulary: Vocabulary): FactSlots {
  const before = known.get(vocabulary);
  if (before !== undefined) return before;
  const { findings, contexts } = vocabulary;
  const ids = [...findings.map(({ id }) => id), ...contexts.map(({ id }) => id)];
  const blank = new Uint8Array(ids.length).fill(UNKNOWN);
  for (const [index, { missing, values, id }] of contexts.entries()) {
    if (values.length > CONTEXT_UNKNOWN) throw new RangeError(`${id} has more words than a byte can hold`);
    blank[findings.length + index] = missing === 'as-unsure' ? CONTEXT_UNSURE : CONTEXT_UNKNOWN;
  }
  const slots: FactSlots = {
    count: ids.length,
    findingCount: findings.length,
    ids,
    slotOf: new Map(ids.map((id, slot) => [id, slot])),
    max: Uint8Array.from(findings, ({ scale }) => SCALES[scale].max),
    unsureCode: Uint8Array.from(findings, ({ scale, unsureIsPresent }) =>
      unsureIsPresent === true ? SCALES[scale].max : UNSURE,
    ),
    blank,
    usual: usualBytes(vocabulary),
    wordCodes: contexts.map(
      ({ values }) =>
        new Map([...values, 'unsure'].map((word, code) => [word, word === 'unsure' ? CONTEXT_UNSURE : code])),
    ),
    words: contexts.map(({ values }) => values),
    written: new WeakMap(),
  };
  known.set(vocabulary, slots);
  return slots;
}

function answerCode(answer: FindingAnswer, unsureCode: number): number {
  if (answer === true) return PRESENT;
  return answer === 'unsure' ? unsureCode : answer;
}

/** Writes answers about findings into bytes; an id that is no finding is a bug and throws. */
export function writeFindings(findings: Facts['findings'], slots: FactSlots, codes: Uint8Array): void {
  for (const id in findings) {
    const slot = slots.slotOf.get(id) ?? slots.findingCount;
    if (slot >= slots.findingCount) throw new RangeError(`${id} is not a finding`);
    codes[slot] = answerCode(findings[id] as FindingAnswer, slots.unsureCode[slot] as number);
  }
}

/** Writes context facts into bytes that begin at a place; a word that a context fact has not is a bug and throws. */
export function writeContexts(
  contexts: Facts['contexts'],
  slots: FactSlots,
  { codes, from }: { readonly codes: Uint8Array; readonly from: number },
): void {
  for (const id in contexts) {
    const index = (slots.slotOf.get(id) ?? -1) - slots.findingCount;
    const code = slots.wordCodes[index]?.get(contexts[id] as string);
    if (code === undefined) throw new RangeError(`${id} can not be ${contexts[id]}`);
    codes[from + index] = code;
  }
}

/** Remembers the bytes of answers that can not change any more, so that each decision need not write them again. */
export function rememberBytes(facts: Facts, slots: FactSlots): void {
  const { findings, contexts } = facts;
  const { findingCount, usual } = slots;
  const codes = slots.blank.slice();
  writeFindings(findings, slots, codes);
  writeContexts(contexts, slots, { codes, from: findingCount });
  slots.written.set(Object.freeze(findings), codes.subarray(0, findingCount));
  slots.written.set(Object.freeze(contexts), codes.subarray(findingCount));
  const unusual: number[] = [];
  let isOpen = false;
  for (let slot = 0; slot < codes.length; slot++) {
    const code = codes[slot] as number;
    if (code !== usual[slot]) unusual.push((slot << CODE_BITS) | code);
    if (slot < findingCount && (code === UNKNOWN || code === UNSURE)) isOpen = true;
  }
  const value: ParsedAnswers = { slots, findings, contexts, unusual, isOpen };
  // Out of sight, so that a copy with other answers does not take it along.
  Object.defineProperty(facts, ANSWERS, { value });
}

/** Answers what the parser left with some facts; nothing where they are not as it gave them, for these slots. */
export function parsedAnswers(facts: Facts, slots: FactSlots): ParsedAnswers | undefined {
  const parsed = (facts as FactsFromParser)[ANSWERS];
  if (parsed === undefined || parsed.slots !== slots) return undefined;
  return parsed.findings === facts.findings && parsed.contexts === facts.contexts ? parsed : undefined;
}

/** Answers the step a finding byte stands for at least. */
export function leastStep(code: number): number {
  if (code < PRESENT) return code;
  if (code === PRESENT || code === UNSURE_PRESENT) return 1;
  return code === AT_LEAST_TWO ? 2 : 0;
}

/** Answers what a step is written as when a medicine may hide how bad it is. */
export function hiddenCode(code: number, max: number): number {
  if (code >= max) return code;
  return [UNKNOWN, PRESENT, AT_LEAST_TWO][code] ?? code;
}

/** Answers whether a finding byte says that the person was not sure. */
export function isUnsureCode(code: number): boolean {
  return code === UNSURE || code === UNSURE_PRESENT;
}

/** Answers the step a finding byte stands for at most. */
export function mostStep(code: number, max: number): number {
  return code < PRESENT ? code : max;
}
