import type { ReactElement } from 'react';
import { rich, unseen } from '../../language/rich.tsx';
import { t } from '../../language/t.ts';
import { BIN_DAYS } from '../../offline/bin.ts';
import type { CheckIn } from '../../offline/check-in.ts';
import { emptyBin, restoreCheckIn } from '../../offline/check-in-bin.ts';
import { dayAndTime } from '../../ui/date-words.ts';
import { EmptyBin } from '../../ui/empty-bin.tsx';

/** Check-ins deleted within 30 days: to be put back one by one, or gone for good. */
export function CheckInBin({ bin }: { readonly bin: readonly CheckIn[] }): ReactElement | null {
  if (bin.length === 0) return null;
  return (
    <details>
      <summary>{t('Bin: {n, plural, one {# check-in} other {# check-ins}}', { n: bin.length })}</summary>
      <p>
        {t('Check-ins in the bin are not used for advice. They go for good after {days} days.', {
          days: BIN_DAYS,
        })}
      </p>
      <ul className="plain-list">
        {bin.map((checkIn) => (
          <li key={checkIn.id} className="row row-between">
            <span>{dayAndTime(checkIn.createdAt)}</span>
            <button type="button" className="button-link" onClick={() => void restoreCheckIn(checkIn.id)}>
              {rich(
                'Put it back<u> the check-in of {when}</u>',
                { u: unseen },
                { when: dayAndTime(checkIn.createdAt) },
              )}
            </button>
          </li>
        ))}
      </ul>
      <EmptyBin onEmpty={() => void emptyBin()} />
    </details>
  );
}
