import { knowledgeHash } from 'virtual:knowledge-hash';
import { type FormEvent, type ReactElement, useId, useState } from 'react';
import { t } from '../../language/t.ts';
import { canSeal } from '../../offline/box.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { saveAsFile } from '../offline/save-as-file.ts';
import { sizeWords } from './size-words.ts';

const SHORTEST = 8;

type Said = { readonly kind: 'saved'; readonly size: string } | { readonly kind: 'failed' };

async function writeFile(passphrase: string): Promise<string> {
  const [{ exportFile }, { lockFile }] = await Promise.all([
    import('../../offline/export-file.ts'),
    import('../../offline/lock-file.ts'),
  ]);
  const text = JSON.stringify(await exportFile(Date.now(), knowledgeHash));
  return passphrase === '' ? text : JSON.stringify(await lockFile(text, passphrase));
}

/** Saves everything on this device as one file, locked with a passphrase if the person wants. */
export function ExportForm(): ReactElement {
  const field = useId();
  const [passphrase, setPassphrase] = useState('');
  const [fault, setFault] = useState<string>();
  const [said, setSaid] = useState<Said>();
  const [isWriting, setIsWriting] = useState(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (isWriting) return;
    setSaid(undefined);
    if (passphrase !== '' && passphrase.length < SHORTEST)
      return setFault(t('Use at least {n} letters, or leave it empty', { n: SHORTEST }));
    setFault(undefined);
    setIsWriting(true);
    try {
      const text = await writeFile(passphrase);
      const day = new Date().toISOString().slice(0, 10);
      saveAsFile(`afterneedle-${day}.json`, text, 'application/json');
      setSaid({ kind: 'saved', size: sizeWords(text.length) });
    } catch {
      setSaid({ kind: 'failed' });
    } finally {
      setIsWriting(false);
    }
  };
  return (
    <>
      <h3>{t('Save everything to a file')}</h3>
      <p>
        {t('The file holds your check-ins, plan, diary and photos. You can take it over on another phone.')}
      </p>
      {fault !== undefined && <ErrorSummary message={fault} field={field} />}
      <form className="setting-form" onSubmit={(event) => void submit(event)} noValidate>
        {canSeal() && (
          <div className="field">
            <label className="label" htmlFor={field}>
              {t('Passphrase, if you want to lock the file')}
            </label>
            <p className="hint" id={`${field}-hint`}>
              {t('Nobody can open a locked file without it. We cannot get it back for you.')}
            </p>
            {fault !== undefined && <p className="field-error">{fault}</p>}
            <input
              id={field}
              className="input"
              type="password"
              autoComplete="new-password"
              aria-describedby={`${field}-hint`}
              value={passphrase}
              onChange={(event) => setPassphrase(event.currentTarget.value)}
            />
          </div>
        )}
        <button type="submit" className="button" aria-disabled={isWriting}>
          {isWriting ? t('Writing the file') : t('Save to a file')}
        </button>
      </form>
      {canSeal() && passphrase === '' && (
        <p className="muted small">{t('Without a passphrase, whoever has the file can read it.')}</p>
      )}
      <p role="status">
        {said?.kind === 'saved' &&
          t('The file is written: {size}. Look among your downloads.', { size: said.size })}
        {said?.kind === 'failed' && t('The file could not be written. Your records are as they were.')}
      </p>
    </>
  );
}
