import { MAX_HOURS } from '../facts/facts.ts';
import type { SeriesKnowledge } from './series-knowledge.ts';
import type { FindingCourse } from './series-reading.ts';

const MOST = 3;

/** How soon a series wants to be asked again, as words. */
export type Pace = 'again' | 'close' | 'usual' | 'calm';

/** Answers the pace: ask again after an unsure rise, stay close while something is slow or rose, rest while all heals well. */
export function paceOf(courses: readonly FindingCourse[], checkIns: number): Pace {
  if (courses.some(({ mayRise, kind }) => mayRise || kind === 'rising' || kind === 'rising-fast'))
    return 'again';
  if (courses.some(({ kind, excess }) => kind === 'slower' || excess > 0)) return 'close';
  const isWell = courses.every(({ points, expected }) => (points.at(-1)?.severity ?? 0) <= expected);
  return isWell && checkIns > 1 ? 'calm' : 'usual';
}

/** Answers the hours since the end of treatment of the next check-ins, at most three; none when all is long over. */
export function nextCheckIns(
  hours: number,
  pace: Pace,
  knowledge: SeriesKnowledge,
  most = MOST,
): readonly number[] {
  const { numbers, firstCheckIns } = knowledge;
  const gapAt = (hour: number): number => {
    if (pace === 'again' || pace === 'close') return numbers.closeGapHours.value;
    if (hour >= numbers.lateFromHour.value) return numbers.lateGapHours.value;
    const isCalm = pace === 'calm' && hour >= numbers.calmFromHour.value;
    return (isCalm ? numbers.calmGapHours : numbers.usualGapHours).value;
  };
  const next: number[] = [];
  if (pace === 'again') next.push(hours + numbers.recheckHours.value);
  while (next.length < most) {
    const from = next.at(-1) ?? hours;
    const first = pace === 'usual' ? firstCheckIns.find((hour) => hour > from) : undefined;
    const hour = first ?? from + gapAt(from);
    const isOver = (pace === 'usual' || pace === 'calm') && hour > numbers.lastHour.value;
    if (isOver || hour > MAX_HOURS) break;
    next.push(hour);
  }
  return next;
}

const MOST_AHEAD = 60;

/** Answers the hours of every check-in that is still ahead while nothing changes; none after the last hour of the knowledge. */
export function checkInsAhead(hours: number, pace: Pace, knowledge: SeriesKnowledge): readonly number[] {
  const { lastHour } = knowledge.numbers;
  return nextCheckIns(hours, pace, knowledge, MOST_AHEAD).filter((hour) => hour <= lastHour.value);
}
