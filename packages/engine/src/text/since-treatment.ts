import { MAX_HOURS } from '../facts/facts.ts';
import { FLAG } from './compiled-lexicon.ts';
import type { Match } from './matches.ts';
import { cues, cuesNear, flagsAt, inClause, isMark, type Message, phrasesNear } from './message.ts';
import { namedDays } from './named-days.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { isAddressed } from './scopes.ts';
import { textAt } from './tokens.ts';

/** Hours since the treatment as the message gives them; `at` and `end` are its tokens. */
export interface Since {
  readonly hours: number;
  readonly at: number;
  readonly end: number;
}

interface Candidate extends Since {
  /** How surely it is the time since treatment. */
  readonly weight: number;
  /** One of several times that a message tells its story by: the latest counts. */
  readonly told?: boolean;
  /** A day by its number. */
  readonly numbered?: true;
}

/** Answers how long ago the treatment was, or undefined when the message does not say. */
export function sinceTreatment(message: Message): Since | undefined {
  const candidates = [...days(message), ...spans(message), ...fixedTimes(message)];
  const usable = candidates.filter(({ hours }) => hours >= 0 && hours <= MAX_HOURS);
  if (usable.length === 0) return undefined;
  const weight = Math.max(...usable.map((one) => one.weight));
  const best = usable.filter((one) => one.weight === weight);
  if (best.length > 1 && best.every((one) => one.told === true))
    return best.reduce((a, b) => (b.hours > a.hours ? b : a));
  const byDay = best.every((one) => one.numbered === true);
  return best.reduce((a, b) =>
    byDay ? (b.hours > a.hours ? b : a) : weight >= 6 && b.hours < a.hours ? b : a,
  );
}

function days(message: Message): Candidate[] {
  const named = namedDays(message);
  return named
    .filter(({ at }) => !message.lexicon.time.notSince.has(textAt(message.tokens, at - 1)))
    .map((day) => ({
      ...day,
      numbered: true,
      weight: named.length < 2 && isOnset(message, day.at, day.end) ? 2 : 5,
    }));
}

/** "since day 2", "bumps began on day 3": when a sign began, not today. */
export function isOnset(message: Message, at: number, end: number): boolean {
  const before = [textAt(message.tokens, at - 1), textAt(message.tokens, at - 2)];
  if (before.includes('since') || before.includes('from')) return true;
  return cuesNear(message, at, 'onset').some(
    (cue) => message.clause[cue.first] === message.clause[at] && at - cue.last <= 5 && cue.first - end <= 5,
  );
}

function spans(message: Message): Candidate[] {
  const found: Candidate[] = [];
  for (const quantity of quantitiesIn(message)) {
    const weight = weightOf(message, quantity);
    const told = isTold(message, quantity);
    if (weight > 0)
      found.push({ hours: quantity.hours, at: quantity.first, end: quantity.last, weight, told });
  }
  return found;
}

/** How surely a span of time is the time since treatment; 0 when it is something else. */
function weightOf(message: Message, quantity: Quantity): number {
  const { time } = message.lexicon;
  const before = textAt(message.tokens, quantity.first - 1);
  const before2 = textAt(message.tokens, quantity.first - 2);
  const after = textAt(message.tokens, quantity.last + 1);
  const treated = treatedNear(message, quantity);
  if (before === 'before' && treated && quantity.unit >= 1) return 5;
  if (after === 'before' && treated) return 6;
  if (isAsked(message, quantity.first) || isExpected(message, quantity.first)) return 0;
  if (
    before === 'before' &&
    quantity.unit >= 24 &&
    ((flagsAt(message, quantity.last + 1) & FLAG.subject) !== 0 ||
      (isMark(message, quantity.last + 1, ',.') && isMark(message, quantity.first - 2, ',')))
  )
    return 5;
  if (before === 'of' && before2 === 'quarter') return 0;
  if (before === 'for' && quantity.unit < 1) return 0;
  if (time.age.has(after) && isSignsAge(message, quantity)) return 2;
  if (time.age.has(after) || time.notSince.has(before) || time.notAfter.has(after)) return 0;
  if (before === 'day' || isMark(message, quantity.last + 1, '%')) return 0;
  if (isOfAnother(message, quantity.first)) return 0;
  if (isMark(message, quantity.last + 1, ':') || before === 'at') return 6;
  if (before === 'already' || before === 'now' || (before === 'are' && before2 === 'now')) return 6;
  if (before === 'in' && after === 'after' && treated) return 6;
  if (isAboutCare(message, quantity.first)) return isSinceNumbing(message, quantity) ? 4 : 0;
  if (after === 'later' && quantity.unit < 1) return 0;
  if (time.ago.has(after) || time.ago.has(textAt(message.tokens, quantity.last + 2))) {
    if (treated) return 6;
    return onsetOf(message, quantity) ? 2 : 4;
  }
  if (time.sinceTreatment.has(after)) return afterTreatment(message, quantity.last + 1) ? 6 : 2;
  if (quantity.unit >= 8760) return 0;
  const been = before === 'been' || before2 === 'been' || before === 'im' || before === 'am';
  if (been && !time.duration.has(before)) return 5;
  if (time.duration.has(before) || time.duration.has(before2)) return quantity.unit >= 24 ? 2 : 0;
  if (quantity.unit < 1) return 0;
  return treated ? 4 : 3;
}

/** A time in what is said of someone else or only imagined, with no treatment of the writer in it. */
function isOfAnother(message: Message, at: number): boolean {
  const clause = message.clause[at];
  const person = cuesNear(message, at, ['other-person', 'self']).filter(
    (cue) => cue.first < at && message.clause[cue.first] === clause && !isAddressed(message, cue),
  );
  const last = person.at(-1)?.entry;
  if (last?.kind !== 'cue' || last.cue !== 'other-person') return false;
  const sign = findingsNear(message, at).some((m) => message.clause[m.first] === clause && m.last < at);
  if (sign && cues(message, 'self').some((cue) => cue.first > at)) return true;
  return !tellsOfThem(message, at);
}

/** "my aunt had it 3 days ago. Can she swim?": the message goes on about them, or tells a sign. */
function tellsOfThem(message: Message, at: number): boolean {
  return (
    message.matches.some(({ entry }) => entry.kind === 'finding') ||
    cues(message, 'other-person').some((cue) => cue.first > at)
  );
}

/** "at eight days", "20 days: nodules", "three months in", "6 days after". */
function isTold(message: Message, { first, last }: Quantity): boolean {
  const after = textAt(message.tokens, last + 1);
  return (
    textAt(message.tokens, first - 1) === 'at' ||
    isMark(message, last + 1, ':') ||
    ['in', 'on', 'after', 'out'].includes(after)
  );
}

/** "redness, two days old": a sign so old, no person. */
function isSignsAge(message: Message, { first, unit }: Quantity): boolean {
  return unit >= 1 && unit < 720 && onsetOf(message, { first });
}

/** "told me it would be red for three days". */
function isExpected(message: Message, at: number): boolean {
  return cuesNear(message, at, 'hypothetical').some(
    (cue) => cue.last < at && message.clause[cue.last] === message.clause[at],
  );
}

/** "can I wear makeup 2 days after?" */
function isAsked(message: Message, at: number): boolean {
  return cuesNear(message, at, 'asked-about').some(
    (cue) => cue.last < at && message.clause[cue.last] === message.clause[at],
  );
}

/** "after" with nothing, the treatment or a clause of its own behind it; not "2 hours after the serum". */
function afterTreatment(message: Message, at: number): boolean {
  const next = message.tokens[at + 1];
  if (next === undefined || isMark(message, at + 1, '.,;:!?\n)-–(')) return true;
  const treated = cuesNear(message, at, 'treated').some((cue) => cue.first > at && cue.first - at <= 4);
  if (treated) return true;
  if ((flagsAt(message, at + 1) & (FLAG.joiner | FLAG.breaker)) !== 0) return true;
  const thing = phrasesNear(message, at).some(
    (m) => m.first > at && m.first - at <= 3 && m.entry.kind === 'context',
  );
  if (thing) return false;
  if (textAt(message.tokens, at) !== 'after') return true;
  const acts = [2, 3].some((step) => (flagsAt(message, at + step) & FLAG.reporting) !== 0);
  const sign = phrasesNear(message, at).some((m) => m.first === at + 1 && m.entry.kind === 'finding');
  return sign || ((flagsAt(message, at + 1) & FLAG.subject) !== 0 && !acts);
}

function treatedNear(message: Message, quantity: Quantity): boolean {
  const clause = message.clause[quantity.first];
  return cuesNear(message, quantity.first, 'treated').some(
    (cue) =>
      (message.clause[cue.first] === clause || message.clause[cue.last] === clause) &&
      !hasOwnTime(message, cue, quantity),
  );
}

/** "treated 10 days ago, bumps started 2 days ago": the treatment has a time between its own commas. */
function hasOwnTime(message: Message, cue: Match, { first, last }: Quantity): boolean {
  const [from, to] = partAround(message, cue.first);
  if (first <= to && last >= from) return false;
  const inside = (start: number, end: number): boolean => start >= from && end <= to;
  return (
    quantitiesIn(message).some((one) => inside(one.first, one.last) && one.unit >= 1) ||
    phrasesNear(message, cue.first).some((m) => m.entry.kind === 'time' && inside(m.first, m.last))
  );
}

/** Where the part of a clause around a token begins and ends: between commas and "and". */
function partAround(message: Message, at: number): readonly [from: number, to: number] {
  const clause = message.clause[at];
  const ends = (place: number): boolean =>
    isMark(message, place, ',') || (flagsAt(message, place) & FLAG.joiner) !== 0;
  let from = at;
  let to = at;
  while (message.clause[from - 1] === clause && !ends(from - 1)) from -= 1;
  while (message.clause[to + 1] === clause && !ends(to + 1)) to += 1;
  return [from, to];
}

const CARE = [
  'masked',
  'product',
  'aftercare-slip',
  'sun-exposure',
  'numbing-cream',
  'new-medicine',
  'blood-thinner',
  'injected',
];

/** "took ibuprofen 2 hours ago": what stands between the commas is about what was taken or put on, not the treatment. */
function isAboutCare(message: Message, at: number): boolean {
  const clause = message.clause[at];
  let from = at;
  let to = at;
  while (message.clause[from - 1] === clause && !isMark(message, from - 1, ',')) from -= 1;
  while (message.clause[to + 1] === clause && !isMark(message, to + 1, ',')) to += 1;
  const inside = (match: Match): boolean => match.first >= from && match.last <= to;
  if (cuesNear(message, at, 'treated').some(inside)) return false;
  return phrasesNear(message, at).some(
    (m) => m.entry.kind === 'context' && CARE.includes(m.entry.c) && inside(m),
  );
}

/** "20 hours after numbing": it is put on right before the treatment. */
function isSinceNumbing(message: Message, { last, unit }: Quantity): boolean {
  if (unit < 1 || !message.lexicon.time.sinceTreatment.has(textAt(message.tokens, last + 1))) return false;
  return phrasesNear(message, last).some(
    ({ entry, first }) =>
      entry.kind === 'context' && entry.c === 'numbing-cream' && first > last && first - last <= 4,
  );
}

/** A sign that began then: its clause names a finding or says "started", and no treatment. */
function onsetOf(message: Message, span: { readonly first: number }): boolean {
  const clause = message.clause[span.first];
  if (cuesNear(message, span.first, 'onset').some((cue) => message.clause[cue.first] === clause)) return true;
  return findingsNear(message, span.first).some(
    (m) => message.clause[m.first] === clause && m.last < span.first,
  );
}

/** "yesterday", "last night": with the treatment in the clause, or with no sign in it. */
function fixedTimes(message: Message): Candidate[] {
  const found: Candidate[] = [];
  for (const match of message.matches) {
    if (match.entry.kind !== 'time') continue;
    if (message.lexicon.time.notSince.has(textAt(message.tokens, match.first - 1))) continue;
    const weight = fixedWeight(message, match, match.entry.alone);
    if (weight > 0) found.push({ hours: match.entry.hours, at: match.first, end: match.last, weight });
  }
  return found;
}

function fixedWeight(message: Message, match: Match, alone: boolean): number {
  if (isAboutCare(message, match.first)) return 0;
  const quantity = { first: match.first, last: match.last, hours: 0, count: 0, unit: 1 };
  if (treatedNear(message, quantity)) return nearTreated(message, match) ? 6 : 5;
  if (standsApart(message, match)) return 3;
  if (!alone || inClause(message, match, 'better', 'same', 'worse') || onsetOf(message, quantity)) return 0;
  const clause = message.clause[match.first];
  return findingsNear(message, match.first).some((one) => message.clause[one.first] === clause) ? 0 : 3;
}

/** "bruised under one eye, day after": nothing but the time between two marks, not at the beginning. */
function standsApart(message: Message, { first, last, entry }: Match): boolean {
  const led = isMark(message, first - 1, ',(–—-') && message.sentence[first - 2] === message.sentence[first];
  const next = message.tokens[last + 1];
  const ends = next === undefined || isMark(message, last + 1, ',.;)!?\n');
  return led && ends && entry.kind === 'time' && entry.hours >= APART;
}

/** "tonight" and "today" are when it is told. */
const APART = 6;

const NEAR = 8;
function nearTreated(message: Message, match: Match): boolean {
  return cuesNear(message, match.first, 'treated').some((cue) => Math.abs(cue.first - match.first) <= NEAR);
}

function findingsNear(message: Message, at: number): readonly Match[] {
  return phrasesNear(message, at).filter(({ entry }) => entry.kind === 'finding');
}
