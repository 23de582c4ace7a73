import { CODES, CONTEXT_UNKNOWN, type FactSlots, leastStep, PRESENT } from '../facts/fact-slots.ts';
import type { KnowledgeBase } from '../facts/knowledge-base.ts';
import type { Cause, CauseCue } from './cause.ts';

/** A sum holds the weight above these bits and the number of cues that speak for the cause in them. */
export const SUPPORT_BITS = 8;
const MOST = (1 << SUPPORT_BITS) - 1;
const WORD = 32;

/** What each answer adds to each cause, as numbers. Sums are of weights and supports in one number; an absent sign is no support. */
export interface RankingTables {
  /** By id, so that a tie goes to the lower one. */
  readonly causes: readonly Cause[];
  /** By slot and code: where what it adds beyond the usual answer begins. */
  readonly start: Uint32Array;
  readonly cause: Uint16Array;
  readonly weight: Int32Array;
  readonly sum: Int32Array;
  /** Minutes after which the next row counts; each row is the sums when every answer is the usual one, the last without a time. */
  readonly onsetCuts: Int32Array;
  readonly onsetRows: readonly Int32Array[];
  /** How many words of 32 causes there are, and how many slots are findings. */
  readonly causeWords: number;
  readonly findingCount: number;
  /** Causes that are never ruled out, and by finding those that are not while it is not known to be absent. */
  readonly alwaysOpen: Int32Array;
  readonly openBy: Int32Array;
  /** Causes that are shown at any level, and by finding those that may be shown at expected and self-care when it is present. */
  readonly alwaysShown: Int32Array;
  readonly shownBy: Int32Array;
}

/** Answers what one cue adds when its fact has this code: 0 when that is not known. */
export function cueWeight(cue: CauseCue, code: number, words: readonly string[] | undefined): number {
  if (words === undefined) {
    const step = cue.atLeast ?? 1;
    if (leastStep(code) >= step) return cue.holds;
    return code < PRESENT ? (cue.fails ?? 0) : 0;
  }
  if (code >= CONTEXT_UNKNOWN) return 0;
  return (cue.is ?? []).includes(words[code] ?? '') ? cue.holds : (cue.fails ?? 0);
}

/** Answers what the time since treatment adds, and why; nothing when it is not known. */
export function onsetOf(cause: Cause, minutes: number | undefined): Cause['onset'][number] | undefined {
  if (minutes === undefined) return undefined;
  return cause.onset.find(({ until }) => until === null || minutes <= until * 60);
}

/** By slot, then code, then cause: the sum each cause gets from each answer. */
function sumsOf({ causes, vocabulary }: KnowledgeBase, slots: FactSlots): Int32Array {
  const sums = new Int32Array(slots.count * CODES * causes.length);
  for (const [index, { id, cues }] of causes.entries()) {
    for (const cue of cues) {
      const slot = slots.slotOf.get(cue.f ?? cue.c ?? '');
      if (slot === undefined) throw new Error(`${id} names ${cue.f ?? cue.c}, which the vocabulary has not`);
      const words = cue.f === undefined ? vocabulary.contexts[slot - slots.findingCount]?.values : undefined;
      for (let code = 0; code < CODES; code++) {
        const weight = cueWeight(cue, code, words);
        const supports = weight > 0 && weight === cue.holds ? 1 : 0;
        const at = (slot * CODES + code) * causes.length + index;
        sums[at] = (sums[at] ?? 0) + (weight << SUPPORT_BITS) + supports;
      }
    }
  }
  return sums;
}

function onsetTables(causes: readonly Cause[], usual: Int32Array) {
  const bounds = causes.flatMap(({ onset }) => onset.map(({ until }) => until));
  const hours = [...new Set(bounds)].filter((until) => until !== null).toSorted((a, b) => a - b);
  const times = [...hours.map((hour) => hour * 60), Number.MAX_SAFE_INTEGER, undefined];
  const rowOf = (minutes: number | undefined): readonly number[] =>
    causes.map(
      (cause, index) =>
        ((cause.prior + (onsetOf(cause, minutes)?.add ?? 0)) << SUPPORT_BITS) + (usual[index] as number),
    );
  return {
    onsetCuts: Int32Array.from(hours, (hour) => Math.floor(hour * 60)),
    onsetRows: times.map((minutes) => Int32Array.from(rowOf(minutes))),
  };
}

/** Which causes a list of findings concerns: those that name none, and by finding those that name it. */
function causeSets(named: readonly (readonly string[] | undefined)[], slots: FactSlots, causeWords: number) {
  const always = new Int32Array(causeWords);
  const byFinding = new Int32Array(slots.findingCount * causeWords);
  for (const [index, ids = []] of named.entries()) {
    const word = Math.floor(index / WORD);
    const bit = 1 << (index % WORD);
    if (ids.length === 0) always[word] = (always[word] as number) | bit;
    for (const id of ids) {
      const at = (slots.slotOf.get(id) as number) * causeWords + word;
      byFinding[at] = (byFinding[at] as number) | bit;
    }
  }
  return { always, byFinding };
}

/** Answers the causes of a knowledge base as number tables; throws on a cue that names no known fact. */
export function rankingTables(knowledgeBase: KnowledgeBase, slots: FactSlots): RankingTables {
  const causes = knowledgeBase.causes.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  if (causes.length > MOST) throw new RangeError(`there are more than ${MOST} causes`);
  for (const { id, cues } of causes) {
    if (cues.length > MOST) throw new RangeError(`${id} has more than ${MOST} cues`);
  }
  const count = causes.length;
  const sums = sumsOf({ ...knowledgeBase, causes }, slots);
  const start = [0];
  const cause: number[] = [];
  const weight: number[] = [];
  const beyond: number[] = [];
  const usual = new Int32Array(count);
  for (let slot = 0; slot < slots.count; slot++) {
    const base = (slot * CODES + (slots.usual[slot] as number)) * count;
    for (let index = 0; index < count; index++)
      usual[index] = (usual[index] as number) + (sums[base + index] as number);
    for (let code = 0; code < CODES; code++) {
      const own = (slot * CODES + code) * count;
      for (let index = 0; index < count; index++) {
        const mine = sums[own + index] as number;
        const usually = sums[base + index] as number;
        if (mine === usually) continue;
        cause.push(index);
        weight.push((mine >> SUPPORT_BITS) - (usually >> SUPPORT_BITS));
        beyond.push(mine - usually);
      }
      start.push(cause.length);
    }
  }
  const causeWords = Math.ceil(count / WORD);
  const needs = causes.map((cause) => cause.needs);
  const ownCues = causes.map(({ ownCue }) => ownCue);
  const open = causeSets(needs, slots, causeWords);
  const shown = causeSets(ownCues, slots, causeWords);
  return {
    causes,
    start: Uint32Array.from(start),
    cause: Uint16Array.from(cause),
    weight: Int32Array.from(weight),
    sum: Int32Array.from(beyond),
    ...onsetTables(causes, usual),
    causeWords,
    findingCount: slots.findingCount,
    alwaysOpen: open.always,
    openBy: open.byFinding,
    alwaysShown: shown.always,
    shownBy: shown.byFinding,
  };
}
