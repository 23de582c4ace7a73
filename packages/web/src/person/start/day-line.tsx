import { type ReactElement, useState } from 'react';
import { t } from '../../language/t.ts';
import { dateIn } from '../../offline/calendar-days.ts';
import { dayOfPhoto } from '../../offline/photo-day.ts';
import { usePlan } from '../../offline/use-plan.ts';
import { dayAndTime } from '../../ui/date-words.ts';
import { timeZoneHere } from '../danger/place.ts';

/** Which day after the treatment it is, for those whose treatment this device knows. */
export function DayLine(): ReactElement | null {
  const loaded = usePlan();
  const [now] = useState(Date.now);
  if (loaded.state !== 'present') return null;
  const { treatments } = loaded.plan;
  const newest = treatments.toSorted((a, b) => b.endedAt - a.endedAt)[0];
  const day = dayOfPhoto({ takenOn: dateIn(now, newest?.timeZone ?? timeZoneHere()) }, treatments);
  if (day.kind !== 'after') return null;
  return (
    <p className="day-line">
      <strong>
        {day.isRough
          ? t('About day {n} after the treatment', { n: day.days })
          : t('Day {n} after the treatment', { n: day.days })}
      </strong>{' '}
      <span className="muted">{dayAndTime(now)}</span>
    </p>
  );
}
