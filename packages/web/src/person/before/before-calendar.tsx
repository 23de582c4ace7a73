import { type ScreeningAnswers, screen } from '@afterneedle/engine';
import { screeningKnowledge } from '@afterneedle/knowledge/screening';
import { type CalendarBefore, preparationEvents } from '@afterneedle/words/before';
import { type ReactElement, useState } from 'react';
import { t } from '../../language/t.ts';
import { momentIn } from '../../offline/calendar-days.ts';
import type { KeptCalendar } from '../../offline/kept-before.ts';
import { randomId } from '../../offline/random-id.ts';
import type { BeforeHandle } from '../../offline/use-before.ts';
import { Choice } from '../../ui/choice.tsx';
import { CALENDAR, saveAsFile } from '../offline/save-as-file.ts';
import { hereAt, todayAt } from './here.ts';

interface BeforeCalendarProps {
  readonly handle: BeforeHandle;
  readonly answers: ScreeningAnswers;
}

function eventsOf(answers: ScreeningAnswers, kept: KeptCalendar, isDiscreet: boolean) {
  const now = Date.now();
  const here = hereAt(now);
  const options: CalendarBefore = {
    here,
    calendarId: kept.id,
    isDiscreet,
    given: kept.given,
    instantOf: (date, minute) => momentIn(date, minute, here.timeZone),
  };
  return preparationEvents(answers, screen(screeningKnowledge, answers, { today: todayAt(now) }), options);
}

const firstCalendar = (): KeptCalendar => ({ id: randomId(), sequence: 0, given: [] });

/** The days before a treatment as a calendar file; a later one moves or takes back what an earlier one held. */
export function BeforeCalendar({ handle, answers }: BeforeCalendarProps): ReactElement {
  const { kept, change } = handle;
  const [isDiscreet, setIsDiscreet] = useState(true);
  const [said, setSaid] = useState('');
  const save = async (): Promise<void> => {
    const calendar = kept.calendar ?? firstCalendar();
    const events = eventsOf(answers, calendar, isDiscreet);
    const held = events.filter(({ isTakenBack }) => isTakenBack !== true);
    if (events.length === 0) return setSaid(t('Nothing is left that a calendar could remind you of.'));
    const { calendarFile } = await import('@afterneedle/words/calendar');
    const name = isDiscreet ? 'Afterneedle' : t('Get ready');
    const text = calendarFile(events, { name, sequence: calendar.sequence, now: Date.now() });
    saveAsFile('afterneedle-before.ics', text, CALENDAR);
    const given = held.map(({ uid, startsAt }) => ({ uid, startsAt }));
    const next = { ...calendar, sequence: calendar.sequence + 1, given };
    await change((before) => ({ ...before, calendar: next }));
    setSaid(
      held.length === 0
        ? t('The file takes the reminders out of your calendar. Open it there.')
        : t(
            'The file holds {n, plural, one {# reminder} other {# reminders}}. Open it to add them. A newer file replaces the older one.',
            { n: held.length },
          ),
    );
  };
  return (
    <details className="card no-print">
      <summary>{t('Reminders in your calendar')}</summary>
      <Choice
        type="checkbox"
        name="discreet"
        value="discreet"
        label={t('Keep the calendar titles private')}
        checked={isDiscreet}
        onChange={setIsDiscreet}
      />
      <button type="button" className="button button-quiet" onClick={() => void save()}>
        {t('Add to my calendar')}
      </button>
      <p role="status" className={said === '' ? 'hidden-text' : 'notice'}>
        {said}
      </p>
    </details>
  );
}
