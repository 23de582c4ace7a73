import type { ReactElement } from 'react';
import { t } from '../../language/t.ts';
import { BIN_DAYS } from '../../offline/bin.ts';
import type { KeptPhoto } from '../../offline/photo.ts';
import { emptyBin, restorePhoto } from '../../offline/photo-store.ts';
import { EmptyBin } from '../../ui/empty-bin.tsx';
import { dateWords, photoName } from './photo-words.ts';

/** What was deleted within 30 days: to be put back one by one, or gone for good. */
export function PhotoBin({ bin }: { readonly bin: readonly KeptPhoto[] }): ReactElement | null {
  if (bin.length === 0) return null;
  return (
    <details className="photo-bin">
      <summary>{t('Bin: {n, plural, one {# photo} other {# photos}}', { n: bin.length })}</summary>
      <p>{t('Photos in the bin go for good after {days} days.', { days: BIN_DAYS })}</p>
      <ul className="plain-list">
        {bin.map((photo) => (
          <li key={photo.id} className="row row-between">
            <span>
              {t('{name}, {caption}', { name: photoName(photo), caption: dateWords(photo.takenOn) })}
            </span>
            <button type="button" className="button-link" onClick={() => void restorePhoto(photo.id)}>
              {t('Put it back')}
              <span className="hidden-text">
                {' '}
                {photoName(photo)}, {dateWords(photo.takenOn)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <EmptyBin onEmpty={() => void emptyBin()} />
    </details>
  );
}
