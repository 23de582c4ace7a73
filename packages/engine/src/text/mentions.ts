import type { Match } from './matches.ts';
import type { Message } from './message.ts';
import { isOther, type Standing, standingOf } from './scopes.ts';
import { strengthOf } from './strength.ts';

/** One finding as one phrase of the message says it. */
export interface Mention {
  readonly match: Match;
  readonly f: string;
  readonly v: number | true;
  readonly standing: Standing;
  readonly other: boolean;
}

/** Lists what the message says of findings, phrase by phrase, each judged by the words around it. */
export function mentionsIn(message: Message): Mention[] {
  const mentions: Mention[] = [];
  for (const match of message.matches) {
    if (match.entry.kind === 'denial') {
      if (match.negatedInside) continue;
      mentions.push({ match, f: match.entry.f, v: 0, standing: 'denied', other: false });
    }
    if (match.entry.kind !== 'finding') continue;
    const standing = standingOf(message, match);
    const other = isOther(message, match);
    for (const { f, v } of match.entry.senses) {
      mentions.push({ match, f, v: stepOf(message, match, f, v, standing), standing, other });
    }
  }
  return mentions;
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
