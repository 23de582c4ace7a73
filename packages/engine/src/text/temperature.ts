import { cuesNear, type Message } from './message.ts';
import { MARK, NUMBER, textAt } from './tokens.ts';

/** A temperature that is a fever, by the tokens that say it. */
export interface Temperature {
  readonly at: number;
  readonly fever: boolean;
}

/** Finds body temperatures: "38.5", "temp of 101", "39 degrees"; below 38 C (100.4 F) is no fever. */
export function temperaturesIn(message: Message): Temperature[] {
  const found: Temperature[] = [];
  for (const [at, token] of message.tokens.entries()) {
    if (token.kind !== NUMBER) continue;
    const celsius = token.value >= 35 && token.value < 43;
    const fahrenheit = token.value >= 95 && token.value <= 108;
    if ((!celsius && !fahrenheit) || !isTemperature(message, at) || isOfWeather(message, at)) continue;
    found.push({ at, fever: celsius ? token.value >= 38 : token.value >= 100.4 });
  }
  return found;
}

function isTemperature(message: Message, at: number): boolean {
  const after = textAt(message.tokens, at + 1);
  if (PERCENT.has(after)) return false;
  if (isDecimal(message, at)) return true;
  if (UNITS.has(after) && !isInCode(message, at)) return true;
  return cuesNear(message, at, 'temperature').some(
    (cue) => message.sentence[cue.first] === message.sentence[at] && Math.abs(cue.first - at) <= 5,
  );
}

const PERCENT = new Set(['%', 'percent', 'pct']);

/** "it is 38 degrees outside", "washed at 40 C": of the air or the water, where no person stands before it. */
function isOfWeather(message: Message, at: number): boolean {
  if (cuesNear(message, at, ['temperature', 'self', 'other-person']).length > 0) return false;
  const sentence = message.sentence[at];
  for (let place = at - 6; place <= at + 6; place += 1) {
    if (message.sentence[place] === sentence && OUTSIDE.has(textAt(message.tokens, place))) return true;
  }
  return false;
}

const OUTSIDE = new Set(
  'outside outdoors outdoor weather sunshine shade summer heatwave wash washed water pool oven sauna beach room office'.split(
    ' ',
  ),
);

const UNITS = new Set(['c', 'f', '°', 'º', 'degrees', 'degree', 'celsius', 'fahrenheit', 'deg']);

/** "LOT 39C12", "bae40f7": what goes on with a number right behind the letter is a code; "fever40c" is none. */
function isInCode({ tokens }: Message, at: number): boolean {
  const [number, unit, more] = tokens.slice(at, at + 3);
  return more?.kind === NUMBER && unit?.start === number?.end && more.start === unit?.end;
}

/** "39.4, and I shake": a number with one decimal that can hardly be anything else. */
function isDecimal(message: Message, at: number): boolean {
  const token = message.tokens[at];
  const next = message.tokens[at + 1];
  if (token === undefined || !/^(?:3[6-9]|4[0-2])[.,]\d$/u.test(token.text)) return false;
  return next === undefined || next.kind === MARK || NEXT.has(next.text);
}

const NEXT = new Set('this last now today yesterday since in at on tonight and but before after'.split(' '));
