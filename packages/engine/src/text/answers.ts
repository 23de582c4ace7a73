import type { Match } from './matches.ts';
import { cuesNear, isMark, type Message, phrasesNear, sentenceAt } from './message.ts';
import { MARK, NUMBER, textAt } from './tokens.ts';

/** A short "I'm not" or "mine do" answers what was named right before it. */
export type Answer = 'no' | 'yes';

const NO = new Set(
  'no not none nope isnt arent wasnt werent dont doesnt didnt havent hasnt hadnt aint never neither nothing'.split(
    ' ',
  ),
);
const YES = new Set('do does did is are am have has too same yes yep yeah exactly precisely also'.split(' '));
const OWN = new Set('mine me i im ive here'.split(' '));
const LIGHT = new Set(
  `i im ive id it its they theyre mine that thats this those these he she hes shes there we our and so well personally me my case
  here yet now any anymore more either at all far luckily thankfully fortunately have has had got do does did is are was am one ones of
  them today tonight morning breakfast lunch noon longer in for on a single actually really answered honestly to be though but then
  yesterday night last since with needling session sure though tho case had been`.split(/\s+/u),
);
/** Light where the answer is "none": "I notice none of that". */
const SEEING = new Set('see notice noticed seen found find spot get'.split(' '));
/** "It hasn't begun", of what was asked or expected. */
const BEGUN = new Set('begun started happened appeared arrived'.split(' '));
const LONGEST = 8;

const seen = new WeakMap<Message, ReadonlyMap<number, Answer>>();

/** Answers what a short clause says of the signs named in the clause before it, per clause that is so answered. */
function answersIn(message: Message): ReadonlyMap<number, Answer> {
  const known = seen.get(message);
  if (known !== undefined) return known;
  const answers = new Map<number, Answer>();
  seen.set(message, answers);
  for (const [from, to] of clausesOf(message)) {
    const answer = answerOf(message, from, to);
    if (answer === undefined || REASONS.has(textAt(message.tokens, to + 1))) continue;
    const about = clauseBefore(message, from);
    if (about !== undefined) answers.set(about, answer);
  }
  return answers;
}

/** "It wasn't because I wanted to": the no is about the reason. */
const REASONS = new Set(['because', 'cos', 'cuz', 'bc', 'b/c']);

function clausesOf(message: Message): (readonly [from: number, to: number])[] {
  const clauses: [number, number][] = [];
  for (let at = 0; at < message.tokens.length; at += 1) {
    const last = clauses.at(-1);
    if (last !== undefined && message.clause[last[0]] === message.clause[at]) last[1] = at;
    else clauses.push([at, at]);
  }
  return clauses;
}

function answerOf(message: Message, from: number, to: number): Answer | undefined {
  if (isMineToo(message, from, to)) return 'yes';
  let words = 0;
  let no = false;
  let yes = false;
  let own = false;
  let begun = false;
  let seeing = false;
  let none = false;
  for (let at = from; at <= to; at += 1) {
    const { kind, text } = message.tokens[at] ?? { kind: MARK, text: '' };
    if (kind === MARK && text === ',' && no && words > 2) break;
    if (kind === MARK) continue;
    words += 1;
    if (NO.has(text)) no = true;
    else if (!LIGHT.has(text) && !YES.has(text) && !isTimeOf(message, at)) {
      if (BEGUN.has(text) && no) begun = true;
      else if (SEEING.has(text)) seeing = true;
      else return undefined;
    }
    if (text === 'none') none = true;
    if (YES.has(text)) yes = true;
    if (OWN.has(text)) own = true;
  }
  if (words === 0 || words > LONGEST || (seeing && !none)) return undefined;
  if (begun && !isAsked(message, from) && !isAwaited(message, from)) return undefined;
  if (no) return words > 1 || isAsked(message, from) ? 'no' : undefined;
  return yes && own && words > 1 ? 'yes' : undefined;
}

/** "at thirty hours I have none": a time in the answer. */
function isTimeOf(message: Message, at: number): boolean {
  const { numbers, units } = message.lexicon.time;
  const { kind, text } = message.tokens[at] ?? { kind: MARK, text: '' };
  return kind === NUMBER || numbers.has(text) || units.has(text) || message.lexicon.weekdays.has(text);
}

/** The sentence before asks or supposes: "when it peels, may I ...?" */
function isAwaited(message: Message, from: number): boolean {
  return cuesNear(message, from - 1, ['hypothetical', 'asking', 'asked-about']).length > 0;
}

/** "Her bruise was huge. Mine is tiny": the sign named before, as the writer has it. */
function isMineToo(message: Message, from: number, to: number): boolean {
  if (message.tokens[from]?.text !== 'mine') return false;
  if (!HAS.has(textAt(message.tokens, from + 1))) return false;
  for (let at = from + 2; at <= to; at += 1) {
    const word = textAt(message.tokens, at);
    if (NO.has(word) || ENDED.has(word)) return false;
    if (phrasesNear(message, at).some(({ entry, first }) => entry.kind === 'finding' && first === at))
      return false;
  }
  return to > from + 1;
}

const HAS = new Set('is are looks look feels seems has have started began lasted'.split(' '));
const ENDED = new Set(
  'fine ok okay normal clear clean gone smooth good perfect great calm over healed better nothing lovely'.split(
    ' ',
  ),
);

function isAsked(message: Message, at: number): boolean {
  return isMark(message, at - 1, '?"”');
}

/** The clause with a sign right before a place, in its sentence or the one before. */
function clauseBefore(message: Message, from: number): number | undefined {
  const sentence = sentenceAt(message, from);
  for (let at = from - 1; at >= 0 && sentenceAt(message, at) >= sentence - 1; at -= 1) {
    const named = phrasesNear(message, at).some(({ entry, last }) => entry.kind === 'finding' && last === at);
    if (named) return message.clause[at];
  }
  return undefined;
}

/** Says whether a short "no" or "yes" further on is about this sign; of a danger sign only where it was asked or supposed. */
export function isAnswered(message: Message, match: Match, answer: Answer): boolean {
  const answers = answersIn(message);
  if (answers.size === 0 || answers.get(message.clause[match.last] ?? -1) !== answer) return false;
  const danger = match.entry.kind === 'finding' && match.entry.danger;
  return answer === 'yes' || !danger || wasAsked(message, match);
}

function wasAsked(message: Message, match: Match): boolean {
  if (cuesNear(message, match.first, ['hypothetical', 'asking', 'other-person', 'past']).length > 0)
    return true;
  const sentence = message.sentence[match.last];
  let end = match.last;
  while (message.sentence[end + 1] === sentence) end += 1;
  return isMark(message, end, '?');
}
