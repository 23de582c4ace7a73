import { expect, test } from 'vitest';
import { smallFollowedKnowledge, smallSeriesKnowledge } from '../../proofs/small-series-knowledge.ts';
import type { Facts } from '../facts/facts.ts';
import { compileKnowledge } from '../triage/compiled-knowledge.ts';
import { explain } from '../triage/explain.ts';
import { explainSeries } from './explain-series.ts';

const compiled = compileKnowledge(smallFollowedKnowledge);

function explained(last: Facts['findings']) {
  const told = [[50, { redness: 0 }] as const, [60, { redness: 0 }] as const, [70, last] as const];
  return explainSeries(compiled, smallSeriesKnowledge, {
    samples: told.map(([hours, findings]) => ({ minutes: hours * 60, facts: { findings, contexts: {} } })),
    explain: (facts) => explain(compiled, facts),
  })?.explanation;
}

test('who is not sure whether a sign gets worse is told to ask, and by when, though the series shows no fast rise', () => {
  expect(explained({ redness: 2, 'redness-course': 'unsure' })).toMatchObject({
    level: 'contact-provider',
    contactWithinHours: 48,
  });
  expect(explained({ redness: 0 })).toMatchObject({ level: 'self-care', contactWithinHours: null });
});
