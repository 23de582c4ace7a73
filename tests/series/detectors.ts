import type { Followed } from './follow-course.ts';

/** Answers, for each check-in of a course, whether a way of watching would raise an alarm. */
export interface Detector {
  readonly id: string;
  readonly label: string;
  readonly alarms: (course: readonly Followed[], worse: readonly boolean[]) => readonly boolean[];
}

const steps = ({ sample }: Followed): readonly (readonly [string, number])[] =>
  Object.entries(sample.facts.findings).map(([id, step]) => [id, Number(step)] as const);

function isRebound(course: readonly Followed[], at: number, least: number): boolean {
  const now = course[at];
  if (now === undefined) return false;
  const before = course.slice(0, at).filter(({ hour }) => hour >= 24);
  return steps(now).some(
    ([id, step]) =>
      step >= least + Math.min(...before.map(({ sample }) => Number(sample.facts.findings[id] ?? 9))),
  );
}

/** The ways of watching that are compared. */
export const detectors: readonly Detector[] = [
  {
    id: 'self-report',
    label: 'the person says "worse" after 48 h',
    alarms: (course, worse) => course.map(({ hour }, at) => hour > 48 && worse[at] === true),
  },
  {
    id: 'still-moderate',
    label: 'any sign still moderate after 72 h',
    alarms: (course) => course.map((one) => one.hour > 72 && steps(one).some(([, step]) => step >= 2)),
  },
  {
    id: 'envelope',
    label: 'any sign 1 step above its envelope',
    alarms: (course) =>
      course.map(
        ({ hour, reading }) =>
          hour > 24 &&
          reading.courses.some(({ points, expected }) => (points.at(-1)?.severity ?? 0) > expected),
      ),
  },
  {
    id: 'rebound-1',
    label: 'any sign 1 step above its lowest after 24 h',
    alarms: (course) => course.map((_, at) => isRebound(course, at, 1)),
  },
  {
    id: 'rebound-2',
    label: 'any sign 2 steps above its lowest after 24 h',
    alarms: (course) => course.map((_, at) => isRebound(course, at, 2)),
  },
  {
    id: 'slow',
    label: 'the CUSUM where nothing rose (too slow)',
    alarms: (course) => course.map(({ reading }) => reading.courses.some(({ kind }) => kind === 'slower')),
  },
  {
    id: 'series',
    label: 'the series',
    alarms: (course) => course.map(({ reading }) => reading.explanations.length > 0),
  },
];
