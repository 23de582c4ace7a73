import type { FindingId } from '@afterneedle/knowledge';
import { type ReactElement, useEffect, useState } from 'react';
import { Link } from 'wouter';
import { t } from '../../language/t.ts';
import { dateAfter, dateIn } from '../../offline/calendar-days.ts';
import { backTo, cleared, newTelling, sameAs, withAnswer, withMissing } from '../../offline/diary-changes.ts';
import { answersNow, type DayAnswer, emptyDay, isTold, type KeptDay } from '../../offline/diary-day.ts';
import { TickIcon } from '../../ui/icon.tsx';
import { DayNote } from './day-note.tsx';
import { DayProducts } from './day-products.tsx';
import { DayQuestion } from './day-question.tsx';
import { asksOn, isDone } from './diary.ts';
import { SavedState } from './saved-state.tsx';
import type { DiaryHandle } from './use-diary.ts';

const UNDO_MS = 10_000;

interface DayEntryProps {
  readonly handle: DiaryHandle;
  readonly date: string;
}

interface Undo {
  readonly before: KeptDay;
  readonly said: string;
}

/** One day to write down: at most 4 answers, a note, the way to its photos. Everything is kept at once. */
export function DayEntry({ handle, date }: DayEntryProps): ReactElement {
  const { diary, change } = handle;
  const [undo, setUndo] = useState<Undo>();
  /** The note is read anew after it was deleted or put back. */
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (undo === undefined) return undefined;
    const timer = setTimeout(() => setUndo(undefined), UNDO_MS);
    return () => clearTimeout(timer);
  }, [undo]);
  const { timeZone } = diary.treatment;
  const day = diary.byDate.get(date);
  const asks = asksOn(diary, date);
  const left = asks.filter((finding) => answersNow(day, finding).length === 0);
  const yesterday = diary.byDate.get(dateAfter(date, -1));
  const same = sameAs(yesterday, left);
  const telling = () => {
    const now = Date.now();
    return newTelling(now, dateIn(now, timeZone) > date);
  };
  const answer = (finding: string, value: DayAnswer): void => {
    const made = telling();
    setUndo(undefined);
    void change(date, (kept) => withAnswer(kept, { finding, value, telling: made }));
  };
  const withUndo = (said: string, step: (kept: KeptDay) => KeptDay): void => {
    setUndo({ before: day ?? emptyDay(date, timeZone), said });
    void change(date, step);
  };
  const takeSame = (): void => {
    const made = telling();
    withUndo(t('Taken over from the day before.'), (kept) => withMissing(kept, same, made));
  };
  const clear = (): void => {
    const at = Date.now();
    setRound((now) => now + 1);
    withUndo(t('This day is deleted.'), (kept) => cleared(kept, at));
  };
  const takeBack = (): void => {
    if (undo === undefined) return;
    const made = telling();
    const { before } = undo;
    setRound((now) => now + 1);
    setUndo(undefined);
    void change(date, (kept) => backTo(before, kept, made));
  };
  const isToday = date === diary.today;
  return (
    <section className="diary-entry" aria-labelledby="diary-entry">
      <div className="diary-entry-head">
        <h2 id="diary-entry">{isToday ? t('How is your skin today?') : t('How was your skin that day?')}</h2>
        <SavedState handle={handle} isTold={isTold(day)} />
      </div>
      <p role="status" className={undo === undefined ? 'hidden-text' : 'notice diary-undo'}>
        {undo !== undefined && (
          <>
            {undo.said}{' '}
            <button type="button" className="button-link" onClick={takeBack}>
              {t('Undo')}
            </button>
          </>
        )}
      </p>
      {Object.keys(same).length > 0 && (
        <p>
          <button type="button" className="button button-quiet button-wide" onClick={takeSame}>
            {isToday ? t('Same as yesterday') : t('Same as the day before')}
          </button>
        </p>
      )}
      {asks.map((finding) => (
        <DayQuestion
          key={finding}
          finding={finding as FindingId}
          answers={answersNow(day, finding)}
          before={answersNow(yesterday, finding)[0]?.value}
          isToday={isToday}
          onAnswer={(value) => answer(finding, value)}
        />
      ))}
      {isDone(diary, date) && (
        <p className="diary-done" role="status">
          <TickIcon />
          {isToday ? t('That is all for today.') : t('That is all for this day.')}
        </p>
      )}
      <DayProducts
        key={`products ${date} ${round}`}
        day={day}
        date={date}
        handle={handle}
        telling={telling}
      />
      <DayNote key={`${date} ${round}`} day={day} date={date} handle={handle} telling={telling} />
      <p className="diary-entry-links">
        <Link href={`/photos?day=${date}`}>{t('Photos of this day')}</Link>
        {isTold(day) && (
          <button type="button" className="button-link" onClick={clear}>
            {t('Delete this day')}
          </button>
        )}
      </p>
    </section>
  );
}
