import type { CheckInView } from '@afterneedle/contract';
import { isOpenAt, nextOpeningAt } from '@afterneedle/contract/open-now';
import type { ReactElement } from 'react';
import { t } from '../../language/t.ts';
import { dayAndTime } from '../../ui/date-words.ts';

type Clinic = CheckInView['clinic'];

function nowWords({ opening, timeZone }: Clinic, now: number): string | undefined {
  if (opening == null || timeZone === undefined) return undefined;
  if (isOpenAt(opening, timeZone, now)) return t('It is open now.');
  const next = nextOpeningAt(opening, timeZone, now);
  return next === undefined
    ? t('It is closed now.')
    : t('It is closed now. It opens {time}.', { time: dayAndTime(next) });
}

function hoursWords({ name, hours, opening }: Clinic): string {
  if (hours !== null)
    return t('{clinic} reads messages in its opening hours: {hours}', { clinic: name, hours });
  return opening == null
    ? t('We do not know when {clinic} reads messages.', { clinic: name })
    : t('{clinic} reads messages while it is open.', { clinic: name });
}

/** When the clinic reads messages and whether it is open, said plainly; where nobody said so, that is said. */
export function OfficeHours({ clinic }: { readonly clinic: Clinic }): ReactElement {
  const isNow = nowWords(clinic, Date.now());
  return (
    <div className="message-hours">
      <p>{hoursWords(clinic)}</p>
      {isNow !== undefined && (
        <p>
          <strong>{isNow}</strong>
        </p>
      )}
      <p>{t('If it gets worse, do not wait for a reply. Do a check-in.')}</p>
    </div>
  );
}
