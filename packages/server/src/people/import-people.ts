import {
  fullName,
  type ImportKind,
  type ImportPreview,
  type ImportReport,
  MAX_IMPORT_LINES,
  type RefusedImportLine,
} from '@afterneedle/contract';
import { hashOfText } from '../platform/canonical.ts';
import type { RefusedRequest } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { writeCsv } from './csv.ts';
import { findImport, insertImport, listPeopleKeys, readImport } from './import/queries.ts';
import { type ImportLine, personOfLine, readImportFile } from './import-lines.ts';
import { importTreatments, type LinesTaken } from './import-treatments.ts';
import { nameKeyOf } from './name-key.ts';
import { todayOf } from './person-view.ts';
import { noRecord, wrongField } from './refusals.ts';
import type { StaffStep } from './staff-step.ts';
import { addPerson } from './write-person.ts';

/** Takes the people of a file in, or with `isTry` only says what would become of them. */
async function importPeople(
  step: StaffStep,
  { lines, isTry }: { readonly lines: readonly ImportLine[]; readonly isTry: boolean },
): Promise<LinesTaken> {
  const today = await todayOf(step);
  const onFile = new Set(
    (await listPeopleKeys(step.trx, step.staff.clinicId)).map((one) => `${one.birth_on} ${one.name_key}`),
  );
  const refused: RefusedImportLine[] = [];
  let [taken, known] = [0, 0];
  for (const line of lines) {
    const person = personOfLine(line, today);
    if ('reason' in person) {
      refused.push(person);
      continue;
    }
    const key = `${person.birthOn} ${nameKeyOf(fullName(person))}`;
    if (onFile.has(key)) {
      known += 1;
      continue;
    }
    onFile.add(key);
    if (!isTry) await addPerson(step, step.newId(), person);
    taken += 1;
  }
  return { taken, known, refused };
}

interface Asked {
  readonly kind: ImportKind;
  readonly text: string;
}

const counted = new Intl.NumberFormat('en-GB');

const tooManyLines = (lines: number): RefusedRequest =>
  wrongField(
    '/file',
    'too-long',
    `The file has ${counted.format(lines)} lines. A file has at most ${counted.format(MAX_IMPORT_LINES)}: cut it into several. Nothing was taken in.`,
  );

async function takeLines(
  services: Services,
  step: StaffStep,
  { kind, text, isTry }: Asked & { readonly isTry: boolean },
) {
  const file = readImportFile(kind, text);
  if (file.lines.length > MAX_IMPORT_LINES) throw tooManyLines(file.lines.length);
  const isWhole = file.missingColumns.length === 0 && file.broken === undefined;
  const lines = isWhole ? file.lines : [];
  const done =
    kind === 'people'
      ? await importPeople(step, { lines, isTry })
      : await importTreatments(services, step, { lines, isTry });
  const refused = [...(file.broken === undefined ? [] : [file.broken]), ...done.refused];
  return { file, done, refused };
}

/** Answers what a file would do. */
export async function previewImport(
  services: Services,
  step: StaffStep,
  { kind, text }: Asked,
): Promise<ImportPreview> {
  const { file, done, refused } = await takeLines(services, step, { kind, text, isTry: true });
  const fileHash = hashOfText(text);
  const before = await findImport(step.trx, { clinicId: step.staff.clinicId, kind, fileHash });
  return {
    kind,
    columns: [...file.columns],
    missingColumns: [...file.missingColumns],
    firstRows: file.firstRows.map((row) => [...row]),
    lines: file.lines.length,
    valid: done.taken,
    refused,
    takenBefore: before?.at.toISOString() ?? null,
  };
}

/** Takes every valid line of a file in; lines on file already are left as they are. */
export async function runImport(
  services: Services,
  step: StaffStep,
  { kind, text }: Asked,
): Promise<ImportReport> {
  const { id } = await step.makeOnce(`import ${kind}`, text);
  const { file, done, refused } = await takeLines(services, step, { kind, text, isTry: false });
  if (file.missingColumns.length > 0)
    throw wrongField('', 'missing', `The file has no column for: ${file.missingColumns.join(', ')}.`);
  const { staff, at, trx } = step;
  const earlier = await readImport(trx, staff.clinicId, id);
  if (earlier === undefined)
    await insertImport(trx, {
      clinic_id: staff.clinicId,
      import_id: id,
      kind,
      file_hash: hashOfText(text),
      taken: done.taken,
      known: done.known,
      refused: JSON.stringify(refused),
      at,
      staff_id: staff.staffId,
    });
  step.touch({ recordId: id });
  const taken = earlier?.taken ?? done.taken;
  return { id, kind, taken, known: earlier?.known ?? done.known, refused };
}

/** Answers the refused lines of a file, as a file. */
export async function readRefusedLines(step: StaffStep, importId: string): Promise<string> {
  const row = await readImport(step.trx, step.staff.clinicId, importId);
  if (row === undefined) throw noRecord('import');
  step.touch({ recordId: importId });
  return writeCsv([
    ['line', 'field', 'reason'],
    ...row.refused.map(({ line, field, reason }) => [String(line), field, reason]),
  ]);
}
