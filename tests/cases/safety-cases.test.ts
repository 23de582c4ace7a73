import { safetyCases } from '@afterneedle/knowledge/safety-cases';
import { expect, test } from 'vitest';
import { safetyCasesHere } from './safety-cases.ts';

test('the states a protocol is run over are those of the lists here; npm run safety-cases writes them', () => {
  expect(safetyCases).toEqual(safetyCasesHere());
  const kinds = Map.groupBy(safetyCases, ({ kind }) => kind);
  expect(kinds.get('case')?.length).toBe(37);
  expect(kinds.get('danger')?.length).toBeGreaterThan(100);
  expect(kinds.get('ordinary')?.length).toBeGreaterThanOrEqual(60);
});
