import type { Effect, EffectStage } from '@afterneedle/engine';
import { expect, test } from 'vitest';
import { knowledge } from '../src/index.ts';

function faultsOfStage({ expectedUntil, watchUntil }: EffectStage): string[] {
  const { standard, deep } = expectedUntil;
  const found: string[] = [];
  if (standard !== null && (deep === null || deep < standard)) found.push('deep ends before standard');
  const longest = Math.max(standard ?? 0, deep ?? 0);
  if (watchUntil !== null && watchUntil < longest) found.push('watched for less than it is expected');
  if (longest > 720) found.push('expected for more than 30 days');
  return found;
}

function faultsOf({ id, stages, cites }: Effect): string[] {
  const found = stages.flatMap(faultsOfStage);
  if (stages.length === 0) found.push('no window');
  stages.forEach(({ severity, expectedUntil, watchUntil }, at) => {
    const milder = stages[at - 1];
    if (milder === undefined) return;
    if (severity <= milder.severity) found.push('stages do not rise');
    const reach = (stage: EffectStage): number => stage.expectedUntil.standard ?? 0;
    if (reach({ severity, expectedUntil, watchUntil }) > reach(milder))
      found.push('worse is expected for longer');
    if (watchUntil !== null && milder.watchUntil !== null && watchUntil > milder.watchUntil)
      found.push('worse is watched for longer');
  });
  if (!cites.some((id) => /^(S\d|E|C|J)-/.test(id))) found.push('no basis for the window');
  return found.map((fault) => `${id}: ${fault}`);
}

test('every ordinary effect has a window with a basis, and worse never lasts longer', () => {
  expect(knowledge.effects.flatMap(faultsOf)).toEqual([]);
});

test('every effect that may be expected names the hours and a claim, fact or judgement for them', () => {
  const expectable = knowledge.effects.filter(({ stages }) =>
    stages.some(({ expectedUntil }) => expectedUntil.standard !== null || expectedUntil.deep !== null),
  );
  expect(expectable.length).toBeGreaterThanOrEqual(15);
});

test('an effect that is lifted past its window cites the judgement for it', () => {
  const lifted = knowledge.effects.filter(({ liftsWhenNotImproving }) => liftsWhenNotImproving);
  expect(lifted.filter(({ cites }) => !cites.includes('J-36')).map(({ id }) => id)).toEqual([]);
});

test('windows that end too early, fall back or rest on nothing are refused', () => {
  const [effect] = knowledge.effects;
  const [stage] = effect?.stages ?? [];
  if (effect === undefined || stage === undefined) throw new Error('no effects');
  const planted: readonly Effect[] = [
    { ...effect, stages: [] },
    { ...effect, stages: [{ ...stage, expectedUntil: { standard: 72, deep: 24 }, watchUntil: 96 }] },
    { ...effect, stages: [{ ...stage, expectedUntil: { standard: 72, deep: 72 }, watchUntil: 48 }] },
    {
      ...effect,
      stages: [
        { severity: 1, expectedUntil: { standard: 24, deep: 24 }, watchUntil: 48 },
        { severity: 2, expectedUntil: { standard: 48, deep: 48 }, watchUntil: 96 },
      ],
    },
    { ...effect, cites: ['W-01'] },
  ];
  for (const entry of planted) expect(faultsOf(entry)).not.toEqual([]);
});
