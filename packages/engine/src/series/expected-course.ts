import type { Facts } from '../facts/facts.ts';
import type { CompiledKnowledge } from '../triage/compiled-knowledge.ts';
import { compileSeries, type EnvelopeStep } from './compile-series.ts';
import { depthOf } from './depth-of.ts';
import type { SeriesKnowledge, UnsignedNumber } from './series-knowledge.ts';

/** Until its last minute a sign may be this strong in ordinary healing. */
export interface ExpectedStep extends EnvelopeStep {
  readonly cites: readonly string[];
}

/** How strong one sign may be at each time of ordinary healing. */
export interface ExpectedCourse {
  readonly finding: string;
  /** Earliest end first, the steps falling; after the last one, and where there is none, it is not expected. */
  readonly steps: readonly ExpectedStep[];
  readonly risesUntilMinute: number;
  readonly cites: readonly string[];
}

/** The expected course of every sign a series follows, and what it was stretched by. */
export interface ExpectedCourses {
  readonly courses: readonly ExpectedCourse[];
  /** The depth of the needles it holds for. */
  readonly depth: string;
  /** How far the hours were moved by that depth, in percent. */
  readonly stretch: UnsignedNumber | undefined;
}

/** Answers the strongest step of each followed sign over time, as the series itself reads it, with what it rests on. */
export function expectedCourses(
  compiled: CompiledKnowledge,
  knowledge: SeriesKnowledge,
  contexts: Facts['contexts'],
): ExpectedCourses {
  const depth = depthOf(compiled, knowledge, contexts);
  const courses = compileSeries(compiled, knowledge).followed.map((sign): ExpectedCourse => {
    const envelope = knowledge.envelopes.find(({ finding }) => finding === sign.finding);
    const anchors = new Map(envelope?.anchors.map(({ severity, cites }) => [severity, cites]));
    return {
      finding: sign.finding,
      risesUntilMinute: sign.risesUntilMinute,
      steps: (sign.steps.get(depth) ?? [])
        .filter(({ untilMinute }) => untilMinute > 0)
        .map((step) => ({ ...step, cites: anchors.get(step.severity) ?? [] })),
      cites: envelope?.cites ?? [],
    };
  });
  return { courses, depth, stretch: knowledge.stretch.percent[depth] };
}
