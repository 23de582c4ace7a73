import { cuesNear, type Message } from './message.ts';
import { NUMBER, textAt } from './tokens.ts';

/** A resting pulse of this many beats a minute, or of this many and fewer, is out of the usual. */
const FAST = 120;
const FASTEST = 240;
const SLOW = 44;
const SLOWEST = 25;
const REACH = 6;

/** Finds pulses far from usual by the token of the number: "pulse is 140", "heart rate 38". */
export function oddPulsesIn(message: Message): number[] {
  const found: number[] = [];
  for (const [at, { kind, text, value }] of message.tokens.entries()) {
    if (kind !== NUMBER || !/^\d+$/u.test(text)) continue;
    const odd = (value >= FAST && value <= FASTEST) || (value >= SLOWEST && value <= SLOW);
    if (odd && isPulse(message, at)) found.push(at);
  }
  return found;
}

function isPulse(message: Message, at: number): boolean {
  const after = textAt(message.tokens, at + 1);
  if (message.lexicon.time.units.has(after) || OTHER.has(after)) return false;
  return cuesNear(message, at, 'pulse').some((cue) => Math.abs(cue.first - at) <= REACH);
}

const OTHER = new Set([
  'mg',
  'ml',
  'mm',
  'nm',
  'am',
  'pm',
  'over',
  'kg',
  'g',
  '%',
  'degrees',
  'c',
  'f',
  'years',
  '/',
]);
