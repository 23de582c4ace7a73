import {
  CODES,
  CONTEXT_UNKNOWN,
  CONTEXT_UNSURE,
  type FactSlots,
  leastStep,
  PRESENT,
  UNSURE,
} from '../facts/fact-slots.ts';
import type { Facts, FindingAnswer } from '../facts/facts.ts';
import type { KnowledgeBase } from '../facts/knowledge-base.ts';
import type { Level } from '../facts/level.ts';
import { atomsOf, firstMinute } from './holds.ts';
import type { Condition } from './rule.ts';

/** Why a level: a rule or lift that fired, or a rule that an unsure answer leaves open, with the exact facts. */
export interface Witness {
  readonly kind: 'rule' | 'lift' | 'unsure';
  readonly rule: string;
  /** The level it leads to here. */
  readonly level: Level;
  /** What satisfied it, as it was answered; `unknown` where it counts that nobody answered, `hoursSince` when hours count. */
  readonly facts: Readonly<Record<string, FindingAnswer | string>>;
  readonly cites: readonly string[];
}

/** Which facts a rule or lift names, so that they can be written down when it fires. */
export interface WitnessPlan {
  readonly slots: Uint16Array;
  /** By slot of the plan: bit `code` is set when an answer with that code satisfies a condition of the rule. */
  readonly codes: Uint16Array;
  /** The first minute one of its hour conditions holds; infinite when it names none. */
  readonly fromMinute: number;
}

function satisfyingCodes(condition: Condition, slot: number, { slots, knowledgeBase }: Sources): number {
  let codes = 0;
  const context = knowledgeBase.vocabulary.contexts[slot - slots.findingCount];
  for (const atom of atomsOf(condition)) {
    for (let code = 0; code < CODES; code++) {
      const isStep = 'f' in atom && slots.ids[slot] === atom.f && leastStep(code) >= atom.atLeast;
      const word = code === CONTEXT_UNSURE ? context?.unsureAs : context?.values[code];
      const isWord = 'c' in atom && context?.id === atom.c && word !== undefined && atom.is.includes(word);
      const isOpen =
        'c' in atom && context?.id === atom.c && atom.orUnknown === true && code === CONTEXT_UNKNOWN;
      if (isStep || isWord || isOpen) codes |= 1 << code;
    }
  }
  return codes;
}

interface Sources {
  readonly slots: FactSlots;
  readonly knowledgeBase: KnowledgeBase;
}

/** Answers which facts to write down when a rule or lift fires. */
export function witnessPlan(condition: Condition, sources: Sources): WitnessPlan {
  const atoms = atomsOf(condition);
  const named = atoms.flatMap((atom) => ('f' in atom ? [atom.f] : 'c' in atom ? [atom.c] : []));
  const slots = [...new Set(named)].map((id) => sources.slots.slotOf.get(id) ?? 0);
  const minutes = atoms.flatMap((atom) => ('f' in atom || 'c' in atom ? [] : [firstMinute(atom)]));
  return {
    slots: Uint16Array.from(slots),
    codes: Uint16Array.from(slots, (slot) => satisfyingCodes(condition, slot, sources)),
    fromMinute: Math.min(Number.POSITIVE_INFINITY, ...minutes),
  };
}

function answerAt(
  slot: number,
  code: number,
  { slots, facts }: { slots: FactSlots; facts: Facts },
): FindingAnswer | string {
  const id = slots.ids[slot] as string;
  if (slot < slots.findingCount) {
    const isAsSaid = code < PRESENT && slots.unsureCode[slot] === UNSURE;
    const said = facts.findings[id];
    // A "no" that a medicine may hide gives way to a part that is there.
    return isAsSaid ? code : said === undefined || said === 0 ? true : said;
  }
  if (code === CONTEXT_UNKNOWN) return 'unknown';
  return code === CONTEXT_UNSURE ? 'unsure' : (slots.words[slot - slots.findingCount]?.[code] as string);
}

/** Answers the exact facts that satisfied a rule that fired. */
export function witnessFacts(
  plan: WitnessPlan,
  codes: Uint8Array,
  given: { readonly slots: FactSlots; readonly facts: Facts },
): Witness['facts'] {
  const facts: Record<string, FindingAnswer | string> = {};
  for (let index = 0; index < plan.slots.length; index++) {
    const slot = plan.slots[index] as number;
    const code = codes[slot] as number;
    if ((((plan.codes[index] as number) >>> code) & 1) === 0) continue;
    facts[given.slots.ids[slot] as string] = answerAt(slot, code, given);
  }
  const { minutes } = given.facts;
  if (minutes !== undefined && minutes >= plan.fromMinute) facts['hoursSince'] = minutes / 60;
  return facts;
}
