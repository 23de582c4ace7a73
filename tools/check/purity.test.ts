import { expect, test } from 'vitest';
import { plantedTree } from './planted.ts';
import { purity } from './purity.ts';

test('refuses clock, chance, locale, platform and made code, and lets words format', () => {
  const found = purity(plantedTree('purity')).map(({ file, line }) => `${file}:${line}`);
  expect(found.sort()).toEqual([
    'packages/engine/src/knows-locale.ts:1',
    'packages/engine/src/knows-locale.ts:2',
    'packages/engine/src/knows-locale.ts:3',
    'packages/engine/src/makes-code.ts:1',
    'packages/engine/src/reads-clock.ts:1',
    'packages/engine/src/reads-clock.ts:2',
    'packages/engine/src/throws-dice.ts:1',
    'packages/knowledge/src/asks-network.ts:1',
  ]);
});
