import {
  type CountdownLine,
  countdown,
  dayNumberOf,
  type ScreeningAnswers,
  type ScreeningDecision,
} from '@afterneedle/engine';
import { screeningKnowledge } from '@afterneedle/knowledge/screening';
import { type CalendarEvent, type GivenEvent, takenBack } from '../calendar/calendar-events.ts';
import { type Say, sayIn } from '../catalogue/catalogue.ts';
import { calendarDate, dateWords } from '../dates/calendar-date.ts';
import type { Here } from '../dates/moment.ts';

/** What the calendar of the days before a treatment is made with. */
export interface CalendarBefore {
  readonly here: Here;
  /** A random id that stays; entries are named after it. */
  readonly calendarId: string;
  /** Titles and texts say nothing about skin. */
  readonly isDiscreet: boolean;
  /** What was written into earlier files. */
  readonly given: readonly GivenEvent[];
  /** The instant of a minute of a date where the person is. */
  readonly instantOf: (date: string, minute: number) => number;
}

const MORNING = 9 * 60;

/** Whether the planned day may stand, as far as the answers tell. */
const mayBe = ({ outcome, until }: ScreeningDecision, planned: string): boolean =>
  outcome !== 'do-not-treat' && (until === undefined || until <= planned);

function lineText({ preparation, from, until }: CountdownLine, say: Say, here: Here): string {
  const task = say.text(preparation.say);
  const isLonger = from < until;
  return isLonger ? `${task} ${say('before.countdown.until', { when: dateWords(until, here) })}` : task;
}

/**
 * Answers the calendar entries of what is to be prepared: one each day on which something begins, in the morning there.
 * Where the treatment should not be on that day there are none. What an earlier file held and this one does not is
 * taken back; a day so long before keeps its id, so that another planned day moves it.
 */
export function preparationEvents(
  { planned, words }: ScreeningAnswers,
  decision: ScreeningDecision,
  { here, calendarId, isDiscreet, given, instantOf }: CalendarBefore,
): readonly CalendarEvent[] {
  const say = sayIn(here.locale);
  const today = calendarDate(here.now, here.timeZone);
  const lines =
    planned === undefined || !mayBe(decision, planned)
      ? []
      : countdown(screeningKnowledge, words, { planned, today });
  const byDay = Map.groupBy(lines, ({ from }) => from);
  const title = say('before.calendar.discreet');
  const events = [...byDay].map(([date, ofDay]): CalendarEvent => {
    const days = (dayNumberOf(planned ?? date) ?? 0) - (dayNumberOf(date) ?? 0);
    const text = ofDay.map((line) => lineText(line, say, here)).join('\n');
    return {
      uid: `${calendarId}-before-${days}@afterneedle`,
      startsAt: instantOf(date, MORNING),
      summary: isDiscreet
        ? title
        : say(days === 0 ? 'before.calendar.the-day' : 'before.calendar.title', { days }),
      description: isDiscreet ? title : text,
    };
  });
  const ahead = events.filter(({ startsAt }) => startsAt > here.now);
  return [...ahead, ...takenBack(given, ahead, { now: here.now, title })];
}
