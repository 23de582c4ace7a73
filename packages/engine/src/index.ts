export type { CareItem, FirstAid } from './care/care-item.ts';
export type { CareNow } from './care/care-now.ts';
export type { Cause, CauseCue } from './causes/cause.ts';
export type { RankedCause, Strength } from './causes/rank-causes.ts';
export type { Reason } from './causes/reasons.ts';
export { createEngine, type Engine } from './create-engine.ts';
export { canonicalBytes } from './facts/canonical-bytes.ts';
export { type Facts, type FindingAnswer, MAX_HOURS, minutesOf } from './facts/facts.ts';
export type { Derivation, KnowledgeBase, Masking } from './facts/knowledge-base.ts';
export { LEVELS, type Level, levelOfRank, rankOf } from './facts/level.ts';
export { type ParsedFacts, parseFacts } from './facts/parse-facts.ts';
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
export type { AskedScreen, Because } from './interview/asked-screen.ts';
export type { Certificate } from './interview/certificate.ts';
export { checkCertificate } from './interview/check-certificate.ts';
export { type CompiledInterview, compileInterview } from './interview/compile-interview.ts';
export {
  type Gate,
  type InterviewKnowledge,
  type InterviewScreen,
  SCREEN_KINDS,
  type ScreenKind,
} from './interview/interview-knowledge.ts';
export {
  type InterviewInput,
  type InterviewResult,
  type NextStep,
  nextScreen,
} from './interview/next-screen.ts';
export { type BriefLines, briefLines } from './lines/brief-lines.ts';
export { type AdvisedNote, adviceForCauses, type CauseAdvice } from './plan/advice-for-causes.ts';
export { type ParsedPlanInput, parsePlanInput } from './plan/parse-plan-input.ts';
export type {
  Band,
  ClinicChange,
  HeardPosition,
  MetNeed,
  Plan,
  PlanCondition,
  PlanLine,
  Segment,
} from './plan/plan.ts';
export {
  type ClinicOverlay,
  type OverlayLine,
  type PlanFacts,
  type PlanInput,
  POLICIES,
  type Policy,
  type Treatment,
} from './plan/plan-input.ts';
export type { CareNote, CauseCare, PlanKnowledge } from './plan/plan-knowledge.ts';
export { planOf } from './plan/plan-of.ts';
export type { Position, Stance } from './plan/position.ts';
export { type StanceNow, stanceAt } from './plan/stance-at.ts';
export { type FactCondition, NEEDS, type Need, type NeedRule, type Thing } from './plan/thing.ts';
export { type CompiledIngredients, compileIngredients } from './products/compile-ingredients.ts';
export type {
  AllergyKin,
  AllergyWords,
  EverydayThing,
  Ingredient,
  IngredientClass,
  IngredientKnowledge,
  NamePattern,
  PlantGenus,
  PrescriptionWords,
} from './products/ingredient-knowledge.ts';
export { type EverydayInput, judgeEveryday, namesNothing } from './products/judge-everyday.ts';
export { type JudgedProduct, judgeProduct, type ProductInput } from './products/judge-product.ts';
export { judgeTyped } from './products/judge-typed.ts';
export { nameKey } from './products/name-key.ts';
export { namesFromCsv } from './products/names-csv.ts';
export type { PersonalFacts } from './products/personal-allergies.ts';
export type { IngredientAnswer, MayUse, ProductAnswer } from './products/product-answer.ts';
export { saidOnPage, saysWhatWasJudged, unknownAllergyNote } from './products/product-notes.ts';
export { readLabel } from './products/read-label.ts';
export { recogniseIngredient } from './products/recognise-ingredient.ts';
export { MAX_LABEL_LENGTH, splitIngredients } from './products/split-ingredients.ts';
export { type HoldLookup, holdsOf } from './products/thing-hold.ts';
export { overlayOf } from './protocol/overlay-of.ts';
export { PROTOCOL_LEVELS, type Protocol, type ProtocolHold, type ProtocolLine } from './protocol/protocol.ts';
export { raisedRuleOf, withRaisedLevels } from './protocol/raised-levels.ts';
export { withSoonerContact } from './protocol/sooner-contact.ts';
export { checkWitness } from './rules/check-witness.ts';
export type { Effect, EffectStage } from './rules/effect.ts';
export { interpret } from './rules/interpret.ts';
export type { Atom, AtomGroup, Condition, Lift, Rule } from './rules/rule.ts';
export { liftsOf, rulesOf } from './rules/rules-of.ts';
export type { Witness } from './rules/witness.ts';
export { dateOfDay, dayNumberOf, daysOfHours } from './screening/calendar-day.ts';
export { type ScreeningWords, stateOf } from './screening/condition.ts';
export { type CountdownLine, countdown } from './screening/countdown.ts';
export {
  PATCH_SIGHTS,
  type PatchReading,
  type PatchSight,
  patchReadings,
  patchResult,
} from './screening/patch-test.ts';
export {
  questionsToAsk,
  rankOfOutcome,
  type ScreeningDecision,
  type ScreeningReason,
  screen,
  type UnknownAnswer,
} from './screening/screen.ts';
export {
  dayKeyOf,
  type ParsedScreening,
  parseScreening,
  type ScreeningAnswers,
} from './screening/screening-answers.ts';
export {
  type ChecklistLine,
  type Measure,
  OUTCOMES,
  type Outcome,
  type Preparation,
  SCREENING_GROUPS,
  type ScreeningGroup,
  type ScreeningKnowledge,
  type ScreeningQuestion,
  type ScreeningRule,
  type ScreeningView,
} from './screening/screening-knowledge.ts';
export type { DiarySample } from './series/diary-sample.ts';
export { expectedAt } from './series/envelope.ts';
export {
  type ExpectedCourse,
  type ExpectedCourses,
  type ExpectedStep,
  expectedCourses,
} from './series/expected-course.ts';
export { explainSeries, type SeriesExplained } from './series/explain-series.ts';
export { type Healing, healingOf } from './series/healing.ts';
export type { HealingKnowledge } from './series/healing-knowledge.ts';
export { checkInsAhead, type Pace } from './series/next-check-ins.ts';
export { type ParsedSeries, parseSeries } from './series/parse-series.ts';
export { readSeries } from './series/read-series.ts';
export type { Point, Sample } from './series/sample.ts';
export type {
  Envelope,
  EnvelopeAnchor,
  SeriesKnowledge,
  SeriesNumbers,
  UnsignedNumber,
} from './series/series-knowledge.ts';
export type {
  CourseKind,
  FindingCourse,
  SeriesExplanation,
  SeriesReading,
} from './series/series-reading.ts';
export { signsToAsk } from './series/signs-to-ask.ts';
export { compileLexicon } from './text/compile-lexicon.ts';
export type { CompiledLexicon } from './text/compiled-lexicon.ts';
export {
  type ContextWording,
  CUES,
  type Cue,
  type Lexicon,
  type SmallWords,
  type TimeWords,
  type Wording,
} from './text/lexicon.ts';
export { CRISIS, type ReadMessage, readMessage, type Span } from './text/read-message.ts';
export { type Assessment, type AssessResult, assess, MAX_MESSAGE_LENGTH } from './triage/assess.ts';
export { type CompiledKnowledge, compileKnowledge } from './triage/compiled-knowledge.ts';
export { decide } from './triage/decide.ts';
export type { Decision } from './triage/decision.ts';
export { type Explanation, explain } from './triage/explain.ts';
export { explainForPage, type PageCause, type PageExplanation } from './triage/explain-for-page.ts';
export { type NearRule, nearRules } from './triage/near-rules.ts';
export { type Trigger, watchFor } from './triage/watch-for.ts';
