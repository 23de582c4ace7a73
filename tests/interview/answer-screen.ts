import { type AskedScreen, type FindingAnswer, SCALES } from '@afterneedle/engine';
import type { Dice } from '@afterneedle/engine/proofs';
import { dangerItems, knowledge } from '@afterneedle/knowledge';
import { chance, type Person } from './person.ts';

/** What somebody has answered on the way. */
export interface Answered {
  readonly facts: Record<string, FindingAnswer | string>;
  readonly shown: string[];
  hoursSince?: number;
  /** Lines that were read. */
  items: number;
}

/** Lists on which a sign that is ticked is given its strength at once. */
const WITH_STRENGTH = new Set(['look', 'feel', 'whole-body']);
/** Lists that are ticked and say nothing about strength. */
const STEPPED = ['severity', 'amount', 'fluid', 'bleeding', 'frequency', 'drowsiness'];

const findings = new Map(knowledge.vocabulary.findings.map((entry) => [entry.id, entry]));
const parts = new Map<string, readonly string[]>(dangerItems.map(({ item, parts: of }) => [item, of]));

/** Nothing answered yet. */
export function nothingAnswered(): Answered {
  return { facts: {}, shown: [], items: 0 };
}

function isListed(id: string): boolean {
  return (
    WITH_STRENGTH.has(id) ||
    id.startsWith('which-') ||
    ['eyes', 'late', 'numbing-signs', 'place'].includes(id)
  );
}

/** Lets a person answer a screen truly, but for what they are not sure of. */
export function answerScreen(
  answered: Answered,
  screen: Pick<AskedScreen, 'id' | 'items'>,
  person: Person,
  dice: Dice,
): void {
  const { facts } = answered;
  answered.shown.push(screen.id);
  for (const id of screen.items) {
    answered.items++;
    if (id === 'hoursSince') {
      answered.hoursSince = person.minutes / 60;
      continue;
    }
    const isUnsure = chance(dice, person.unsureRate);
    const definition = findings.get(id);
    if (definition === undefined) {
      const word = person.contexts[id] as string;
      facts[id] = isUnsure ? 'unsure' : word;
      // What was injected is asked by itself once it is known that something was.
      if (id === 'injected' && screen.id === 'that-day' && word !== 'none' && !isUnsure) delete facts[id];
      continue;
    }
    const step = person.findings[id] ?? 0;
    const isPartDenied = step === 0;
    if (isUnsure) facts[id] = 'unsure';
    else if (isPartDenied) facts[id] = 0;
    else if (definition.scale === 'danger' || SCALES[definition.scale].max === 1) facts[id] = true;
    else if (isListed(screen.id) && STEPPED.includes(definition.scale)) {
      const asksStrength = WITH_STRENGTH.has(screen.id);
      if (asksStrength) answered.items++;
      facts[id] = asksStrength ? step : true;
    } else facts[id] = step;
  }
  for (const id of screen.items) {
    if (facts[id] === 0) for (const part of parts.get(id) ?? []) facts[part] ??= 0;
  }
}
