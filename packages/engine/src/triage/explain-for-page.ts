import type { CareItem, FirstAid } from '../care/care-item.ts';
import { careNow } from '../care/care-now.ts';
import type { RankedCause } from '../causes/rank-causes.ts';
import { type Reason, reasonsOf } from '../causes/reasons.ts';
import { boundsOf } from '../facts/bounds.ts';
import type { Facts } from '../facts/facts.ts';
import { rankOf } from '../facts/level.ts';
import type { CompiledKnowledge } from './compiled-knowledge.ts';
import { type Explanation, explain } from './explain.ts';
import { type NearRule, nearRules } from './near-rules.ts';
import { type Trigger, watchFor } from './watch-for.ts';

/** A cause with what speaks for it and against it. */
export interface PageCause extends RankedCause {
  readonly for: readonly Reason[];
  readonly against: readonly Reason[];
}

/** An explanation with everything a result page shows. */
export interface PageExplanation extends Explanation {
  readonly causes: readonly PageCause[];
  /** Rules above the level of which a sign is there, ruled out by what was answered. */
  readonly whyNotHigher: readonly NearRule[];
  readonly firstAid: readonly FirstAid[];
  readonly doNow: readonly CareItem[];
  readonly avoidUntil: readonly { readonly item: CareItem; readonly untilHour: number | null }[];
  readonly watchFor: readonly Trigger[];
}

/** Answers what a result page needs; some 100 times the work of `explain`, for results that are shown. */
export function explainForPage(compiled: CompiledKnowledge, facts: Facts): PageExplanation {
  const explanation = explain(compiled, facts);
  const { slots } = compiled.layout;
  const codes = compiled.workspace.codes.slice();
  const rank = rankOf(explanation.level);
  const causes = explanation.causes.map((cause): PageCause => {
    const entry = compiled.ranking.causes.find(({ id }) => id === cause.id);
    const reasons = entry && reasonsOf(entry, codes, { slots, minutes: facts.minutes });
    return { ...cause, for: reasons?.for ?? [], against: reasons?.against ?? [] };
  });
  const bounds = boundsOf(facts, compiled.knowledgeBase);
  return {
    ...explanation,
    causes,
    whyNotHigher: nearRules(compiled, facts).filter(
      ({ level, lacks }) => rankOf(level) > rank && lacks.length > 0,
    ),
    ...careNow(compiled.knowledgeBase, bounds, { isEmergency: explanation.level === 'emergency' }),
    watchFor: watchFor(compiled, facts),
  };
}
