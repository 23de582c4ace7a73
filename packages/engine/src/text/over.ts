import { FLAG } from './compiled-lexicon.ts';
import type { Match } from './matches.ts';
import { clauseAt, cues, cuesNear, flagsAt, isMark, type Message, phrasesNear } from './message.ts';
import { isCueDenied } from './negation.ts';
import { quantitiesNear } from './quantities.ts';
import { textAt, WORD } from './tokens.ts';

/** Says whether a sign is over: "has gone", "cleared up", "is fine now" after it, or in the next clause or sentence. */
export function isOver(message: Message, match: Match): boolean {
  const clause = clauseAt(message, match.last);
  if (cuesNear(message, match.first, 'came-back').length > 0) return false;
  for (const cue of cuesNear(message, match.first, 'over')) {
    const at = clauseAt(message, cue.first);
    if (isOfTime(message, cue) || isOfTreatment(message, cue) || isCueDenied(message, cue)) continue;
    const free = !findingFollows(message, cue) && !NEARLY.has(textAt(message.tokens, cue.first - 1));
    if (cue.first > match.last && at === clause && free && !otherBetween(message, match, cue)) return true;
    if (cue.first > match.last && at === clause + 1 && free && !findingBefore(message, cue)) return true;
  }
  if (isOverInNext(message, match)) return true;
  const danger = match.entry.kind === 'finding' && match.entry.danger;
  return (
    !danger && cues(message, 'all-clear').some((cue) => cue.first > match.last && clearsAll(message, cue))
  );
}

/** "it has passed three days", "five days have passed": time is over, no sign. */
function isOfTime(message: Message, cue: Match): boolean {
  if (textAt(message.tokens, cue.last) !== 'passed') return false;
  return quantitiesNear(message, cue.first).some(({ first, last }) => {
    if (first === cue.last + 1) return !message.lexicon.time.ago.has(textAt(message.tokens, last + 1));
    const between = message.tokens.slice(last + 1, cue.first);
    return last < cue.first && between.length <= 2 && between.every(({ text }) => HAVE.has(text));
  });
}

const HAVE = new Set(['has', 'have', 'are', 'is', 'had', 'already', 'now']);

/** "one hour ago is finished the procedure": the treatment is over. */
function isOfTreatment(message: Message, cue: Match): boolean {
  if (textAt(message.tokens, cue.last) !== 'finished') return false;
  return cuesNear(message, cue.first, 'treated').some(
    ({ first }) => first > cue.last && first - cue.last <= 3,
  );
}

/** "A headache on the first day. Gone.": a short sentence with nothing but the end. */
function isOverInNext(message: Message, match: Match): boolean {
  return cuesNear(message, match.first, 'over', 1).some((cue) => {
    const begin = cue.first - 1;
    const first = begin < 0 || message.sentence[begin] !== message.sentence[cue.first];
    const led =
      message.sentence[begin - 1] !== message.sentence[cue.first] && ENDED.has(textAt(message.tokens, begin));
    return (
      (first || led) &&
      !DONE_TO.has(textAt(message.tokens, cue.last + 1)) &&
      !findingFollows(message, cue) &&
      !findingBetween(message, match, cue)
    );
  });
}

/** "stopped it" is what someone did. */
const DONE_TO = new Set([
  'it',
  'them',
  'the',
  'my',
  'using',
  'taking',
  'that',
  'by',
  'at',
  'to',
  'home',
  'off',
]);

const ENDED = new Set([
  'it',
  'its',
  'they',
  'that',
  'thats',
  'this',
  'all',
  'both',
  'has',
  'have',
  'since',
  'now',
  'had',
]);

function findingBetween(message: Message, match: Match, cue: Match): boolean {
  return message.matches.some(
    ({ entry, first, last }) =>
      entry.kind === 'finding' &&
      ((first > match.last && first < cue.first && message.clause[first] !== message.clause[match.last]) ||
        (message.clause[first] === message.clause[cue.first] && last >= cue.first)),
  );
}

/** "Today nothing": a sentence or clause without a sign of its own. */
function clearsAll(message: Message, cue: Match): boolean {
  const clause = message.clause[cue.first];
  return !phrasesNear(message, cue.first).some(
    (m) => m.entry.kind === 'finding' && message.clause[m.first] === clause,
  );
}

const NEARLY = new Set(['nearly', 'almost', 'mostly', 'partly', 'half', 'practically', 'virtually']);

/** "gone red" and "gone hard" are changes, not an end: what follows must be light, a mark or the end. */
function findingFollows(message: Message, cue: Match): boolean {
  const next = message.tokens[cue.last + 1];
  if (next === undefined || next.kind !== WORD) return false;
  if (phrasesNear(message, cue.first).some((m) => m.entry.kind === 'finding' && m.first === cue.last + 1))
    return true;
  if (!CHANGES.has(textAt(message.tokens, cue.last))) return false;
  if (INTO.has(next.text)) return true;
  const timed = message.lexicon.time.notSince.has(next.text) || TIMED.has(next.text);
  return flagsAt(message, cue.last + 1) === 0 && !timed;
}

/** "where it went in" tells of a place. */
const INTO = new Set(['in', 'into', 'on', 'onto', 'through', 'to', 'over', 'deep', 'deeper']);

/** Words of an end that also say a change: "gone hard". */
const CHANGES = new Set(['gone', 'went', 'passed', 'over', 'dropped', 'come', 'came']);

const TIMED = new Set([
  'after',
  'since',
  'within',
  'for',
  'overnight',
  'quickly',
  'fast',
  'soon',
  'afterwards',
]);

/** Another finding stands between, without a comma or "and" that makes them one list. */
function otherBetween(message: Message, match: Match, cue: Match): boolean {
  for (let at = match.last + 1; at < cue.first; at += 1) {
    if (!phrasesNear(message, at).some((m) => m.entry.kind === 'finding' && m.first === at)) continue;
    if (isMark(message, at - 1, ',') || (flagsAt(message, at - 1) & FLAG.joiner) !== 0) continue;
    return true;
  }
  return false;
}

function findingBefore(message: Message, cue: Match): boolean {
  const clause = message.clause[cue.first];
  return phrasesNear(message, cue.first).some(
    (m) => m.entry.kind === 'finding' && message.clause[m.first] === clause && m.last < cue.first,
  );
}
