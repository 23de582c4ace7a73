import { type ReactElement, useEffect, useRef, useSyncExternalStore } from 'react';
import { useLocation } from 'wouter';
import { t } from '../language/t.ts';
import type { AdviceNews } from '../offline/advice-news.ts';
import { onErased } from '../offline/erase-all.ts';
import { useAdviceNews } from '../offline/use-advice-news.ts';
import { onUpdate, takeUpdate, type Update, updateNow } from '../offline/worker-registration.ts';
import { dateOf, dayAndTime } from '../ui/date-words.ts';
import { AdviceChanges } from './offline/advice-changes.tsx';

const NONE: Update = { isWaiting: false, isStale: false };

/** A browser hands over to a newer worker at a moment at which the older one loads nothing for the new page. */
const SETTLE_MS = 1_500;

function takeSoon(): void {
  setTimeout(() => void takeUpdate(), SETTLE_MS);
}

/** On the way from page to page nothing is half typed: a due change for safety, or one that another tab took, is shown then. */
function useForcedUpdate(update: Update, news: AdviceNews | undefined): void {
  const [path, navigate] = useLocation();
  const before = useRef(path);
  useEffect(() => {
    const hasMoved = before.current !== path;
    before.current = path;
    if (!hasMoved) return;
    const isDue = news?.dueAt !== undefined && Date.now() >= news.dueAt;
    const isHeld = 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
    if (update.isStale) void takeUpdate();
    else if (isDue && (update.isWaiting || !isHeld)) takeSoon();
  }, [path, update, news]);
  useEffect(() => onErased(() => navigate('/settings/erased')), [navigate]);
}

/** Says that a newer version is ready, and what it changes in the advice; what was typed stays. */
export function UpdateNotice(): ReactElement | null {
  const update = useSyncExternalStore(onUpdate, updateNow, () => NONE);
  const news = useAdviceNews();
  useForcedUpdate(update, news);
  if (news !== undefined) return <News news={news} />;
  if (!update.isWaiting && !update.isStale) return null;
  return (
    <div className="notice no-print">
      <p>
        {t('There is a newer version of this page. Your answers stay.')} <Load />
      </p>
    </div>
  );
}

function Load(): ReactElement {
  return (
    <button type="button" className="button-link" onClick={() => void takeUpdate()}>
      {t('Load it')}
    </button>
  );
}

function News({ news }: { readonly news: AdviceNews }): ReactElement {
  const { date, changes, isSafety, dueAt } = news;
  return (
    <div className="notice no-print" role={isSafety ? 'alert' : 'status'}>
      <p>
        <strong>{t('Our advice was updated on {date}.', { date: dateOf(Date.parse(date)) })}</strong>{' '}
        {isSafety && t('Some of it is now more urgent.')} {t('Your answers stay.')} <Load />
      </p>
      {dueAt !== undefined && (
        <p>
          {Date.now() < dueAt
            ? t('It loads by itself after {when}, when you go to another page.', { when: dayAndTime(dueAt) })
            : t('It loads by itself when you go to another page.')}
        </p>
      )}
      <AdviceChanges changes={changes} />
    </div>
  );
}
