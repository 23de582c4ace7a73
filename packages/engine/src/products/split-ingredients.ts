import type { Problem } from '../facts/problem.ts';
import { isClaim, withoutClaims } from './label-claims.ts';
import { isProse, isPurpose, isWorkWord } from './label-leftovers.ts';
import { type LabelPiece, labelPieces } from './label-pieces.ts';
import { type DroppedPiece, type LabelSection, labelSections } from './label-sections.ts';
import { isOnlyStrength, withoutStrength } from './label-strength.ts';
import { tableNames } from './label-table.ts';
import { tidyLabelText } from './label-text.ts';
import { isVagueName, type Mention } from './mention.ts';
import { nameKey } from './name-key.ts';
import { type Reading, readPiece } from './read-piece.ts';

/** The longest label that is read, in UTF-16 units. */
export const MAX_LABEL_LENGTH = 20_000;
/** The most ingredients one label may name. */
export const MAX_MENTIONS = 300;

export type SplitIngredients =
  | {
      readonly ok: true;
      /** In the order of the label, active ones first. */
      readonly mentions: readonly Mention[];
      readonly dropped: readonly DroppedPiece[];
      readonly hasTwoLists: boolean;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const VEHICLE =
  /\b(?:in an?|the|a) [\p{L} ,-]{0,60}?(?:vehicle|base) (?:of|containing|consisting of|composed of|contains)\b/giu;

function refused(code: Problem['code'], message: string): SplitIngredients {
  return { ok: false, problems: [{ path: '/text', code, message }] };
}

/** Answers which ingredients a pasted label names, in its order, and what was no ingredient. */
export function splitIngredients(text: string): SplitIngredients {
  if (text.length > MAX_LABEL_LENGTH) {
    return refused(
      'too-long',
      `this text is too long: ${text.length} characters, and a list has at most ${MAX_LABEL_LENGTH}`,
    );
  }
  const tidy = tidyLabelText(text);
  if (!/[\p{L}\p{N}]/u.test(tidy))
    return refused('bad-value', 'no ingredient is named: write a name in letters');
  const { sections, dropped, hasTwoLists } = labelSections(tidy);
  const reading: Reading = { mentions: [], dropped: [...dropped] };
  const told: (readonly LabelPiece[])[] = [];
  for (const section of sections) {
    readSection(section, { reading, told });
    if (reading.mentions.length > MAX_MENTIONS) {
      return refused(
        'too-long',
        `one list has at most ${MAX_MENTIONS} ingredients; paste one product at a time`,
      );
    }
  }
  readTold(told, reading);
  const { mentions } = reading;
  const active = mentions.filter(({ isActive }) => isActive);
  const others = mentions.filter(({ isActive }) => !isActive);
  return { ok: true, mentions: [...active, ...others], dropped: reading.dropped, hasTwoLists };
}

const CLAIM_LINE = /^\s*[-•*]?\s*[^:\n]{2,200}: ?\S+ \S+ [^\n]*\.$/u;

/** Shop pages tell of each ingredient in a sentence before they give the list. */
function isClaims(paragraph: string): boolean {
  const lines = paragraph.split('\n').filter((line) => line.trim() !== '');
  const claims = lines.filter((line) => CLAIM_LINE.test(line));
  const words = paragraph.match(/[\p{L}'-]+/gu)?.length ?? 0;
  const commas = paragraph.match(/[,;]/gu)?.length ?? 0;
  return claims.length > 0 && claims.length * 5 >= lines.length * 3 && commas * 4 <= words;
}

function withoutPraise(text: string, reading: Reading): string {
  const paragraphs = text.split(/\n{2,}/u);
  const claims = paragraphs.filter(isClaims);
  if (claims.length === 0 || claims.length === paragraphs.length) return text;
  const amounts = claims.flatMap(measuredIn);
  for (const claim of claims) {
    const told = measuredIn(claim).reduce((text, amount) => text.replace(amount, ''), claim);
    reading.dropped.push({ text: told, as: 'around-the-list' });
  }
  const rest = paragraphs.filter((paragraph) => !claims.includes(paragraph)).join('\n\n');
  return amounts.length === 0 ? rest : `${amounts.join(', ')};\n\n${rest}`;
}

const MEASURED = /^[\p{L}][\p{L}\d ()/'-]{2,60}? ?\d{1,2}(?:[.,]\d+)? ?%(?! more| less| of)/u;

/** What a claim names with its strength is inside, and often it is the drug: "Avobenzone 3%, Octisalate 5%". */
function measuredIn(claims: string): readonly string[] {
  return claims.split('\n').flatMap((line) => {
    const subject = line.replace(/^[\s•*-]+/u, '').split(':')[0] ?? '';
    return subject.split(/, | and | & |;/u).filter((name) => MEASURED.test(name));
  });
}

const TELLS =
  /^[\p{L}\p{N} '-]{3,80}? (?:contains|enth[äa]lt|contient|contiene|contém|zawiera)(?= [^,;.]{2,}[,;.(])/iu;

function withoutTelling(text: string, reading: Reading): string {
  return text
    .trimStart()
    .split(/(?<=\. )(?=\p{Lu})/u)
    .map((sentence) => {
      const start = TELLS.exec(sentence)?.[0];
      if (start === undefined) return sentence;
      reading.dropped.push({ text: start, as: 'around-the-list' });
      return sentence.slice(start.length);
    })
    .join('');
}

/** A sentence without its praise; what the praise is about is kept aside. */
function listedIn(
  sentence: readonly LabelPiece[],
  { reading, told }: { readonly reading: Reading; readonly told: (readonly LabelPiece[])[] },
): readonly LabelPiece[] {
  const { kept, dropped, subjects } = withoutClaims(sentence);
  reading.dropped.push(...dropped.map((text) => ({ text, as: 'around-the-list' as const })));
  told.push(subjects);
  return kept;
}

/** What is praised with its strength is inside, and so is all that is praised where nothing else is named. */
function readTold(told: readonly (readonly LabelPiece[])[], reading: Reading): void {
  const isAll = reading.mentions.length === 0;
  const names = new Set(reading.mentions.map(({ name }) => nameKey(name)));
  const found = told.flatMap((subjects) => {
    const bare = subjects.map((piece) => ({ ...piece, text: piece.text.replace(/^[\s•*-]+/u, '') }));
    const inside = isAll ? bare : bare.filter(({ text }) => MEASURED.test(text));
    return bare.flatMap((piece) => {
      const aside: Reading = { mentions: [], dropped: [] };
      if (inside.includes(piece)) readPiece(piece, aside, { isActive: false, mayContain: false, depth: 0 });
      const isNew = inside.length > 1 || aside.mentions.every(({ name }) => !names.has(nameKey(name)));
      const { mentions, dropped } = isNew ? aside : { mentions: [], dropped: [] };
      const isRead = mentions.length + dropped.length > 0;
      reading.dropped.push(...(isRead ? dropped : [{ text: piece.text, as: 'around-the-list' as const }]));
      return mentions;
    });
  });
  reading.mentions.unshift(...found);
}

function readSection(
  section: LabelSection,
  { reading, told }: { readonly reading: Reading; readonly told: (readonly LabelPiece[])[] },
): void {
  const { names, columns } = tableNames(
    section.isActive
      ? drugLines(section.text)
      : withoutTelling(withoutPraise(section.text, reading), reading),
  );
  reading.dropped.push(...columns);
  const place = { isActive: section.isActive, mayContain: section.mayContain, depth: 0 };
  const pieces = labelPieces(
    names.replace(VEHICLE, (match) => {
      reading.dropped.push({ text: match, as: 'joining-word' });
      return ';';
    }),
  );
  for (const printed of sentences(withoutTitles(pieces, reading))) {
    const sentence = section.isActive ? printed : listedIn(printed, { reading, told });
    const whole = sentence.map(({ text }) => text).join(', ');
    if (!section.isActive && isProse(whole)) {
      reading.dropped.push({ text: whole, as: 'around-the-list' });
      continue;
    }
    for (const piece of sentence) {
      if (section.isActive && isPurpose(piece.text))
        reading.dropped.push({ text: piece.text, as: 'purpose' });
      else if (columns.length > 0 && isWorkWord(piece.text))
        reading.dropped.push({ text: piece.text, as: 'column' });
      else readPiece(piece, reading, place);
    }
  }
}

const LANGUAGE =
  /^(?:EN|GB|UK|US|FR|DE|AT|CH|ES|IT|NL|BE|PL|PT|BR|SE|SV|DK|DA|FI|NO|CZ|CS|SK|HU|RO|BG|GR|EL|RU|UA|TR|HR|SI|SL|EE|LV|LT|KR|JP|CN)(?: ?\/ ?[A-Z]{2})*$/u;
const FEWEST_LED = 3;
const SCENT = /^(?:parfum|perfume|fragrance|aroma|duftstoffe?)\b/iu;

/** "Rose Cream: Aqua, Glycerin, Talc." names another product; what it is made of follows. */
function leadsList(pieces: readonly LabelPiece[]): boolean {
  const end = pieces.findIndex(({ endsSentence }) => endsSentence);
  const sentence = pieces.slice(0, end === -1 ? undefined : end + 1);
  return sentence.length >= FEWEST_LED && !isClaim(sentence[0]?.text ?? '');
}

/** "Preservatives: Phenoxyethanol" and "Foo Serum: Aqua" begin with what the names are for; "Retinol: 0.5 %" does not. */
function withoutTitles(pieces: readonly LabelPiece[], reading: Reading): readonly LabelPiece[] {
  return pieces.filter(({ text, namesWhatFollows }, index) => {
    const next = pieces[index + 1]?.text;
    if (!namesWhatFollows || next === undefined || isOnlyStrength(next) || isClaim(next)) return true;
    const isFirst = index === 0 || pieces[index - 1]?.endsSentence === true;
    if (isWorkWord(text) || isVagueName(text) || LANGUAGE.test(text))
      reading.dropped.push({ text, as: 'heading' });
    else if (index === 0 || (isFirst && leadsList(pieces.slice(index + 1)) && !SCENT.test(text)))
      reading.dropped.push({ text, as: 'around-the-list' });
    else return true;
    return false;
  });
}

/** In a drug block every line with a strength, or with only a purpose, is done at its end. */
function drugLines(text: string): string {
  return text
    .split('\n')
    .map((line) => (isPurpose(line) || withoutStrength(line).strength !== undefined ? `${line};` : line))
    .join('\n');
}

function sentences(pieces: readonly LabelPiece[]): readonly (readonly LabelPiece[])[] {
  const all: LabelPiece[][] = [[]];
  for (const piece of pieces) {
    all.at(-1)?.push(piece);
    if (piece.endsSentence) all.push([]);
  }
  return all.filter((sentence) => sentence.length > 0);
}
