import type { KnowledgeBase } from '../src/facts/knowledge-base.ts';
import { rankOf } from '../src/facts/level.ts';
import { liftsOf, rulesOf } from '../src/rules/rules-of.ts';
import { concluded, newTally, type Proof } from './proof.ts';

/** Proves that everything that can be said rests on a basis, and that every urgent rule says by when. */
export function proveCited(knowledgeBase: KnowledgeBase): Proof {
  const tally = newTally();
  const { causes, care, firstAid, masking } = knowledgeBase;
  const rules = rulesOf(knowledgeBase);
  const named = [...rules, ...liftsOf(knowledgeBase), ...causes, ...care, ...firstAid];
  const entries = [...named, ...masking.map(({ c, cites }) => ({ id: `masking by ${c}`, cites }))];
  for (const { id, cites } of entries) {
    tally.checked++;
    if (cites.length === 0 || cites.some((cite) => cite.trim() === ''))
      tally.failures.push(`${id} cites nothing`);
  }
  for (const { id, level, contactWithinHours } of rules) {
    const isUrgent = rankOf(level) >= rankOf('contact-provider');
    if (isUrgent && contactWithinHours === undefined) tally.failures.push(`${id} does not say by when`);
    if (level === 'emergency' && contactWithinHours !== 0)
      tally.failures.push(`${id} is an emergency, not at once`);
  }
  return concluded('every rule, lift, cause and care item rests on a basis', tally);
}
