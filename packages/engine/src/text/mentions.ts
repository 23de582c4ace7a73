import type { Match } from './matches.ts';
import { cuesNear, isMark, type Message, phrasesNear } from './message.ts';
import { isDenialDenied } from './negation.ts';
import { isOther, type Standing, standingOf } from './scopes.ts';
import { strengthOf } from './strength.ts';
import { isHypothetical } from './supposed.ts';
import { isToldOfThePast } from './told-days.ts';
import { onTopic } from './topics.ts';

/** One finding as one phrase of the message says it. */
export interface Mention {
  readonly match: Match;
  readonly f: string;
  readonly v: number | true;
  readonly standing: Standing;
  readonly other: boolean;
  /** A danger sign that was only asked about or imagined. */
  readonly supposed: boolean;
}

/** Lists what the message says of findings, phrase by phrase, each judged by the words around it. */
export function mentionsIn(message: Message): Mention[] {
  const mentions: Mention[] = [];
  for (const match of message.matches) {
    if (match.entry.kind === 'denial') {
      if (match.negatedInside || isDenialDenied(message, match) || isOfThen(message, match)) continue;
      mentions.push({ match, f: match.entry.f, v: 0, standing: 'denied', other: false, supposed: false });
    }
    if (match.entry.kind !== 'finding') continue;
    const standing = standingOf(message, match);
    const other = isOther(message, match);
    const supposed = match.entry.danger && isSupposed(message, match);
    const [main] = match.entry.senses;
    for (const sense of match.entry.senses) {
      if (standing === 'denied' && sense !== main) continue;
      const { f: said, v } = sense;
      const f = onTopic(message, match, said);
      if (f === '') continue;
      mentions.push({
        match,
        f,
        v: stepOf(message, match, f, f === said ? v : true, standing),
        standing,
        other,
        supposed,
      });
    }
  }
  return mentions;
}

/** "my voice was normal last night": what was well then denies nothing now. */
function isOfThen(message: Message, { first, last }: Match): boolean {
  if (!message.tokens.slice(first, last + 1).some(({ text }) => WAS.has(text))) return false;
  const clause = message.clause[first];
  return phrasesNear(message, first).some(
    (m) => m.entry.kind === 'time' && m.entry.hours >= HALF_A_DAY && message.clause[m.first] === clause,
  );
}

const WAS = new Set(['was', 'were']);
const HALF_A_DAY = 12;

/** Asked with a question mark, or said in so many words to be imagined. */
function isSupposed(message: Message, match: Match): boolean {
  if (!isHypothetical(message, match)) return false;
  let end = match.last;
  while (message.sentence[end + 1] === message.sentence[end]) end += 1;
  return isMark(message, end, '?') || cuesNear(message, match.first, 'hypothetical').length > 0;
}

/** A danger sign that is said without a step is there now, or came and went; words of degree set the others. */
function stepOf(
  message: Message,
  match: Match,
  f: string,
  own: number | true,
  standing: Standing,
): number | true {
  const scale = message.lexicon.scales.get(f);
  if (scale === undefined) return own;
  if (scale.scale === 'danger') return standing === 'over' ? 1 : own === true ? 2 : own;
  if (scale.scale === 'presence') return 1;
  const near = strengthOf(message, match, f);
  if (near === undefined) return own;
  if (own === true) return near;
  return near === 1 && own < 3 ? 1 : Math.max(own, near);
}

/** Says whether a mention makes its finding count. */
export function counts(message: Message, mention: Mention, bystander: boolean): boolean {
  if (mention.standing === 'present') return true;
  const scale = message.lexicon.scales.get(mention.f);
  if (mention.standing === 'unsure') return scale?.unsureIsPresent === true;
  const danger = scale?.danger === true;
  if (mention.standing === 'over') return danger;
  return mention.standing === 'other' && (bystander || danger);
}

/** "They asked if I was drowsy. I am not": a danger sign that was only asked about and then denied. */
export function isTakenBack(mention: Mention, mentions: readonly Mention[]): boolean {
  return (
    mention.supposed &&
    mentions.some(
      ({ f, standing, match }) =>
        f === mention.f &&
        standing === 'denied' &&
        match.entry.kind === 'finding' &&
        (match.first > mention.match.last || match.last < mention.match.first),
    )
  );
}

/** "There were bumps; there aren't bumps", "Sunday burning, Monday no burning": an ordinary sign of the past that a later word denies. */
export function isLaterDenied(message: Message, mention: Mention, mentions: readonly Mention[]): boolean {
  if (mention.match.entry.kind !== 'finding' || mention.match.entry.danger || mention.other) return false;
  const later = mentions.filter(
    ({ f, match, other }) =>
      f === mention.f && !other && message.clause[match.first] !== message.clause[mention.match.first],
  );
  const last = later.filter(({ match }) => match.first > mention.match.last).at(-1);
  return last?.standing === 'denied' && isToldOfThePast(message, mention.match);
}
