import { type Scores, scoresFor } from '../causes/rank-causes.ts';
import { type RankingTables, rankingTables } from '../causes/ranking-tables.ts';
import { factSlots } from '../facts/fact-slots.ts';
import type { KnowledgeBase } from '../facts/knowledge-base.ts';
import { compile } from '../rules/compile.ts';
import { type Layout, linksOf } from '../rules/encode.ts';
import { type Workspace, workspaceFor } from '../rules/evaluate.ts';
import type { Lift, Rule } from '../rules/rule.ts';
import { liftsOf, rulesOf } from '../rules/rules-of.ts';
import type { Tables } from '../rules/tables.ts';
import { type WitnessPlan, witnessPlan } from '../rules/witness.ts';

/** A knowledge base with everything worked out once that every decision needs. */
export interface CompiledKnowledge {
  readonly knowledgeBase: KnowledgeBase;
  /** Written rules and those that stand behind effects, highest level first. */
  readonly rules: readonly Rule[];
  readonly lifts: readonly Lift[];
  readonly layout: Layout;
  readonly tables: Tables;
  /** By rule, then by lift. */
  readonly plans: readonly WitnessPlan[];
  readonly ranking: RankingTables;
  /** By rule: the hours until the person is asked again; infinite where it does not say. */
  readonly recheck: Float64Array;
  /** Room that every call overwrites. */
  readonly workspace: Workspace;
  readonly scores: Scores;
}

/** Answers a knowledge base compiled to tables; throws on an entry that could not mean what it says. */
export function compileKnowledge(knowledgeBase: KnowledgeBase): CompiledKnowledge {
  const rules = rulesOf(knowledgeBase);
  const lifts = liftsOf(knowledgeBase);
  const slots = factSlots(knowledgeBase.vocabulary);
  const tables = compile(knowledgeBase, slots, { rules, lifts });
  const ranking = rankingTables(knowledgeBase, slots);
  return {
    knowledgeBase,
    rules,
    lifts,
    layout: { slots, links: linksOf(knowledgeBase, slots) },
    tables,
    plans: [...rules, ...lifts].map((condition) => witnessPlan(condition, { slots, knowledgeBase })),
    ranking,
    recheck: Float64Array.from(
      rules,
      ({ recheckAfterHours }) => recheckAfterHours ?? Number.POSITIVE_INFINITY,
    ),
    workspace: workspaceFor(tables),
    scores: scoresFor(ranking),
  };
}
