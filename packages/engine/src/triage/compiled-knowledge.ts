import { type GeneratedRules, markOf } from '../ahead/generated-rules.ts';
import { type Given, type Scores, scoresFor } from '../causes/rank-causes.ts';
import { type RankingTables, rankingTables } from '../causes/ranking-tables.ts';
import { factSlots } from '../facts/fact-slots.ts';
import type { KnowledgeBase } from '../facts/knowledge-base.ts';
import { compile } from '../rules/compile.ts';
import { type Layout, linksOf } from '../rules/encode.ts';
import { type Workspace, workspaceFor } from '../rules/evaluate.ts';
import { type RuleReasons, reasonsOfRule } from '../rules/known-witness.ts';
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
  /** By rule: the hours until the person is asked again, where it says so. */
  readonly recheck: readonly (number | undefined)[];
  /** By rule: the hours within which someone is contacted, where it says so. */
  readonly contact: readonly (number | undefined)[];
  /** Of rules, then of lifts. */
  readonly ids: readonly string[];
  /** By rule: what its reasons say. */
  readonly reasons: readonly RuleReasons[];
  /** Room that every call overwrites. */
  readonly workspace: Workspace;
  readonly scores: Scores;
  /** What the workspace's causes are ranked by, written over with each. */
  readonly given: { -readonly [Name in keyof Given]: Given[Name] };
}

/**
 * Answers a knowledge base compiled to tables; throws on an entry that could not mean what it says. Rules that were
 * written as code ahead of time are used when they are of these tables, else left aside.
 */
export function compileKnowledge(
  knowledgeBase: KnowledgeBase,
  { generated }: { readonly generated?: GeneratedRules } = {},
): CompiledKnowledge {
  const rules = rulesOf(knowledgeBase);
  const lifts = liftsOf(knowledgeBase);
  const slots = factSlots(knowledgeBase.vocabulary);
  const compiled = compile(knowledgeBase, slots, { rules, lifts });
  // With and without rules as code the tables have one shape, so that what reads them stays quick where both are used.
  const tables = { ...compiled, fire: generated?.mark === markOf(compiled) ? generated.fire : undefined };
  const ranking = rankingTables(knowledgeBase, slots);
  const workspace = workspaceFor(tables);
  return {
    knowledgeBase,
    rules,
    lifts,
    layout: { slots, links: linksOf(knowledgeBase, slots) },
    tables,
    plans: [...rules, ...lifts].map((condition) => witnessPlan(condition, { slots, knowledgeBase })),
    ranking,
    recheck: rules.map(({ recheckAfterHours }) => recheckAfterHours),
    contact: rules.map(({ contactWithinHours }) => contactWithinHours),
    ids: [...rules, ...lifts].map(({ id }) => id),
    reasons: rules.map(reasonsOfRule),
    workspace,
    scores: scoresFor(ranking),
    given: { answers: workspace, minutes: undefined, ownCueOnly: false },
  };
}
