import type { KnowledgeBase } from '../facts/knowledge-base.ts';
import { SCALES } from '../facts/vocabulary.ts';

/** How one answer about a finding is written in a byte: 0 to 3 exactly, or one of these; `PRESENT` is 1 or more. */
export const PRESENT = 4;
export const UNKNOWN = 5;
export const UNSURE = 6;
/** A step of 2 that may be more, since a medicine may hide the rest. */
export const AT_LEAST_TWO = 7;
/** Codes a slot may take; a context fact writes the index of its word, then these two from the end. */
export const CODES = 16;
export const CONTEXT_UNKNOWN = 14;
export const CONTEXT_UNSURE = 15;

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
  /** By context slot minus `findingCount`: the code of each word. */
  readonly wordCodes: readonly ReadonlyMap<string, number>[];
  readonly words: readonly (readonly string[])[];
}

/** Answers where each fact lies in the byte vector. */
export function factSlots({ vocabulary }: KnowledgeBase): FactSlots {
  const { findings, contexts } = vocabulary;
  const ids = [...findings.map(({ id }) => id), ...contexts.map(({ id }) => id)];
  const blank = new Uint8Array(ids.length).fill(UNKNOWN);
  for (const [index, { missing, values, id }] of contexts.entries()) {
    if (values.length > CONTEXT_UNKNOWN) throw new RangeError(`${id} has more words than a byte can hold`);
    blank[findings.length + index] = missing === 'as-unsure' ? CONTEXT_UNSURE : CONTEXT_UNKNOWN;
  }
  return {
    count: ids.length,
    findingCount: findings.length,
    ids,
    slotOf: new Map(ids.map((id, slot) => [id, slot])),
    max: Uint8Array.from(findings, ({ scale }) => SCALES[scale].max),
    unsureCode: Uint8Array.from(findings, ({ scale, unsureIsPresent }) =>
      unsureIsPresent === true ? SCALES[scale].max : UNSURE,
    ),
    blank,
    wordCodes: contexts.map(
      ({ values }) =>
        new Map([...values, 'unsure'].map((word, code) => [word, word === 'unsure' ? CONTEXT_UNSURE : code])),
    ),
    words: contexts.map(({ values }) => values),
  };
}

/** Answers the step a finding byte stands for at least. */
export function leastStep(code: number): number {
  if (code < PRESENT) return code;
  if (code === PRESENT) return 1;
  return code === AT_LEAST_TWO ? 2 : 0;
}

/** Answers what a step is written as when a medicine may hide how bad it is. */
export function hiddenCode(code: number, max: number): number {
  if (code >= max) return code;
  return [UNKNOWN, PRESENT, AT_LEAST_TWO][code] ?? code;
}

/** Answers the step a finding byte stands for at most. */
export function mostStep(code: number, max: number): number {
  return code < PRESENT ? code : max;
}
