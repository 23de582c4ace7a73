import { cellText } from '../platform/csv-cell.ts';

/** One record of a file, with the line it begins on. */
export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

export type ReadCsv =
  | { readonly ok: true; readonly records: readonly CsvRecord[] }
  | { readonly ok: false; readonly line: number; readonly reason: string };

const LINE_ENDS = /\r\n|\r|\n/g;

/** Answers what parts the fields: whichever of comma, semicolon and tab stands most often in the first line. */
function separatorOf(text: string): string {
  const [first = ''] = text.split(/\r|\n/, 1);
  const counts = [',', ';', '\t'].map((one) => ({ one, count: first.split(one).length }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.one ?? ',';
}

/** Reads a file of comma-separated values (RFC 4180); lines without any field are left out. */
export function readCsv(file: string): ReadCsv {
  const text = file.replace(/^\uFEFF/, '');
  const separator = separatorOf(text);
  const records: CsvRecord[] = [];
  let fields: string[] = [];
  let at = 0;
  let line = 1;
  let began = 1;
  const endRecord = (): void => {
    if (fields.some((field) => field.trim() !== '')) records.push({ line: began, fields });
    fields = [];
  };
  while (at < text.length) {
    if (text[at] === '"') {
      const close = endOfQuoted(text, at);
      if (close === undefined) return { ok: false, line: began, reason: 'A quotation mark is not closed.' };
      const inner = text.slice(at + 1, close);
      fields.push(inner.replaceAll('""', '"'));
      line += inner.match(LINE_ENDS)?.length ?? 0;
      at = close + 1;
      const next = text[at];
      if (next !== undefined && next !== separator && next !== '\r' && next !== '\n')
        return {
          ok: false,
          line,
          reason: 'Something stands between a quotation mark and the end of its field.',
        };
    } else {
      const end = endOfPlain(text, at, separator);
      fields.push(text.slice(at, end));
      at = end;
    }
    if (text[at] === separator) {
      at += 1;
      if (at === text.length) fields.push('');
      continue;
    }
    endRecord();
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line += 1;
    began = line;
  }
  endRecord();
  return { ok: true, records };
}

function endOfQuoted(text: string, open: number): number | undefined {
  let at = open + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close === -1) return undefined;
    if (text[close + 1] !== '"') return close;
    at = close + 2;
  }
}

function endOfPlain(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\r' && text[at] !== '\n') at += 1;
  return at;
}

/** Writes one field so that no table program takes it for a formula. */
function writeField(field: string): string {
  const harmless = cellText(field);
  return /[",\r\n;\t]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Writes records as comma-separated values (RFC 4180). */
export function writeCsv(records: readonly (readonly string[])[]): string {
  return records.map((fields) => `${fields.map(writeField).join(',')}\r\n`).join('');
}
