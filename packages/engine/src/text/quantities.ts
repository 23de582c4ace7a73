import type { Message } from './message.ts';
import { NUMBER, textAt } from './tokens.ts';

/** A number of units of time: "2 days", "half an hour", "2-3 weeks" (the longer is taken). */
export interface Quantity {
  readonly first: number;
  readonly last: number;
  readonly hours: number;
  readonly count: number;
  /** Hours in its unit. */
  readonly unit: number;
}

const seen = new WeakMap<Message, Quantity[]>();

/** Answers the spans of time in the sentence of a token. */
export function quantitiesNear(message: Message, at: number): Quantity[] {
  return quantitiesIn(message).filter(({ first }) => message.sentence[first] === message.sentence[at]);
}

/** Finds all spans of time that a message names, without asking what they are about; looked for once in a message. */
export function quantitiesIn(message: Message): Quantity[] {
  const known = seen.get(message);
  if (known !== undefined) return known;
  const found: Quantity[] = [];
  seen.set(message, found);
  let at = 0;
  while (at < message.tokens.length) {
    const quantity = quantityAt(message, at);
    if (quantity === undefined) at += 1;
    else {
      found.push(quantity);
      at = quantity.last + 1;
    }
  }
  return found;
}

/** Answers the number at a place and where it ends: digits, words, "two and a half", "one or two". */
export function numberAt(
  message: Message,
  at: number,
): { readonly value: number; readonly last: number } | undefined {
  const token = message.tokens[at];
  if (token === undefined) return undefined;
  const { numbers } = message.lexicon.time;
  if (token.kind === NUMBER) return { value: token.value, last: at };
  const value = numbers.get(token.text);
  if (value === undefined) return undefined;
  const next = numbers.get(textAt(message.tokens, at + 1)) ?? 0;
  if (next === 100 && value >= 1) return { value: value * next, last: at + 1 };
  const ones = value >= 20 && value < 100 ? next : 0;
  return ones >= 1 && ones < 10 ? { value: value + ones, last: at + 1 } : { value, last: at };
}

function quantityAt(message: Message, at: number): Quantity | undefined {
  const whole = numberAt(message, at);
  if (whole === undefined) return undefined;
  let { value, last } = whole;
  const link = textAt(message.tokens, last + 1);
  if (link === '-' || link === '–' || link === 'or' || link === 'to' || link === '/') {
    const upper = numberAt(message, last + 2);
    if (upper !== undefined && upper.value > value && unitAt(message, upper.last + 1) !== undefined)
      ({ value, last } = upper);
  } else if (message.tokens[last + 1]?.kind === NUMBER && joined(message, last)) {
    ({ value, last } = { value: message.tokens[last + 1]?.value ?? value, last: last + 1 });
  }
  const half = halfAfter(message, last);
  if (half > last) [value, last] = [value + 0.5, half];
  while (
    ['of', 'a', 'an', 'full', 'whole', 'good', 'more', 'solid'].includes(textAt(message.tokens, last + 1))
  )
    last += 1;
  const unit = unitAt(message, last + 1);
  if (unit === undefined) return undefined;
  last += 1;
  const halfUnit = halfAfter(message, last);
  if (halfUnit > last) [value, last] = [value + 0.5, halfUnit];
  const rest = restAfter(message, last, unit);
  if (rest !== undefined) return { first: at, ...rest, hours: value * unit + rest.hours, count: value, unit };
  return { first: at, last, hours: value * unit, count: value, unit };
}

/** "3 weeks and 2 days", "1 hour 20 minutes": what a smaller unit right behind adds. */
function restAfter(
  message: Message,
  last: number,
  unit: number,
): { readonly last: number; readonly hours: number } | undefined {
  const start = textAt(message.tokens, last + 1) === 'and' ? last + 2 : last + 1;
  const number = numberAt(message, start);
  const smaller = number === undefined ? undefined : unitAt(message, number.last + 1);
  if (number === undefined || smaller === undefined || smaller >= unit || number.value * smaller >= unit)
    return undefined;
  return { last: number.last + 1, hours: number.value * smaller };
}

/** Answers where "and a half" ends, or the place itself. */
function halfAfter(message: Message, at: number): number {
  if (textAt(message.tokens, at + 1) !== 'and') return at;
  if (textAt(message.tokens, at + 2) === 'half') return at + 2;
  return textAt(message.tokens, at + 2) === 'a' && textAt(message.tokens, at + 3) === 'half' ? at + 3 : at;
}

/** "2-3" is cut into two numbers with nothing between. */
function joined(message: Message, at: number): boolean {
  const gap = (message.tokens[at + 1]?.start ?? 0) - (message.tokens[at]?.end ?? 0);
  return gap === 1;
}

function unitAt(message: Message, at: number): number | undefined {
  return message.lexicon.time.units.get(textAt(message.tokens, at));
}
