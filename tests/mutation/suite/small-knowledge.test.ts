import { smallKnowledge } from '@afterneedle/engine/proofs';
import { test } from 'vitest';
import { expectAgreement } from './agreement.ts';

test('tables, rules as written and reasons agree on the small knowledge', () => {
  expectAgreement(smallKnowledge, 500);
});
