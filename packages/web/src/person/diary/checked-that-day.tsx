import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { t } from '../../language/t.ts';
import { dateIn } from '../../offline/calendar-days.ts';
import { timeOfDay } from '../../ui/date-words.ts';
import { LevelMark } from '../../ui/level-mark.tsx';
import type { DiaryHandle } from './use-diary.ts';

/** The finished check-ins of a day, with the way to their results. */
export function CheckedThatDay({
  handle: { diary, checkIns },
  date,
}: {
  readonly handle: DiaryHandle;
  readonly date: string;
}): ReactElement | null {
  const checked = checkIns.flatMap(({ id, result, delivery }) =>
    result !== undefined && dateIn(result.assessedAt, diary.treatment.timeZone) === date
      ? [{ id, at: result.assessedAt, level: delivery?.raisedTo ?? result.level }]
      : [],
  );
  if (checked.length === 0) return null;
  return (
    <ul className="plain-list diary-checked">
      {checked.map(({ id, at, level }) => (
        <li key={id} className="row">
          <Link href={`/check-in/${id}/result`}>{t('Check-in at {time}', { time: timeOfDay(at) })}</Link>
          <LevelMark level={level} />
        </li>
      ))}
    </ul>
  );
}
