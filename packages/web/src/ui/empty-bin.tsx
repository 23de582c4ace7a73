import { type ReactElement, useState } from 'react';
import { t } from '../language/t.ts';

/** Empties a bin for good, once the person has said yes to that. */
export function EmptyBin({ onEmpty }: { readonly onEmpty: () => void }): ReactElement {
  const [isAsking, setIsAsking] = useState(false);
  return isAsking ? (
    <div className="row">
      <span>{t('They cannot be brought back. What the clinic has stays there.')}</span>
      <button type="button" className="button-link" onClick={onEmpty}>
        {t('Yes, delete them for good')}
      </button>
      <button type="button" className="button-link" onClick={() => setIsAsking(false)}>
        {t('Keep them')}
      </button>
    </div>
  ) : (
    <button type="button" className="button-link" onClick={() => setIsAsking(true)}>
      {t('Empty the bin')}
    </button>
  );
}
