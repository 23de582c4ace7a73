import {
  IMPORT_COLUMNS,
  type ImportKind,
  type PersonWrite,
  personWriteSchema,
  type RefusedImportLine,
} from '@afterneedle/contract';
import { readCsv } from './csv.ts';
import { nameKeyOf } from './name-key.ts';
import { findFault } from './write-person.ts';

/** Other words for a column, as registers write them. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'first name': 'given name',
  forename: 'given name',
  'last name': 'family name',
  surname: 'family name',
  dob: 'birth date',
  'date of birth': 'birth date',
  born: 'birth date',
  telephone: 'phone',
  mobile: 'phone',
  'phone number': 'phone',
  'e mail': 'email',
  'email address': 'email',
  allergy: 'allergies',
  'treatment date': 'date',
  depth: 'depth mm',
  lot: 'cartridge lot',
};

/** One line of a file by the names of its columns. */
export interface ImportLine {
  readonly line: number;
  readonly values: ReadonlyMap<string, string>;
}

/** A file as it was read: its columns and its lines. */
export interface ImportFile {
  readonly columns: readonly { readonly header: string; readonly field: string | null }[];
  readonly missingColumns: readonly string[];
  readonly firstRows: readonly (readonly string[])[];
  readonly lines: readonly ImportLine[];
  /** The file could not be read from this line on. */
  readonly broken?: RefusedImportLine;
}

const FIRST_ROWS = 5;

/** Answers a file by its columns; a column nobody knows is left alone. */
export function readImportFile(kind: ImportKind, text: string): ImportFile {
  const read = readCsv(text);
  if (!read.ok) {
    const broken = { line: read.line, field: 'file', reason: read.reason };
    return { columns: [], missingColumns: [], firstRows: [], lines: [], broken };
  }
  const known = IMPORT_COLUMNS[kind].map((name) => name.replace('?', ''));
  const [head, ...records] = read.records;
  const taken = new Set<string>();
  const columns = (head?.fields ?? []).map((header) => {
    const key = nameKeyOf(header);
    const named = OTHER_NAMES[key] ?? key;
    const field = known.includes(named) && !taken.has(named) ? named : null;
    if (field !== null) taken.add(field);
    return { header, field };
  });
  const needed = IMPORT_COLUMNS[kind].filter((name) => !name.endsWith('?'));
  return {
    columns,
    missingColumns: needed.filter((name) => !taken.has(name)),
    firstRows: records.slice(0, FIRST_ROWS).map(({ fields }) => fields),
    lines: records.map(({ line, fields }) => ({
      line,
      values: new Map(
        columns.flatMap(({ field }, index) =>
          field === null ? [] : [[field, (fields[index] ?? '').trim()]],
        ),
      ),
    })),
  };
}

/** Answers a day as it stands in a file, or nothing; days that could be two are not guessed. */
export function readDay(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const [year, month, day] =
    iso === null ? [dotted?.[3], dotted?.[2], dotted?.[1]] : [iso[1], iso[2], iso[3]];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const said = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${said}T00:00:00Z`);
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== said ? undefined : said;
}

const FIELD_NAMES: Readonly<Record<string, string>> = {
  givenName: 'given name',
  familyName: 'family name',
  birthOn: 'birth date',
  phone: 'phone',
  email: 'email',
  guardian: 'guardian name',
  health: 'allergies',
};

/** Answers a person as a line says it, or why the line is refused. */
export function personOfLine({ line, values }: ImportLine, today: string): PersonWrite | RefusedImportLine {
  const text = (name: string): string => values.get(name) ?? '';
  const orNull = (name: string): string | null => (text(name) === '' ? null : text(name));
  const refuse = (field: string, reason: string): RefusedImportLine => ({ line, field, reason });
  if (text('given name') === '')
    return refuse('given name', 'This is missing. A name of one word stands here.');
  if (text('birth date') === '') return refuse('birth date', 'This is missing.');
  const birthOn = readDay(text('birth date'));
  if (birthOn === undefined) return refuse('birth date', 'Write it as 1990-05-17 or 17.05.1990.');
  const [name, phone, relation] = [text('guardian name'), text('guardian phone'), text('guardian relation')];
  const written = personWriteSchema.safeParse({
    givenName: text('given name'),
    familyName: text('family name'),
    birthOn,
    phone: orNull('phone'),
    email: orNull('email'),
    guardian: name === '' ? null : { name, phone, relation: relation === '' ? 'guardian' : relation },
    leftOn: null,
    deceasedOn: null,
    health: {
      allergies: text('allergies')
        .split(/[;,|\n]/)
        .map((one) => one.trim())
        .filter((one) => one !== ''),
      skin: {},
      notes: '',
    },
  });
  if (!written.success) {
    const [issue] = written.error.issues;
    const field = String(issue?.path[0] ?? '');
    return refuse(FIELD_NAMES[field] ?? field, issue?.message ?? 'This is not right.');
  }
  const fault = findFault(written.data, today);
  return fault === undefined
    ? written.data
    : refuse(FIELD_NAMES[fault.path.slice(1)] ?? fault.path.slice(1), fault.message);
}
