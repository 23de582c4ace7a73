import { CONTEXT_UNKNOWN, type FactSlots, PRESENT, UNKNOWN } from '../facts/fact-slots.ts';
import { MAX_HOURS, minutesOf } from '../facts/facts.ts';
import { assumeAbsentCodes, settleCodes } from '../rules/encode.ts';
import type { CompiledKnowledge } from '../triage/compiled-knowledge.ts';
import { bytesOf, isText, type LineWords, lineWords, slotOfKey } from './line-words.ts';

const [QUOTE, COMMA, COLON, OPEN, CLOSE, BACKSLASH, DOT] = [34, 44, 58, 123, 125, 92, 46];
const [ZERO, NINE] = [48, 57];
const MOST_DIGITS = 15;

const TEXT = {
  id: bytesOf('id'),
  hoursSince: bytesOf('hoursSince'),
  facts: bytesOf('facts'),
  unmentioned: bytesOf('unmentioned'),
  absent: bytesOf('absent'),
  unknown: bytesOf('unknown'),
  unsure: bytesOf('unsure'),
  true: bytesOf('true'),
  false: bytesOf('false'),
};

/** What one line said, besides the answers it left in the workspace. */
export interface ScannedLine {
  /** Where its id stands, quotes included; equal where it has none. */
  readonly idFrom: number;
  readonly idTo: number;
  readonly minutes: number | undefined;
  readonly assumedAbsent: boolean;
}

/**
 * Reads a line of NDJSON byte by byte into the workspace, without making an object of it. It takes one form only: known
 * keys, each once, no escapes, no space, plain numbers. Undefined for any other line, which is then read as JSON.
 */
export type LineScanner = (bytes: Uint8Array, from: number, to: number) => ScannedLine | undefined;

interface Place {
  at: number;
}

/** Moves past a text without escapes; answers false at anything else. */
function passText(bytes: Uint8Array, place: Place, to: number): boolean {
  if (bytes[place.at] !== QUOTE) return false;
  for (let at = place.at + 1; at < to; at++) {
    const byte = bytes[at] as number;
    if (byte === QUOTE) {
      place.at = at + 1;
      return true;
    }
    if (byte === BACKSLASH || byte < 32 || byte > 126) return false;
  }
  return false;
}

/** Moves past a number without sign and exponent; NaN at anything else. */
function passNumber(bytes: Uint8Array, place: Place, to: number): number {
  const from = place.at;
  let value = 0;
  let scale = 1;
  let digits = 0;
  let dotAt = -1;
  let { at } = place;
  for (; at < to; at++) {
    const byte = bytes[at] as number;
    if (byte === DOT && dotAt < 0 && digits > 0) dotAt = at;
    else if (byte >= ZERO && byte <= NINE) {
      value = value * 10 + (byte - ZERO);
      digits++;
      if (dotAt >= 0) scale *= 10;
    } else break;
  }
  const whole = (dotAt < 0 ? at : dotAt) - from;
  if (digits === 0 || digits > MOST_DIGITS || dotAt === at - 1) return Number.NaN;
  if (whole > 1 && bytes[from] === ZERO) return Number.NaN;
  place.at = at;
  return value / scale;
}

function findingCode(
  bytes: Uint8Array,
  place: Place,
  limits: { to: number; max: number; unsure: number },
): number {
  const { to, max, unsure } = limits;
  const from = place.at;
  const first = bytes[from] as number;
  if (first >= ZERO && first <= ZERO + max) {
    place.at = from + 1;
    return first - ZERO;
  }
  if (first === QUOTE)
    return passText(bytes, place, to) && isText(bytes, from + 1, place.at - 1, TEXT.unsure) ? unsure : -1;
  for (const [text, code] of [
    [TEXT.true, PRESENT],
    [TEXT.false, 0],
  ] as const) {
    if (!isText(bytes, from, from + text.length, text)) continue;
    place.at = from + text.length;
    return code;
  }
  return -1;
}

function wordCode(words: LineWords['words'][number], bytes: Uint8Array, place: Place, to: number): number {
  const from = place.at;
  if (!passText(bytes, place, to)) return -1;
  for (const { bytes: word, code } of words) {
    if (isText(bytes, from + 1, place.at - 1, word)) return code;
  }
  return -1;
}

/** What nobody gave is open as the vocabulary says: unknown, or unsure where only an answer may reassure. */
function leaveOpen(codes: Uint8Array, { blank, findingCount, count }: FactSlots): void {
  for (let slot = findingCount; slot < count; slot++) {
    if (codes[slot] === CONTEXT_UNKNOWN) codes[slot] = blank[slot] as number;
  }
}

/** Answers a scanner for the lines of some knowledge. */
export function lineScanner({ layout, workspace }: CompiledKnowledge): LineScanner {
  const { slots } = layout;
  const names = lineWords(slots);
  const seen = new Int32Array(slots.count);
  const { codes } = workspace;
  const unasked = new Uint8Array(slots.count).fill(UNKNOWN, 0, slots.findingCount);
  unasked.fill(CONTEXT_UNKNOWN, slots.findingCount);
  let line = 0;

  /** Reads the facts into the codes; answers false at anything it does not know. */
  const passFacts = (bytes: Uint8Array, place: Place, to: number): boolean => {
    if (bytes[place.at] !== OPEN) return false;
    place.at++;
    if (bytes[place.at] === CLOSE) {
      place.at++;
      return true;
    }
    for (;;) {
      const from = place.at;
      if (!passText(bytes, place, to) || bytes[place.at] !== COLON) return false;
      const slot = slotOfKey(names, bytes, from + 1, place.at - 1);
      if (slot < 0 || seen[slot] === line) return false;
      seen[slot] = line;
      place.at++;
      const code =
        slot < slots.findingCount
          ? findingCode(bytes, place, {
              to,
              max: slots.max[slot] as number,
              unsure: slots.unsureCode[slot] as number,
            })
          : wordCode(names.words[slot - slots.findingCount] ?? [], bytes, place, to);
      if (code < 0) return false;
      codes[slot] = code;
      const next = bytes[place.at];
      place.at++;
      if (next === CLOSE) return true;
      if (next !== COMMA) return false;
    }
  };

  return (bytes, from, to) => {
    line++;
    codes.set(unasked);
    const place = { at: from };
    let [idFrom, idTo, hours] = [0, 0, -1];
    let assumedAbsent: boolean | undefined;
    let hasFacts = false;
    if (bytes[place.at] !== OPEN) return undefined;
    do {
      place.at++;
      const keyFrom = place.at + 1;
      if (!passText(bytes, place, to) || bytes[place.at] !== COLON) return undefined;
      const keyTo = place.at - 1;
      place.at++;
      const valueFrom = place.at;
      if (isText(bytes, keyFrom, keyTo, TEXT.id) && idTo === 0) {
        const isRead = bytes[valueFrom] === QUOTE ? passText(bytes, place, to) : isWhole(bytes, place, to);
        if (!isRead) return undefined;
        [idFrom, idTo] = [valueFrom, place.at];
      } else if (isText(bytes, keyFrom, keyTo, TEXT.hoursSince) && hours < 0) {
        hours = passNumber(bytes, place, to);
        if (!(hours <= MAX_HOURS)) return undefined;
      } else if (isText(bytes, keyFrom, keyTo, TEXT.unmentioned) && assumedAbsent === undefined) {
        if (!passText(bytes, place, to)) return undefined;
        assumedAbsent = isText(bytes, valueFrom + 1, place.at - 1, TEXT.absent);
        if (!assumedAbsent && !isText(bytes, valueFrom + 1, place.at - 1, TEXT.unknown)) return undefined;
      } else if (isText(bytes, keyFrom, keyTo, TEXT.facts) && !hasFacts) {
        hasFacts = true;
        if (!passFacts(bytes, place, to)) return undefined;
      } else return undefined;
    } while (bytes[place.at] === COMMA);
    if (bytes[place.at] !== CLOSE || place.at + 1 !== to) return undefined;
    const minutes = hours < 0 ? undefined : minutesOf(hours);
    if (assumedAbsent === true) assumeAbsentCodes(codes, layout, minutes);
    else leaveOpen(codes, slots);
    settleCodes(codes, layout, minutes);
    return { idFrom, idTo, minutes, assumedAbsent: assumedAbsent === true };
  };
}

/** Moves past a whole number as it would be written again. */
function isWhole(bytes: Uint8Array, place: Place, to: number): boolean {
  const from = place.at;
  const value = passNumber(bytes, place, to);
  return Number.isSafeInteger(value) && bytes.subarray(from, place.at).indexOf(DOT) < 0;
}
