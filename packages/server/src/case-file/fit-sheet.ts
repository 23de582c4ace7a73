import type { PageSection } from '@afterneedle/contract';

/** How far a section of the sheet may be shortened when there is too much for two pages. */
export interface ShortenedPart {
  readonly heading: string;
  /** It is never cut below so many lines of paper. */
  readonly leastLines: number;
  /** Which lines stay: the first where what matters most stands first, the last where the newest counts. */
  readonly keeps: 'first' | 'last';
}

/** What a line of paper holds in the smallest letters of the sheet. */
const LETTERS = 98;
/** Lines of paper on two pages, beside headings and what stands around them. */
const MOST_LINES = 108;
const PHOTOS_IN_ROW = 3;

const linesOf = (text: string): number => Math.max(1, Math.ceil(text.length / LETTERS));
const heightOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + linesOf(line), 0);

/** Answers how many lines of paper are left for text beside so many photos, with a page break before them. */
function roomBeside(photos: number): number {
  return photos === 0 ? MOST_LINES : MOST_LINES - 19 - 15 * Math.ceil(photos / PHOTOS_IN_ROW);
}

function shorten(text: string, most: number): string {
  const letters = most * LETTERS - 40;
  return linesOf(text) <= most
    ? text
    : `${text.slice(0, letters).trimEnd()} … (${text.length - letters} more letters in the record)`;
}

/** Cuts a section to so many lines of paper, and says how many of its lines are not shown. */
function cutTo({ heading, lines }: PageSection, keeps: ShortenedPart['keeps'], most: number): PageSection {
  const kept: string[] = [];
  for (const line of keeps === 'first' ? lines : lines.toReversed()) {
    if (kept.length > 0 && heightOf(kept) + linesOf(line) > most - 1) break;
    kept.push(kept.length === 0 ? shorten(line, most - 1) : line);
  }
  const left = lines.length - kept.length;
  const note = left === 0 ? [] : [`${left} more in the record at the clinic.`];
  return { heading, lines: keeps === 'first' ? [...kept, ...note] : [...note, ...kept.toReversed()] };
}

/** Fits the sections to two pages of paper beside so many photos: the parts give up lines in their order, and each cut is said. */
export function fitSheet(
  sections: readonly PageSection[],
  { photos, parts }: { readonly photos: number; readonly parts: readonly ShortenedPart[] },
): PageSection[] {
  const room = roomBeside(photos);
  let fitted = [...sections];
  for (const { heading, leastLines, keeps } of parts) {
    const over = heightOf(fitted.flatMap(({ lines }) => lines)) - room;
    if (over <= 0) break;
    fitted = fitted.map((section) => {
      const height = heightOf(section.lines);
      const most = Math.max(leastLines, height - over);
      return section.heading === heading && most < height ? cutTo(section, keeps, most) : section;
    });
  }
  return fitted;
}
