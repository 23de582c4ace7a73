import type { ReactElement } from 'react';
import { t } from '../../language/t.ts';
import { Choice } from '../../ui/choice.tsx';
import { ABOUT_CHOICES, localDate, type When } from './when.ts';

interface WhenBodyProps {
  readonly when: When | undefined;
  readonly now: number;
  readonly onChange: (when: When) => void;
  readonly firstId: string | undefined;
  /** Hours since treatment as the message says it. */
  readonly written: number | undefined;
}

function writtenWords(hours: number): string {
  if (hours < 48)
    return t('You wrote that it was about {n, plural, one {# hour} other {# hours}} ago.', {
      n: Math.round(hours),
    });
  return t('You wrote that it was about {n, plural, one {# day} other {# days}} ago.', {
    n: Math.round(hours / 24),
  });
}

/** The date and time, or a rough choice, or that nobody knows. */
export function WhenBody({ when, now, onChange, firstId, written }: WhenBodyProps): ReactElement {
  const set = onChange;
  const exact = when?.mode === 'exact' ? when : { mode: 'exact' as const, date: '', time: '' };
  return (
    <>
      {written !== undefined && <p className="notice">{writtenWords(written)}</p>}
      <Choice
        type="radio"
        name="when"
        value="exact"
        label={t('I know the date')}
        checked={when?.mode === 'exact'}
        id={firstId}
        onChange={() => set(exact)}
      />
      {when?.mode === 'exact' && (
        <div className="reveal">
          <div className="field">
            <label className="label" htmlFor="treated-date">
              {t('Date')}
            </label>
            <input
              id="treated-date"
              className="input input-short"
              type="date"
              max={localDate(now)}
              value={exact.date}
              onChange={(event) => set({ ...exact, date: event.currentTarget.value })}
            />
          </div>
          <div className="field">
            <label className="label" htmlFor="treated-time">
              {t('Time it ended, if you know it')}
            </label>
            <input
              id="treated-time"
              className="input input-short"
              type="time"
              value={exact.time}
              onChange={(event) => set({ ...exact, time: event.currentTarget.value })}
            />
          </div>
        </div>
      )}
      <p className="or-line">{t('or roughly')}</p>
      {ABOUT_CHOICES.map(({ days, label }) => (
        <Choice
          key={days}
          type="radio"
          name="when"
          value={`about-${days}`}
          label={label}
          checked={when?.mode === 'about' && when.days === days}
          onChange={() => set({ mode: 'about', days })}
        />
      ))}
      <Choice
        type="radio"
        name="when"
        value="unknown"
        label={t('I don’t know')}
        checked={when?.mode === 'unknown'}
        apart
        onChange={() => set({ mode: 'unknown' })}
      />
    </>
  );
}
