import { type FormEvent, type ReactElement, useId, useRef, useState } from 'react';
import { msg, t } from '../../language/t.ts';
import type { ExportFile } from '../../offline/export-schema.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';

/** More than this no phone reads at once. */
const MAX_BYTES = 500_000_000;

const FAULTS = {
  none: msg('Choose a file'),
  'too-big': msg('This file is too large for this device. Nothing was changed.'),
  'not-ours': msg('This file is not from Afterneedle, or a part of it is missing. Nothing was changed.'),
  damaged: msg('A part of this file is damaged. Nothing was changed.'),
  newer: msg('This file is from a newer version. Load this app again while online. Nothing was changed.'),
  locked: msg('This file is locked. Type its passphrase.'),
  'wrong-passphrase': msg('The passphrase does not fit this file. Nothing was changed.'),
  unreadable: msg('This file could not be read. Nothing was changed.'),
} as const;

type Fault = keyof typeof FAULTS;

interface PickFileProps {
  readonly onRead: (file: ExportFile) => Promise<void>;
}

/** A file field, and a passphrase when the file is locked. */
export function PickFile({ onRead }: PickFileProps): ReactElement {
  const field = useId();
  const input = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [isLocked, setIsLocked] = useState(false);
  const [fault, setFault] = useState<Fault>();
  const [isReading, setIsReading] = useState(false);
  const read = async (): Promise<Fault | undefined> => {
    const file = input.current?.files?.[0];
    if (file === undefined) return 'none';
    if (file.size > MAX_BYTES) return 'too-big';
    const { readFile } = await import('../../offline/read-file.ts');
    const found = await readFile(await file.text(), passphrase);
    if (found.kind !== 'whole') return found.kind;
    await onRead(found.file);
    return undefined;
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (isReading) return;
    setIsReading(true);
    const found = await read().catch((): Fault => 'unreadable');
    setIsReading(false);
    setFault(found);
    if (found === 'locked') setIsLocked(true);
  };
  const isPassphrase = fault === 'locked' || fault === 'wrong-passphrase';
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      {fault !== undefined && (
        <ErrorSummary message={t(FAULTS[fault])} field={isPassphrase ? `${field}-pass` : field} />
      )}
      <p>{t('What is on this device stays. What is in the file is added to it.')}</p>
      <div className="field">
        <label className="label" htmlFor={field}>
          {t('File saved on another phone')}
        </label>
        <input
          id={field}
          ref={input}
          className="input"
          type="file"
          accept="application/json,.json"
          onChange={() => {
            setFault(undefined);
            setIsLocked(false);
            setPassphrase('');
          }}
        />
      </div>
      {isLocked && (
        <div className="field">
          <label className="label" htmlFor={`${field}-pass`}>
            {t('Passphrase of the file')}
          </label>
          <input
            id={`${field}-pass`}
            className="input"
            type="password"
            autoComplete="off"
            value={passphrase}
            onChange={(event) => setPassphrase(event.currentTarget.value)}
          />
        </div>
      )}
      <button type="submit" className="button" aria-disabled={isReading}>
        {isReading ? t('Reading the file') : t('Look at the file')}
      </button>
    </form>
  );
}
