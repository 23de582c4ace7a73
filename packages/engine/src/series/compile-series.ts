import type { Vocabulary } from '../facts/vocabulary.ts';
import { SCALES } from '../facts/vocabulary.ts';
import type { EffectStage } from '../rules/effect.ts';
import type { CompiledKnowledge } from '../triage/compiled-knowledge.ts';
import type { EnvelopeAnchor, SeriesKnowledge } from './series-knowledge.ts';

/** From this minute on (exclusive of the one before) at most this step is expected. */
export interface EnvelopeStep {
  readonly untilMinute: number;
  readonly severity: number;
}

/** One sign that a series follows. */
export interface Followed {
  readonly finding: string;
  readonly courseId: string;
  readonly isAmount: boolean;
  readonly risesUntilMinute: number;
  /** By needle depth: earliest end first, the steps falling; nothing expected after the last. */
  readonly steps: ReadonlyMap<string, readonly EnvelopeStep[]>;
}

/** Series knowledge with everything worked out once that every reading needs. */
export interface CompiledSeries {
  readonly knowledge: SeriesKnowledge;
  readonly followed: readonly Followed[];
  /** Findings that still count for a day after they went. */
  readonly dangers: readonly string[];
}

const DEEP = 'deep-or-rf';

function windowOf(stages: readonly EffectStage[], severity: number, depth: string): number {
  const stage = stages.findLast((one) => one.severity <= severity);
  if (stage === undefined) return 0;
  const { standard, deep } = stage.expectedUntil;
  return (depth === DEEP ? deep : standard) ?? 0;
}

function stepsFor(
  anchors: readonly EnvelopeAnchor[],
  percent: number,
  mostHours: (severity: number) => number,
): readonly EnvelopeStep[] {
  const ends = anchors.map(({ severity, untilHour }) => ({
    severity,
    untilMinute: Math.min(Math.floor((untilHour * 60 * percent) / 100), mostHours(severity) * 60),
  }));
  return ends
    .filter(
      ({ severity, untilMinute }) =>
        !ends.some((other) => other.severity > severity && other.untilMinute >= untilMinute),
    )
    .toSorted((a, b) => a.untilMinute - b.untilMinute);
}

function followedSigns(
  {
    effects,
    vocabulary,
  }: { readonly effects: CompiledKnowledge['knowledgeBase']['effects']; readonly vocabulary: Vocabulary },
  { envelopes, stretch }: SeriesKnowledge,
): readonly Followed[] {
  const byId = new Map(vocabulary.findings.map((finding) => [finding.id, finding]));
  return vocabulary.findings.flatMap(({ id: courseId, group, of }): readonly Followed[] => {
    const finding = group === 'course' && of !== undefined ? byId.get(of) : undefined;
    if (finding === undefined || SCALES[finding.scale].max < 3) return [];
    const envelope = envelopes.find((one) => one.finding === finding.id);
    const stages = effects.find((effect) => effect.finding === finding.id)?.stages ?? [];
    const steps = Object.entries(stretch.percent).map(
      ([depth, { value }]) =>
        [
          depth,
          stepsFor(envelope?.anchors ?? [], value, (severity) => windowOf(stages, severity, depth)),
        ] as const,
    );
    return [
      {
        finding: finding.id,
        courseId,
        isAmount: finding.scale === 'amount',
        risesUntilMinute: (envelope?.risesUntilHour ?? 24) * 60,
        steps: new Map(steps),
      },
    ];
  });
}

function compiled(knowledge: SeriesKnowledge, { knowledgeBase }: CompiledKnowledge): CompiledSeries {
  const { vocabulary, effects } = knowledgeBase;
  return {
    knowledge,
    followed: followedSigns({ effects, vocabulary }, knowledge),
    dangers: vocabulary.findings.filter(({ scale }) => scale === 'danger').map(({ id }) => id),
  };
}

const known = new WeakMap<
  SeriesKnowledge,
  { readonly by: CompiledKnowledge; readonly series: CompiledSeries }
>();

/** Answers series knowledge worked out for some compiled knowledge; once for each. */
export function compileSeries(
  compiledKnowledge: CompiledKnowledge,
  knowledge: SeriesKnowledge,
): CompiledSeries {
  const before = known.get(knowledge);
  if (before?.by.knowledgeBase === compiledKnowledge.knowledgeBase) return before.series;
  const series = compiled(knowledge, compiledKnowledge);
  known.set(knowledge, { by: compiledKnowledge, series });
  return series;
}
