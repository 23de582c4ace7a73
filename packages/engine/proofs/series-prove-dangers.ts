import { compileSeries } from '../src/series/compile-series.ts';
import { concluded, newTally, type Proof } from './proof.ts';
import { type SeriesSubject, sampleAt } from './series-subject.ts';

const TOLD = [1, 2, true] as const;
const NOW = [0, undefined, 'unsure'] as const;
const FIRST_HOUR = 30;
const HOUR = 60;
/** Minutes after it was told. */
const LATER = [1, HOUR, 11 * HOUR, 13 * HOUR, 23 * HOUR, 24 * HOUR, 24 * HOUR + 1, 36 * HOUR, 48 * HOUR];

/** Proves for every danger sign that it counts for a day after it was told, and no longer. */
export function proveDangers(subject: SeriesSubject): Proof {
  const tally = newTally();
  const { dangers, knowledge } = compileSeries(subject.compiled, subject.knowledge);
  const lasts = knowledge.numbers.dangerHours.value;
  const other = dangers.at(-1) ?? '';
  for (const finding of dangers) {
    for (const told of TOLD) {
      for (const now of NOW) {
        for (const minutes of LATER) {
          tally.checked++;
          const later = FIRST_HOUR + minutes / HOUR;
          const rest = { [finding === other ? (dangers[0] ?? '') : other]: 0 } as const;
          const { findings } = subject.read([
            sampleAt(FIRST_HOUR, { [finding]: told }),
            sampleAt(later, now === undefined ? rest : { ...rest, [finding]: now }),
          ]);
          const counts = (findings[finding] ?? 0) > 0;
          if (counts !== minutes <= lasts * HOUR) {
            tally.failures.push(
              `${finding} told ${told}, ${minutes / HOUR} hours later ${now ?? 'not asked'}: ${counts ? 'still counts' : 'is forgotten'}`,
            );
          }
        }
      }
    }
  }
  return concluded('a danger sign counts for a day after it was told', tally);
}
