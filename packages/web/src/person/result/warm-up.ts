import { resultPage } from '@afterneedle/words';
import type { CheckIn } from '../../offline/check-in.ts';
import { dayAndTime } from '../../ui/date-words.ts';
import { optionsHere } from './page-options.ts';
import { earlierNow, readEarlier } from './use-earlier.ts';
import { workedOut } from './worked-out.ts';

/**
 * Reads what came before a check-in, works a result out as the page will and forgets it: the first time is the slow one.
 * Nothing of it is shown.
 */
export async function warmUp(checkIn: CheckIn): Promise<void> {
  const kept = earlierNow(checkIn.id) ?? (await readEarlier(checkIn.id));
  const now = Date.now();
  const { explanation, facts } = workedOut(checkIn, now, { kept });
  resultPage(explanation, facts, optionsHere(now));
  dayAndTime(now);
}
