import { BackIcon } from '../../ui/icon.tsx';
import '../../ui/people.css';
import {
  IMPORT_COLUMNS,
  IMPORT_KINDS,
  type ImportKind,
  type ImportPreview,
  type ImportReport,
  MAX_IMPORT_BYTES,
  MAX_IMPORT_LINES,
  type RefusedImportLine,
} from '@afterneedle/contract';
import { type ReactElement, useState } from 'react';
import { Link } from 'wouter';
import type { Answered } from '../../offline/api.ts';
import { dateAndTime } from '../../ui/date-words.ts';
import { Heading } from '../../ui/heading.tsx';
import type { RoomProps } from '../rooms.ts';
import { PickField } from './field.tsx';
import { previewImport, runImport } from './import-api.ts';

const KINDS: Readonly<Record<ImportKind, string>> = { people: 'People', treatments: 'Treatments' };
const MOST_SHOWN = 50;

/** The columns that may be missing, or those that may not. */
function columnsOf(kind: ImportKind, isOptional: boolean): string {
  return IMPORT_COLUMNS[kind]
    .filter((name) => name.endsWith('?') === isOptional)
    .map((name) => name.replace('?', ''))
    .join(', ');
}

type Standing =
  | { readonly state: 'empty' | 'reading' }
  | { readonly state: 'looked'; readonly text: string; readonly preview: ImportPreview }
  | { readonly state: 'done'; readonly report: ImportReport };

/** Takes people or treatments in from a file: what it would do first, then what it did. */
export function ImportPage({ onSignedOut }: RoomProps): ReactElement {
  const [kind, setKind] = useState<ImportKind>('people');
  const [standing, setStanding] = useState<Standing>({ state: 'empty' });
  const [fault, setFault] = useState<string>();
  const failed = (answered: Exclude<Answered<unknown>, { kind: 'ok' }>): void => {
    if (answered.kind === 'refused' && answered.status === 401) {
      onSignedOut();
      return;
    }
    setFault(
      answered.kind === 'refused' ? answered.detail : 'The server does not answer. Nothing was taken in.',
    );
    setStanding({ state: 'empty' });
  };
  const look = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setFault(undefined);
    if (file.size > MAX_IMPORT_BYTES) {
      setFault('A file has at most 2 MB. Cut it into several.');
      return;
    }
    setStanding({ state: 'reading' });
    const text = await file.text();
    const answered = await previewImport(kind, text);
    if (answered.kind !== 'ok') return failed(answered);
    setStanding({ state: 'looked', text, preview: answered.value });
  };
  const run = async (text: string): Promise<void> => {
    setStanding({ state: 'reading' });
    const answered = await runImport(kind, text);
    if (answered.kind !== 'ok') return failed(answered);
    setStanding({ state: 'done', report: answered.value });
  };
  return (
    <>
      <Link className="back-link no-print" href="/people">
        <BackIcon />
        People
      </Link>
      <Heading title="Import">Import from a file</Heading>
      {fault !== undefined && (
        <p className="field-error" role="alert">
          {fault}
        </p>
      )}
      <div className="people-short">
        <PickField
          label="What the file holds"
          value={kind}
          options={IMPORT_KINDS.map((value) => ({ value, label: KINDS[value] }))}
          onChange={(value) => {
            setKind(IMPORT_KINDS.find((one) => one === value) ?? 'people');
            setStanding({ state: 'empty' });
          }}
        />
      </div>
      <p>
        Its first line names the columns. There must be: {columnsOf(kind, false)}. There may be:{' '}
        {columnsOf(kind, true)}. Treatments find their person by birth date and name, so import people first.
      </p>
      <label className="label" htmlFor="import-file">
        CSV file, up to 2 MB and {MAX_IMPORT_LINES.toLocaleString('en-GB')} lines
      </label>
      <input
        id="import-file"
        type="file"
        accept=".csv,text/csv"
        onChange={(event) => void look(event.currentTarget.files?.[0])}
      />
      {standing.state === 'reading' && <p role="status">Reading the file</p>}
      {standing.state === 'looked' && (
        <Preview preview={standing.preview} onRun={() => void run(standing.text)} />
      )}
      {standing.state === 'done' && <Report report={standing.report} />}
    </>
  );
}

interface PreviewProps {
  readonly preview: ImportPreview;
  readonly onRun: () => void;
}

function Preview({ preview, onRun }: PreviewProps): ReactElement {
  const { columns, missingColumns, firstRows, lines, valid, refused, takenBefore } = preview;
  return (
    <section className="card people-import" aria-labelledby="preview">
      <h2 id="preview">What it would do</h2>
      {takenBefore !== null && (
        <p className="notice">
          This very file was taken in on {dateAndTime(Date.parse(takenBefore))}. Lines on file stay as they
          are.
        </p>
      )}
      {missingColumns.length > 0 && (
        <p className="field-error">The file has no column for: {missingColumns.join(', ')}.</p>
      )}
      <div className="table-scroll">
        <table className="inbox import-rows">
          <thead>
            <tr>
              {columns.map(({ header, field }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name.
                <th scope="col" key={index}>
                  {header}
                  <br />
                  <span className="muted">{field === null ? 'left alone' : `read as ${field}`}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {firstRows.map((row, line) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name.
              <tr key={line}>
                {columns.map((_, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name.
                  <td key={index}>{row[index] ?? ''}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        {lines} lines: {valid} can be taken in, {refused.length} {refused.length === 1 ? 'is' : 'are'}{' '}
        refused, {Math.max(0, lines - valid - refused.length)} are on file already.
      </p>
      <Refused refused={refused} />
      {valid > 0 && missingColumns.length === 0 && (
        <button type="button" className="button" onClick={onRun}>
          Take {valid} in
        </button>
      )}
    </section>
  );
}

function Report({ report }: { readonly report: ImportReport }): ReactElement {
  return (
    <section className="card people-import" aria-labelledby="report">
      <h2 id="report">What it did</h2>
      <p role="status">
        {report.taken} taken in, {report.known} on file already, {report.refused.length} refused.
      </p>
      <Refused refused={report.refused} />
      {report.refused.length > 0 && (
        <p>
          <a href={`/api/v1/people/imports/${report.id}/refused`} download="refused-lines.csv">
            Download the refused lines as CSV
          </a>
        </p>
      )}
      <p>
        <Link href="/people">See the people</Link>
      </p>
    </section>
  );
}

function Refused({ refused }: { readonly refused: readonly RefusedImportLine[] }): ReactElement | null {
  if (refused.length === 0) return null;
  return (
    <>
      <ul>
        {refused.slice(0, MOST_SHOWN).map(({ line, field, reason }) => (
          <li key={`${line} ${field}`}>
            Line {line}, {field}: {reason}
          </li>
        ))}
      </ul>
      {refused.length > MOST_SHOWN && <p>And {refused.length - MOST_SHOWN} more.</p>}
    </>
  );
}
