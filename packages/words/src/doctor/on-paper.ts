import type { Say } from '../catalogue/catalogue.ts';
import { dateText, type Here, timeText } from '../dates/moment.ts';

/** Answers a moment as it stands on paper, with its year: a paper is read on another day. */
export function onPaper(at: number, here: Here, say: Say): string {
  const date = dateText(at, { ...here, now: 0 });
  return say('moment.other', { date, time: timeText(at, here, say) });
}
