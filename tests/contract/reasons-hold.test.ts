import { createEngine } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import { expect, test } from 'vitest';
import { generatedCheckIns } from '../foreign/check-ins-for-all.ts';

const engine = createEngine(knowledge);

test('every reason of a made-up check-in of any kind holds when it is checked apart', () => {
  const levels = generatedCheckIns(knowledge, { count: 1_500, seed: 12 }).map(
    ({ findings, contexts, minutes }) => {
      const time = minutes === undefined ? {} : { hoursSince: minutes / 60 };
      const result = engine.assess({ ...time, facts: { ...findings, ...contexts } });
      return result.ok ? result.assessment.level : 'refused';
    },
  );
  expect(levels).not.toContain('refused');
});

test('a "no" that a medicine may hide gives way to its course, and the reason says so', () => {
  const facts = { redness: 0, 'redness-course': 2, masked: 'steroid' };
  const result = engine.assess({ hoursSince: 63, facts });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const reason = result.assessment.why.find(({ rule }) => rule === 'redness-rising-after-2-days');
  expect(reason?.facts).toMatchObject({ redness: true, 'redness-course': 2 });
});
