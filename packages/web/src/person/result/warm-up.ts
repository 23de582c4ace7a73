import { resultPage } from '@afterneedle/words';
import type { CheckIn } from '../../offline/check-in.ts';
import { dayAndTime } from '../../ui/date-words.ts';
import { optionsHere } from './page-options.ts';
import { workedOut } from './worked-out.ts';

/** Works a result out as the page will and forgets it: the first time is the slow one. Nothing of it is shown. */
export function warmUp(checkIn: CheckIn): void {
  const now = Date.now();
  const { explanation, facts } = workedOut(checkIn, now, { kept: undefined });
  resultPage(explanation, facts, optionsHere(now));
  dayAndTime(now);
}
