import { rankOf } from '../facts/level.ts';
import type { CompiledKnowledge } from '../triage/compiled-knowledge.ts';
import { type Gate, type InterviewKnowledge, type InterviewScreen, TIME } from './interview-knowledge.ts';

/** One fact of a screen with the place of its byte. */
export interface Item {
  readonly fact: string;
  /** -1 for the time. */
  readonly slot: number;
  readonly isFinding: boolean;
  /** The slot of the finding it says more about, or -1. */
  readonly whole: number;
  readonly gates: readonly Gate[] | undefined;
}

export interface CompiledScreen {
  readonly screen: InterviewScreen;
  readonly items: readonly Item[];
}

/** The screens of an interview with the places of their facts. */
export interface CompiledInterview {
  readonly knowledge: InterviewKnowledge;
  readonly screens: readonly CompiledScreen[];
  /** By rank: how many rules, counted from the highest, lie above it. */
  readonly rulesAbove: readonly number[];
  /** The minutes at which some rule changes, ascending, 0 first. */
  readonly moments: readonly number[];
  /** By slot: 1 where a care item asks for the fact. */
  readonly isCare: Uint8Array;
  /** How likely each answer is under each cause, kept once it was worked out. */
  readonly shares: Map<string, Int32Array>;
}

function itemOf(
  fact: string,
  compiled: CompiledKnowledge,
  gatesOf: ReadonlyMap<string, readonly Gate[]>,
): Item {
  const { slots } = compiled.layout;
  const slot = fact === TIME ? -1 : slots.slotOf.get(fact);
  if (slot === undefined) throw new Error(`a screen asks ${fact}, which the vocabulary has not`);
  const isFinding = slot >= 0 && slot < slots.findingCount;
  const of = compiled.knowledgeBase.vocabulary.findings[isFinding ? slot : -1]?.of;
  return {
    fact,
    slot,
    isFinding,
    whole: of === undefined ? -1 : (slots.slotOf.get(of) ?? -1),
    gates: gatesOf.get(fact),
  };
}

function careSlots({ knowledgeBase, layout }: CompiledKnowledge): Uint8Array {
  const marks = new Uint8Array(layout.slots.count);
  const mark = (id: string): void => {
    const slot = layout.slots.slotOf.get(id);
    if (slot !== undefined) marks[slot] = 1;
  };
  for (const { whenAny = [], unlessAny = [], whenContext, untilHour } of knowledgeBase.care) {
    for (const id of [...whenAny, ...unlessAny]) mark(id);
    if (whenContext !== undefined) mark(whenContext.c);
    if (untilHour.standard !== untilHour.deep) mark('depth-class');
  }
  return marks;
}

function refuseUnsound({ screens, implied, gates }: InterviewKnowledge, known: ReadonlySet<string>): void {
  const ids = screens.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`two screens are called ${twice}`);
  const named = [
    ...implied.flatMap(({ whenNone, absent, unlessAny = [] }) => [...whenNone, ...absent, ...unlessAny]),
    ...[...gates.flatMap(({ any }) => any), ...screens.flatMap(({ onlyIf = [] }) => onlyIf)].flatMap(
      (gate) => ('f' in gate ? [gate.f] : 'c' in gate ? [gate.c] : 'answered' in gate ? [gate.answered] : []),
    ),
    ...gates.map(({ fact }) => fact),
  ];
  const unknown = named.find((id) => !known.has(id));
  if (unknown !== undefined) throw new Error(`the interview names ${unknown}, which the vocabulary has not`);
}

/** Answers the screens of an interview ready to be chosen from; throws on a screen that asks what the vocabulary has not. */
export function compileInterview(
  compiled: CompiledKnowledge,
  knowledge: InterviewKnowledge,
): CompiledInterview {
  const { rules, tables, layout } = compiled;
  refuseUnsound(knowledge, new Set(layout.slots.ids));
  const gatesOf = new Map(knowledge.gates.map(({ fact, any }) => [fact, any]));
  const ranks = rules.map(({ level }) => rankOf(level));
  return {
    knowledge,
    screens: knowledge.screens.map((screen) => ({
      screen,
      items: screen.asks.map((fact) => itemOf(fact, compiled, gatesOf)),
    })),
    rulesAbove: [0, 1, 2, 3, 4].map((rank) => ranks.filter((one) => one > rank).length),
    moments: [...new Set([0, ...tables.cuts])].toSorted((a, b) => a - b),
    isCare: careSlots(compiled),
    shares: new Map(),
  };
}
