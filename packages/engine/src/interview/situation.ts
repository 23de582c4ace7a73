import { type Bounds, boundsOf } from '../facts/bounds.ts';
import {
  type FactSlots,
  leastStep,
  UNKNOWN,
  UNSURE,
  writeContexts,
  writeFindings,
} from '../facts/fact-slots.ts';
import type { Facts } from '../facts/facts.ts';
import type { CompiledKnowledge } from '../triage/compiled-knowledge.ts';
import { judge, type Verdict } from '../triage/decide.ts';
import type { CompiledInterview } from './compile-interview.ts';
import type { ImpliedFacts } from './implied-facts.ts';

/** What is known at one point of an interview, with room to try answers out. */
export interface Situation {
  readonly compiled: CompiledKnowledge;
  readonly interview: CompiledInterview;
  /** Answers as they were given, and with what they deny together. */
  readonly given: Facts;
  readonly facts: Facts;
  readonly verdict: Verdict;
  /** By slot, settled: what each fact stands for. */
  readonly codes: Uint8Array;
  /** Rules and lifts that fire, and those that may. */
  readonly fired: Int32Array;
  readonly possible: Int32Array;
  /** What is certain and what is possible; worked out when first asked for. */
  readonly bounds: () => Bounds;
  /** The bytes that a trial changes and puts back. */
  readonly room: Room;
}

interface Room {
  readonly findings: Uint8Array;
  readonly contexts: Uint8Array;
  readonly facts: Facts;
}

/** One answer to try: the byte of a fact, or the minutes when the slot is -1. */
export interface Probe {
  readonly slot: number;
  readonly value: number;
}

/** Facts whose bytes can be changed: the parser's note of its bytes is used for bytes of our own. */
function roomFor(facts: Facts, slots: FactSlots): Room {
  const findings = slots.blank.slice(0, slots.findingCount);
  writeFindings(facts.findings, slots, findings);
  const contexts = slots.blank.slice(slots.findingCount);
  writeContexts(facts.contexts, slots, { codes: contexts, from: 0 });
  const tokens = { findings: {}, contexts: {} };
  slots.written.set(tokens.findings, findings);
  slots.written.set(tokens.contexts, contexts);
  return { findings, contexts, facts: tokens };
}

/** Answers the situation some answers lead to. */
export function situationOf(
  compiled: CompiledKnowledge,
  interview: CompiledInterview,
  { given, facts }: { readonly given: Facts; readonly facts: ImpliedFacts['facts'] },
): Situation {
  const room = roomFor(facts, compiled.layout.slots);
  const verdict = judge(compiled, facts);
  const { codes, fired, possible } = compiled.workspace;
  let bounds: Bounds | undefined;
  return {
    compiled,
    interview,
    given,
    facts,
    verdict,
    codes: codes.slice(),
    fired: fired.slice(),
    possible: possible.slice(),
    bounds: () => {
      bounds ??= boundsOf(facts, compiled.knowledgeBase);
      return bounds;
    },
    room,
  };
}

function swap({ findings, contexts }: Room, { slot, value }: Probe): number {
  const at = slot - findings.length;
  const before = (at < 0 ? findings[slot] : contexts[at]) ?? 0;
  if (at < 0) findings[slot] = value;
  else contexts[at] = value;
  return before;
}

/** Judges the situation with some more answers and leaves what fired in the workspace. */
export function tryOut(
  situation: Situation,
  probes: readonly Probe[],
): Verdict & { readonly minutes: number | undefined } {
  const { compiled, facts, room } = situation;
  let minutes = facts.minutes;
  const before: number[] = [];
  for (const probe of probes) {
    if (probe.slot < 0) minutes = probe.value;
    before.push(probe.slot < 0 ? 0 : swap(room, probe));
  }
  const tried = minutes === undefined ? room.facts : { ...room.facts, minutes };
  const verdict = judge(compiled, tried);
  for (let index = probes.length - 1; index >= 0; index--) {
    const probe = probes[index] as Probe;
    if (probe.slot >= 0) swap(room, { slot: probe.slot, value: before[index] as number });
  }
  return { ...verdict, minutes };
}

/** Answers whether a finding is there, in a settled byte. */
export function isThere(code: number): boolean {
  return leastStep(code) > 0;
}

/** Answers whether a finding is there or the person is not sure. */
export function mayBeThere(code: number): boolean {
  return isThere(code) || code === UNSURE;
}

/** Answers whether nobody said anything about a finding. */
export function isBlank(code: number): boolean {
  return code === UNKNOWN;
}
