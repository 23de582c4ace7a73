import { type ReactElement, useState } from 'react';
import { useLocation } from 'wouter';
import { t } from '../../language/t.ts';
import { createCheckIn } from '../../offline/check-in-store.ts';

/** Begins a check-in from any page that only informs. */
export function CheckMySkin(): ReactElement {
  const [, navigate] = useLocation();
  const [hasFailed, setHasFailed] = useState(false);
  const begin = async (): Promise<void> => {
    try {
      const { id } = await createCheckIn(undefined);
      navigate(`/check-in/${id}/q/danger-1`);
    } catch {
      setHasFailed(true);
    }
  };
  return (
    <div className="check-my-skin no-print">
      <button type="button" className="button button-wide" onClick={() => void begin()}>
        {t('Check my skin')}
      </button>
      {hasFailed && (
        <p className="notice" role="alert">
          {t('This browser does not let us keep your answers. Open this page in an ordinary window.')}
        </p>
      )}
    </div>
  );
}
