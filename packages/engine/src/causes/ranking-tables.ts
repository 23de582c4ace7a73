import type { KnowledgeBase } from '../facts/knowledge-base.ts';
import { CODES, CONTEXT_UNKNOWN, type FactSlots, leastStep, PRESENT } from '../rules/fact-slots.ts';
import type { Cause, CauseCue } from './cause.ts';

/** What each answer adds to each cause, as numbers. */
export interface RankingTables {
  /** By id, so that a tie goes to the lower one. */
  readonly causes: readonly Cause[];
  /** Slots that some cue names. */
  readonly cueSlots: Uint16Array;
  /** By slot and code: where its additions begin. */
  readonly start: Uint32Array;
  readonly cause: Uint16Array;
  readonly weight: Int32Array;
  /** 1 where a cue holds and speaks for the cause; an absent sign is no support by itself. */
  readonly supports: Uint8Array;
  /** Minutes after which the next row counts; row by row the prior and the weight of the time, the last without a time. */
  readonly onsetCuts: Int32Array;
  readonly onsetRows: Int32Array;
  /** By cause: the findings one of which must be present for it to be shown at expected and self-care. */
  readonly ownCues: readonly Uint16Array[];
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

function onsetTables(causes: readonly Cause[]) {
  const bounds = causes.flatMap(({ onset }) => onset.map(({ until }) => until));
  const hours = [...new Set(bounds)].filter((until) => until !== null).toSorted((a, b) => a - b);
  const times = [...hours.map((hour) => hour * 60), Number.MAX_SAFE_INTEGER, undefined];
  return {
    onsetCuts: Int32Array.from(hours, (hour) => Math.floor(hour * 60)),
    onsetRows: Int32Array.from(
      times.flatMap((minutes) => causes.map((cause) => cause.prior + (onsetOf(cause, minutes)?.add ?? 0))),
    ),
  };
}

/** Answers the causes of a knowledge base as number tables; throws on a cue that names no known fact. */
export function rankingTables({ causes: given, vocabulary }: KnowledgeBase, slots: FactSlots): RankingTables {
  const causes = given.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const additions = Array.from({ length: slots.count * CODES }, (): [number, number, number][] => []);
  const cueSlots = new Set<number>();
  for (const [index, { id, cues }] of causes.entries()) {
    for (const cue of cues) {
      const slot = slots.slotOf.get(cue.f ?? cue.c ?? '');
      if (slot === undefined) throw new Error(`${id} names ${cue.f ?? cue.c}, which the vocabulary has not`);
      cueSlots.add(slot);
      const words = cue.f === undefined ? vocabulary.contexts[slot - slots.findingCount]?.values : undefined;
      for (let code = 0; code < CODES; code++) {
        const weight = cueWeight(cue, code, words);
        const supports = weight > 0 && weight === cue.holds ? 1 : 0;
        if (weight !== 0) additions[slot * CODES + code]?.push([index, weight, supports]);
      }
    }
  }
  const start = [0];
  for (const list of additions) start.push((start.at(-1) ?? 0) + list.length);
  return {
    causes,
    cueSlots: Uint16Array.from([...cueSlots].toSorted((a, b) => a - b)),
    start: Uint32Array.from(start),
    cause: Uint16Array.from(additions.flat(), ([index]) => index),
    weight: Int32Array.from(additions.flat(), ([, weight]) => weight),
    supports: Uint8Array.from(additions.flat(), ([, , supports]) => supports),
    ...onsetTables(causes),
    ownCues: causes.map(({ ownCue }) => Uint16Array.from(ownCue ?? [], (id) => slots.slotOf.get(id) ?? 0)),
  };
}
