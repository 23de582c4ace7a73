import { type CompiledLexicon, FLAG } from './compiled-lexicon.ts';
import { contextsIn, type SaidContext } from './context-facts.ts';
import { coursesIn } from './courses.ts';
import { counts, isLaterDenied, isTakenBack, type Mention, mentionsIn } from './mentions.ts';
import { cues, flagsAt, inClause, isMark, type Message, shapeOf } from './message.ts';
import { isCueDenied } from './negation.ts';
import { oddPulsesIn } from './pulse.ts';
import { sinceTreatment } from './since-treatment.ts';
import { scoresIn } from './strength.ts';
import { temperaturesIn } from './temperature.ts';
import { MARK, textAt } from './tokens.ts';

/** A stretch of the message and the fact it was read as. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly id: string;
  readonly kind: 'finding' | 'unsure' | 'denied' | 'context' | 'area' | 'time';
}

/** What a message says. It offers answers for the person to confirm; nothing in it makes a finding absent. */
export interface ReadMessage {
  readonly findings: Readonly<Record<string, number | true>>;
  readonly contexts: Readonly<Record<string, string>>;
  readonly areas: readonly string[];
  readonly hoursSince?: number;
  readonly device?: string;
  /** Findings the writer is not sure of: "can't tell if I have fever". */
  readonly unsureInText: readonly string[];
  /** Findings the message says are not there; they stay unknown. */
  readonly deniedInText: readonly string[];
  readonly spans: readonly Span[];
  /** Codes for what was seen and not counted, such as `long-over:fit`; `crisis` for words of despair or self-harm. */
  readonly notes: readonly string[];
}

/** The note of a message with words of despair or self-harm. It is no finding and never a level. */
export const CRISIS = 'crisis';

/** Reads a message in everyday words. Never throws, whatever the text. */
export function readMessage(lexicon: CompiledLexicon, text: string): ReadMessage {
  const message = shapeOf(lexicon, text);
  const reading = new Reading(message);
  const mentions = mentionsIn(message);
  const bystander = isBystander(message, mentions);
  const present = mentions.filter(
    (mention) =>
      counts(message, mention, bystander) &&
      !isTakenBack(mention, mentions) &&
      !isLaterDenied(message, mention, mentions),
  );
  for (const { match, f, v } of present) reading.find(f, v, match.first, match.last);
  addScores(reading, message, present);
  addTemperatures(reading, message);
  for (const at of oddPulsesIn(message)) reading.find(lexicon.source.oddPulse, 2, at, at);
  for (const { f, v, match } of coursesIn(message, present)) reading.find(f, v, match.first, match.last);
  addUnsure(reading, mentions);
  addDenied(reading, mentions);
  addNotSpread(reading, message);
  addNotes(reading, mentions, present);
  if (message.matches.some(({ entry }) => entry.kind === 'crisis')) reading.notes.push(CRISIS);
  const since = sinceTreatment(message);
  if (since !== undefined) reading.span('time', 'hoursSince', since.at, since.end);
  for (const one of contextsIn(message, since, mentions)) reading.context(one);
  addAfterDevice(reading, message, present);
  if (bystander) reading.contexts['answered-by'] = 'other';
  addAreas(reading, message);
  return reading.done(since?.hours);
}

/** All signs are of someone else, none of the writer, who does not speak of their own skin. */
function isBystander(message: Message, mentions: readonly Mention[]): boolean {
  if (cues(message, 'self').some((cue) => OWN.has(textAt(message.tokens, cue.last)))) return false;
  const said = mentions.filter(({ standing }) => standing !== 'denied');
  const others = said.filter(({ other }) => other);
  return message.tokens.length > 0 && others.length > 0 && others.length === said.length;
}

const OWN = new Set(['mine', 'myself', 'skin', 'face', 'cheek', 'cheeks']);

class Reading {
  readonly message: Message;
  readonly findings: Record<string, number | true> = {};
  readonly contexts: Record<string, string> = {};
  readonly areas: string[] = [];
  readonly unsure: string[] = [];
  readonly denied: string[] = [];
  readonly spans: Span[] = [];
  readonly notes: string[] = [];
  readonly #known = new Set<string>();

  constructor(message: Message) {
    this.message = message;
  }

  /** Sets a finding; of two mentions the higher counts, and a step said beats none said. Only a course may be at step 0. */
  find(f: string, v: number | true, at: number, end: number): void {
    if (v !== true && v < 1 && this.message.lexicon.scales.get(f)?.scale !== 'course') return;
    const before = this.findings[f];
    if (before === undefined || rank(v) > rank(before)) this.findings[f] = v;
    this.span('finding', f, at, end);
  }

  /** Sets a context fact; the first said stands, but what raises concern is never hidden by a calmer word. */
  context({ c, is, at, end }: SaidContext): void {
    const before = this.contexts[c];
    if (c === 'masked' && before !== undefined && before !== is && before !== 'none')
      this.contexts[c] = 'both';
    else if (before === undefined || raises(c, before, is)) this.contexts[c] = is;
    this.span('context', c, at, end);
  }

  deny(f: string, at: number, end: number): void {
    if (this.unsure.includes(f)) return;
    if (!this.denied.includes(f)) this.denied.push(f);
    this.span('denied', f, at, end);
  }

  span(kind: Span['kind'], id: string, at: number, end: number): void {
    const start = this.message.tokens[at]?.start;
    const stop = this.message.tokens[end]?.end;
    if (start === undefined || stop === undefined) return;
    const key = `${start} ${stop} ${id}`;
    if (this.#known.has(key)) return;
    this.#known.add(key);
    this.spans.push({ start, end: stop, id, kind });
  }

  done(hours: number | undefined): ReadMessage {
    const device = this.contexts['device'];
    return {
      findings: this.findings,
      contexts: this.contexts,
      areas: this.areas,
      ...(hours === undefined ? {} : { hoursSince: hours }),
      ...(device === undefined ? {} : { device }),
      unsureInText: this.unsure,
      deniedInText: this.denied,
      spans: this.spans.sort((a, b) => a.start - b.start || a.end - b.end),
      notes: this.notes,
    };
  }
}

/** A step said beats none said. */
function rank(v: number | true): number {
  return v === true ? -1 : v;
}

/** The order in which a later word about the same thing takes over. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  injected: ['none', 'other', 'filler', 'prp'],
  device: ['stamp', 'pen', 'roller', 'rf'],
  setting: ['clinic', 'salon', 'home'],
  'depth-class': ['light', 'standard', 'deep-or-rf'],
  'blood-exposure': ['none', 'own-tool-only', 'later', 'within-72h'],
  'bumps-began': ['within-24h', '24-48h', 'after-48h'],
  'peeling-began': ['from-24h', 'before-24h'],
  'numbing-cream': ['none', 'later', 'within-24h'],
  product: [
    'none',
    'plain',
    'heavy-or-makeup',
    'plant-extract',
    'new-or-scented',
    'strong-active',
    'serum-needled-in',
  ],
};

function raises(c: string, before: string, is: string): boolean {
  const order = ORDER[c];
  return order !== undefined && order.indexOf(is) > order.indexOf(before);
}

function addScores(reading: Reading, message: Message, present: readonly Mention[]): void {
  const { scored } = message.lexicon.source;
  for (const { at, end, step } of scoresIn(message)) {
    const near = present.some(({ match }) => message.sentence[match.first] === message.sentence[at]);
    if (!near && step > 0 && standsAlone(message, at, end)) reading.find(scored, step, at, end);
  }
}

/** "10/10 would recommend" is no pain; "8/10 now" in a clause of its own is. */
function standsAlone(message: Message, at: number, end: number): boolean {
  const clause = message.clause[at];
  return message.tokens.every(({ kind }, place) => {
    if (message.clause[place] !== clause || (place >= at && place <= end) || kind === MARK) return true;
    return (flagsAt(message, place) & FLAG.filler) !== 0;
  });
}

function addTemperatures(reading: Reading, message: Message): void {
  const { fever } = message.lexicon.source;
  const read = temperaturesIn(message);
  for (const { at, fever: high } of read) {
    const askedOnly = high && isOnlyAsked(message, at) && read.some((one) => one.at > at && !one.fever);
    if (high && !askedOnly) reading.find(fever, 2, at, at);
  }
  const [normal] = read;
  if (normal !== undefined && reading.findings[fever] === undefined)
    reading.deny(fever, normal.at, normal.at);
}

/** "If it is 38.5? At the moment 36.8": a number that was only asked about. */
function isOnlyAsked(message: Message, at: number): boolean {
  let end = at;
  let supposed = false;
  for (let place = at; message.sentence[place] === message.sentence[at]; place -= 1)
    if (message.tokens[place]?.text === 'if') supposed = true;
  while (message.sentence[end + 1] === message.sentence[at]) end += 1;
  return supposed && isMark(message, end, '?');
}

/** "white patch after RF" may be a burn. */
function addAfterDevice(reading: Reading, message: Message, present: readonly Mention[]): void {
  const { is, of, also } = message.lexicon.source.afterDevice;
  if (reading.contexts['device'] !== is) return;
  for (const { f, match } of present) if (of.includes(f)) reading.find(also, true, match.first, match.last);
}

function addUnsure(reading: Reading, mentions: readonly Mention[]): void {
  for (const { f, standing, match } of mentions) {
    if (standing !== 'unsure' || reading.findings[f] !== undefined || reading.unsure.includes(f)) continue;
    reading.unsure.push(f);
    reading.span('unsure', f, match.first, match.last);
  }
}

function addDenied(reading: Reading, mentions: readonly Mention[]): void {
  for (const { f, standing, match } of mentions) {
    const gone =
      standing === 'over' &&
      reading.message.lexicon.scales.get(f)?.danger !== true &&
      inClause(reading.message, match, 'over');
    if ((standing !== 'denied' && !gone) || reading.findings[f] !== undefined) continue;
    reading.deny(f, match.first, match.last);
  }
}

/** "It hasn't spread": a denied word of spreading. */
function addNotSpread(reading: Reading, message: Message): void {
  const { spreadPast } = message.lexicon.source;
  if (reading.findings[spreadPast] !== undefined) return;
  for (const cue of cues(message, 'worse', 'same', 'spread-past')) {
    const said = message.tokens.slice(cue.first, cue.last + 1);
    if (!said.some(({ text }) => text.startsWith('spread'))) continue;
    const inside = said.some((_, at) => (flagsAt(message, cue.first + at) & FLAG.negator) !== 0);
    if (inside || isCueDenied(message, cue)) reading.deny(spreadPast, cue.first, cue.last);
  }
}

function addNotes(reading: Reading, mentions: readonly Mention[], present: readonly Mention[]): void {
  for (const mention of mentions) {
    const { standing, f } = mention;
    if (standing === 'present' || standing === 'unsure' || standing === 'denied' || present.includes(mention))
      continue;
    const note = `${standing}:${f}`;
    if (!reading.notes.includes(note)) reading.notes.push(note);
  }
}

function addAreas(reading: Reading, message: Message): void {
  for (const match of message.matches) {
    if (match.entry.kind !== 'area') continue;
    const { area } = match.entry;
    if (!reading.areas.includes(area)) reading.areas.push(area);
    reading.span('area', area, match.first, match.last);
  }
  const first = reading.areas[0];
  if (first !== undefined) reading.contexts['area'] = reading.areas.find((area) => area !== 'face') ?? first;
}
