import { isWorkWord } from './label-leftovers.ts';
import type { DroppedPiece } from './label-sections.ts';

const NAME_COLUMN =
  /^(?:inci(?: names?)?|ingredients?|ingr[ée]dients?|names?|inhaltsstoffe?|bezeichnung|nom|nombre|sk[łl]adnik|成分名?|성분명?)$/iu;
const RULE = /^[\s|:=+-]*$/u;

/** Answers the names of a pasted table without its other columns; a text that is no table comes back as it is. */
export function tableNames(text: string): {
  readonly names: string;
  readonly columns: readonly DroppedPiece[];
} {
  const lines = withoutEdges(text).split('\n');
  const rows = lines.filter((line) => line.includes('|'));
  if (rows.length < 2 || rows.length * 2 < lines.filter((line) => line.trim() !== '').length)
    return { names: lines.join('\n'), columns: [] };
  const dropped: string[] = [];
  const kept: string[] = [];
  let wanted: number | undefined;
  for (const line of lines) {
    if (RULE.test(line)) continue;
    if (!line.includes('|')) {
      kept.push(line);
      continue;
    }
    const cells = line
      .replace(/^\s*\||\|\s*$/gu, '')
      .split('|')
      .map((cell) => cell.trim());
    const head = kept.length === 0 && wanted === undefined ? nameColumn(cells) : undefined;
    if (head !== undefined) {
      wanted = head;
      dropped.push(...cells);
      continue;
    }
    cells.forEach((cell, column) => {
      const isName = wanted === undefined ? cell !== '' && !isWorkWord(cell) : column === wanted;
      (isName ? kept : dropped).push(cell);
    });
  }
  return {
    names: kept.filter((cell) => cell !== '').join('\n;'),
    columns: dropped.filter((cell) => cell !== '').map((cell) => ({ text: cell, as: 'column' })),
  };
}

/** One stroke at the end of some lines is the edge of a box, and no table. */
function withoutEdges(text: string): string {
  const rows = text.split('\n').filter((line) => line.includes('|'));
  const isTable = rows.some((line) => /\|.*\S.*\||^\s*\|\s*\S|\S\s*\|\s*\S|^\s*\|+\s*$/u.test(line));
  return isTable ? text : text.replace(/ ?\| *(?=\n|$)/gu, '');
}

function nameColumn(cells: readonly string[]): number | undefined {
  const named = cells.findIndex((cell) => /inci/iu.test(cell));
  if (named !== -1) return named;
  const first = cells.findIndex((cell) => NAME_COLUMN.test(cell));
  return first === -1 ? undefined : first;
}
