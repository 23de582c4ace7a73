import type { Facts } from '../facts/facts.ts';
import type { CompiledKnowledge } from '../triage/compiled-knowledge.ts';
import type { DiarySample } from './diary-sample.ts';
import { expectedAt } from './envelope.ts';
import { expectedCourses } from './expected-course.ts';
import type { HealingKnowledge } from './healing-knowledge.ts';
import type { SeriesKnowledge } from './series-knowledge.ts';

/** What was told of a sign so far. */
interface Standing {
  readonly finding: string;
  /** Steps told last; nothing when nobody spoke of it. */
  readonly now: number | 'unsure' | undefined;
  readonly goneAnswers: number;
  readonly wasThere: boolean;
  readonly expected: number;
}

function standingOf(finding: string, samples: readonly DiarySample[], expected: number): Standing {
  let now: Standing['now'];
  let goneAnswers = 0;
  let wasThere = false;
  for (const { facts } of samples) {
    const said = facts.findings[finding];
    if (said === undefined) continue;
    now = said === true ? 1 : said;
    goneAnswers = now === 0 ? goneAnswers + 1 : 0;
    wasThere ||= now !== 0;
  }
  return { finding, now, goneAnswers, wasThere, expected };
}

/** The lower, the sooner it is asked. */
function placeOf({ now, goneAnswers, wasThere, expected }: Standing, enough: number): number {
  if (typeof now === 'number' && now > expected) return 0;
  if (typeof now === 'number' && now > 0) return 1;
  if (now === 'unsure') return 2;
  if (now === 0 && wasThere && goneAnswers < enough) return 3;
  if (now === undefined && expected > 0) return 4;
  if (wasThere) return 5;
  return expected > 0 ? 6 : 7;
}

/**
 * Answers the signs that a diary asks on a day, the one that matters most first: what is there and more than usual, what
 * is there, what nobody was sure of, what must be told gone again, then what may still come at this time.
 */
export function signsToAsk(
  compiled: CompiledKnowledge,
  {
    series,
    healing,
    contexts,
  }: {
    readonly series: SeriesKnowledge;
    readonly healing: HealingKnowledge;
    readonly contexts: Facts['contexts'];
  },
  {
    samples,
    minutes,
    most,
  }: {
    readonly samples: readonly DiarySample[];
    /** Minutes since the end of treatment; undefined when nobody knows. */
    readonly minutes: number | undefined;
    readonly most: number;
  },
): readonly string[] {
  const { courses } = expectedCourses(compiled, series, contexts);
  const stepsOf = new Map(courses.map(({ finding, steps }) => [finding, steps]));
  const expectedOf = (finding: string): number =>
    minutes === undefined ? 0 : expectedAt(stepsOf.get(finding) ?? [], minutes);
  return healing.asks
    .map((finding) => standingOf(finding, samples, expectedOf(finding)))
    .map((standing, rank) => ({
      standing,
      rank,
      place: placeOf(standing, healing.goneAnswers.value),
      step: typeof standing.now === 'number' ? standing.now : 0,
    }))
    .toSorted((a, b) => a.place - b.place || b.step - a.step || a.rank - b.rank)
    .slice(0, most)
    .map(({ standing }) => standing.finding);
}
