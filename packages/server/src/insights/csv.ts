import { cellText } from '../platform/csv-cell.ts';

function cellOf(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  // Some programs pass over an empty first line and read the next as the cell.
  const text = value.startsWith('\n') ? `'${value}` : cellText(value);
  return `"${text.replaceAll('"', '""')}"`;
}

/** Writes a table as CSV (RFC 4180, UTF-8 with a mark, so that every program reads accents); no cell is a formula. */
export function writeCsv(
  head: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  const lines = [head, ...rows].map((cells) => cells.map(cellOf).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
