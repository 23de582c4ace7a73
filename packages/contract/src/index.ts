export {
  type AssessLineIn,
  type AssessLineOut,
  type AssessLineProblem,
  assessLineInSchema,
  assessLineOutSchema,
  assessLineProblemSchema,
  rankedCauseSchema,
  witnessSchema,
} from './assess-line.ts';
export {
  acknowledgeSchema,
  type CaseView,
  CLOSE_OUTCOMES,
  type Close,
  caseEventSchema,
  caseViewSchema,
  closeSchema,
  nearRuleSchema,
  type Reply,
  replySchema,
  type ServerResult,
  serverResultSchema,
} from './case.ts';
export {
  CHECK_IN_STATES,
  type CheckInCreate,
  type CheckInCreated,
  type CheckInState,
  type CheckInView,
  checkInCreatedSchema,
  checkInCreateSchema,
  checkInStateSchema,
  checkInViewSchema,
  instantSchema,
  MAX_MESSAGE,
  messageViewSchema,
} from './check-in.ts';
export { type ClinicView, clinicSlugSchema, clinicViewSchema } from './clinic.ts';
export { type FactsInput, factsSchema, hoursSinceSchema } from './facts.ts';
export {
  type InboxItem,
  type InboxPage,
  type InboxQuery,
  inboxItemSchema,
  inboxPageSchema,
  inboxQuerySchema,
} from './inbox.ts';
export {
  knowledgeConflictsSchema,
  knowledgeCoverageSchema,
  knowledgeListQuerySchema,
  knowledgeSourcesSchema,
} from './knowledge-list.ts';
export { knowledgeHashSchema, type LevelResult, levelResultSchema, levelSchema } from './level.ts';
export {
  type PlanAnswer,
  type PlanCalendarCreate,
  type PlanCreate,
  planAnswerSchema,
  planCalendarCreateSchema,
  planCreateSchema,
} from './plan.ts';
export { readPlanRequest } from './plan-request.ts';
export { planViewOf } from './plan-view.ts';
export {
  type ContractProblem,
  PROBLEM_CODES,
  type ProblemCode,
  type ProblemDocument,
  pointerOf,
  problemDocumentSchema,
  problemSchema,
} from './problem.ts';
export {
  type ProductCheck,
  type ProductCheckCreate,
  productCheckCreateSchema,
  productCheckSchema,
} from './product-check.ts';
export { readProductCheck } from './product-check-request.ts';
export { productCheckOf } from './product-check-view.ts';
export { fieldName, type ReadAs, readAs } from './read-as.ts';
export {
  type ScreeningAnswer,
  type ScreeningCreate,
  type ScreeningQuestions,
  screeningAnswerSchema,
  screeningCreateSchema,
  screeningQuestionsSchema,
} from './screening.ts';
export { screeningAnswerOf, screeningQuestionsOf } from './screening-view.ts';
export {
  type SessionView,
  sessionCreateSchema,
  sessionViewSchema,
  signInLinkRequestSchema,
} from './session.ts';
