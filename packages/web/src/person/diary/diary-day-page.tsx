import type { FindingId } from '@afterneedle/knowledge';
import type { ReactElement, ReactNode } from 'react';
import { Link } from 'wouter';
import { answerOfFact, labelOfFact } from '../../facts/fact-words.ts';
import { t } from '../../language/t.ts';
import { answersNow, isTold, type KeptDay } from '../../offline/diary-day.ts';
import { Heading } from '../../ui/heading.tsx';
import { BackIcon } from '../../ui/icon.tsx';
import '../../ui/diary.css';
import { dateAfter, isDate } from '../../offline/calendar-days.ts';
import { CheckNow } from './check-now.tsx';
import { CheckedThatDay } from './checked-that-day.tsx';
import { DayEntry } from './day-entry.tsx';
import { ProductList } from './day-products.tsx';
import { type Diary, stateOf } from './diary.ts';
import { DiaryGate } from './diary-gate.tsx';
import { dateAndDay, dateName } from './here.ts';
import { offerFor } from './offer.ts';
import type { DiaryHandle } from './use-diary.ts';

/** One day of the diary at its own address, with the day before and the day after. */
export function DiaryDayPage({ date }: { readonly date: string }): ReactNode {
  if (!isDate(date)) return <NoSuchDay />;
  return <DiaryGate>{(handle) => <Opened handle={handle} date={date} />}</DiaryGate>;
}

function NoSuchDay(): ReactElement {
  return (
    <>
      <Heading title={t('No such day')}>{t('There is no such day')}</Heading>
      <p>
        <Link className="button" href="/diary">
          {t('My diary')}
        </Link>
      </p>
    </>
  );
}

function Opened({ handle, date }: { readonly handle: DiaryHandle; readonly date: string }): ReactElement {
  const { diary } = handle;
  const state = stateOf(diary, date);
  const day = diary.byDate.get(date);
  const offer = offerFor(diary, date);
  const title = dateAndDay(diary, date);
  return (
    <>
      <p className="page-top">
        <Link className="back-link" href="/diary">
          <BackIcon />
          {t('My diary')}
        </Link>
      </p>
      <Heading title={title}>{title}</Heading>
      {offer !== undefined && <CheckNow handle={handle} offer={offer} day={day} />}
      <CheckedThatDay handle={handle} date={date} />
      {state === 'ahead' && <p>{t('This day is still ahead.')}</p>}
      {state === 'before' && !isTold(day) && <p>{t('This day was before the treatment.')}</p>}
      {state === 'open' && <DayEntry key={date} handle={handle} date={date} />}
      {state !== 'open' && isTold(day) && <ReadOnly diary={diary} day={day} />}
      {state === 'too-old' && !isTold(day) && <p>{t('Nothing was written on this day.')}</p>}
      <Neighbours diary={diary} date={date} />
    </>
  );
}

function ReadOnly({ diary, day }: { readonly diary: Diary; readonly day: KeptDay }): ReactElement {
  return (
    <>
      <dl className="summary-list">
        {Object.keys(day.answers).map((finding) => (
          <div className="summary-row" key={finding}>
            <dt>{labelOfFact(finding)}</dt>
            {answersNow(day, finding).map(({ id, value }) => (
              <dd key={id}>{value === 0 ? t('Not there') : answerOfFact(finding as FindingId, value)}</dd>
            ))}
          </div>
        ))}
      </dl>
      <ProductList diary={diary} day={day} date={day.id} />
      {day.notes.map(({ id, value }) => (
        <p className="message-text" key={id}>
          {value}
        </p>
      ))}
    </>
  );
}

function Neighbours({ diary, date }: { readonly diary: Diary; readonly date: string }): ReactElement {
  const [before, after] = [dateAfter(date, -1), dateAfter(date, 1)];
  const first = [...diary.byDate.keys()][0] ?? diary.firstDate;
  const isFirst = before < diary.firstDate && before < first;
  return (
    <nav className="diary-neighbours no-print" aria-label={t('Other days')}>
      {!isFirst && (
        <Link href={`/diary/${before}`}>{t('Before: {date}', { date: dateName(diary, before) })}</Link>
      )}
      {after <= diary.today && (
        <Link href={after === diary.today ? '/diary' : `/diary/${after}`}>
          {t('After: {date}', { date: dateName(diary, after) })}
        </Link>
      )}
    </nav>
  );
}
