import { findCauses } from '../causes/rank-causes.ts';
import { rankOf } from '../facts/level.ts';
import type { CompiledKnowledge } from './compiled-knowledge.ts';
import type { Verdict } from './decide.ts';

const SELF_CARE = rankOf('self-care');
const CONTACT = rankOf('contact-provider');
const EMERGENCY = rankOf('emergency');

/** Hours until the person is asked again, by rank, where no rule says so. */
const RECHECK = [48, 24, 24, 6, 0] as const;
const RECHECK_SOON = 6;
/** Hours within which someone is contacted, by rank, where no rule says so. */
const CONTACT_WITHIN = [null, null, 48, 24, 0] as const;

/** Lists in the workspace the rules that fired, highest level first. */
export function listFired({ workspace, tables }: CompiledKnowledge): void {
  const { fired, firedRules } = workspace;
  let count = 0;
  let before = 0;
  for (let word = 0; word < fired.length; word++, before += 32) {
    for (let left = fired[word] as number; left !== 0; left &= left - 1) {
      const rule = before + 31 - Math.clz32(left & -left);
      if (rule < tables.ruleCount) firedRules[count++] = rule;
    }
  }
  workspace.firedCount = count;
}

/** Leaves in the scores at most five causes that fit, none in an emergency nor without a sign; answers how many. */
export function countCauses(
  { workspace, ranking, scores, given }: CompiledKnowledge,
  { rank }: Verdict,
  minutes: number | undefined,
): number {
  if (rank >= EMERGENCY || ((workspace.presence & 4) === 0 && rank < CONTACT)) return 0;
  given.minutes = minutes;
  given.ownCueOnly = rank <= SELF_CARE;
  return findCauses(ranking, given, scores);
}

/** Answers the hours until the person is asked again, from the listed rules. */
export function recheckAfter(
  { workspace, recheck }: CompiledKnowledge,
  { rank, certified }: Verdict,
): number {
  const { firedRules, firedCount, presence } = workspace;
  let hours = RECHECK[rank] as number;
  for (let index = 0; index < firedCount; index++) {
    const named = recheck[firedRules[index] as number];
    if (named !== undefined && named < hours) hours = named;
  }
  return certified && (presence & 16) === 0 ? hours : Math.min(hours, RECHECK_SOON);
}

/** Answers the hours within which someone is contacted, from the listed rules; null below contact-provider. */
export function contactWithin(
  { workspace, tables, contact }: CompiledKnowledge,
  { rank, unlifted, known }: Verdict,
): number | null {
  if (rank < CONTACT) return null;
  const { firedRules, firedCount } = workspace;
  const usual = CONTACT_WITHIN[rank] as number;
  const isRaised = rank > known || known > unlifted;
  let hours = isRaised ? usual : undefined;
  for (let index = 0; index < firedCount; index++) {
    const rule = firedRules[index] as number;
    if (tables.ranks[rule] !== rank) break;
    const named = contact[rule] ?? usual;
    if (hours === undefined || named < hours) hours = named;
  }
  return hours ?? usual;
}
