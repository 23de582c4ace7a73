import type { Match } from './matches.ts';
import type { Mention } from './mentions.ts';
import { cues, cuesNear, isMark, type Message, phrasesNear, sameSentence } from './message.ts';
import { namedDays } from './named-days.ts';
import { isDenied } from './negation.ts';
import { quantitiesIn } from './quantities.ts';
import { isOnset, type Since } from './since-treatment.ts';
import { NUMBER, textAt } from './tokens.ts';

/** A context fact with the tokens that say it. */
export interface SaidContext {
  readonly c: string;
  readonly is: string;
  readonly at: number;
  readonly end: number;
}

/** Lists the facts about person, device and products, those with a "no" before them left out. */
export function contextsIn(
  message: Message,
  since: Since | undefined,
  mentions: readonly Mention[],
): SaidContext[] {
  const said: SaidContext[] = [];
  for (const match of message.matches) {
    if (match.entry.kind !== 'context' || match.negatedInside || isOutOfScope(message, match)) continue;
    if (match.entry.c === 'aftercare-slip' && saysDanger(message, match)) continue;
    said.push({ c: match.entry.c, is: match.entry.is, at: match.first, end: match.last });
  }
  said.push(...depths(message), ...ages(message), ...strengths(message));
  return [...timed(said, since), ...began(message, since, mentions), ...implied(message, said, mentions)];
}

/** "squeezing in my throat": the word says a danger sign, and no picking at the skin. */
function saysDanger(message: Message, { first }: Match): boolean {
  return phrasesNear(message, first).some(
    (m) => m.entry.kind === 'finding' && m.entry.danger && (m.first === first || m.last === first),
  );
}

const OUT_OF_SCOPE = ['negation', 'strong-negation', 'never', 'hypothetical', 'asked-about'] as const;

/** "it'll peel": what the skin will do, no product. */
const FORESEEN = new Set(['will', 'wont', 'gonna', 'might', 'may']);

/** Denied, only asked about, or long ago: not a fact of this time. */
function isOutOfScope(message: Message, match: Match): boolean {
  if (FORESEEN.has(textAt(message.tokens, match.first - 1))) return true;
  const clause = message.clause[match.first];
  const before = cuesNear(message, match.first, OUT_OF_SCOPE).some((cue) => {
    if (cue.last >= match.first || message.clause[cue.last] !== clause) return false;
    return match.first - cue.last <= 4 || (cue.entry.kind === 'cue' && cue.entry.cue === 'asked-about');
  });
  return before || isDenied(message, match);
}

/** "0.25 mm", "1.5mm". */
function depths(message: Message): SaidContext[] {
  const said: SaidContext[] = [];
  for (const [at, token] of message.tokens.entries()) {
    if (token.kind !== NUMBER || textAt(message.tokens, at + 1) !== 'mm' || token.value > 10) continue;
    const needle =
      token.value <= 4 || cuesNear(message, at, 'treated').some((cue) => Math.abs(cue.first - at) <= 6);
    if (!needle || token.value === 0 || describesSign(message, at)) continue;
    const is = token.value < 0.5 ? 'light' : token.value <= 1.5 ? 'standard' : 'deep-or-rf';
    said.push({ c: 'depth-class', is, at, end: at + 1 });
  }
  return said;
}

/** "2 mm bumps" is the size of a bump. */
function describesSign(message: Message, at: number): boolean {
  return phrasesNear(message, at).some((m) => {
    if (m.entry.kind !== 'finding' || m.first <= at || m.first - at > 3) return false;
    return !isMark(message, at + 2, ',.') && !isMark(message, at + 3, ',.');
  });
}

/** "I'm 16", "my 15 year old": under 18 or nothing. */
function ages(message: Message): SaidContext[] {
  const said: SaidContext[] = [];
  for (const [at, token] of message.tokens.entries()) {
    if (token.kind !== NUMBER || token.value < 8 || token.value > 17) continue;
    const after = textAt(message.tokens, at + 1);
    const before = textAt(message.tokens, at - 1);
    const own =
      (before === 'im' || before === 'am' || before === 'aged' || before === 'age') && after !== 'days';
    const free = !message.lexicon.time.units.has(after) && !message.lexicon.time.ago.has(after);
    const old = ['old', 'yo', 'y/o', 'yrs', 'year', 'years', 'yr'].includes(after) && olds(message, at + 1);
    const child =
      before === 'is' && free && cuesNear(message, at, 'other-person').some((one) => one.last === at - 2);
    if ((own && free) || old || child) said.push({ c: 'under-18', is: 'yes', at, end: at });
  }
  return said;
}

function olds(message: Message, at: number): boolean {
  return ['old', 'yo', 'y/o', 'olds'].some(
    (word) => word === textAt(message.tokens, at) || word === textAt(message.tokens, at + 1),
  );
}

/** "10% lidocaine": more than 4 % is strong. */
function strengths(message: Message): SaidContext[] {
  const said: SaidContext[] = [];
  for (const [at, token] of message.tokens.entries()) {
    if (token.kind !== NUMBER || token.value <= 4) continue;
    const percent =
      textAt(message.tokens, at + 1) === '%' || ['percent', 'pct'].includes(textAt(message.tokens, at + 1));
    const numbing = phrasesNear(message, at).some(
      (m) => m.entry.kind === 'context' && m.entry.c === 'numbing-cream' && Math.abs(m.first - at) <= 5,
    );
    if (percent && numbing)
      said.push({ c: 'numbing-amount', is: 'large-wrapped-or-over-4pc', at, end: at + 1 });
  }
  return said;
}

/** Facts with an upper time limit take the time since treatment; an unknown time counts as recent. */
function timed(said: readonly SaidContext[], since: Since | undefined): SaidContext[] {
  const hours = since?.hours;
  return said.flatMap((one) => {
    if (one.c === 'numbing-cream' && one.is === 'within-24h' && hours !== undefined && hours > 24) {
      return [{ ...one, is: 'later' }];
    }
    if (one.c === 'blood-exposure' && one.is === 'within-72h' && hours !== undefined && hours > 72) {
      return [{ ...one, is: 'later' }];
    }
    if (one.c === 'sedation' && hours !== undefined && hours > 24) return [];
    return [one];
  });
}

const BUMPS = ['bumps', 'acne-spots', 'pus-bumps', 'white-dots', 'firm-lumps'];

/** "bumps came on day 3", "started peeling after 5 hours", "a day after, bumps appeared". */
function began(message: Message, since: Since | undefined, mentions: readonly Mention[]): SaidContext[] {
  const said: SaidContext[] = [];
  const onsets = [...namedDays(message), ...spansAfter(message)].filter(({ at, end }) =>
    isOnset(message, at, end),
  );
  for (const { at, end, hours } of onsets) {
    const sentence = message.sentence[at];
    const about = mentions.filter(
      ({ match, standing }) => standing !== 'denied' && message.sentence[match.first] === sentence,
    );
    if (about.some(({ f }) => BUMPS.includes(f))) {
      said.push({
        c: 'bumps-began',
        is: hours <= 24 ? 'within-24h' : hours <= 48 ? '24-48h' : 'after-48h',
        at,
        end,
      });
    }
    if (about.some(({ f }) => f === 'peeling')) {
      said.push({ c: 'peeling-began', is: hours < 24 ? 'before-24h' : 'from-24h', at, end });
    }
  }
  const young = since !== undefined && since.hours <= 24;
  const bump = mentions.find(({ f, standing }) => BUMPS.includes(f) && standing === 'present');
  if (young && bump !== undefined) {
    said.push({ c: 'bumps-began', is: 'within-24h', at: bump.match.first, end: bump.match.last });
  }
  return said;
}

/** "after 5 hours", "two days later": spans that are counted from the treatment. */
function spansAfter(message: Message): { at: number; end: number; hours: number }[] {
  const { time } = message.lexicon;
  return quantitiesIn(message)
    .filter(
      ({ first, last }) =>
        textAt(message.tokens, first - 1) === 'after' ||
        time.sinceTreatment.has(textAt(message.tokens, last + 1)),
    )
    .map(({ first, last, hours }) => ({ at: first, end: last, hours }));
}

/** Facts that follow from a sign and another fact beside it. */
function implied(
  message: Message,
  said: readonly SaidContext[],
  mentions: readonly Mention[],
): SaidContext[] {
  const has = (c: string, ...is: readonly string[]): SaidContext | undefined =>
    said.find((one) => one.c === c && is.includes(one.is));
  const sign = (...f: readonly string[]): Mention | undefined =>
    mentions.find((one) => one.standing !== 'denied' && f.includes(one.f));
  const result: SaidContext[] = [];
  const add = (c: string, is: string, from: Match | SaidContext | undefined): void => {
    if (from === undefined) return;
    const place = 'first' in from ? { at: from.first, end: from.last } : { at: from.at, end: from.end };
    result.push({ c, is, ...place });
  };
  const faint = sign('collapse', 'faint');
  const during =
    faint && cues(message, 'at-treatment').find((cue) => sameSentence(message, cue, faint.match));
  if (during !== undefined && cues(message, 'brief').length > 0)
    add('faint-when', 'during-treatment-passed', during);
  if (faint !== undefined && during === undefined)
    add('faint-when', 'after-leaving', cues(message, 'after-leaving')[0]);
  const back = sign('redness', 'flush', 'warmth');
  const cause = back && cues(message, 'flush-cause').find((cue) => sameSentence(message, cue, back.match));
  if (cause !== undefined && shortLived(message))
    add('flush-trigger', 'heat-drink-exercise-gone-in-2h', cause);
  const white = sign('white-patch');
  if (white !== undefined) {
    const injected = has('injected', 'filler', 'prp', 'other');
    const heat = has('device', 'rf') ?? has('product', 'strong-active');
    if (injected !== undefined) add('white-patch-where', 'after-injection', injected);
    else add('white-patch-where', 'after-heat-or-acid', heat);
  }
  const rf = has('device', 'rf');
  if (rf !== undefined) add('depth-class', 'deep-or-rf', rf);
  return result;
}

/** "gone within the hour": a span of two hours or less beside a word for gone. */
function shortLived(message: Message): boolean {
  return quantitiesIn(message).some(
    ({ first, hours }) =>
      hours <= 2 &&
      cuesNear(message, first, ['over', 'better', 'brief']).some(
        (cue) => message.sentence[cue.first] === message.sentence[first] && Math.abs(cue.last - first) <= 5,
      ),
  );
}
