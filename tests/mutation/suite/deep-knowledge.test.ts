import { test } from 'vitest';
import { expectAgreement } from './agreement.ts';
import { deepKnowledge } from './deep-knowledge.ts';

test('tables, rules as written and reasons agree on wholes, parts and medicines that hide', () => {
  expectAgreement(deepKnowledge, 800);
});
