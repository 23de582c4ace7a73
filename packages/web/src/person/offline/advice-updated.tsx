import { rankOf } from '@afterneedle/engine';
import { type ReactElement, useEffect, useRef } from 'react';
import { msg, t } from '../../language/t.ts';
import { dateOf } from '../../ui/date-words.ts';
import { LEVEL_WORDS } from '../../ui/level-mark.tsx';
import type { Updated } from './use-advice-updated.ts';

const SAID = {
  same: msg('For your answers the advice is as urgent as before: {now}.'),
  higher: msg('For your answers the advice is now more urgent: {now}. Before it was: {before}.'),
  lower: msg('For your answers the advice is now less urgent: {now}. Before it was: {before}.'),
} as const;

function courseOf({ before, now }: Updated): keyof typeof SAID {
  const by = rankOf(now) - rankOf(before);
  if (by === 0) return 'same';
  return by > 0 ? 'higher' : 'lower';
}

/** Says that the advice was updated since this result, and what that changes for this person when they ask. */
export function AdviceUpdated(props: Updated & { readonly onUse: () => void }): ReactElement {
  const { date, before, now, isAsked, ask, onUse } = props;
  const course = courseOf(props);
  const isSaid = isAsked || course === 'higher';
  const show = (): void => {
    ask();
    onUse();
  };
  const isNews = course === 'higher' && !isAsked;
  const take = useRef(show);
  take.current = show;
  // What is more urgent does not wait to be asked for.
  useEffect(() => {
    if (isNews) take.current();
  }, [isNews]);
  return (
    <div className="notice" role={course === 'higher' ? 'alert' : 'status'}>
      <p>
        <strong>
          {date === undefined
            ? t('Our advice was updated since this result.')
            : t('Our advice was updated on {date}.', { date: dateOf(Date.parse(date)) })}
        </strong>{' '}
        {isSaid && t(SAID[course], { now: t(LEVEL_WORDS[now]), before: t(LEVEL_WORDS[before]) })}
        {!isSaid && (
          <button type="button" className="button-link" onClick={show}>
            {t('See what changed for you')}
          </button>
        )}
      </p>
    </div>
  );
}
