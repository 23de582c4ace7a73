import type { CheckInView } from '@afterneedle/contract';
import type { ReactElement } from 'react';
import { InEnglish } from '../../language/in-english.tsx';
import { t } from '../../language/t.ts';
import { dayAndTime } from '../../ui/date-words.ts';
import { LEVEL_WORDS, LevelMark } from '../../ui/level-mark.tsx';

interface ChangedByClinicProps {
  readonly changed: NonNullable<CheckInView['changedByClinic']>;
}

/** What the clinic changed about the level a person was told, in the clinic's own words. */
export function ChangedByClinic({ changed }: ChangedByClinicProps): ReactElement {
  const { level, words, by, at } = changed;
  const isUrgent = level === 'emergency' || level === 'same-day';
  return (
    <section className="card" aria-labelledby="changed">
      <h2 id="changed">{t('Your clinic changed this')}</h2>
      <p className="row">
        <LevelMark level={level} />
        <span className="muted small">
          {t('{name}, {time}', { name: by, time: dayAndTime(Date.parse(at)) })}
        </span>
      </p>
      {words !== null && <p className="message-text">{words}</p>}
      {isUrgent && <InEnglish text={`Your clinic changed this: ${LEVEL_WORDS[level]}.`} />}
      <p className="muted small">{t('If you feel worse, do not wait. Check again or get help.')}</p>
    </section>
  );
}
