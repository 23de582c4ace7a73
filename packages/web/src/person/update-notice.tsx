import { type ReactElement, useSyncExternalStore } from 'react';
import { isUpdateWaiting, onUpdateWaiting, takeUpdate } from '../offline/worker-registration.ts';

/** Says that a newer version is ready; what was typed stays. */
export function UpdateNotice(): ReactElement | null {
  const waiting = useSyncExternalStore(onUpdateWaiting, isUpdateWaiting, () => false);
  if (!waiting) return null;
  return (
    <div className="notice no-print">
      <p>
        There is a newer version of this page. Your answers stay.{' '}
        <button type="button" className="button-link" onClick={takeUpdate}>
          Load it
        </button>
      </p>
    </div>
  );
}
