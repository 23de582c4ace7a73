export type { CareItem, FirstAid } from './care/care-item.ts';
export type { Cause, CauseCue } from './causes/cause.ts';
export { type Facts, type FindingAnswer, MAX_HOURS, minutesOf } from './facts/facts.ts';
export type { Derivation, KnowledgeBase, Masking } from './facts/knowledge-base.ts';
export { LEVELS, type Level, levelOfRank, rankOf } from './facts/level.ts';
export { PROBLEM_CODES, type Problem, type ProblemCode } from './facts/problem.ts';
export {
  type ContextDefinition,
  FINDING_GROUPS,
  type FindingDefinition,
  type FindingGroup,
  SCALES,
  type ScaleId,
  type Vocabulary,
} from './facts/vocabulary.ts';
export type { Effect, EffectStage } from './rules/effect.ts';
export type { Atom, AtomGroup, Condition, Lift, Rule } from './rules/rule.ts';
