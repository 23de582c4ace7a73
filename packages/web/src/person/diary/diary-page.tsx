import { type ReactElement, useState } from 'react';
import { t } from '../../language/t.ts';
import { Heading } from '../../ui/heading.tsx';
import '../../ui/diary.css';
import '../../ui/diary-chart.css';
import { Charts } from './charts.tsx';
import { CheckNow } from './check-now.tsx';
import { CheckedThatDay } from './checked-that-day.tsx';
import { DayEntry } from './day-entry.tsx';
import { DayList } from './day-list.tsx';
import { DiaryGate } from './diary-gate.tsx';
import { HealingNotice } from './healing-notice.tsx';
import { dateAndDay } from './here.ts';
import { offerFor } from './offer.ts';
import { Reminders } from './reminders.tsx';
import type { DiaryHandle } from './use-diary.ts';

/** The diary: today, what it calls for, the last days, each sign over time, reminders. */
export function DiaryPage(): ReactElement {
  return <DiaryGate>{(handle) => <Opened handle={handle} />}</DiaryGate>;
}

function Opened({ handle }: { readonly handle: DiaryHandle }): ReactElement {
  const { diary } = handle;
  const { today, healing, treatment } = diary;
  const [date, setDate] = useState(today);
  const offer = offerFor(diary, date);
  const day = diary.byDate.get(date);
  return (
    <>
      <Heading title={t('My diary')}>{t('My diary')}</Heading>
      <p className="diary-date">{dateAndDay(diary, date)}</p>
      {date !== today && (
        <p className="notice no-print" role="status">
          {t('A new day has begun.')}{' '}
          <button type="button" className="button-link" onClick={() => setDate(today)}>
            {t('Go to today')}
          </button>
        </p>
      )}
      {treatment.isUnknown && (
        <p className="notice">
          {t('We do not know when the treatment was, so the diary cannot say what is usual.')}
        </p>
      )}
      {treatment.count > 1 && (
        <p className="muted small">
          {t('You have had more than one treatment. Days count from the last one.')}
        </p>
      )}
      <HealingNotice handle={handle} />
      <div aria-live="polite">
        {offer !== undefined && <CheckNow handle={handle} offer={offer} day={day} />}
      </div>
      <CheckedThatDay handle={handle} date={date} />
      {healing !== 'healed' && <DayEntry key={date} handle={handle} date={date} />}
      <DayList diary={diary} />
      <Charts diary={diary} />
      <Reminders handle={handle} />
    </>
  );
}
