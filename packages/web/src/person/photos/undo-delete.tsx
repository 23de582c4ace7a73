import { type ReactElement, useEffect, useState } from 'react';
import { t } from '../../language/t.ts';
import { BIN_DAYS } from '../../offline/bin.ts';
import type { KeptPhoto } from '../../offline/photo.ts';
import { binPhoto, restorePhoto } from '../../offline/photo-store.ts';
import { photoName } from './photo-words.ts';

const UNDO_MS = 10_000;

/** Puts photos into the bin, and keeps the last one within reach for 10 seconds. */
export function useUndoDelete(): readonly [KeptPhoto | undefined, (photo: KeptPhoto) => void, () => void] {
  const [deleted, setDeleted] = useState<KeptPhoto>();
  useEffect(() => {
    if (deleted === undefined) return;
    const wait = setTimeout(() => setDeleted(undefined), UNDO_MS);
    return () => clearTimeout(wait);
  }, [deleted]);
  const remove = (photo: KeptPhoto): void => {
    void binPhoto(photo.id).then(() => setDeleted(photo));
  };
  return [deleted, remove, () => setDeleted(undefined)];
}

interface UndoDeleteProps {
  readonly deleted: KeptPhoto | undefined;
  readonly onDone: () => void;
}

/** What was just deleted, with the way to put it back. */
export function UndoDelete({ deleted, onDone }: UndoDeleteProps): ReactElement {
  return (
    <div role="status" className="photo-undo">
      {deleted !== undefined && (
        <p className="notice">
          {t('Deleted: {name}. It stays in the bin for {days} days.', {
            name: photoName(deleted),
            days: BIN_DAYS,
          })}{' '}
          <button
            type="button"
            className="button-link"
            onClick={() => void restorePhoto(deleted.id).then(onDone)}
          >
            {t('Undo')}
          </button>
        </p>
      )}
    </div>
  );
}
