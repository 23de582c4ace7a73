import { nameKey } from './name-key.ts';

/** What a list of official names in CSV form held. */
export type NamesCsv =
  | { readonly ok: true; readonly names: readonly string[]; readonly skipped: number }
  | { readonly ok: false; readonly message: string };

const HEAD_WITHIN = 40;
const NAME_COLUMN =
  /^(?:inci(?:[ _-]?names?)?|name of common ingredients? glossary|common ingredients? names?|ingredients?(?:[ _-]?names?)?|names?)$/iu;
const DELIMITERS = [',', ';', '\t'] as const;
const LONGEST_NAME = 400;

function cellsOf(text: string, delimiter: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endRow = (): void => {
    row.push(cell);
    if (row.some((one) => one.trim() !== '')) rows.push(row);
    row = [];
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell.trim() === '') {
      isQuoted = true;
      cell = '';
    } else if (sign === delimiter) {
      row.push(cell);
      cell = '';
    } else if (sign === '\n') endRow();
    else if (sign !== '\r') cell += sign;
  }
  endRow();
  return rows;
}

/** Answers the names of the EU's ingredient list exported as CSV: lines before its head are passed over, commas and semicolons both do. */
export function namesFromCsv(csv: string): NamesCsv {
  const text = csv.replace(/^\ufeff/u, '');
  for (const delimiter of DELIMITERS) {
    const rows = cellsOf(text, delimiter);
    const head = rows
      .slice(0, HEAD_WITHIN)
      .findIndex((row) => row.length > 1 && row.some((cell) => NAME_COLUMN.test(cell.trim())));
    if (head === -1) continue;
    const titles = (rows[head] ?? []).map((cell) => cell.trim());
    const inci = titles.findIndex((title) => /^inci/iu.test(title));
    const column = inci === -1 ? titles.findIndex((title) => NAME_COLUMN.test(title)) : inci;
    const names = new Map<string, string>();
    let skipped = 0;
    for (const row of rows.slice(head + 1)) {
      const name = (row[column] ?? '').replace(/\s+/gu, ' ').trim();
      const key = nameKey(name);
      if (key === '' || !/\p{L}/u.test(key) || name.length > LONGEST_NAME) skipped += 1;
      else names.set(key, names.get(key) ?? name);
    }
    if (names.size === 0) return { ok: false, message: 'the list has a head but no names below it' };
    return { ok: true, names: [...names.values()], skipped };
  }
  return { ok: false, message: 'no line with a column "INCI name" was found' };
}
