import { isMark, type Message } from './message.ts';
import { numberAt } from './quantities.ts';
import { MARK, textAt, WORD } from './tokens.ts';

/** Every "day N" of the message, for what began when. */
export interface NamedDay {
  readonly at: number;
  readonly end: number;
  readonly hours: number;
}

const UNITS = [
  ['w', 168],
  ['h', 1],
  ['month', 720],
] as const;

const seen = new WeakMap<Message, readonly NamedDay[]>();

/** Finds "day 5", "d5", "5th day", "day five", "week 2". */
export function namedDays(message: Message): readonly NamedDay[] {
  const known = seen.get(message);
  if (known !== undefined) return known;
  const { time } = message.lexicon;
  const found: NamedDay[] = [];
  seen.set(message, found);
  for (let at = 0; at < message.tokens.length; at += 1) {
    const word = textAt(message.tokens, at);
    if (time.day.has(word) || isNightNumbered(message, at)) {
      const counted = textAt(message.tokens, at + 1) === 'number' || isMark(message, at + 1, '#-:');
      const number = numberAt(message, counted ? at + 2 : at + 1);
      const unit = UNITS.find(([begin]) => word.startsWith(begin))?.[1] ?? 24;
      if (
        number !== undefined &&
        !time.units.has(textAt(message.tokens, number.last + 1)) &&
        number.value <= 1095
      ) {
        const upper = rangeEnd(message, number.last, number.value);
        const value = upper?.value ?? number.value;
        found.push({
          at,
          end: upper?.last ?? number.last,
          hours: value === 0 && unit === 24 ? 6 : value * unit,
        });
      }
    }
    const other = listedSpan(message, at) ?? ordinalOfToday(message, at);
    if (other !== undefined) found.push(other);
    const ordinal = ORDINALS.get(word) ?? (ENDINGS.has(word) ? message.tokens[at - 1]?.value : undefined);
    if (ordinal !== undefined && Number.isFinite(ordinal) && NAMED.has(textAt(message.tokens, at + 1))) {
      found.push({ at: !ORDINALS.has(word) ? at - 1 : at, end: at + 1, hours: ordinal * 24 });
    }
  }
  return found;
}

/** "Hours: 90", "days since: 3": a line of a form. */
function listedSpan(message: Message, at: number): NamedDay | undefined {
  const word = textAt(message.tokens, at);
  const unit = word.endsWith('s') ? message.lexicon.time.units.get(word) : undefined;
  if (unit === undefined || unit < 1) return undefined;
  const mark = message.lexicon.time.sinceTreatment.has(textAt(message.tokens, at + 1)) ? at + 2 : at + 1;
  const number = isMark(message, mark, ':') ? numberAt(message, mark + 1) : undefined;
  if (number === undefined || message.lexicon.time.units.has(textAt(message.tokens, number.last + 1)))
    return undefined;
  return { at, end: number.last, hours: number.value * unit };
}

/** "today, the fifth", "it's the fourth": the day by its number alone. */
function ordinalOfToday(message: Message, at: number): NamedDay | undefined {
  if (!TODAY.has(textAt(message.tokens, at))) return undefined;
  const linked = isMark(message, at + 1, ',') || LINKS.has(textAt(message.tokens, at + 1));
  const end = linked ? at + 3 : at + 2;
  const number = ORDINALS.get(textAt(message.tokens, end));
  if (number === undefined || textAt(message.tokens, end - 1) !== 'the') return undefined;
  if (message.tokens[end + 1]?.kind === WORD && !FOLLOWS.has(textAt(message.tokens, end + 1)))
    return undefined;
  return { at, end, hours: number * 24 };
}

const TODAY = new Set(['today', 'its']);
const LINKS = new Set(['on', 'is', 'its', 'now', 'already']);
const FOLLOWS = new Set(['and', 'i', 'im', 'ive', 'my', 'now', 'its', 'today']);

/** Words that an ordinal makes a day: "the fifth morning". */
export const NAMED: ReadonlySet<string> = new Set(['day', 'night', 'morning', 'evening']);

const ENDINGS = new Set(['st', 'nd', 'rd', 'th']);

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['eleventh', 11],
  ['twelfth', 12],
  ['thirteenth', 13],
  ['fourteenth', 14],
]);

/** "evening two: sore": the number ends the words or stands before a mark. */
function isNightNumbered(message: Message, at: number): boolean {
  if (!NAMED.has(textAt(message.tokens, at)) || BEFORE_NIGHT.has(textAt(message.tokens, at - 1)))
    return false;
  const number = numberAt(message, at + 1);
  if (number === undefined) return false;
  const next = message.tokens[number.last + 1];
  return next === undefined || next.kind === MARK || message.tokens[at + 1]?.kind === WORD;
}

const BEFORE_NIGHT = new Set([
  'this',
  'every',
  'last',
  'next',
  'the',
  'each',
  'yesterday',
  'tomorrow',
  'good',
  'that',
]);

function rangeEnd(
  message: Message,
  last: number,
  value: number,
): { value: number; last: number } | undefined {
  const link = textAt(message.tokens, last + 1);
  const at =
    link === '-' || link === '–' || link === '/' || link === 'or' || link === 'to' ? last + 2 : last + 1;
  const next = numberAt(message, at);
  const glued = at === last + 1 && (message.tokens[at]?.start ?? 0) - (message.tokens[last]?.end ?? 0) !== 1;
  if (next === undefined || glued || next.value <= value || textAt(message.tokens, next.last + 1) === '/')
    return undefined;
  return next;
}
