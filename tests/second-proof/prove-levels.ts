import { type KnowledgeBase, LEVELS, liftsOf, rankOf, rulesOf } from '@afterneedle/engine';
import type { Proof } from '@afterneedle/engine/proofs';
import { checkInSmt, termOf } from './check-in-smt.ts';
import { all, any, atLeast, equal, not } from './smt.ts';
import { newSolver } from './solver.ts';
import { saidIn } from './told.ts';

interface Resting {
  readonly id: string;
  readonly cites: readonly string[];
}

/** Answers that the entry rests on sources that are all there. */
const isSourced = ({ cites }: Resting, sources: ReadonlySet<string>): boolean =>
  cites.length > 0 && cites.every((cite) => sources.has(cite));

/**
 * Proves that each level is reached by a rule that rests on a source, and that contact-provider and above come from
 * nothing else: from a rule or lift with a source that fires, or for contact-provider from an answer "not sure".
 */
export async function proveLevels(
  knowledgeBase: KnowledgeBase,
  sources: ReadonlySet<string>,
): Promise<readonly Proof[]> {
  const solver = await newSolver();
  solver.tell(checkInSmt(knowledgeBase, 'x'));
  const rules = rulesOf(knowledgeBase).filter((rule) => isSourced(rule, sources));
  const lifts = liftsOf(knowledgeBase).filter((lift) => isSourced(lift, sources));
  const missing: string[] = [];
  for (const [rank, level] of LEVELS.entries()) {
    const own = rules.filter((rule) => rule.level === level).map(({ id }) => termOf.certain('x', id));
    if (!(await solver.canBe([equal(termOf.level('x'), rank), any(own)])))
      missing.push(`no rule with a source leads to ${level}`);
  }
  const unfounded: string[] = [];
  const urgent = LEVELS.filter((level) => rankOf(level) >= rankOf('contact-provider'));
  const isUnsure = any(knowledgeBase.vocabulary.findings.map(({ id }) => termOf.unsure('x', id)));
  for (const level of urgent) {
    const rank = rankOf(level);
    const causes = [
      ...rules.filter((rule) => rankOf(rule.level) >= rank).map(({ id }) => termOf.certain('x', id)),
      ...lifts.filter(({ upTo }) => rankOf(upTo) >= rank).map(({ id }) => termOf.certain('x', id)),
      ...(level === 'contact-provider' ? [isUnsure] : []),
    ];
    const values = await solver.example([all([atLeast(termOf.level('x'), rank), not(any(causes))])]);
    if (values !== undefined) unfounded.push(`${level} without a source: ${saidIn(values, knowledgeBase)}`);
  }
  solver.end();
  return [
    {
      claim: 'solver: each level is that of a rule that fires and rests on a source',
      checked: LEVELS.length,
      failures: missing,
      notes: [],
    },
    {
      claim:
        'solver: contact-provider and above come only from a rule or lift that rests on a source, or from an answer not sure',
      checked: urgent.length,
      failures: unfounded,
      notes: ['self-care is also the level of what is open and of signs without a window (decision 0003)'],
    },
  ];
}
