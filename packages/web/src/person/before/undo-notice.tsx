import type { ReactElement } from 'react';
import type { BeforeHandle } from '../../offline/use-before.ts';

const SAID = {
  'started-again': 'Your answers are gone from this device.',
  'patch-deleted': 'The patch test is deleted.',
} as const;

/** What was just taken away, with the way to put it back. */
export function UndoNotice({ handle }: { readonly handle: BeforeHandle }): ReactElement | null {
  const { kept, change } = handle;
  const { undo } = kept;
  if (undo === undefined) return null;
  return (
    <p className="notice" role="status">
      {SAID[undo.what]}{' '}
      <button type="button" className="button-link" onClick={() => void change(() => undo.before)}>
        Put it back
      </button>
    </p>
  );
}
