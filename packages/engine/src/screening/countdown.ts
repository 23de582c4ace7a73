import { dateOfDay, dayNumberOf, daysOfHours } from './calendar-day.ts';
import { type ScreeningWords, stateOf } from './condition.ts';
import type { Preparation, ScreeningKnowledge } from './screening-knowledge.ts';

/** One thing to do or stop before the day, with its dates. */
export interface CountdownLine {
  readonly preparation: Preparation;
  readonly from: string;
  readonly until: string;
  readonly state: 'ahead' | 'now' | 'over';
}

/** Answers what to prepare from when until when, first things first; what is not known to be needless is kept. */
export function countdown(
  { preparations }: ScreeningKnowledge,
  words: ScreeningWords,
  { planned, today }: { readonly planned: string; readonly today: string },
): readonly CountdownLine[] {
  const day = dayNumberOf(planned);
  if (day === undefined) throw new RangeError(`the planned day is no date: ${planned}`);
  return preparations
    .filter(({ when }) => when === undefined || stateOf(when, words) !== 'no')
    .map((preparation): CountdownLine => {
      const from = dateOfDay(day - daysOfHours(preparation.fromHoursBefore));
      const until = dateOfDay(day - daysOfHours(preparation.untilHoursBefore));
      const state = today < from ? 'ahead' : today <= until ? 'now' : 'over';
      return { preparation, from, until, state };
    })
    .toSorted((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1));
}
