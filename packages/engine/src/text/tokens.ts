import type { CompiledLexicon, ReadWord } from './compiled-lexicon.ts';
import { repaired, splitAt } from './repair.ts';

export const WORD = 0;
export const NUMBER = 1;
export const MARK = 2;

/** A word, number or mark of the message; `start` and `end` are offsets into the text as given. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: number;
  readonly text: string;
  /** The word's number in the lexicon, -1 when the lexicon does not have it. */
  readonly word: number;
  readonly value: number;
}

const LETTER = /[\p{L}\p{M}]/u;
const PICTURE = /\p{Extended_Pictographic}/u;
const SHORT_FORMS = ['w/o', 'n/a', 'y/o', 'b/c'];
const MAX_REPAIRS = 2000;

/** Answers how the token at a place is read; nothing past either end of a message. */
export const textAt = (tokens: readonly Pick<Token, 'text'>[], at: number): string => tokens[at]?.text ?? '';

/** Cuts a message into tokens: lower case, apostrophes dropped, numbers split from units, misspellings mended. */
export function tokenise(lexicon: CompiledLexicon, text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let repairs = 0;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 9 || code === 13 || isJoining(code)) {
      at += 1;
    } else if (isDigit(code)) {
      const end = numberEnd(text, at);
      const raw = text.slice(at, end);
      push(tokens, {
        start: at,
        end,
        kind: NUMBER,
        text: raw,
        word: -1,
        value: Number(raw.replace(',', '.')),
      });
      at = end;
    } else if (isLetter(text, code, at)) {
      const end = wordEnd(text, at);
      const read = readWord(lexicon, text.slice(at, end), repairs < MAX_REPAIRS);
      if (read.mended) repairs += 1;
      const { shown, word, cut } = read;
      if (cut > 0) {
        push(tokens, known(lexicon, at, at + cut, shown.slice(0, cut)));
        push(tokens, known(lexicon, at + cut, end, shown.slice(cut)));
      } else addWord(lexicon, tokens, { start: at, end, kind: WORD, text: shown, word, value: Number.NaN });
      if (WILL.test(text.slice(at, end)) && lexicon.words.has('will'))
        push(tokens, known(lexicon, end, end, 'will'));
      at = end;
    } else if (code === 10 && isWrapped(text, at)) {
      at += 1;
    } else {
      const size = code >= 0xd800 && code <= 0xdbff ? 2 : 1;
      addMark(lexicon, tokens, text, at, size);
      at += size;
    }
  }
  return tokens;
}

const REMEMBERED = 8192;

/** Answers which word of the lexicon a written word is; remembered, as the same lexicon answers the same again. */
function readWord(lexicon: CompiledLexicon, raw: string, mayMend: boolean): ReadWord {
  const before = lexicon.readWords.get(raw);
  if (before !== undefined) return before;
  const read = wordIn(lexicon, raw, mayMend);
  if (mayMend && lexicon.readWords.size < REMEMBERED) lexicon.readWords.set(raw, { ...read, mended: false });
  return read;
}

function wordIn(lexicon: CompiledLexicon, raw: string, mayMend: boolean): ReadWord {
  const normal = normalWord(raw);
  const own = lexicon.words.get(normal) ?? lexicon.spellings.get(normal) ?? possessed(lexicon, raw);
  let word = own ?? lexicon.words.get(squeezed(normal, 2)) ?? lexicon.words.get(squeezed(normal, 1)) ?? -1;
  const mended = word === -1 && mayMend && !lexicon.plain.has(normal);
  if (mended) word = repaired(lexicon, squeezed(normal, 2));
  const cut = mended && word === -1 && normal.length === raw.length ? splitAt(lexicon, normal) : 0;
  return { word, shown: word === -1 ? normal : (lexicon.spelt[word] ?? normal), cut, mended };
}

function push(tokens: Token[], token: Token): void {
  tokens.push(token);
}

function known(lexicon: CompiledLexicon, start: number, end: number, word: string): Token {
  return { start, end, kind: WORD, text: word, word: lexicon.words.get(word) ?? -1, value: Number.NaN };
}

/** "tongue's numb": the word before the apostrophe, where the lexicon does not have the whole. */
function possessed(lexicon: CompiledLexicon, raw: string): number | undefined {
  if (raw.length < 5 || !isApostrophe(raw.charCodeAt(raw.length - 2)) || !/s$/iu.test(raw)) return undefined;
  return lexicon.words.get(raw.slice(0, -2).toLowerCase());
}

/** Parts of a picture that say nothing: variation, joining, keycap, colour of the skin. */
function isJoining(code: number): boolean {
  return code === 0xfe0f || code === 0x200d || code === 0x20e3 || code === 0x200b;
}

/** Adds a word, read together with the one before where the lexicon says so ("can" "not"). */
function addWord(lexicon: CompiledLexicon, tokens: Token[], token: Token): void {
  const before = tokens[tokens.length - 1];
  if (before !== undefined && before.kind === WORD && lexicon.mergeSeconds.has(token.text)) {
    const together = lexicon.merges.get(`${before.text} ${token.text}`);
    if (together !== undefined) {
      tokens.pop();
      const word = lexicon.words.get(together) ?? -1;
      tokens.push({ ...token, start: before.start, text: together, word });
      return;
    }
  }
  tokens.push(token);
}

function addMark(lexicon: CompiledLexicon, tokens: Token[], text: string, at: number, size: number): void {
  const raw = text.slice(at, at + size);
  const code = text.charCodeAt(at);
  if (raw === '-') {
    const between = LETTER.test(text[at - 1] ?? ' ') || isDigit(text.charCodeAt(at - 1));
    if (between && text[at + 1] !== ' ') return;
  }
  const picture = code > 0x2000 && PICTURE.test(raw);
  const spoken = picture || raw === '&' || raw === '+' || raw === '/';
  const word = spoken ? (lexicon.words.get(raw) ?? lexicon.spellings.get(raw) ?? -1) : -1;
  const shown = word === -1 ? raw : (lexicon.spelt[word] ?? raw);
  const before = tokens[tokens.length - 1];
  if (picture && before !== undefined && (before.text === shown || TONES.test(raw))) return;
  push(tokens, {
    start: at,
    end: at + size,
    kind: word === -1 ? MARK : WORD,
    text: shown,
    word,
    value: Number.NaN,
  });
}

const TONES = /[\u{1F3FB}-\u{1F3FF}]/u;

const WRAPPED_LINE = 40;

/** A line end in the middle of a sentence: a long line before it, a small letter after it. */
function isWrapped(text: string, at: number): boolean {
  const next = text[at + 1] ?? ' ';
  if (next < 'a' || next > 'z') return false;
  return at - text.lastIndexOf('\n', at - 1) > WRAPPED_LINE;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(text: string, code: number, at: number): boolean {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return true;
  return code > 127 && LETTER.test(text.charAt(at));
}

function isApostrophe(code: number): boolean {
  return (
    code === 39 || code === 0x2019 || code === 0x2018 || code === 0x60 || code === 0xb4 || code === 0x2bc
  );
}

function wordEnd(text: string, from: number): number {
  const short = text.slice(from, from + 3).toLowerCase();
  if (SHORT_FORMS.includes(short) && !isLetter(text, text.charCodeAt(from + 3), from + 3)) return from + 3;
  let end = from + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isLetter(text, code, end)) end += 1;
    else if (isApostrophe(code) && isLetter(text, text.charCodeAt(end + 1), end + 1)) end += 2;
    else break;
  }
  return end;
}

function numberEnd(text: string, from: number): number {
  let end = from + 1;
  while (isDigit(text.charCodeAt(end))) end += 1;
  const code = text.charCodeAt(end);
  if ((code === 46 || code === 44) && isDigit(text.charCodeAt(end + 1))) {
    end += 2;
    while (isDigit(text.charCodeAt(end))) end += 1;
  }
  return end;
}

/** "it'll" says "it will". */
const WILL = /['’‘`´ʼ]ll$/iu;
const APOSTROPHES = /['’‘`´ʼ]/gu;
const SHORTENED = /['’‘`´ʼ](?:ll|re)$/u;

/** Lower case, NFC, without apostrophes; "she'll" and "we're" lose their tail so that they are not "shell" and "were". */
function normalWord(raw: string): string {
  const lower = raw.normalize('NFC').toLowerCase();
  if (lower.length < 3) return lower;
  return lower.replace(SHORTENED, '').replace(APOSTROPHES, '');
}

/** Cuts letters that are repeated for weight: "sooo" to "soo" or "so". */
function squeezed(word: string, keep: number): string {
  let out = '';
  let run = 0;
  let changed = false;
  for (let index = 0; index < word.length; index += 1) {
    run = index > 0 && word[index] === word[index - 1] ? run + 1 : 1;
    if (run > 2) changed = true;
    if (run <= keep) out += word[index];
  }
  return changed ? out : word;
}
