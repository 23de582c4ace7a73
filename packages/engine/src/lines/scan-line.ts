import { CODE_BITS, type FactSlots, PRESENT } from '../facts/fact-slots.ts';
import { MAX_HOURS } from '../facts/facts.ts';
import { isText, type LineSource, lineText } from './line-text.ts';
import { codeOfWord, lineWords, slotOfKey } from './line-words.ts';

const [QUOTE, COMMA, COLON, OPEN, CLOSE, BACKSLASH, DOT] = [34, 44, 58, 123, 125, 92, 46];
const [ZERO, NINE, SMALL_F, SMALL_T] = [48, 57, 102, 116];
const MOST_DIGITS = 15;
/** What stands behind the last letter of a key at least: quote, colon, value and the end of the object. */
const LEAST_BEHIND = 4;

const TEXT = {
  id: lineText('id'),
  hoursSince: lineText('hoursSince'),
  facts: lineText('facts'),
  unmentioned: lineText('unmentioned'),
  absent: lineText('absent'),
  unknown: lineText('unknown'),
  unsure: lineText('unsure'),
};
const [RUE, ALSE] = [0x65_75_72_74, 0x65_73_6c_61];

/** What one line said; the same object is used for the next. */
export interface ScannedLine {
  /** Where its id stands, quotes included; equal where it has none. */
  idFrom: number;
  idTo: number;
  /** Negative where it has no time. */
  hours: number;
  assumedAbsent: boolean;
  /** Its answers, `count` of them: the slot above `CODE_BITS`, the byte in them. */
  readonly answers: Uint16Array;
  count: number;
  /** By slot: the line that named it last; `line` is the number of this one. */
  readonly seen: Int32Array;
  line: number;
}

/**
 * Reads a line of NDJSON byte by byte without making an object of it, and answers where it ends. It takes one form only:
 * known keys, each once, no escapes, no space, plain numbers; -1 for any other line, which is then read as JSON.
 */
export type LineScanner = (source: LineSource, from: number) => number;

/** Where a text without escapes that begins with a quote ends; -1 for anything else. */
function textEnd({ bytes, length }: LineSource, from: number): number {
  if (bytes[from] !== QUOTE) return -1;
  for (let at = from + 1; at < length; at++) {
    const byte = bytes[at] as number;
    if (byte === QUOTE) return at + 1;
    if (byte === BACKSLASH || byte < 32 || byte > 126) return -1;
  }
  return -1;
}

/** Where a whole number as it would be written again ends; -1 for anything else. */
function wholeEnd({ bytes, length }: LineSource, from: number): number {
  let at = from;
  for (; at < length; at++) {
    const byte = bytes[at] as number;
    if (byte < ZERO || byte > NINE) break;
  }
  const digits = at - from;
  return digits === 0 || digits > MOST_DIGITS || (digits > 1 && bytes[from] === ZERO) ? -1 : at;
}

/** Answers a scanner for lines about some facts, and the line it leaves what it read in. */
export function lineScanner(slots: FactSlots): { readonly scan: LineScanner; readonly line: ScannedLine } {
  const { findingCount, max, unsureCode } = slots;
  const names = lineWords(slots);
  const line: ScannedLine = {
    idFrom: 0,
    idTo: 0,
    hours: -1,
    assumedAbsent: false,
    answers: new Uint16Array(slots.count),
    count: 0,
    seen: new Int32Array(slots.count),
    line: 0,
  };
  let code = 0;

  /** Reads an answer about a finding into `code`; answers where it ends. */
  const findingEnd = (source: LineSource, from: number, slot: number): number => {
    const { bytes, view, length } = source;
    const first = bytes[from] as number;
    if (first >= ZERO && first <= ZERO + (max[slot] as number)) {
      code = first - ZERO;
      return from + 1;
    }
    if (first === QUOTE) {
      const end = textEnd(source, from);
      code = unsureCode[slot] as number;
      return end > 0 && isText(view, from + 1, end - 1, TEXT.unsure) ? end : -1;
    }
    if (from + 5 > length) return -1;
    code = first === SMALL_T ? PRESENT : 0;
    if (first === SMALL_T && view.getInt32(from, true) === RUE) return from + 4;
    return first === SMALL_F && view.getInt32(from + 1, true) === ALSE ? from + 5 : -1;
  };

  const wordEnd = (source: LineSource, from: number, slot: number): number => {
    const end = textEnd(source, from);
    if (end < 0) return -1;
    code = codeOfWord(names.words[slot - findingCount] as (typeof names.words)[number], source.view, {
      from: from + 1,
      to: end - 1,
    });
    return code < 0 ? -1 : end;
  };

  /** Reads the facts; answers where they end, or -1 at anything it does not know. */
  const factsEnd = (source: LineSource, from: number): number => {
    const { bytes, view, length } = source;
    if (bytes[from] !== OPEN) return -1;
    if (bytes[from + 1] === CLOSE) return from + 2;
    let at = from;
    do {
      const key = at + 2;
      if (bytes[at + 1] !== QUOTE) return -1;
      for (at = key; at < length && bytes[at] !== QUOTE; ) at++;
      if (at - key < 2 || at + LEAST_BEHIND > length || bytes[at + 1] !== COLON) return -1;
      const slot = slotOfKey(names, view, key, at);
      if (slot < 0 || line.seen[slot] === line.line) return -1;
      line.seen[slot] = line.line;
      at = slot < findingCount ? findingEnd(source, at + 2, slot) : wordEnd(source, at + 2, slot);
      if (at < 0) return -1;
      line.answers[line.count++] = (slot << CODE_BITS) | code;
    } while (bytes[at] === COMMA);
    return bytes[at] === CLOSE ? at + 1 : -1;
  };

  const hoursEnd = (source: LineSource, from: number): number => {
    const { bytes } = source;
    const whole = wholeEnd(source, from);
    if (whole < 0) return -1;
    let value = 0;
    for (let at = from; at < whole; at++) value = value * 10 + (bytes[at] as number) - ZERO;
    let at = whole;
    let scale = 1;
    if (bytes[at] === DOT) {
      for (at++; at < source.length && (bytes[at] as number) >= ZERO && (bytes[at] as number) <= NINE; at++) {
        value = value * 10 + (bytes[at] as number) - ZERO;
        scale *= 10;
      }
      if (scale === 1 || at - from - 1 > MOST_DIGITS) return -1;
    }
    line.hours = value / scale;
    return line.hours <= MAX_HOURS ? at : -1;
  };

  const scan: LineScanner = (source, from) => {
    const { bytes, view, length } = source;
    line.line = (line.line + 1) | 0;
    line.count = 0;
    line.idFrom = 0;
    line.idTo = 0;
    line.hours = -1;
    line.assumedAbsent = false;
    let hasFacts = false;
    let hasUnmentioned = false;
    if (bytes[from] !== OPEN) return -1;
    let at = from;
    do {
      const key = at + 2;
      const keyEnd = textEnd(source, at + 1) - 1;
      if (keyEnd - key < 2 || keyEnd + LEAST_BEHIND > length || bytes[keyEnd + 1] !== COLON) return -1;
      const value = keyEnd + 2;
      if (isText(view, key, keyEnd, TEXT.id) && line.idTo === 0) {
        at = bytes[value] === QUOTE ? textEnd(source, value) : wholeEnd(source, value);
        line.idFrom = value;
        line.idTo = at;
      } else if (isText(view, key, keyEnd, TEXT.facts) && !hasFacts) {
        hasFacts = true;
        at = factsEnd(source, value);
      } else if (isText(view, key, keyEnd, TEXT.hoursSince) && line.hours < 0) {
        at = hoursEnd(source, value);
      } else if (isText(view, key, keyEnd, TEXT.unmentioned) && !hasUnmentioned) {
        hasUnmentioned = true;
        at = textEnd(source, value);
        if (at < 0) return -1;
        line.assumedAbsent = isText(view, value + 1, at - 1, TEXT.absent);
        if (!line.assumedAbsent && !isText(view, value + 1, at - 1, TEXT.unknown)) return -1;
      } else return -1;
      if (at < 0) return -1;
    } while (bytes[at] === COMMA);
    return bytes[at] === CLOSE ? at + 1 : -1;
  };
  return { scan, line };
}
