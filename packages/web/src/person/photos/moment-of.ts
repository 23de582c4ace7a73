import { dateIn } from '../../offline/calendar-days.ts';

const NOON = 'T12:00:00';

/** Answers when a photo was taken: the moment itself, or noon of the day the person gave instead. */
export function momentOf(takenAt: number, takenOn: string): number {
  return dateIn(takenAt, undefined) === takenOn ? takenAt : Date.parse(`${takenOn}${NOON}`);
}
