import { dateIn } from './calendar-days.ts';
import type { KeptTreatment } from './kept-plan.ts';
import type { KeptPhoto } from './photo.ts';

/** On which day of which treatment a photo was taken. */
export type PhotoDay =
  | { readonly kind: 'after'; readonly days: number; readonly isRough: boolean }
  | { readonly kind: 'before' }
  | { readonly kind: 'unknown' };

const DAY_MS = 86_400_000;
/** Three years: longer after a treatment nothing is counted from it. */
const LAST_DAY = 1_096;

/** Answers the day number of a photo: day 0 is the date of the treatment where it was done. */
export function dayOfPhoto(
  { takenOn }: Pick<KeptPhoto, 'takenOn'>,
  treatments: readonly Pick<KeptTreatment, 'endedAt' | 'timeZone' | 'isUnknown' | 'isRough'>[],
): PhotoDay {
  const known = treatments.filter(({ isUnknown }) => !isUnknown);
  if (known.length === 0) return { kind: 'unknown' };
  const passed = known.flatMap(({ endedAt, timeZone, isRough }) => {
    const days = Math.round((Date.parse(takenOn) - Date.parse(dateIn(endedAt, timeZone))) / DAY_MS);
    return days < 0 ? [] : [{ days, isRough }];
  });
  const nearest = passed.toSorted((a, b) => a.days - b.days)[0];
  if (nearest === undefined) return { kind: 'before' };
  return nearest.days > LAST_DAY ? { kind: 'unknown' } : { kind: 'after', ...nearest };
}
