/** Signs that a scanner reads for the bullet between two names; one alone stands for nothing. */
const LONE_SIGN = /(?<=[^\S\n]|^)["“”„«»‹›'‘’‛`´~¤°¬¢§_^=*€¥](?=\s)/gmu;
/** These are read for bullets even where a space was lost. */
const GLUED_SIGN = /(?<=[\p{L})\d] ?)[«»=°~¤€¬¢¥<](?= ?[\p{L}\d])/gu;
const LONE_DASH = /(?<=[^\S\n]|^)-(?=\s)/gmu;
/** "DIMETHICONE- ALCOHOL" among such bullets. */
const HALF_DASH = /(?<=\p{L}{3})-(?= \p{L}{3})|(?<=\p{L}{3} )-(?=\p{L}{3})/gu;
const FEWEST_SIGNS = 3;

/** "AQUA ' GLYCERIN ' SILICA" and "AQUA ~ GLYCERIN" were bullets once. */
function withBullets(text: string): string {
  const count = (sign: RegExp): number => text.match(sign)?.length ?? 0;
  const signs = count(LONE_SIGN) + count(GLUED_SIGN);
  if (signs < FEWEST_SIGNS || signs < count(/[,;]/gu)) return text;
  return text
    .replace(LONE_SIGN, '•')
    .replace(GLUED_SIGN, '•')
    .replace(LONE_DASH, '•')
    .replace(HALF_DASH, '•');
}

const INNER_L = /(?<=\p{Ll})L(?=\p{Ll}|[^\p{L}\p{N}]|$)/gu;
const FIRST_L = /(?<=[ ,.;/(\n]\p{Ll}{0,2})L(?=\p{Ll})/gu;

/** "dimethyL", "sodium hyaLuronate": a font whose l is read as L. */
function withSmallL(text: string): string {
  const inner = text.match(INNER_L)?.length ?? 0;
  const others = text.match(/(?<=\p{Ll})[A-KM-Z](?=\p{Ll})/gu)?.length ?? 0;
  if (inner < FEWEST_SIGNS || others > inner) return text;
  return text.replace(INNER_L, 'l').replace(FIRST_L, 'l');
}

const STROKE_IN_WORD = /(?<=[A-Z\d])[|](?=[A-Z]{2})|(?<=[A-Z]{2})[|](?=[A-Z])/gu;

/** "D|METHICONE" holds a letter, "AQUA|SOLVENT" a column. */
function withLetterForStroke(text: string): string {
  if (!text.includes('|')) return text;
  const lines = text.split('\n');
  const struck = lines.filter((line) => line.includes('|')).length;
  if (struck * 2 > lines.length) return text;
  return lines
    .map((line) => (line.split('|').length === 2 ? line.replace(STROKE_IN_WORD, 'I') : line))
    .join('\n');
}

/** "Cl 77891", "C1 77 891" and "CI7 7491" are all one way of numbering colours. */
const COLOUR =
  /(?<![\p{L}\p{N}])c[.]? ?[il1|!][.]?[ :-]{0,2}((?:[1-7OIl] ?)(?:[\dOIlS] ?){3}[\dOIlS])(?![\p{L}\p{N}])/giu;
/** "CI 77163 I BISMUTH OXYCHLORIDE": the slash was read as a letter. */
const SLASH_AS_LETTER = /(?<=\bCI \d{5} )[Il](?= \p{L}{3})/gu;

/** "CI 45410 - RED 28 LAKE" names one colour twice. */
const DASH_AFTER_NUMBER = /(?<=\bCI\s\d{5})\s?-\s(?=\p{L}{3})/gu;

function withColours(text: string): string {
  return text
    .replace(COLOUR, (all, number: string) => {
      const figures = number
        .replace(/ /gu, '')
        .replace(/[Oo]/gu, '0')
        .replace(/[Il]/gu, '1')
        .replace(/[Ss]/gu, '5');
      return /^\d{5}$/u.test(figures) ? `CI ${figures}` : all;
    })
    .replace(SLASH_AS_LETTER, '/')
    .replace(DASH_AFTER_NUMBER, '/');
}

/** "lngredients", "INGREDIEMS:" and "1NGREDIENTS" head a list as well. */
const HEAD =
  /(?<![\p{L}\p{N}])[il1|!]n?[gq9]?[gq9]r[ea][dc][il1|!][ea]?[nm]{0,2}[a-z1!|]{0,4}(?=\s?[:.;]|\s*\n| [A-Z])/giu;

function withHead(text: string): string {
  return text.replace(HEAD, (head) =>
    /^ingr[eé]di/iu.test(head) && !/dem|diem/iu.test(head) ? head : 'Ingredients',
  );
}

/** "Glycery! Stearate", "Isopropy| Alcoho!": an l at the end of a word. */
const STROKE_FOR_L = /(?<=\p{L}{2}[yo])[!|](?=[ ,;.)/-]|$)/gimu;
/** The frame of a box beside the lines. */
const FRAME = /^[|¦][^\S\n]+(?=[^|¦\n]*$)/gmu;
const FEWEST_FRAMED = 2;

function withoutFrame(text: string): string {
  return (text.match(FRAME)?.length ?? 0) < FEWEST_FRAMED ? text : text.replace(FRAME, '');
}

/** "0|L" is no word but oil. */
const OIL = /(?<![\p{L}\p{N}])[0O][|Il1!]L(?![\p{L}\p{N}])/gu;

/** Answers a label in which what scanners commonly misread between names is put right. */
export function mendScan(text: string): string {
  const plain = withoutFrame(text).replace(OIL, 'OIL').replace(STROKE_FOR_L, 'l');
  return withHead(withColours(withLetterForStroke(withSmallL(withBullets(plain)))));
}
