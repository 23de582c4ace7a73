import type { EnvelopeStep } from './compile-series.ts';

const QUARTERS = 4;

/** Answers the strongest step that is expected at a minute, its last one included. */
export function expectedAt(steps: readonly EnvelopeStep[], minute: number): number {
  return steps.find(({ untilMinute }) => minute <= untilMinute)?.severity ?? 0;
}

/** Answers how far a step lay above expected and slack over a stretch of time, in quarters times minutes; below counts less than nothing. */
export function excessOver(
  steps: readonly EnvelopeStep[],
  severity: number,
  {
    fromMinute,
    toMinute,
    slackQuarters,
  }: { readonly fromMinute: number; readonly toMinute: number; readonly slackQuarters: number },
): number {
  let excess = 0;
  let from = fromMinute;
  for (const step of [...steps, { untilMinute: Number.POSITIVE_INFINITY, severity: 0 }]) {
    const to = Math.min(toMinute, step.untilMinute);
    if (to <= from) continue;
    excess += (QUARTERS * (severity - step.severity) - slackQuarters) * (to - from);
    from = to;
  }
  return excess;
}
