import { PRESENT } from '../facts/fact-slots.ts';
import type { CompiledScreen, Item } from './compile-interview.ts';
import { type Gate, TIME } from './interview-knowledge.ts';
import { isBlank, isThere, mayBeThere, type Probe, type Situation } from './situation.ts';

function isOpenGate(gate: Gate, { codes, compiled, given, facts }: Situation): boolean {
  const { slotOf } = compiled.layout.slots;
  if ('afterHour' in gate) return facts.minutes === undefined || facts.minutes > gate.afterHour * 60;
  if ('answered' in gate)
    return given.findings[gate.answered] !== undefined || given.contexts[gate.answered] !== undefined;
  if ('c' in gate) {
    const word = given.contexts[gate.c];
    if (word !== undefined) return gate.is.includes(word);
    const slot = slotOf.get(gate.c) ?? 0;
    const told = compiled.layout.slots.words[slot - compiled.layout.slots.findingCount]?.[codes[slot] ?? -1];
    return told !== undefined && gate.is.includes(told);
  }
  const { untilHour } = gate;
  if (untilHour !== undefined && facts.minutes !== undefined && facts.minutes > untilHour * 60) return false;
  const code = codes[slotOf.get(gate.f) ?? 0] ?? 0;
  return gate.atLeast === undefined ? mayBeThere(code) : code >= gate.atLeast && code < PRESENT;
}

const isThrough = (gates: readonly Gate[] | undefined, situation: Situation): boolean =>
  gates === undefined || gates.some((gate) => isOpenGate(gate, situation));

function isUnanswered(item: Item, { screen }: CompiledScreen, situation: Situation): boolean {
  const { fact, slot, isFinding } = item;
  const { given, facts, codes } = situation;
  if (fact === TIME) return facts.minutes === undefined;
  if (screen.kind === 'clarify')
    return (isFinding ? given.findings[fact] : given.contexts[fact]) === 'unsure';
  if (!isFinding) return given.contexts[fact] === undefined && !isTold(slot, situation);
  if (screen.kind === 'steps') return facts.findings[fact] === true;
  if (screen.kind === 'again') return given.findings[fact] === undefined;
  return facts.findings[fact] === undefined && isBlank(codes[slot] ?? 0);
}

/** A context fact that another one tells, or that the time tells to be the ordinary one, need not be asked. */
function isTold(slot: number, { compiled, codes }: Situation): boolean {
  const { slots, links } = compiled.layout;
  const code = codes[slot];
  if (code === slots.blank[slot]) return false;
  const fromFact = links.derivedSlots.some(
    (told, index) => told === slot && links.derivedUntil[index] === -1,
  );
  return fromFact || code === slots.usual[slot];
}

/** Answers which facts of a screen can be asked now. */
export function askableItems(screen: CompiledScreen, situation: Situation): readonly Item[] {
  if (!isThrough(screen.screen.onlyIf, situation)) return [];
  return screen.items.filter(
    (item) =>
      isUnanswered(item, screen, situation) &&
      (item.whole < 0 || isThere(situation.codes[item.whole] ?? 0)) &&
      isThrough(item.gates, situation),
  );
}

/** Answers every answer an item can get, the calmest first: bytes of a fact, or minutes for the time. */
export function answersTo(item: Item, screen: CompiledScreen, situation: Situation): readonly Probe[] {
  const { slot, isFinding, fact } = item;
  const { compiled, interview } = situation;
  const { slots } = compiled.layout;
  if (fact === TIME) return interview.moments.map((value) => ({ slot, value }));
  if (isFinding) {
    const max = slots.max[slot] ?? 1;
    const from = screen.screen.kind === 'steps' ? 1 : 0;
    return Array.from({ length: max + 1 - from }, (_, index) => ({ slot, value: from + index }));
  }
  const words = slots.words[slot - slots.findingCount] ?? [];
  const usual = slots.usual[slot] ?? 0;
  const values = [usual, ...words.flatMap((_, value) => (value === usual ? [] : [value]))];
  return values.map((value) => ({ slot, value }));
}

/** Answers every line of a screen that is read as a whole: also what is known already, not what has no place here. */
export function shownItems(screen: CompiledScreen, situation: Situation): readonly Item[] {
  return screen.items.filter(
    (item) =>
      (item.whole < 0 || isThere(situation.codes[item.whole] ?? 0)) && isThrough(item.gates, situation),
  );
}
