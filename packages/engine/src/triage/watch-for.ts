import type { Facts, FindingAnswer } from '../facts/facts.ts';
import { LEVELS, type Level, rankOf } from '../facts/level.ts';
import { SCALES } from '../facts/vocabulary.ts';
import type { CompiledKnowledge } from './compiled-knowledge.ts';
import { judge } from './decide.ts';

/** One step that would make it same-day or an emergency: a finding or course one step up, or the time passing an hour. */
export type Trigger =
  | { readonly kind: 'finding'; readonly finding: string; readonly step: number; readonly level: Level }
  | { readonly kind: 'time'; readonly hours: number; readonly level: Level };

const SAME_DAY = rankOf('same-day');

function stepUp(answer: FindingAnswer | undefined, max: number): number | undefined {
  if (answer === undefined || answer === 'unsure') return 1;
  const next = answer === true ? 2 : answer + 1;
  return next <= max ? next : undefined;
}

/** The time alone: every hour at which the rules change is tried in turn, the first that raises it counts. */
function nextHour(compiled: CompiledKnowledge, facts: Facts, rank: number): Trigger[] {
  const { minutes } = facts;
  if (minutes === undefined) return [];
  for (const cut of new Set(compiled.tables.cuts)) {
    if (cut <= minutes) continue;
    const later = judge(compiled, { ...facts, minutes: cut }).rank;
    if (later > rank && later >= SAME_DAY)
      return [{ kind: 'time', hours: cut / 60, level: LEVELS[later] as Level }];
  }
  return [];
}

/**
 * Answers every single step up of one finding or course, and the next hour, that would reach same-day or emergency
 * and lies above the level now; highest level first. Complete by construction. The lines of the danger list are left out.
 */
export function watchFor(compiled: CompiledKnowledge, facts: Facts): readonly Trigger[] {
  const { rank } = judge(compiled, facts);
  const triggers: Trigger[] = [];
  for (const { id, scale, group } of compiled.knowledgeBase.vocabulary.findings) {
    const step = stepUp(facts.findings[id], SCALES[scale].max);
    if (group === 'danger-item' || step === undefined) continue;
    const then = judge(compiled, { ...facts, findings: { ...facts.findings, [id]: step } }).rank;
    if (then > rank && then >= SAME_DAY) {
      triggers.push({ kind: 'finding', finding: id, step, level: LEVELS[then] as Level });
    }
  }
  triggers.push(...nextHour(compiled, facts, rank));
  return triggers.toSorted((a, b) => rankOf(b.level) - rankOf(a.level));
}
