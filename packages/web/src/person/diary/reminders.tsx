import { type ReactElement, useState } from 'react';
import { t } from '../../language/t.ts';
import type { KeptReminders } from '../../offline/diary-settings.ts';
import { Choice, RadioList } from '../../ui/choice.tsx';
import { dateOf } from '../../ui/date-words.ts';
import { offerCalendar } from './offer-file.ts';
import { chosenTimes, type RemindersEnd, remindersEnd, remindersOf } from './reminder-times.ts';
import { TimeField } from './time-field.tsx';
import type { DiaryHandle } from './use-diary.ts';

const MORNING = 9 * 60;
const EVENING = 19 * 60;

const endText = (end: RemindersEnd): string => {
  if (end === 'emergency') return t('Your last check-in was an emergency, so there are no reminders.');
  if (end === 'healed') return t('It has healed, so there are no reminders.');
  return t('The time of reminders is over.');
};

/** Reminders as calendar entries: when, in which hours never, and for how long. */
export function Reminders({ handle }: { readonly handle: DiaryHandle }): ReactElement {
  const { diary, changeSettings } = handle;
  const { settings } = diary;
  const { reminders } = settings;
  const [said, setSaid] = useState('');
  const change = (next: KeptReminders): void => {
    setSaid('');
    void changeSettings((kept) => ({ ...kept, reminders: next }));
  };
  const end = remindersEnd(diary);
  const events = remindersOf(diary, settings);
  const holding = events.filter(({ isTakenBack }) => isTakenBack !== true);
  const isNothing = events.length === 0;
  const last = holding.at(-1);
  const save = async (): Promise<void> => {
    if (isNothing) return setSaid(t('Choose a time first.'));
    await offerCalendar(handle, events);
    setSaid(
      holding.length === 0
        ? t('The file takes the reminders out of your calendar. Open it there.')
        : t('Open the file to add the reminders. A newer file replaces the older one.'),
    );
  };
  return (
    <details className="card diary-reminders no-print">
      <summary>{t('Reminders in your calendar')}</summary>
      {end !== undefined && <p>{endText(end)}</p>}
      {end === undefined && (
        <>
          <p>{t('The reminder says “Afterneedle” and nothing else. Fewer come when it heals well.')}</p>
          <fieldset>
            <legend className="label">{t('When')}</legend>
            <Choice
              type="checkbox"
              name="morning"
              value="morning"
              label={t('In the morning')}
              checked={reminders.morning !== undefined}
              onChange={(isOn) => change(withTime(reminders, 'morning', isOn ? MORNING : undefined))}
            />
            {reminders.morning !== undefined && (
              <TimeField
                label={t('Time in the morning')}
                minute={reminders.morning}
                onChange={(morning) => change({ ...reminders, morning })}
              />
            )}
            <Choice
              type="checkbox"
              name="evening"
              value="evening"
              label={t('In the evening')}
              checked={reminders.evening !== undefined}
              onChange={(isOn) => change(withTime(reminders, 'evening', isOn ? EVENING : undefined))}
            />
            {reminders.evening !== undefined && (
              <TimeField
                label={t('Time in the evening')}
                minute={reminders.evening}
                onChange={(evening) => change({ ...reminders, evening })}
              />
            )}
          </fieldset>
          <fieldset>
            <legend className="label">{t('Never in these hours')}</legend>
            <div className="row">
              <TimeField
                label={t('From')}
                minute={reminders.quietFrom}
                onChange={(quietFrom) => change({ ...reminders, quietFrom })}
              />
              <TimeField
                label={t('Until')}
                minute={reminders.quietUntil}
                onChange={(quietUntil) => change({ ...reminders, quietUntil })}
              />
            </div>
          </fieldset>
          <fieldset>
            <legend className="label">{t('For how long')}</legend>
            <RadioList
              name="reminder-days"
              value={String(reminders.days ?? 'healed')}
              options={[
                { value: 'healed', label: t('Until it has healed') },
                { value: '7', label: t('7 days') },
                { value: '14', label: t('14 days') },
              ]}
              onPick={(value) => change(withDays(reminders, value === 'healed' ? undefined : Number(value)))}
            />
          </fieldset>
        </>
      )}
      {last !== undefined && (
        <p>
          {t('{n, plural, one {# reminder} other {# reminders}}, the last on {date}.', {
            n: holding.length,
            date: dateOf(Math.max(...holding.map(({ startsAt }) => startsAt))),
          })}
        </p>
      )}
      {(end === undefined || events.length > 0) && (
        <button
          type="button"
          className="button button-quiet"
          aria-disabled={isNothing && chosenTimes(reminders).length > 0 ? true : undefined}
          onClick={() => void save()}
        >
          {holding.length === 0 && events.length > 0
            ? t('Take them out of my calendar')
            : t('Add to my calendar')}
        </button>
      )}
      <p role="status" className={said === '' ? 'hidden-text' : 'notice'}>
        {said}
      </p>
    </details>
  );
}

function withTime(
  reminders: KeptReminders,
  when: 'morning' | 'evening',
  minute: number | undefined,
): KeptReminders {
  const { [when]: _before, ...rest } = reminders;
  return minute === undefined ? rest : { ...rest, [when]: minute };
}

function withDays(reminders: KeptReminders, days: number | undefined): KeptReminders {
  const { days: _before, ...rest } = reminders;
  return days === undefined ? rest : { ...rest, days };
}
