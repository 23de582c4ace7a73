import { mendScan } from './label-scan.ts';

/** Marks that no eye sees: zero-width and direction marks, soft hyphens, variation selectors, replacement characters. */
const INVISIBLE =
  /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufffd]|[\ufe00-\ufe0f]|[\p{Cc}--[\n\t\r]]/gv;
const RAISED_FIGURES = /(?<=[\p{L})\]*])[¹²³⁰⁴-⁹]+/gu;
const SIGNS_OF_TRADE = /[®™©℠]/gu;
const DASHES =
  /[\u2010-\u2015\u2212\u30fc](?![\p{Script=Katakana}\p{Script=Hiragana}])(?<![\p{Script=Katakana}\p{Script=Hiragana}].)/gu;
const QUOTES = /["“”„«»`]/gu;
const LINE_END_HYPHEN = /(\p{Ll}|\p{Lu}{2})-\n[^\S\n]*(?=\p{Ll}|\p{Lu}{2})/gu;
const LINE_END_DASH_DIGIT = /(?<=[\p{L}\d])-\n[^\S\n]*(?=[\p{L}\d])/gu;

/** A line that is one bracket belongs to the line before. */
const BRACKET_LINE = /(?<!\n)\n+(?=\([^()\n]{1,80}\)(?:\n|$))/gu;
/** Buttons and notes of a page that were copied along. */
const PAGE_WORDS =
  /\[(?:\p{L}|\d{1,2}|=|\.{2,3}|…)\]|[[(](?:(?:show|read|see|view|load|click|tap) )?(?:more|less|all|edit|hide|close|collapse|expand|weniger|mehr|plus|moins|más|menos|\.{3}|…)(?: info| details)?[\])]/giu;
/** "Laureth-[9]4" has its note within the name. */
const NOTE_WITHIN = /(?<=\p{L}-)\[\d{1,2}\](?=\d)/gu;
/** "Paraffin, dickflüssig" is one name: its adjective stands behind. */
const ADJECTIVE_BEHIND =
  /(?<=\p{L}), (?=(?:(?:dick|d[üu]nn|z[äa]h)fl[üu]ssige?[srn]?|gereinigte?[srn]?|gelbe?[srn]?|wei(?:ß|ss)e?[srn]?|gebleichte?[srn]?|raffinierte?[srn]?|hydrierte?[srn]?|wasserfreie?[srn]?|mikronisierte?[srn]?|mikrokristalline?[srn]?|liquide|purifi[ée]e?|blanche|jaune|l[íi]quid[oa]|purificad[oa]|blanc[oa]|filante|oczyszczon[aey]|bia[łl][aey]|[żz][óo][łl]t[aey]|p[łl]ynn[aey])(?= ?(?:[,;.(\n\d]|$)))/giu;
/** Names whose number is often glued on: "Ceteareth20" is no footnote. */
const OWNS_NUMBER =
  /(?:eth|ium|sorbate|glyceryl|peptide|poloxamer|poloxamine|nylon|silicone|ester|omega|coenzyme|vitamin|ceramide|urethane|polyglycerin|red|yellow|blue|green|black|violet|orange|brown|dye|pigment|no|number|code|lot|batch|step|phase|part|type|factor|paraffin|alkane|polymer|omegas)$/iu;
const GLUED_NOTE = /(?<![\p{L}\d-])(\p{L}{4,})(\d)(?![\p{L}\d.:%-]|,\d| ?%)/gu;
const FEWEST_NOTES = 3;

const INLINE_NUMBER = /(?<=^|\s)\(?(\d{1,2})[.)]\s+(?=\p{L})/gu;
const FEWEST_NUMBERS = 3;

/** "1. Aqua 2. Glycerin 3. Talc" on one line is a list. */
function withBulletsForNumbers(text: string): string {
  let next = 1;
  for (const [, number] of text.matchAll(INLINE_NUMBER)) if (Number(number) === next) next += 1;
  if (next <= FEWEST_NUMBERS) return text;
  let due = 1;
  return text.replace(INLINE_NUMBER, (all, number: string) => {
    if (Number(number) !== due) return all;
    due += 1;
    return '\n• ';
  });
}

/** "Glycerin4, Stearic acid1" carry footnotes where several do; one alone may be a name. */
function withoutGluedNotes(text: string): string {
  const notes = [...text.matchAll(GLUED_NOTE)].filter(([, word = '']) => !owns(word));
  if (new Set(notes.map(([, word = '']) => word.toLowerCase())).size < FEWEST_NOTES) return text;
  return text.replace(GLUED_NOTE, (all, word: string) => (owns(word) ? all : word));
}

function owns(word: string): boolean {
  return OWNS_NUMBER.test(word);
}

/** Answers the text of a label in one plain form: full-width and joined letters opened, hidden marks gone, words whole. */
export function tidyLabelText(text: string): string {
  const plain = mendScan(text.replace(/\r\n?/gu, '\n'))
    .replace(INVISIBLE, '')
    .replace(RAISED_FIGURES, '')
    .replace(SIGNS_OF_TRADE, '')
    .normalize('NFKC')
    .replace(DASHES, '-')
    .replace(/[‘’‛′]/gu, "'")
    .replace(QUOTES, '')
    .replace(/【|〔|\{/gu, '[')
    .replace(/】|〕|\}/gu, ']')
    .replace(/<([\p{L}\d /.-]{3,30})>/gu, '[$1]')
    .replace(/(?<=\p{L}) ?\\ ?(?=\p{L})/gu, '/')
    .replace(/\t+/gu, '|')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(NOTE_WITHIN, '')
    .replace(PAGE_WORDS, ' ')
    .replace(ADJECTIVE_BEHIND, ' ')
    .replace(BRACKET_LINE, ' ')
    .replace(LINE_END_HYPHEN, '$1')
    .replace(LINE_END_DASH_DIGIT, '-')
    .trim();
  return withoutGluedNotes(withBulletsForNumbers(plain));
}
