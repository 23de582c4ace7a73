import type { CaseFile, CaseView } from '@afterneedle/contract';
import { type FindingDefinition, SCALES } from '@afterneedle/engine';
import { findings } from '@afterneedle/knowledge';

/** One answer about one sign. */
export interface SeriesPoint {
  readonly hours: number;
  /** 0 is "not there". */
  readonly step: number;
}

/** One sign over the check-ins. */
export interface SignSeries {
  readonly id: string;
  readonly label: string;
  /** The names of the steps, "none" first. */
  readonly steps: readonly string[];
  readonly points: readonly SeriesPoint[];
}

type Facts = CaseView['facts'];

function stepOf(value: Facts[string] | undefined): number | undefined {
  if (value === true) return 1;
  if (value === false) return 0;
  return typeof value === 'number' ? value : undefined;
}

const stepsOf = ({ scale }: FindingDefinition): readonly string[] => ['none', ...SCALES[scale].steps];

/** Answers the signs told in at least two check-ins of which one had it, each with what was told when. */
export function seriesOf(view: CaseView, file: CaseFile): readonly SignSeries[] {
  const told = [...file.earlier, { hoursSince: view.hoursSince, facts: view.facts }].flatMap(
    ({ hoursSince, facts }) => (hoursSince === null ? [] : [{ hours: hoursSince, facts }]),
  );
  return findings
    .filter(({ group }) => group !== 'course')
    .flatMap((finding: FindingDefinition) => {
      const points = told.flatMap(({ hours, facts }) => {
        const step = stepOf(facts[finding.id]);
        return step === undefined ? [] : [{ hours, step }];
      });
      return points.length < 2 || points.every(({ step }) => step === 0)
        ? []
        : [{ id: finding.id, label: finding.label, steps: stepsOf(finding), points }];
    });
}
