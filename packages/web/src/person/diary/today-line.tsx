import { type ReactElement, useEffect, useState } from 'react';
import { Link } from 'wouter';
import { t } from '../../language/t.ts';
import { dateIn } from '../../offline/calendar-days.ts';
import { listCheckIns } from '../../offline/check-in-store.ts';
import { isTold } from '../../offline/diary-day.ts';
import { listDays, onDiaryChange } from '../../offline/diary-store.ts';
import { readPlan } from '../../offline/plan-store.ts';
import { timeZoneHere } from '../danger/place.ts';

/** Whether there is a day to write down, and whether it is. */
export type Today = 'none' | 'open' | 'told';

/** Whether this device knows of a treatment, and whether today was written down. */
async function readToday(now: number): Promise<Today> {
  const [plan, checkIns, days] = await Promise.all([readPlan(), listCheckIns(), listDays()]);
  const ended = (plan?.treatments ?? []).filter(({ endedAt, isUnknown }) => isUnknown || endedAt <= now);
  const isKnown = ended.length > 0 || checkIns.some(({ result }) => result !== undefined);
  if (!isKnown) return 'none';
  const zone = ended.toSorted((a, b) => b.endedAt - a.endedAt)[0]?.timeZone ?? days.at(-1)?.timeZone;
  const today = dateIn(now, zone ?? timeZoneHere());
  return isTold(days.find(({ id }) => id === today)) ? 'told' : 'open';
}

/** Answers whether today is in the diary, for who has had a treatment. */
export function useToday(): Today {
  const [state, setState] = useState<Today>('none');
  useEffect(() => {
    let isOpen = true;
    const load = (): void => {
      readToday(Date.now())
        .then((found) => isOpen && setState(found))
        .catch(() => undefined);
    };
    load();
    const stop = onDiaryChange(load);
    return () => {
      isOpen = false;
      stop();
    };
  }, []);
  return state;
}

/** One line on the start page: the way to today's diary. */
export function TodayLine({ today }: { readonly today: Exclude<Today, 'none'> }): ReactElement {
  return (
    <p>
      <Link className="more-link" href="/diary">
        <span className="more-link-label">{t('Today in your diary')}</span>
        <span className="choice-hint">
          {today === 'told' ? t('Something is written for today') : t('4 taps: how is your skin today?')}
        </span>
      </Link>
    </p>
  );
}
