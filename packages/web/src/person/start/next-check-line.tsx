import { type ReactElement, useState } from 'react';
import { t } from '../../language/t.ts';
import type { CheckIn } from '../../offline/check-in.ts';
import { dayAndTime } from '../../ui/date-words.ts';

const DAY_MS = 24 * 3_600_000;
/** Nobody is reminded of a check that was due long ago. */
const PAST_DAYS = 3;

/** When the newest result asks to look again; that it is time, once that moment has come. */
export function NextCheckLine({ checkIns }: { readonly checkIns: readonly CheckIn[] }): ReactElement | null {
  const [now] = useState(Date.now);
  const newest = checkIns.find(({ result }) => result !== undefined);
  const level = newest?.delivery?.raisedTo ?? newest?.result?.level;
  const at = newest?.shown?.checkAgain.at;
  // In an emergency nobody waits for a time.
  if (at === undefined || level === 'emergency' || at < now - PAST_DAYS * DAY_MS) return null;
  return (
    <p className="muted">
      {at > now
        ? t('Check again: {when}', { when: dayAndTime(at) })
        : t('It is time to check your skin again.')}
    </p>
  );
}
