const NUMBER = '(?:\\d{1,3}(?:[ ,]\\d{3}){1,4}|\\d{1,9})(?:[.,]\\d{1,9})?';
const UNIT =
  '(?:% ?(?:\\(?[wvm] ?/ ?[wvm]\\)?)?|percent\\b|pp[mbt]\\b|(?:mg|mcg|µg|μg|ug|g|iu|i\\.u\\.|ui|units?|u)(?: ?(?:/|per) ?(?:100 ?)?(?:g|ml|gram|kg)\\b|(?![\\p{L}\\d])))';
const AMOUNT = `[<>≤≥~≈]? ?${NUMBER}(?: ?- ?${NUMBER})? ?${UNIT}`;
const AMOUNTS = new RegExp(`(?<![\\p{L}\\d.,-])${AMOUNT}`, 'giu');
const GLUED = new RegExp(`(?<=\\p{L})${NUMBER} ?%`, 'giu');
const FILLED_UP =
  /(?<![\p{L}])(?:ad|q\.? ?s\.?(?: ?p\.?)?(?: (?:to|ad))?) ?100(?: ?%)?(?![\p{L}\d])|(?<![\p{L}])[cq]\. ?s\.?(?![\p{L}])(?: ?p\.)?|(?<= )q\.?s\.?$/giu;
const ONLY_AMOUNT = new RegExp(
  `^[^\\p{L}\\d]*(?:(?:${AMOUNT}|q\\.? ?s\\.?|or|oder|o|by weight|w ?/ ?[wv]|solution|aq\\.?|as|min\\.?|max\\.?|ca\\.?) ?)+[^\\p{L}\\d]*$`,
  'iu',
);

/** Whether these words only say how much there is. */
export function isOnlyStrength(text: string): boolean {
  return /[\d.]/u.test(text) && ONLY_AMOUNT.test(text);
}

/** A name without how much of it there is, and how much. */
export interface WithoutStrength {
  readonly name: string;
  readonly strength?: string;
}

/** Takes "2%", "0.5 % w/w" or "10 mg/g" out of a printed name. */
export function withoutStrength(text: string): WithoutStrength {
  const found: string[] = [];
  const take = (amount: string): string => {
    found.push(amount.trim());
    return ' ';
  };
  const name = text
    .replace(FILLED_UP, take)
    .replace(AMOUNTS, take)
    .replace(GLUED, take)
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(found.length === 0 ? /(?!)/u : /^(?:of|de|di|von|d')\s+/iu, '');
  return found.length === 0 ? { name } : { name, strength: found.join(', ') };
}

const PER_CENT = /(\d+(?:[.,]\d+)?) ?(?:%|percent)/giu;
const MG_IN_GRAM = /(\d+(?:[.,]\d+)?) ?mg ?(?:\/|per) ?g/giu;

/** Answers the highest strength a text names, in per cent; 0 where it names none. */
export function percentIn(text: string): number {
  const numbers = (sign: RegExp, share: number): readonly number[] =>
    [...text.matchAll(sign)].map(([, number = '0']) => Number(number.replace(',', '.')) / share);
  return Math.max(0, ...numbers(PER_CENT, 1), ...numbers(MG_IN_GRAM, 10));
}

/** Cuts "Zinc Oxide 12%Titanium Dioxide 5%" behind each strength, or before it where strengths come first. */
export function cutAtStrengths(text: string): readonly string[] {
  const places = [...text.matchAll(AMOUNTS), ...text.matchAll(GLUED)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .sort((a, b) => a.start - b.start);
  const first = places[0];
  if (first === undefined) return [text];
  const leads = !/\p{L}/u.test(text.slice(0, first.start));
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of leads ? places.slice(1) : places) {
    const cut = leads ? start : closing(text, end);
    if (cut <= from || insideBracket(text, from, cut)) continue;
    pieces.push(text.slice(from, cut));
    from = cut;
  }
  const rest = text.slice(from);
  if (/\p{L}/u.test(rest)) pieces.push(rest);
  else if (pieces.length > 0) pieces.push(`${pieces.pop() ?? ''}${rest}`);
  return pieces.length === 0 ? [text] : pieces.map((piece) => piece.trim());
}

function closing(text: string, end: number): number {
  return (
    end +
    (/^ ?(?:\(?[wv] ?\/ ?[wv]\)?|by weight\b)?[)\]]?/iu.exec(text.slice(end, end + 12))?.[0].length ?? 0)
  );
}

function insideBracket(text: string, from: number, to: number): boolean {
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    if (/[([]/u.test(text.charAt(at))) depth += 1;
    else if (/[)\]]/u.test(text.charAt(at))) depth -= 1;
  }
  return depth > 0;
}
