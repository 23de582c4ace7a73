import { type ReactElement, useState } from 'react';
import { Link } from 'wouter';
import { t } from '../../language/t.ts';
import type { Taken } from '../../offline/take-import.ts';

interface ImportDoneProps {
  readonly taken: Taken;
  readonly onUndone: () => void;
}

/** What was taken over, with the way back while this page is open. */
export function ImportDone({ taken, onUndone }: ImportDoneProps): ReactElement {
  const [state, setState] = useState<'done' | 'undoing' | 'failed'>('done');
  const undo = async (): Promise<void> => {
    setState('undoing');
    try {
      await taken.undo();
      onUndone();
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <p className="notice" role="status">
        {t('{n, plural, one {# record was} other {# records were}} taken over.', { n: taken.count })}{' '}
        {state !== 'failed' && (
          <button
            type="button"
            className="button-link"
            aria-disabled={state === 'undoing'}
            onClick={() => void undo()}
          >
            {t('Undo')}
          </button>
        )}
      </p>
      {state === 'failed' && (
        <p className="notice" role="alert">
          {t('This could not be taken back. What was taken over is still here.')}
        </p>
      )}
      <p>
        <Link className="button" href="/">
          {t('Go to the start')}
        </Link>
      </p>
    </>
  );
}
