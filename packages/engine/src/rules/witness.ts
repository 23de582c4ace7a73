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
import type { ContextDefinition } from '../facts/vocabulary.ts';
import { atomsOf, firstMinute } from './holds.ts';
import type { Atom, Condition } from './rule.ts';

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
  /** By slot of the plan: bit `code` is set when that code does not tell how it was answered. */
  readonly opaque: Uint16Array;
  /** The first minute one of its hour conditions holds; infinite when it names none. */
  readonly fromMinute: number;
}

/** The codes with which an answer satisfies a condition, as bits. */
function satisfyingCodes(atom: Atom, context: ContextDefinition | undefined): number {
  let codes = 0;
  if ('f' in atom) {
    for (let code = 0; code < CODES; code++) if (leastStep(code) >= atom.atLeast) codes |= 1 << code;
  } else if ('c' in atom && context !== undefined) {
    for (const [code, word] of context.values.entries()) if (atom.is.includes(word)) codes |= 1 << code;
    if (atom.is.includes(context.unsureAs)) codes |= 1 << CONTEXT_UNSURE;
    if (atom.orUnknown === true) codes |= 1 << CONTEXT_UNKNOWN;
  }
  return codes;
}

/** The codes of a finding that more than one answer is written as, as bits. */
function opaqueCodes(slot: number, { findingCount, unsureCode }: FactSlots): number {
  if (slot >= findingCount) return 0;
  return unsureCode[slot] === UNSURE ? ~0 << PRESENT : ~0;
}

/** Answers which facts to write down when a rule or lift fires. */
export function witnessPlan(
  condition: Condition,
  { slots, knowledgeBase }: { readonly slots: FactSlots; readonly knowledgeBase: KnowledgeBase },
): WitnessPlan {
  const codes = new Map<number, number>();
  let fromMinute = Number.POSITIVE_INFINITY;
  for (const atom of atomsOf(condition)) {
    if ('fromHour' in atom || 'afterHour' in atom) {
      fromMinute = Math.min(fromMinute, firstMinute(atom));
      continue;
    }
    const slot = slots.slotOf.get('f' in atom ? atom.f : atom.c) ?? 0;
    const context = knowledgeBase.vocabulary.contexts[slot - slots.findingCount];
    codes.set(slot, (codes.get(slot) ?? 0) | satisfyingCodes(atom, context));
  }
  return {
    slots: Uint16Array.from(codes.keys()),
    codes: Uint16Array.from(codes.values()),
    opaque: Uint16Array.from(codes.keys(), (slot) => opaqueCodes(slot, slots)),
    fromMinute,
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
