import type { Point, Sample } from './sample.ts';
import type { SeriesKnowledge } from './series-knowledge.ts';

function isMasked({ contexts }: Sample['facts'], finding: string, knowledge: SeriesKnowledge): boolean {
  return knowledge.maskedBy.some(
    ({ context, is, hides }) => hides.includes(finding) && is.includes(contexts[context] ?? ''),
  );
}

/**
 * Answers what was said of one sign, oldest first. Not asked and not sure are left out: unknown is never better.
 * Present without a severity is the lowest step. Under a medicine that hides the sign an answer is never a fall.
 */
export function pointsOf(
  samples: readonly Sample[],
  finding: string,
  knowledge: SeriesKnowledge,
): readonly Point[] {
  const points: Point[] = [];
  for (const { minutes, facts } of samples) {
    const answer = facts.findings[finding];
    if (answer === undefined || answer === 'unsure') continue;
    const said = answer === true ? 1 : answer;
    const before = points.at(-1)?.severity ?? 0;
    points.push({ minutes, severity: isMasked(facts, finding, knowledge) ? Math.max(said, before) : said });
  }
  return points;
}
