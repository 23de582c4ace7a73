import { t } from '../../language/t.ts';
import { dateIn, momentIn } from '../../offline/calendar-days.ts';
import { type KeptDay, productsOn } from '../../offline/diary-day.ts';
import { dateOf } from '../../ui/date-words.ts';

const NOON = 12 * 60;
const MOST_DAYS = 14;

/** Answers what the diary says was put on the skin, day by day until a moment, for whoever reads the summary. */
export function productsTold(
  days: readonly KeptDay[],
  { from, until }: { readonly from: number | undefined; readonly until: number },
): { readonly heading: string; readonly lines: readonly string[] } {
  const told = days.filter(
    (day) =>
      productsOn(day).length > 0 &&
      day.id <= dateIn(until, day.timeZone) &&
      (from === undefined || day.id >= dateIn(from, day.timeZone)),
  );
  return {
    heading: t('Put on the skin'),
    lines: told.slice(-MOST_DAYS).map((day) =>
      t('{date}: {names}', {
        date: dateOf(momentIn(day.id, NOON, day.timeZone)),
        names: productsOn(day)
          .map(({ value }) => value.trim())
          .join(', '),
      }),
    ),
  };
}
