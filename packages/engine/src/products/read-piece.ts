import { bracketDepths, bracketPartners } from './label-brackets.ts';
import { isClaim } from './label-claims.ts';
import { isPurpose, isWorkWord, leftoverKind, withoutTrailingCode } from './label-leftovers.ts';
import type { LabelPiece } from './label-pieces.ts';
import { labelPieces } from './label-pieces.ts';
import type { DroppedPiece } from './label-sections.ts';
import { cutAtStrengths, isOnlyStrength, withoutStrength } from './label-strength.ts';
import { isVagueName, type Mention } from './mention.ts';

/** What was found in a stretch of label so far. */
export interface Reading {
  readonly mentions: Mention[];
  readonly dropped: DroppedPiece[];
}

interface Place {
  readonly isActive: boolean;
  readonly mayContain: boolean;
  readonly depth: number;
}

const DEEPEST = 3;
const MAY_BLOCK =
  /^(?:\+ ?\/ ?-|±|may(?:\/| or )?(?: also)? contain|peu(?:t|vent) contenir|puede contener|kann enthalten|pu[òo] contenere|pode conter|mo[żz]e zawiera[ćc]|может содержать|kan bevatten|kan inneh[åa]lla|kan indeholde|poate con[țţt]ine|m[ůô]že obsahova[tť]|tartalmazhat)[\s:)\]+/-]*/iu;
/** What a bracket says that names nothing more: what it was made from, or what it is there for. */
const ORIGIN =
  /^(?:from|derived from|aus|von|de|issu de) [\p{L} ]{3,30}$|^(?:[\p{L}]+[ -])?derived(?: [\p{L}]+){0,2}$|^(?:pure|natural) \p{L}+$|^prebiotic$|^(?:nicht )?\p{Ll}{4,}(?:end|iert|frei|fein)$|^(?:\p{L}+ ){0,2}(?:emulsif\p{L}+|emulsifying \p{L}+ \p{L}+)$|^\p{L}+ starch gum$/iu;
/** "이탈리아산 올리브오일": from Italy. */
const FROM_COUNTRY = /^\p{Script=Hangul}{2,6}산 (?=\p{Script=Hangul})/u;
const HOLDS = /^(?:enth[äa]lt|contains|contient|contiene|zawiera):? /iu;
const JOINING = /^(?:(?:and(?:\/or)?|&|et|und|oraz|plus|y|sowie|en|och|og|и|та|και) )+/iu;
const AND_BETWEEN = /(?<!-)\s(?:and|&|et|und|oraz|y|sowie)\s|\s?\((?:and|et|und|y|&)\)\s?/iu;
const MARKS = /[*†‡§^°¹²³]+|(?<=\p{L})#/gu;
const EDGES = /^[\s.,:;·\-_=>~'/|+\\)\]]+|[\s.,:;·\-_=<~'/|+\\]+$/gu;
const COLOUR_NUMBER = /^\d{5}(?::\d{1,2})?$/u;
/** "tretinoin in either of two strengths" */
const TAIL =
  / (?:equivalent to|corresponding to|entsprechend|equivalente a|[ée]quivalant [àa]) (?=[^()]*\d)[^()]*$|(?<=\d ?(?:units?|iu|mg|g|%)) (?:as|als|como) [^()]*$| (?:pour|per|par|por|na|je|in|w) (?:1|10|100) ?(?:g|ml|gram\p{L}*)(?![\p{L}])[^()]*$| in (?:(?:either|one|two|an?|the) [^()]*|\d[\d.,]* ?%[^()]*)$| (?:und|and|et|y|e|i|och|en) (?:ist|is|are|wird|was|has|est|sont|es|está|jest|ma|är) [^()]*$/iu;
/** "100% pure" praises what follows. */
const PRAISE =
  /^100 ?%\s*(?:(?:pure|natural|organic|unrefined|refined|virgin|cold[- ]pressed|raw|extra|certified|bio)[ ,]+)+(?=\p{L})/iu;
const GRADE =
  /[ ,]+\(?(?:usp(?:[/-]nf)?|nf|ip|bp|jp|ep|ch\.? ?p|ph\.? ?eur)\.?\)?(?=$|\s*[*.]*$|\s*\(?\d[\d.,]* ?%)/iu;
/** "#16283 AQUA": a maker's number before the first name. */
const LEADING_CODE = /^#\s?\d{3,8}[ :.-]+(?=\p{L}{3})/u;
/** What it is there for, said behind it: "(as preservative)". */
const AS_WHAT =
  /,? ?\(?\b(?:as|als|comme|como|come) (?:an? )?(?:preservatives?|emulsifiers?|anti-?oxidants?|bases?|stabili[sz]ers?|solvents?|fragrances?|colou?rs?|konservierungsmittel|conservateurs?|conservantes?|conservante)\b\)?/iu;
const COLOUR = /^(?:c\.? ?i\.?[ :]*)?\d{5}(?::\d{1,2})?$/iu;
/** So many brackets beside one name are no other names of it. */
const MOST_BRACKETS = 24;
const SIMPLE_LETTERS = /[\p{L}\p{N}]/u;

/** Reads one piece of a list into mentions, and says what was left out of it. */
export function readPiece(piece: LabelPiece, reading: Reading, place: Place): void {
  const praise = PRAISE.exec(piece.text)?.[0] ?? '';
  if (praise !== '') reading.dropped.push({ text: praise, as: 'claim' });
  const asWhat = AS_WHAT.exec(piece.text)?.[0] ?? '';
  if (asWhat !== '') reading.dropped.push({ text: asWhat, as: 'purpose' });
  const ahead = LEADING_CODE.exec(piece.text)?.[0] ?? '';
  if (ahead !== '') reading.dropped.push({ text: ahead, as: 'code' });
  const bare = piece.text.slice(praise.length + ahead.length).replace(asWhat, '');
  const { text: whole, code } = withoutTrailingCode(bare);
  if (code !== undefined) reading.dropped.push({ text: code, as: 'code' });
  const tail = TAIL.exec(whole)?.[0] ?? '';
  const rest = whole.slice(0, whole.length - tail.length);
  const isDose = place.isActive && withoutStrength(rest).strength !== undefined;
  const kind = MAY_BLOCK.test(rest.replace(/^[([ ]+/u, '')) ? undefined : leftoverKind(rest);
  if (kind !== undefined && !(kind === 'around-the-list' && isDose)) {
    reading.dropped.push({ text: whole, as: kind });
    return;
  }
  if (tail !== '') reading.dropped.push({ text: tail, as: 'around-the-list' });
  for (const text of cutAtStrengths(rest)) {
    if (text === '') continue;
    if (place.isActive && isPurpose(text)) reading.dropped.push({ text, as: 'purpose' });
    else readNames(text, reading, place);
  }
}

function readNames(text: string, reading: Reading, place: Place): void {
  const depths = bracketDepths(text);
  let from = 0;
  for (const match of text.matchAll(new RegExp(AND_BETWEEN, 'giu'))) {
    const bracket = match[0].indexOf('(');
    if (depths[match.index + Math.max(0, bracket)] !== (bracket === -1 ? 0 : 1)) continue;
    readName(text.slice(from, match.index), reading, place);
    reading.dropped.push({ text: match[0], as: 'joining-word' });
    from = match.index + match[0].length;
  }
  readName(text.slice(from), reading, place);
}

interface Brackets {
  readonly outside: string;
  readonly inside: readonly string[];
}

function openBrackets(text: string): Brackets {
  const partners = bracketPartners(text);
  const inside: string[] = [];
  let outside = '';
  for (let at = 0; at < text.length; at += 1) {
    const close = partners[at] ?? -1;
    if (close > at) {
      inside.push(text.slice(at + 1, close).trim());
      outside += ' ';
      at = close;
    } else outside += text.charAt(at);
  }
  const unclosed = /[([]/u.exec(outside);
  if (unclosed !== null) {
    const rest = outside.slice(unclosed.index + 1).replace(/[()[\]]/gu, ' ');
    return {
      outside: outside.slice(0, unclosed.index).trim(),
      inside: [...inside, rest.trim()].filter((part) => part !== ''),
    };
  }
  return { outside: outside.replace(/[)\]]/gu, ' ').replace(/\s+/gu, ' ').trim(), inside };
}

function readName(printedRaw: string, reading: Reading, place: Place): void {
  const joining = JOINING.exec(printedRaw.trimStart())?.[0] ?? '';
  if (joining !== '') reading.dropped.push({ text: joining, as: 'joining-word' });
  const graded = printedRaw.trimStart().slice(joining.length).replace(/\s+/gu, ' ').trim();
  const grade = GRADE.exec(graded)?.[0] ?? '';
  if (grade !== '') reading.dropped.push({ text: grade, as: 'code' });
  const country = FROM_COUNTRY.exec(graded)?.[0] ?? '';
  if (country !== '') reading.dropped.push({ text: country, as: 'joining-word' });
  const printed = graded.slice(country.length).replace(GRADE, '');
  if (!SIMPLE_LETTERS.test(printed)) return;
  if (isOnlyStrength(printed)) {
    reading.dropped.push({ text: printed, as: 'code' });
    return;
  }
  const close = /^[([]/u.test(printed) ? (bracketPartners(printed)[0] ?? -1) : -1;
  const block = close > 0 ? printed.slice(1, close).trim() : printed.replace(/^[([ ]+/u, '');
  if (MAY_BLOCK.test(block) && place.depth < DEEPEST) {
    readInside(block, reading, { ...place, mayContain: true });
    if (close > 0) readName(printed.slice(close + 1), reading, place);
    return;
  }
  const { outside, inside } = openBrackets(printed);
  if (inside.length > MOST_BRACKETS) {
    for (const text of [outside, ...inside].filter((part) => SIMPLE_LETTERS.test(part)))
      addMention(
        { name: tidyName(text, reading), shown: text, bracketed: [], strengths: [] },
        reading,
        place,
      );
    return;
  }
  const bracketed: string[] = [];
  const strengths: string[] = [];
  const lists: string[] = [];
  const left: string[] = [];
  for (const part of inside) {
    if (!SIMPLE_LETTERS.test(part)) continue;
    const kind = isOnlyStrength(part)
      ? undefined
      : (leftoverKind(part) ?? (isClaim(part) ? 'claim' : undefined));
    if (isOnlyStrength(part)) strengths.push(part);
    else if (/^[*†‡§]/u.test(part) && SIMPLE_LETTERS.test(outside)) {
      reading.dropped.push({ text: part, as: 'footnote' });
      left.push(part);
    } else if (kind === 'code' || (kind === 'claim' && SIMPLE_LETTERS.test(outside))) {
      reading.dropped.push({ text: part, as: kind });
      left.push(part);
    } else if (isColours(part) && SIMPLE_LETTERS.test(outside) && !isVagueName(outside)) {
      bracketed.push(...labelPieces(part).map(({ text }) => text));
    } else if (place.depth < DEEPEST && isSubList(part, outside, printed)) {
      lists.push(part);
      left.push(part);
    } else {
      const { name: beside, strength: amount } = withoutStrength(part);
      if (amount !== undefined && SIMPLE_LETTERS.test(outside) && printed.includes(part)) {
        strengths.push(amount);
        reading.dropped.push({ text: part, as: 'code' });
        left.push(part);
      }
      if (ORIGIN.test(part) && SIMPLE_LETTERS.test(outside) && printed.includes(`(${part})`)) left.push(part);
      bracketed.push(beside);
    }
  }
  const isWhole = left.every((part) => printed.includes(part));
  const shown = isWhole
    ? left.reduce((text, part) => text.replace(part, ''), printed)
    : [outside, ...bracketed, ...strengths].join(' ');
  const { name: bare, strength } = withoutStrength(outside);
  const name = tidyName(bare, reading);
  if (SIMPLE_LETTERS.test(name) || bracketed.length > 0) {
    if (strength !== undefined) strengths.unshift(strength);
    addMention({ name, shown, bracketed, strengths }, reading, place);
  } else {
    const rest = [outside, ...strengths].filter((text) => SIMPLE_LETTERS.test(text));
    reading.dropped.push(...rest.map((text) => ({ text, as: 'code' as const })));
  }
  for (const part of lists) {
    const from = reading.mentions.length;
    readInside(part, reading, { ...place, mayContain: place.mayContain || MAY_BLOCK.test(part) });
    if (SIMPLE_LETTERS.test(name) && !MAY_BLOCK.test(part))
      reading.mentions.push(
        ...reading.mentions.splice(from).map((one) => ({ ...one, isBeside: true }) as const),
      );
  }
}

function readInside(text: string, reading: Reading, place: Place): void {
  const holds = HOLDS.exec(text)?.[0] ?? '';
  if (holds !== '') reading.dropped.push({ text: holds, as: 'joining-word' });
  let rest = text.slice(holds.length);
  for (let block = MAY_BLOCK.exec(rest); block !== null; block = MAY_BLOCK.exec(rest)) {
    reading.dropped.push({ text: block[0], as: 'heading' });
    rest = rest.slice(block[0].length).replace(/^[([]+(?=may )/iu, '');
  }
  for (const piece of labelPieces(rest)) {
    if (/\p{L}/u.test(piece.text) && isWorkWord(piece.text))
      reading.dropped.push({ text: piece.text, as: 'purpose' });
    else readPiece(piece, reading, { ...place, depth: place.depth + 1 });
  }
}

/** "(Limonene, Linalool)" names more ingredients; "(a, b) Seed Oil" is inside one name. */
/** "Iron Oxides (CI 77491, CI 77492)" is one thing. */
function isColours(part: string): boolean {
  return part.split(/[,;/]| and /u).every((one) => COLOUR.test(one.trim()));
}

function isSubList(part: string, outside: string, printed: string): boolean {
  if (MAY_BLOCK.test(part) || HOLDS.test(part)) return true;
  const behind = openBrackets(printed.slice(printed.indexOf(part) + part.length + 1)).outside;
  if (/\p{L}/u.test(behind) && outside !== '') return false;
  return labelPieces(part).length > 1;
}

function tidyName(text: string, reading: Reading): string {
  const name = text.replace(MARKS, '').replace(EDGES, '').replace(EDGES, '').replace(/\s+/gu, ' ');
  const last = reading.mentions.at(-1);
  return COLOUR_NUMBER.test(name) && last !== undefined && /^c\.? ?i\.?[ :]*\d/iu.test(last.name)
    ? `CI ${name}`
    : name;
}

function addMention(
  found: {
    readonly name: string;
    readonly shown: string;
    readonly bracketed: readonly string[];
    readonly strengths: readonly string[];
  },
  reading: Reading,
  place: Place,
): void {
  const [first = '', ...others] = found.bracketed;
  const hasName = SIMPLE_LETTERS.test(found.name);
  const name = hasName ? found.name : tidyName(withoutStrength(first).name, reading);
  const printed = found.shown
    .replace(MARKS, '')
    .replace(/[([]\s*[)\]]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.,:;·\-_=>~'/|+\\)\]]+|[\s.,:;·\-_=<~'/|+\\]+$/gu, '');
  reading.mentions.push({
    printed: printed === '' ? name : printed,
    name,
    bracketed: (hasName ? found.bracketed : others).map((part) => part.replace(MARKS, '').trim()),
    ...(found.strengths.length === 0 ? {} : { strength: found.strengths.join(', ') }),
    ...(place.isActive ? { isActive: true } : {}),
    ...(place.mayContain ? { mayContain: true } : {}),
    ...(isVagueName(name) ? { isVague: true } : {}),
  });
}
