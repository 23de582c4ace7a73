import { createHash } from 'node:crypto';
import type { CheckInCreate, ContractProblem, ServerResult } from '@afterneedle/contract';
import { canonicalBytes, createEngine, type KnowledgeBase } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import { lexicon } from '@afterneedle/knowledge/lexicon';
import { seriesKnowledge } from '@afterneedle/knowledge/series';
import { versioned } from '@afterneedle/knowledge/versioned';

/** What one check-in says, as far as triage reads it. */
export interface TriageInput {
  readonly message: string | undefined;
  readonly hoursSince: number | undefined;
  readonly facts: Readonly<Record<string, number | boolean | string>>;
  /** Earlier check-ins of the same treatment, oldest first. */
  readonly series?: CheckInCreate['series'] | undefined;
}

/** What triage came to, or what is wrong with the facts. */
export type TriageAnswer =
  | { readonly ok: true; readonly result: ServerResult }
  | { readonly ok: false; readonly problems: readonly ContractProblem[] };

/** The engine with the knowledge of this version: the server's only way to a level. */
export interface Triage {
  /** The version of the knowledge: `sha256:` and 64 hex digits. */
  readonly knowledge: string;
  readonly assess: (input: TriageInput) => TriageAnswer;
}

/** How many rules that nearly fired are kept with a check-in. */
const MOST_NEAR = 20;

/** Gives triage by the engine on the knowledge that comes with this version, or on it with what a clinic adds. */
export function createTriage(knowledgeBase: KnowledgeBase = knowledge): Triage {
  const engine = createEngine(knowledgeBase, { lexicon, series: seriesKnowledge });
  const version = `sha256:${createHash('sha256').update(canonicalBytes(versioned)).digest('hex')}`;
  return {
    knowledge: version,
    assess: ({ message, hoursSince, facts, series }) => {
      const answer = engine.assess({
        facts,
        ...(message === undefined ? {} : { message }),
        ...(hoursSince === undefined ? {} : { hoursSince }),
        ...(series === undefined ? {} : { series }),
      });
      if (!answer.ok) return { ok: false, problems: answer.problems };
      const { assessment } = answer;
      return {
        ok: true,
        result: {
          level: assessment.level,
          levelAtWorst: assessment.levelAtWorst,
          certified: assessment.certified,
          why: assessment.why.map((why) => ({ ...why, facts: { ...why.facts }, basis: [...why.basis] })),
          near: engine
            .nearRules(answer.facts)
            .slice(0, MOST_NEAR)
            .map((near) => ({ ...near, lacks: [...near.lacks], unknown: [...near.unknown] })),
          causes: assessment.causes.map((cause) => ({ ...cause })),
          open: [...assessment.open],
          recheckAfterHours: assessment.recheckAfterHours,
          contactWithinHours: assessment.contactWithinHours,
          notes: [...(assessment.notes ?? [])],
          knowledge: version,
        },
      };
    },
  };
}
