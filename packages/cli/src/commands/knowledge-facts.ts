import { SCALES } from '@afterneedle/engine';
import { contexts, findings } from '@afterneedle/knowledge';

/** Answers every fact a check-in may hold: findings with their steps, context facts with their words. */
export function factsCatalogue() {
  return {
    findings: findings.map(({ id, scale, group, label, ...rest }) => ({
      id,
      group,
      label,
      max: SCALES[scale].max,
      steps: SCALES[scale].steps,
      ...('of' in rest ? { of: rest.of } : {}),
      ...('unsureIsPresent' in rest ? { unsureIsPresent: true } : {}),
    })),
    contexts: contexts.map(({ id, label, values, ordinary, unsureAs }) => ({
      id,
      label,
      values: [...values, 'unsure'],
      ordinary,
      unsureAs,
    })),
  };
}

/** Answers the same as plain lines: one fact a line, with what may be said of it. */
export function factsAsText(): string {
  const { findings: asked, contexts: given } = factsCatalogue();
  const width = Math.max(...asked.map(({ id }) => id.length), ...given.map(({ id }) => id.length));
  const findingLines = asked.map(
    ({ id, steps, label }) =>
      `${id.padEnd(width)}  ${label}: 0 absent, ${steps.map((step, at) => `${at + 1} ${step}`).join(', ')}`,
  );
  const contextLines = given.map(
    ({ id, values, label }) => `${id.padEnd(width)}  ${label}: ${values.join(', ')}`,
  );
  return ['Findings', ...findingLines, '', 'Context facts', ...contextLines].join('\n');
}
