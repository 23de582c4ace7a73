import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { t } from '../../language/t.ts';
import { dateAfter } from '../../offline/calendar-days.ts';
import { answersNow, isTold, type KeptDay } from '../../offline/diary-day.ts';
import { BACK_FILL_DAYS, type Diary } from './diary.ts';
import { dateName, dayName } from './here.ts';

function stateOf(day: KeptDay | undefined): string {
  if (!isTold(day)) return t('Nothing written');
  const answers = Object.keys(day.answers).map((finding) => answersNow(day, finding)[0]);
  const count = answers.filter((told) => told !== undefined).length;
  const values = { count, notes: day.notes.length };
  const isLater = answers.some((told) => told?.isLater === true) || day.notes.some((note) => note.isLater);
  return isLater
    ? t('{count, plural, =0 {A note} one {# answer} other {# answers}}, added later', values)
    : t('{count, plural, =0 {A note} one {# answer} other {# answers}}', values);
}

function Line({ diary, date }: { readonly diary: Diary; readonly date: string }): ReactElement {
  const day = diary.byDate.get(date);
  const name = dateName(diary, date);
  const number = dayName(diary, date);
  return (
    <li className="diary-day">
      <span>
        <Link href={`/diary/${date}`}>{name}</Link>
        {number !== undefined && <span className="choice-hint">{number}</span>}
      </span>
      <span className="diary-day-state">
        {stateOf(day)}
        {!isTold(day) && (
          <Link href={`/diary/${date}`}>
            {t('Add it')}
            <span className="hidden-text">: {name}</span>
          </Link>
        )}
      </span>
    </li>
  );
}

/** The last week, also the days on which nothing was written, and the days before it that have something. */
export function DayList({ diary }: { readonly diary: Diary }): ReactElement | null {
  const { today, firstDate, treatment } = diary;
  const week = Array.from({ length: BACK_FILL_DAYS }, (_, back) => dateAfter(today, -1 - back)).filter(
    (date) => date >= firstDate || treatment.isUnknown,
  );
  const oldest = dateAfter(today, -BACK_FILL_DAYS);
  const earlier = [...diary.byDate.values()]
    .filter((day) => isTold(day) && (day.id < oldest || (day.id < firstDate && !treatment.isUnknown)))
    .map(({ id }) => id)
    .toReversed();
  if (week.length + earlier.length === 0) return null;
  return (
    <section aria-labelledby="diary-days" className="no-print">
      <h2 id="diary-days">{t('The last 7 days')}</h2>
      <ul className="plain-list diary-days">
        {week.map((date) => (
          <Line key={date} diary={diary} date={date} />
        ))}
      </ul>
      {earlier.length > 0 && (
        <details>
          <summary>{t('Earlier days')}</summary>
          <ul className="plain-list diary-days">
            {earlier.map((date) => (
              <Line key={date} diary={diary} date={date} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
