import { FLAG } from './compiled-lexicon.ts';
import type { Cue } from './lexicon.ts';
import type { Match } from './matches.ts';
import { cuesNear, flagsAt, isMark, type Message, phrasesNear, sameSentence } from './message.ts';
import { NUMBER } from './tokens.ts';

const SEVERITY = ['mild', 'moderate', 'strong', 'severe'] as const satisfies readonly Cue[];
const AMOUNT = ['few', 'some', 'many'] as const satisfies readonly Cue[];
const DEGREES = [...SEVERITY, ...AMOUNT] as const;

/** Answers the step of the scale that words near a finding give it, or undefined when none does. */
export function strengthOf(message: Message, match: Match, finding: string): number | undefined {
  const scale = message.lexicon.scales.get(finding)?.scale;
  if (scale === 'severity') {
    const score = scoreNear(message, match);
    if (score !== undefined) return score;
    const steps = cuesNear(message, match.first, SEVERITY)
      .filter((cue) => belongs(message, cue, match))
      .map((cue) => severityStep(message, cue, finding));
    if (sleepless(message, match, finding)) steps.push(3);
    return steps.length === 0 ? undefined : combined(steps);
  }
  if (scale === 'amount') {
    const steps = cuesNear(message, match.first, AMOUNT)
      .filter((cue) => belongs(message, cue, match))
      .map((cue) => AMOUNT.findIndex((kind) => cue.entry.kind === 'cue' && cue.entry.cue === kind) + 1);
    return steps.length === 0 ? undefined : Math.max(...steps);
  }
  return undefined;
}

/** "very very" is more than "very"; a mild word beside a strong one leaves the strong one. */
function combined(steps: readonly number[]): number {
  const highest = Math.max(...steps);
  const doubled = highest === 2 && steps.filter((step) => step === 2).length > 1;
  return doubled ? 3 : highest;
}

function severityStep(message: Message, cue: Match, finding: string): number {
  const kind = cue.entry.kind === 'cue' ? cue.entry.cue : 'mild';
  if (kind === 'mild') return 1;
  if (kind === 'severe') return 3;
  return kind === 'strong' && message.lexicon.source.strongIsSevere.includes(finding) ? 3 : 2;
}

/** A word of degree belongs to the finding right after it (or after a list), else to the one right before it. */
function belongs(message: Message, cue: Match, match: Match): boolean {
  if (cue.first >= match.first && cue.last <= match.last) return true;
  if (cue.last < match.first) return leadsTo(message, cue.last + 1, match.first);
  if (cue.first <= match.last || message.clause[cue.first] !== message.clause[match.last]) return false;
  if (!trails(message, match.last + 1, cue.first)) return false;
  return !startsFinding(message, cue);
}

/** Between a degree and its finding: light words, and whole findings followed by "and" or a comma. */
function leadsTo(message: Message, from: number, to: number): boolean {
  if (message.clause[from - 1] !== message.clause[to]) return false;
  let linked = true;
  for (let at = from; at < to; at += 1) {
    const flags = flagsAt(message, at);
    const link = (flags & (FLAG.joiner | FLAG.alternative)) !== 0 || isMark(message, at, ',/');
    if (link) {
      linked = true;
      if (degreeAt(message, at + 1)) return false;
    } else if ((flags & FLAG.subject) !== 0) {
      return false;
    } else if ((flags & (FLAG.filler | FLAG.bridge | FLAG.part)) === 0 && !degreeAt(message, at)) {
      const end = findingOver(message, at);
      if (end < 0 || end >= to || !linked) return false;
      linked = false;
      at = end;
    }
  }
  return linked;
}

function trails(message: Message, from: number, to: number): boolean {
  if (to - from > 4) return false;
  for (let at = from; at < to; at += 1) {
    const flags = flagsAt(message, at);
    const light = (flags & (FLAG.filler | FLAG.bridge | FLAG.part)) !== 0 && (flags & FLAG.subject) === 0;
    if (!light && !degreeAt(message, at)) return false;
  }
  return true;
}

/** The degree is followed by a finding of its own: "red, very swollen". */
function startsFinding(message: Message, cue: Match): boolean {
  for (let at = cue.last + 1; at <= cue.last + 3; at += 1) {
    if (findingEnd(message, at) >= 0) return true;
    const light = (flagsAt(message, at) & (FLAG.filler | FLAG.bridge)) !== 0;
    if (!light && !degreeAt(message, at)) return false;
  }
  return false;
}

function findingEnd(message: Message, at: number): number {
  const found = phrasesNear(message, at).find((m) => m.entry.kind === 'finding' && m.first === at);
  return found?.last ?? -1;
}

/** Answers where the finding ends that this word is a part of. */
function findingOver(message: Message, at: number): number {
  const found = phrasesNear(message, at).find(
    (m) => m.entry.kind === 'finding' && m.first <= at && m.last >= at,
  );
  return found?.last ?? -1;
}

function degreeAt(message: Message, at: number): boolean {
  return cuesNear(message, at, DEGREES).some((cue) => cue.first <= at && at <= cue.last);
}

/** "can't sleep" in the same sentence or the next makes itch and pain severe. */
function sleepless(message: Message, match: Match, finding: string): boolean {
  if (!message.lexicon.source.sleepless.includes(finding)) return false;
  return [0, 1].some((later) => cuesNear(message, match.first, 'sleepless', later).length > 0);
}

/** A score out of ten: where it stands and its step. */
export interface Score {
  readonly at: number;
  readonly end: number;
  readonly step: number;
}

const seen = new WeakMap<Message, Score[]>();

/** Finds scores: "7/10", "8 out of 10"; looked for once in a message. */
export function scoresIn(message: Message): Score[] {
  const known = seen.get(message);
  if (known !== undefined) return known;
  const scores: Score[] = [];
  seen.set(message, scores);
  for (const [at, token] of message.tokens.entries()) {
    if (token.kind !== NUMBER || token.value > 10) continue;
    const slash = message.tokens[at + 1]?.text === '/' ? at + 2 : -1;
    const words =
      message.tokens[at + 1]?.text === 'out' && message.tokens[at + 2]?.text === 'of' ? at + 3 : -1;
    const ten = message.tokens[Math.max(slash, words)];
    if (Math.max(slash, words) < 0 || ten === undefined || (ten.value !== 10 && ten.text !== 'ten')) continue;
    const step = token.value <= 0 ? 0 : token.value <= 3 ? 1 : token.value < 7 ? 2 : 3;
    scores.push({ at, end: Math.max(slash, words), step });
  }
  return scores;
}

function scoreNear(message: Message, match: Match): number | undefined {
  for (const score of scoresIn(message)) {
    if (message.clause[score.at] !== message.clause[match.last] || score.step === 0) continue;
    const gap = score.at > match.last ? score.at - match.last : match.first - score.end;
    const nearer = phrasesNear(message, match.first).some(
      (m) => m.entry.kind === 'finding' && m !== match && isNearer(m, score, gap),
    );
    if (gap > 0 && gap <= 6 && !nearer) return score.step;
  }
  return undefined;
}

function isNearer(match: Match, score: Score, gap: number): boolean {
  const own = score.at > match.last ? score.at - match.last : match.first - score.end;
  return own > 0 && own < gap;
}

/** Says whether two matches of one sentence stand close enough to speak of each other. */
export function isNear(message: Message, a: Match, b: Match, within: number): boolean {
  return sameSentence(message, a, b) && a.first - b.last <= within && b.first - a.last <= within;
}
