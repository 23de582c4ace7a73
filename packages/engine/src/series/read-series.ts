import type { CompiledKnowledge } from '../triage/compiled-knowledge.ts';
import { cameAndWent } from './came-and-went.ts';
import { type CompiledSeries, compileSeries } from './compile-series.ts';
import { depthOf } from './depth-of.ts';
import { courseOf } from './finding-course.ts';
import { nextCheckIns, paceOf } from './next-check-ins.ts';
import { pointsOf } from './points-of.ts';
import type { Sample } from './sample.ts';
import type { SeriesKnowledge } from './series-knowledge.ts';
import type { FindingCourse, SeriesExplanation, SeriesReading } from './series-reading.ts';

const NOTHING: SeriesReading = {
  findings: {},
  courses: [],
  explanations: [],
  pace: 'usual',
  recheckAfterHours: null,
  nextCheckIns: [],
};

/** Answers the check-ins in which anything was said of a sign; one that was missed tells nothing. */
export function answered(samples: readonly Sample[]): readonly Sample[] {
  return samples.filter(({ facts }) => Object.keys(facts.findings).length > 0);
}

function coursesOf(
  samples: readonly Sample[],
  series: CompiledSeries,
  depth: string,
): readonly FindingCourse[] {
  const { knowledge, followed } = series;
  const latest = samples.at(-1)?.minutes ?? 0;
  const oldest = latest - knowledge.numbers.carryHours.value * 60;
  const asked = new Set(samples.flatMap(({ facts }) => Object.keys(facts.findings)));
  return followed.flatMap((sign) => {
    if (!asked.has(sign.finding)) return [];
    const points = pointsOf(samples, sign.finding, knowledge);
    if (points.every(({ severity }) => severity === 0)) return [];
    const course = courseOf(points, sign, { depth, knowledge });
    return course === undefined || (points.at(-1)?.minutes ?? 0) < oldest ? [] : [course];
  });
}

function explanationsOf(courses: readonly FindingCourse[]): readonly SeriesExplanation[] {
  return courses
    .filter(({ course }) => course > 0)
    .toSorted((a, b) => b.course - a.course)
    .flatMap(({ finding, kind, cameBack, expected, points }): readonly SeriesExplanation[] =>
      kind === 'easing' || kind === 'as-expected' ? [] : [{ kind, finding, cameBack, expected, points }],
    );
}

/**
 * Answers what check-ins over time, oldest first, say of the last one: which signs rise again, stay too long, came
 * back, or were there in the last 24 hours. It can only add; what it does not know it leaves open.
 */
export function readSeries(
  compiled: CompiledKnowledge,
  knowledge: SeriesKnowledge,
  samples: readonly Sample[],
  context: { readonly contexts?: Readonly<Record<string, string>> } = {},
): SeriesReading {
  const told = answered(samples);
  const last = told.at(-1);
  if (last === undefined) return NOTHING;
  const series = compileSeries(compiled, knowledge);
  const depth = depthOf(compiled, knowledge, { ...last.facts.contexts, ...context.contexts }, last.minutes);
  const courses = coursesOf(told, series, depth);
  const dangers = cameAndWent(told, series);
  const courseIds = new Map(series.followed.map(({ finding, courseId }) => [finding, courseId]));
  const findings: Record<string, number> = {};
  for (const { finding } of dangers) findings[finding] = 1;
  for (const { finding, course, cameBack } of courses) {
    if (course > 0) findings[courseIds.get(finding) ?? finding] = course;
    if (cameBack) findings[knowledge.cameBack] = 1;
  }
  const pace = dangers.length > 0 ? 'again' : paceOf(courses, told.length);
  return {
    findings,
    courses,
    explanations: [...dangers, ...explanationsOf(courses)],
    pace,
    recheckAfterHours: pace === 'again' ? knowledge.numbers.recheckHours.value : null,
    nextCheckIns: nextCheckIns(Math.floor(last.minutes / 60), pace, knowledge),
  };
}
