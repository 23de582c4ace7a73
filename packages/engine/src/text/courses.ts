import type { Cue } from './lexicon.ts';
import type { Match } from './matches.ts';
import type { Mention } from './mentions.ts';
import { cues, cuesNear, inClause, type Message, phrasesNear, sameSentence, sentenceAt } from './message.ts';
import { isCueDenied } from './negation.ts';
import { quantitiesNear } from './quantities.ts';
import { isNear } from './strength.ts';
import { textAt } from './tokens.ts';

const STEP: Readonly<Partial<Record<Cue, number>>> = { better: 0, same: 1, worse: 2 };

/** A finding read from how others go on, with the words that say it. */
export interface Derived {
  readonly f: string;
  readonly v: number;
  readonly match: Match;
}

/** Reads how findings go on: better, the same, worse, worse fast; and what came back or spread. */
export function coursesIn(message: Message, present: readonly Mention[]): Derived[] {
  const derived: Derived[] = [];
  for (const cue of cues(message, 'better', 'same', 'worse')) {
    if (cue.entry.kind !== 'cue' || isCueDenied(message, cue) || isSupposed(message, cue)) continue;
    if (cue.entry.cue === 'worse' && (isComparison(message, cue) || isOnlyAsked(message, cue))) continue;
    const step = STEP[cue.entry.cue] ?? 0;
    const v = step === 2 && isFast(message, cue) ? 3 : step;
    for (const mention of targetsOf(message, cue, present, step === 2)) {
      const course = `${mention.f}-course`;
      if (message.lexicon.scales.has(course)) derived.push({ f: course, v, match: cue });
    }
  }
  for (const cue of cues(message, 'fast')) {
    if (inClause(message, cue, 'better', 'over', 'same') || isCueDenied(message, cue)) continue;
    for (const mention of present) {
      const course = `${mention.f}-course`;
      if (!message.lexicon.scales.has(course) || !isNear(message, cue, mention.match, 3)) continue;
      derived.push({ f: course, v: 3, match: cue });
    }
  }
  return [...derived, ...withinHours(message, present), ...placesIn(message, present)];
}

/** "more swollen than the other": one place beside another, not one day beside another. */
function isComparison(message: Message, cue: Match): boolean {
  for (let at = cue.first; at <= cue.last + 3; at += 1) {
    if (message.tokens[at]?.text !== 'than') continue;
    const next = textAt(message.tokens, at + 1);
    const after = next === 'the' || next === 'my' ? textAt(message.tokens, at + 2) : next;
    return BESIDE.has(after);
  }
  return false;
}

const BESIDE = new Set([
  'other',
  'others',
  'rest',
  'left',
  'right',
  'normal',
  'usual',
  'hers',
  'his',
  'two',
  'one',
  'expected',
  'elsewhere',
]);

/** "Getting worse?" asks. */
function isOnlyAsked(message: Message, cue: Match): boolean {
  return (
    message.sentence[cue.first - 2] !== message.sentence[cue.first] &&
    message.tokens[cue.last + 1]?.text === '?'
  );
}

/** "watch for spreading redness". */
function isSupposed(message: Message, cue: Match): boolean {
  return cuesNear(message, cue.first, 'hypothetical').some(
    (one) => one.last < cue.first && message.clause[one.last] === message.clause[cue.first],
  );
}

/** "swelled up within 30 minutes". */
function withinHours(message: Message, present: readonly Mention[]): Derived[] {
  const derived: Derived[] = [];
  for (const { f, match } of present) {
    if (message.lexicon.scales.get(f)?.coursed !== true || inClause(message, match, 'better', 'over', 'same'))
      continue;
    if (spanNear(message, match, 3)) derived.push({ f: `${f}-course`, v: 3, match });
  }
  return derived;
}

/** "spreading fast", "worse within 2 hours". */
function isFast(message: Message, cue: Match): boolean {
  return (
    cuesNear(message, cue.first, 'fast').some((fast) => isNear(message, fast, cue, 6)) ||
    spanNear(message, cue, 6)
  );
}

/** "within 2 hours" close by. */
function spanNear(message: Message, cue: Match, reach: number): boolean {
  return quantitiesNear(message, cue.first).some(({ first, last, hours }) => {
    const before = textAt(message.tokens, first - 1);
    if (hours > 2 || !['within', 'in', 'over', 'last', 'past', 'under'].includes(before)) return false;
    return (
      message.clause[first] === message.clause[cue.last] &&
      first - cue.last <= reach &&
      cue.first - last <= reach
    );
  });
}

/** The findings that "getting worse" speaks of. */
function targetsOf(message: Message, cue: Match, present: readonly Mention[], worse: boolean): Mention[] {
  const coursed = present.filter((one) => message.lexicon.scales.get(one.f)?.coursed === true);
  if (coursed.length === 0) return [];
  if (worse && inClause(message, cue, 'everything')) return coursed;
  const touching = coursed.filter(({ match }) => match.first >= cue.first && match.last <= cue.last);
  if (touching.length > 0) return touching;
  const clause = message.clause[cue.first];
  const inside = coursed.filter(
    ({ match }) => message.clause[match.last] === clause || message.clause[match.first] === clause,
  );
  if (inside.length > 0) return nearest(beforeComma(message, inside, cue), cue);
  const before = coursed.filter(({ match }) => match.last < cue.first);
  const sentence = before.filter(({ match }) => sameSentence(message, match, cue));
  if (sentence.length > 0) return worse ? sentence : nearest(sentence, cue);
  if (!worse) return [];
  const last = before.at(-1);
  if (last === undefined) return coursed;
  return before.filter(({ match }) => sameSentence(message, match, last.match));
}

/** "redness is the same, swelling is better": with a sign of its own before it, a word is not of the sign past the comma. */
function beforeComma(message: Message, mentions: readonly Mention[], cue: Match): readonly Mention[] {
  const led = mentions.filter(({ match }) => match.last < cue.first && !commaBetween(message, match, cue));
  if (led.length === 0) return mentions;
  return mentions.filter(({ match }) => match.first < cue.first || !commaBetween(message, cue, match));
}

function commaBetween(message: Message, a: Match, b: Match): boolean {
  return message.tokens.slice(a.last + 1, b.first).some(({ text }) => text === ',');
}

/** The finding right before the words, else right after; those joined to it share them. */
function nearest(mentions: readonly Mention[], cue: Match): Mention[] {
  const before = mentions.filter(({ match }) => match.first < cue.first);
  const after = mentions.filter(({ match }) => match.first > cue.last);
  const gapAfter = Math.min(...after.map(({ match }) => match.first - cue.last));
  if (gapAfter <= 2 || before.length === 0)
    return after.filter(({ match }) => match.first - cue.last === gapAfter);
  const gapBefore = Math.min(...before.map(({ match }) => Math.max(0, cue.first - match.last)));
  return before.filter(({ match }) => Math.max(0, cue.first - match.last) <= gapBefore + 3);
}

/** Where findings are: spread past the treated skin, one side, in the pattern of the needles, back again. */
function placesIn(message: Message, present: readonly Mention[]): Derived[] {
  const { source } = message.lexicon;
  const derived: Derived[] = [];
  for (const cue of cues(message, 'spread-past')) {
    if (isCueDenied(message, cue) || isSupposed(message, cue)) continue;
    derived.push({ f: source.spreadPast, v: 1, match: cue });
    for (const { f } of present) {
      if (source.drifting.includes(f))
        derived.push({ f: `${f}-course`, v: isFast(message, cue) ? 3 : 2, match: cue });
    }
  }
  for (const cue of cues(message, 'came-back')) {
    if (!isCueDenied(message, cue)) derived.push({ f: source.cameBack, v: 1, match: cue });
  }
  if (present.length > 0) {
    for (const cue of cues(message, 'where-product'))
      derived.push({ f: source.whereProduct, v: 1, match: cue });
  }
  derived.push(...sided(message, present), ...lasting(message, present), ...beyondLook(message, present));
  for (const cue of cues(message, 'grid')) {
    for (const { f, match } of present) {
      const place = source.inGrid[f];
      if (place !== undefined && (sameSentence(message, cue, match) || follows(message, cue, match))) {
        derived.push({ f: place, v: 1, match: cue });
      }
    }
  }
  return derived;
}

/** Severe pain where hardly anything is to be seen, said in the same sentence or the next. */
function beyondLook(message: Message, present: readonly Mention[]): Derived[] {
  const { of, is } = message.lexicon.source.beyondLook;
  const severe = present.filter(({ f, v }) => f === of && v === 3);
  return cues(message, 'little-to-see')
    .filter((cue) => severe.some(({ match }) => sentencesApart(message, cue, match) <= 1))
    .map((cue) => ({ f: is, v: 2, match: cue }));
}

function sentencesApart(message: Message, cue: Match, match: Match): number {
  return Math.abs(sentenceAt(message, cue.first) - sentenceAt(message, match.first));
}

const TWO_DAYS = 48;

/** "headache for 3 days". */
function lasting(message: Message, present: readonly Mention[]): Derived[] {
  const derived: Derived[] = [];
  for (const { f, match } of present) {
    const long = message.lexicon.source.lasting[f];
    if (long === undefined) continue;
    const days = quantitiesNear(message, match.first).some(({ first, hours }) => {
      const before = textAt(message.tokens, first - 1);
      const duration = message.lexicon.time.duration.has(before) || before === 'since';
      return duration && hours >= TWO_DAYS && message.clause[first] === message.clause[match.last];
    });
    if (days) derived.push({ f: long, v: 1, match });
  }
  return derived;
}

function follows(message: Message, cue: Match, match: Match): boolean {
  return sentenceAt(message, cue.first) === sentenceAt(message, match.first) + 1;
}

function sided(message: Message, present: readonly Mention[]): Derived[] {
  const derived: Derived[] = [];
  for (const cue of cues(message, 'one-side')) {
    for (const { f, match } of present) {
      const place = message.lexicon.source.oneSided[f];
      if (place === undefined || inClause(message, match, 'both-sides')) continue;
      if (near(message, cue, match) && !inOtherPart(message, cue, match)) {
        derived.push({ f: place, v: 1, match: cue });
      }
    }
  }
  return derived;
}

/** "bruise left cheek, swelling under eyes": a comma stands between, and the words of place have a sign of their own. */
function inOtherPart(message: Message, cue: Match, match: Match): boolean {
  const [from, to] = cue.first < match.first ? [cue.last, match.first] : [match.last, cue.first];
  let comma = false;
  for (let at = from + 1; at < to; at += 1) if (message.tokens[at]?.text === ',') comma = true;
  if (!comma) return message.clause[cue.first] !== message.clause[match.first] && to - from > 2;
  return phrasesNear(message, cue.first).some((m) => {
    if (m.entry.kind !== 'finding' || m === match) return false;
    const [start, end] = m.first < cue.first ? [m.last, cue.first] : [cue.last, m.first];
    return !message.tokens.slice(start, end).some(({ text }) => text === ',');
  });
}

function near(message: Message, cue: Match, match: Match): boolean {
  return sameSentence(message, cue, match) && isNear(message, cue, match, 8);
}
