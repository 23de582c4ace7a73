import type { GeneratedRules } from '../src/ahead/generated-rules.ts';
import type { KnowledgeBase } from '../src/facts/knowledge-base.ts';
import { compileKnowledge } from '../src/triage/compiled-knowledge.ts';
import type { Proof } from './proof.ts';
import { proveAlive } from './prove-alive.ts';
import { proveCited } from './prove-cited.ts';
import { proveGenerated } from './prove-generated.ts';
import { proveMonotone } from './prove-monotone.ts';
import { proveMutants } from './prove-mutants.ts';
import { proveSameAnswers } from './prove-same-answers.ts';
import { proveTables } from './prove-tables.ts';
import { proveWorst } from './prove-worst.ts';

/**
 * Answers every proof over some knowledge; `count` is how many check-ins the generated ones look at. With its rules as
 * code, that code is proved equal to the tables and fires in the proofs that decide.
 */
export function proveAll(
  knowledgeBase: KnowledgeBase,
  {
    generated,
    ...options
  }: { readonly count: number; readonly seed: number; readonly generated?: GeneratedRules },
): readonly Proof[] {
  const compiled = compileKnowledge(knowledgeBase, generated === undefined ? {} : { generated });
  return [
    proveCited(knowledgeBase),
    proveAlive(knowledgeBase),
    proveTables(compiled),
    ...(generated === undefined ? [] : [proveGenerated(compiled, generated, options)]),
    proveMonotone(compiled),
    proveWorst(compiled, options),
    proveSameAnswers(compiled, options),
    proveMutants(knowledgeBase),
  ];
}

/** Answers the proofs as lines to print, the last `proved N of N`. */
export function proofLines(proofs: readonly Proof[]): readonly string[] {
  const lines = proofs.flatMap(({ claim, checked, failures, notes }) => [
    `${failures.length === 0 ? 'proved' : 'REFUTED'}  ${claim} (${checked} looked at)`,
    ...notes.map((note) => `         ${note}`),
    ...failures.slice(0, 20).map((failure) => `         but ${failure}`),
    ...(failures.length > 20 ? [`         and ${failures.length - 20} more`] : []),
  ]);
  const proved = proofs.filter(({ failures }) => failures.length === 0).length;
  return [...lines, `proved ${proved} of ${proofs.length}`];
}
