import { bracketDepths } from './label-brackets.ts';

const STRONG = new Set([
  ';',
  '•',
  '●',
  '▪',
  '■',
  '□',
  '◦',
  '○',
  '‣',
  '∙',
  '‧',
  '⋅',
  '·',
  '、',
  '،',
  '؛',
  '|',
  '。',
  '¦',
  '★',
  '☆',
  '✓',
  '✔',
]);
const SHORT_FORMS = new Set(
  'denat extr ext var spp ssp sp subsp ferm vit no nr st ca approx conc hydr bot co inc ltd i.e e.g fl oz obt purif vol min sol dil'.split(
    ' ',
  ),
);
const PICTURE = /\p{Extended_Pictographic}/u;
const LOCANTS = /^\d{1,2}'{0,2}, ?\d{1,2}'{0,2}(?:, ?\d{1,2}'{0,2}){0,3} ?-? ?\p{L}/u;
const LOCANT_AFTER_DASH = /^\d{1,2}'{0,2},\d{1,2}'{0,2}(?:,\d{1,2}'{0,2}){0,3} ?-/u;
const LETTER_LOCANT = /^(?:[NO], ?[NO]'?|[DR], ?[LS]|[dr], ?[ls]|[αβ], ?[αβ])-/u;
const DECIMAL = /^\d{1,3},\d{1,4} ?(?:%|mg|g\b|iu|w\/|pp[mbt]|mcg|units?)/iu;
/** A comma slipped in before the common name of a plant: "Simmondsia Chinensis , (Jojoba) Seed Oil". */
const BEFORE_BRACKETED_NAME =
  /^, ?\((?!(?:and|nano|may|e|z|r|s|d|l|dl|\+)\b)\p{L}[\p{L} ']{2,30}\) ?(?:seed|leaf|fruit|flower|root|kernel|peel|bark|nut|germ|bran|stem|rhizome|juice|butter|oil|extract|water|wax|powder|protein|gum|starch)\b/iu;
const NUMBER_OR_DASH = /^(?:\d{1,3}[.)]|[-+>]) +/u;
const LISTED_LINE = /^ *(?:\d{1,3}[.)]|[-*+>]) +/u;

/** "* Certified organic" behind the last name tells of names before. */
const FOOTNOTE =
  /^[*†‡§]+ (?:certified|organic|organically|naturally|natural|from|aus|issus?|ingredients?|ingr[ée]dients?|bio|biologi|naturel|nat[üu]rlich|constituents?|components?|component|denotes|indicates|of natural|cultivo|da agricoltura|z upraw|product)/iu;

type Mark = 'strong' | 'comma' | 'period' | 'line' | 'dash' | 'slash';

interface Found {
  readonly at: number;
  readonly length: number;
  readonly mark: Mark;
}

function commaProtection(text: string): ReadonlySet<number> {
  const held = new Set<number>();
  for (let at = text.indexOf(','); at !== -1; at = text.indexOf(',', at + 1)) {
    let from = at;
    while (from > 0 && at - from < 4 && /[\dNODRdrαβ']/u.test(text.charAt(from - 1))) from -= 1;
    if (from === at) continue;
    const rest = text.slice(from, from + 24);
    const before = text.slice(Math.max(0, from - 2), from);
    const startsPiece =
      before.trim() === '' ? from < 2 || before.includes('\n') : /[,;([/|:•·、\n]\s?$/u.test(before);
    const isHeld =
      (startsPiece && LOCANTS.test(rest)) ||
      (/[-( ]$/u.test(before) && LOCANT_AFTER_DASH.test(rest)) ||
      LETTER_LOCANT.test(rest) ||
      DECIMAL.test(rest) ||
      held.has(from - 1) ||
      (held.has(from - 2) && before.endsWith(' '));
    if (isHeld) held.add(at);
  }
  return held;
}

function isPeriodBreak(text: string, at: number): boolean {
  const after = text[at + 1] ?? '\n';
  const before = text.slice(Math.max(0, at - 24), at);
  const word = /[\p{L}\p{N}.]+$/u.exec(before)?.[0] ?? '';
  if (/^denat$/iu.test(word) && /^ \p{Lu}/u.test(text.slice(at + 1, at + 3))) return true;
  if (SHORT_FORMS.has(word.toLowerCase()) || /^(?:\p{L}|.*\.\p{L})$/u.test(word)) return false;
  if (/[*†‡]/u.test(after) || /^-\p{Lu}/u.test(text.slice(at + 1, at + 4))) return true;
  if (after === ' ' || after === '\n') return !/(?:^|\n)\s*\d{1,2}$/u.test(before);
  return /\p{Ll}{2}$|[\d)\]*%]$/u.test(before) && /^\.?\p{Lu}\p{L}/u.test(text.slice(at + 1, at + 4));
}

function findMarks(text: string, depths: Uint16Array): Found[] {
  const held = commaProtection(text);
  const found: Found[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (depths[at] !== 0) continue;
    const sign = text.charAt(at);
    const add = (mark: Mark, length = 1): void => {
      found.push({ at, length, mark });
    };
    if (STRONG.has(sign)) add('strong');
    else if (sign === ',') {
      if (!held.has(at) && !BEFORE_BRACKETED_NAME.test(text.slice(at, at + 60))) add('comma');
    } else if (sign === '\n') add('line');
    else if (sign === '.') {
      const dots = /^\.{2,}/u.exec(text.slice(at, at + 200))?.[0].length ?? 0;
      if (dots > 0) {
        add('strong', dots);
        at += dots - 1;
      } else if (isPeriodBreak(text, at)) add('period');
    } else if (sign === ':') {
      if (
        !/^\d+:\d/u.test(text.slice(Math.max(0, at - 1), at + 2)) &&
        !/\bC\.?I\.?$/u.test(text.slice(Math.max(0, at - 4), at))
      )
        add('strong');
    } else if (sign === '!' || sign === '?') add('period');
    else if (sign === '+' && text[at - 1] === ' ' && text[at + 1] === ' ') add('strong');
    else if (sign === '-' && /\s/u.test(text.charAt(at - 1)) && /\s/u.test(text.charAt(at + 1))) add('dash');
    else if (sign === '/' && /\s/u.test(text.charAt(at - 1)) && /\s/u.test(text.charAt(at + 1))) add('slash');
    else if (sign > '\u2000' && PICTURE.test(String.fromCodePoint(text.codePointAt(at) ?? 0))) {
      add('strong', (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
    } else if (
      /[*†‡§]/u.test(sign) &&
      at > 0 &&
      /\s/u.test(text.charAt(at - 1)) &&
      /[*\p{L}]/u.test(text.charAt(at + 1))
    ) {
      found.push({ at, length: 0, mark: 'strong' });
    } else if (/[*†‡§]/u.test(sign) && FOOTNOTE.test(text.slice(at, at + 40))) {
      found.push({ at, length: 0, mark: 'strong' });
      at += (/^[*†‡§]+/u.exec(text.slice(at, at + 8))?.[0].length ?? 1) - 1;
    } else if (/[*†‡§]/u.test(sign) && /[\p{L})]/u.test(text.charAt(at - 1))) {
      const run = /^[*†‡§]+(?=\p{Lu})/u.exec(text.slice(at, at + 8))?.[0].length ?? 0;
      if (run > 0) add('strong', run);
    } else if (sign === '・' || sign === '･') add('slash');
  }
  return found;
}

const isListing = ({ mark }: Found): boolean => mark === 'comma' || mark === 'strong';

/** A slash or a dash between spaces separates where it stands more often than all else. */
function alternative(text: string, marks: readonly Found[]): 'slash' | 'dash' | undefined {
  const count = (kind: Mark): number => marks.filter(({ mark }) => mark === kind).length;
  const [slashes, dashes, lines] = [count('slash'), count('dash'), count('line')];
  const listing = marks.filter(isListing).length;
  const lineDashes = marks.filter(
    ({ mark, at }) => mark === 'dash' && (at === 0 || text[at - 1] === '\n'),
  ).length;
  const inner = dashes - lineDashes;
  const isMost = (many: number): boolean =>
    listing === 0
      ? many > 1 && (lines === 0 || (many > 2 && many >= lines))
      : many > 3 && many >= listing * 2;
  if (slashes * 1.5 >= inner)
    return isMost(slashes) && (lines === 0 || hasLineOfTwo(text)) ? 'slash' : undefined;
  return isMost(inner) ? 'dash' : undefined;
}

/** "Aqua / Water" on each line names things twice; three names on one line are a list. */
function hasLineOfTwo(text: string): boolean {
  return text.split('\n').some((line) => line.split(' / ').length > 2 || /^\s*\/|\/\s*$/u.test(line));
}

/** Whether each new line is a new name, or only where the print was broken. */
function linesSeparate(text: string, marks: readonly Found[]): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const listing = marks.filter(isListing).length;
  if (listing === 0) return lines.length > 1;
  if (lines.length < 3) return false;
  const numbered = lines.filter((line) => LISTED_LINE.test(line)).length;
  if (numbered >= lines.length - 1) return true;
  const longest = Math.max(...lines.map((line) => line.length));
  return listing < (lines.length - 1) * 0.5 && longest < 80;
}

/** Where the first line ends, if it holds no separator and the list begins on the next. */
function titleEnd(marks: readonly Found[]): number {
  const first = marks.findIndex(({ mark }) => mark === 'line');
  if (first === -1 || marks.slice(0, first).some(isListing)) return -1;
  const rest = marks.slice(first + 1);
  const next = rest.findIndex(({ mark }) => mark === 'line');
  const onNext = rest.slice(0, next === -1 ? rest.length : next).filter(isListing).length;
  return onNext > 1 ? (marks[first]?.at ?? -1) : -1;
}

function marksThatCount(text: string, marks: readonly Found[]): readonly Found[] {
  const instead = alternative(text, marks);
  const byLine = instead === undefined && linesSeparate(text, marks);
  const title = titleEnd(marks);
  return marks.filter(({ mark, at }) => {
    if (mark === 'line') return byLine || at === title || text[at + 1] === '\n' || text[at - 1] === '.';
    if (mark === 'slash') return instead === 'slash';
    if (mark === 'dash') return instead === 'dash' || text[at - 1] === '\n' || at === 0;
    return true;
  });
}

/** A piece between two separators, and whether a sentence ends behind it. */
export interface LabelPiece {
  readonly text: string;
  readonly endsSentence: boolean;
  /** A colon stands behind it. */
  readonly namesWhatFollows?: true;
}

/** Cuts a stretch of a label where its separators stand; nothing inside brackets is cut. */
export function labelPieces(text: string): readonly LabelPiece[] {
  const depths = bracketDepths(text);
  const marks = marksThatCount(text, findMarks(text, depths));
  const pieces: LabelPiece[] = [];
  let from = 0;
  const add = (to: number, endsSentence: boolean, isTitle = false): void => {
    const piece = text.slice(from, to).replace(/\s+/gu, ' ').trim().replace(NUMBER_OR_DASH, '');
    if (piece !== '')
      pieces.push({ text: piece, endsSentence, ...(isTitle ? { namesWhatFollows: true } : {}) });
    else if (endsSentence) {
      const last = pieces.pop();
      if (last) pieces.push({ ...last, endsSentence });
    }
  };
  for (const { at, length, mark } of marks) {
    if (at < from) continue;
    add(at, mark === 'period' || (mark === 'line' && text[at + 1] === '\n'), text[at] === ':');
    from = at + length;
  }
  add(text.length, true);
  return pieces;
}
