import type { ReactElement } from 'react';
import { msg, t } from '../../language/t.ts';
import type { BeforeHandle } from '../../offline/use-before.ts';

const SAID = {
  'started-again': msg('Your answers are gone from this device.'),
  'patch-deleted': msg('The patch test is deleted.'),
} as const;

/** What was just taken away, with the way to put it back. */
export function UndoNotice({ handle }: { readonly handle: BeforeHandle }): ReactElement | null {
  const { kept, change } = handle;
  const { undo } = kept;
  if (undo === undefined) return null;
  return (
    <p className="notice" role="status">
      {t(SAID[undo.what])}{' '}
      <button type="button" className="button-link" onClick={() => void change(() => undo.before)}>
        {t('Put it back')}
      </button>
    </p>
  );
}
