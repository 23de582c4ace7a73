import { CODES, CONTEXT_UNKNOWN, type FactSlots, leastStep, PRESENT } from '../facts/fact-slots.ts';
import type { KnowledgeBase } from '../facts/knowledge-base.ts';
import type { Cause, CauseCue } from './cause.ts';

/** What each answer adds to each cause, as numbers. */
export interface RankingTables {
  /** By id, so that a tie goes to the lower one. */
  readonly causes: readonly Cause[];
  /** By slot and code: where what it adds beyond the usual answer begins. */
  readonly start: Uint32Array;
  readonly cause: Uint16Array;
  readonly weight: Int32Array;
  /** How many more cues hold and speak for the cause than by the usual answer; an absent sign is no support. */
  readonly supports: Int8Array;
  /** By cause: how many cues speak for it when every answer is the usual one. */
  readonly usualSupports: Uint8Array;
  /** Minutes after which the next row counts; row by row all that counts when every answer is the usual one; the last row is without a time. */
  readonly onsetCuts: Int32Array;
  readonly onsetRows: Int32Array;
  /** By cause: the findings one of which must not be known to be absent; none when it has no such signs. */
  readonly needs: readonly Uint16Array[];
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

interface Addition {
  readonly weight: number;
  readonly supports: number;
}

const NOTHING: Addition = { weight: 0, supports: 0 };

/** What each cause gets from each answer: by slot, then code, then cause. */
function additionsOf({ causes, vocabulary }: KnowledgeBase, slots: FactSlots) {
  const additions = new Map<number, Addition[][]>();
  for (const [index, { id, cues }] of causes.entries()) {
    for (const cue of cues) {
      const slot = slots.slotOf.get(cue.f ?? cue.c ?? '');
      if (slot === undefined) throw new Error(`${id} names ${cue.f ?? cue.c}, which the vocabulary has not`);
      const words = cue.f === undefined ? vocabulary.contexts[slot - slots.findingCount]?.values : undefined;
      const byCode = additions.get(slot) ?? Array.from({ length: CODES }, (): Addition[] => []);
      additions.set(slot, byCode);
      for (const [code, byCause] of byCode.entries()) {
        const weight = cueWeight(cue, code, words);
        const supports = weight > 0 && weight === cue.holds ? 1 : 0;
        const before = byCause[index] ?? NOTHING;
        byCause[index] = { weight: before.weight + weight, supports: before.supports + supports };
      }
    }
  }
  return additions;
}

function onsetTables(causes: readonly Cause[], usual: readonly number[]) {
  const bounds = causes.flatMap(({ onset }) => onset.map(({ until }) => until));
  const hours = [...new Set(bounds)].filter((until) => until !== null).toSorted((a, b) => a - b);
  const times = [...hours.map((hour) => hour * 60), Number.MAX_SAFE_INTEGER, undefined];
  const rowOf = (minutes: number | undefined): readonly number[] =>
    causes.map((cause, index) => cause.prior + (onsetOf(cause, minutes)?.add ?? 0) + (usual[index] ?? 0));
  return {
    onsetCuts: Int32Array.from(hours, (hour) => Math.floor(hour * 60)),
    onsetRows: Int32Array.from(times.flatMap(rowOf)),
  };
}

/** Answers the causes of a knowledge base as number tables; throws on a cue that names no known fact. */
export function rankingTables(knowledgeBase: KnowledgeBase, slots: FactSlots): RankingTables {
  const slotsOf = (ids: readonly string[] = []): Uint16Array =>
    Uint16Array.from(ids, (id) => slots.slotOf.get(id) ?? 0);
  const causes = knowledgeBase.causes.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const additions = additionsOf({ ...knowledgeBase, causes }, slots);
  const { usual } = slots;
  const start = [0];
  const entries: { readonly index: number; readonly weight: number; readonly supports: number }[] = [];
  const usually = causes.map(() => ({ weight: 0, supports: 0 }));
  for (let slot = 0; slot < slots.count; slot++) {
    const byCode = additions.get(slot);
    const base = causes.map((_, index) => byCode?.[usual[slot] ?? 0]?.[index] ?? NOTHING);
    for (const [index, sum] of usually.entries()) {
      sum.weight += base[index]?.weight ?? 0;
      sum.supports += base[index]?.supports ?? 0;
    }
    for (let code = 0; code < CODES; code++) {
      for (const [index, { weight, supports }] of base.entries()) {
        const own = byCode?.[code]?.[index] ?? NOTHING;
        const beyond = { weight: own.weight - weight, supports: own.supports - supports };
        if (beyond.weight !== 0 || beyond.supports !== 0) entries.push({ index, ...beyond });
      }
      start.push(entries.length);
    }
  }
  return {
    causes,
    start: Uint32Array.from(start),
    cause: Uint16Array.from(entries, ({ index }) => index),
    weight: Int32Array.from(entries, ({ weight }) => weight),
    supports: Int8Array.from(entries, ({ supports }) => supports),
    usualSupports: Uint8Array.from(usually, ({ supports }) => supports),
    ...onsetTables(
      causes,
      usually.map(({ weight }) => weight),
    ),
    needs: causes.map(({ needs }) => slotsOf(needs)),
    ownCues: causes.map(({ ownCue }) => slotsOf(ownCue)),
  };
}
