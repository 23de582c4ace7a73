import { type ReactElement, useEffect, useState } from 'react';
import { t } from '../../language/t.ts';
import { BIN_DAYS } from '../../offline/bin.ts';
import type { CheckIn } from '../../offline/check-in.ts';
import { binCheckIn, restoreCheckIn } from '../../offline/check-in-bin.ts';

const UNDO_MS = 10_000;

/** Puts check-ins into the bin, and keeps the last one within reach for 10 seconds. */
export function useDeletedCheckIn(): readonly [CheckIn | undefined, (checkIn: CheckIn) => void, () => void] {
  const [deleted, setDeleted] = useState<CheckIn>();
  useEffect(() => {
    if (deleted === undefined) return;
    const end = setTimeout(() => setDeleted(undefined), UNDO_MS);
    return () => clearTimeout(end);
  }, [deleted]);
  const remove = (checkIn: CheckIn): void => {
    void binCheckIn(checkIn.id).then(() => setDeleted(checkIn));
  };
  return [deleted, remove, () => setDeleted(undefined)];
}

interface DeletedCheckInProps {
  readonly deleted: CheckIn | undefined;
  readonly onDone: () => void;
}

/** The check-in that was just deleted, with the way to put it back. */
export function DeletedCheckIn({ deleted, onDone }: DeletedCheckInProps): ReactElement {
  return (
    <div role="status">
      {deleted !== undefined && (
        <p className="notice">
          {t('The check-in is deleted. It stays in the bin for {days} days.', { days: BIN_DAYS })}{' '}
          {deleted.delivery?.state === 'sent' && t('The clinic keeps its copy.')}{' '}
          <button
            type="button"
            className="button-link"
            onClick={() => void restoreCheckIn(deleted.id).then(onDone)}
          >
            {t('Undo')}
          </button>
        </p>
      )}
    </div>
  );
}
