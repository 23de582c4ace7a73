import type { ReactElement } from 'react';
import { t } from '../../language/t.ts';

interface SideQuestionProps {
  readonly onSide: (isLeft: boolean | 'unsure') => void;
}

/** Asked once for each kind of camera: some phones keep selfies as a mirror shows them, some do not. */
export function SideQuestion({ onSide }: SideQuestionProps): ReactElement {
  return (
    <section className="card" aria-labelledby="photo-side">
      <h2 id="photo-side">{t('Is this your left cheek?')}</h2>
      <p>{t('Look at the ring in the photo. Some phones turn selfies around. We ask only once.')}</p>
      <p className="row">
        <button type="button" className="button button-quiet" onClick={() => onSide(true)}>
          {t('Yes, my left')}
        </button>
        <button type="button" className="button button-quiet" onClick={() => onSide(false)}>
          {t('No, my right')}
        </button>
        <button type="button" className="button button-quiet" onClick={() => onSide('unsure')}>
          {t('Not sure')}
        </button>
      </p>
    </section>
  );
}
