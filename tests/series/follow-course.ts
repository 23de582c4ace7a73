import {
  type CompiledKnowledge,
  readSeries,
  type Sample,
  type SeriesKnowledge,
  type SeriesReading,
} from '@afterneedle/engine';
import type { Chance } from './chance.ts';
import { type Person, tellerOf } from './person.ts';

/** One check-in of a simulated course: what was said, and what the series makes of all so far. */
export interface Followed {
  readonly hour: number;
  readonly sample: Sample;
  readonly reading: SeriesReading;
}

/** `daily`: fixed hours. `again`: those and 6 hours after a rise. `as-asked`: only when the series asks. */
export type Schedule = 'daily' | 'again' | 'as-asked';

export interface Following {
  readonly compiled: CompiledKnowledge;
  readonly knowledge: SeriesKnowledge;
  readonly compliance: number;
  readonly schedule: Schedule;
}

const LAST_HOUR = 1008;
const DAYS = Array.from({ length: 14 }, (_, day) => (day + 1) * 24);
const FIXED = [6, ...DAYS, 504, 672, 840, LAST_HOUR];
const FIRST_DUE = 6;
/** Hours by which a check-in comes early or late. */
const LATE = 2;

/** Answers the check-ins of one course. Some are missed; the one that was due is then asked at its next time. */
export function followCourse(person: Person, chance: Chance, following: Following): readonly Followed[] {
  const { compiled, knowledge, compliance, schedule } = following;
  const tell = tellerOf(person, chance);
  const course: Followed[] = [];
  const samples: Sample[] = [];
  const fixed = FIXED.map((hour) => hour + chance.between(-LATE, LATE));
  let due = schedule === 'as-asked' ? FIRST_DUE : (fixed[0] ?? FIRST_DUE);
  let next: readonly number[] = [FIRST_DUE, 24, 48];
  let last = -1;
  while (due <= LAST_HOUR + LATE) {
    if (due > last && chance.isOne(compliance)) {
      last = due;
      const sample: Sample = {
        minutes: Math.floor(due * 60),
        facts: { findings: tell(due), contexts: { 'depth-class': person.depth } },
      };
      samples.push(sample);
      const reading = readSeries(compiled, knowledge, samples);
      course.push({ hour: due, sample, reading });
      next = reading.nextCheckIns;
    }
    const after = due;
    if (schedule === 'as-asked') {
      const asked = next.find((hour) => hour > after + LATE);
      due = asked === undefined ? LAST_HOUR * 2 : asked + chance.between(0, LATE);
    } else {
      const planned = fixed.find((hour) => hour > after) ?? LAST_HOUR * 2;
      const [soon] = next;
      const isAgain =
        schedule === 'again' && last === after && course.at(-1)?.reading.recheckAfterHours != null;
      due = isAgain && soon !== undefined ? Math.min(planned, Math.max(after + 3, soon)) : planned;
    }
  }
  return course;
}
