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
export * from './before-photo.ts';
export * from './case.ts';
export {
  type CaseFile,
  type CaseReplay,
  type CaseTreatment,
  caseFileSchema,
  caseReplaySchema,
  type EarlierCheckIn,
  type HandOverSheet,
  handOverQuerySchema,
  handOverSheetSchema,
  type PageSection,
} from './case-file.ts';
export * from './case-step.ts';
export * from './catalogue.ts';
export * from './check-in.ts';
export {
  type ClinicSettings,
  type ClinicSettingsView,
  type ClinicSignUp,
  type ClinicView,
  clinicOpenSchema,
  clinicSettingsSchema,
  clinicSettingsViewSchema,
  clinicSignUpSchema,
  clinicSlugSchema,
  clinicViewSchema,
} from './clinic.ts';
export * from './complication.ts';
export { type ComplicationReport, complicationReportSchema } from './complication-report.ts';
export {
  ALLERGIC_TERMS,
  COMPLICATION_TERMS,
  type ComplicationTerm,
  DARK_MARK_TERMS,
  TERM_ANNEXES,
  TERMS_ADDRESS,
  TERMS_SOURCE,
  type TermAnnex,
  termOf,
} from './complication-terms.ts';
export * from './dispute.ts';
export { type FactsInput, factsSchema, hoursSinceSchema } from './facts.ts';
export { fullName, listedName } from './full-name.ts';
export * from './hand-over.ts';
export { HAND_OVER_HEADER } from './hand-over-header.ts';
export * from './inbox.ts';
export {
  type Insights,
  type InsightsQuery,
  insightsQuerySchema,
  insightsSchema,
  LEAST_TREATMENTS,
  RATE_GROUPS,
  type Rate,
  type RateGroup,
  type Wait,
} from './insights.ts';
export {
  knowledgeConflictsSchema,
  knowledgeCoverageSchema,
  knowledgeListQuerySchema,
  knowledgeSourcesSchema,
} from './knowledge-list.ts';
export { knowledgeHashSchema, type LevelResult, levelResultSchema, levelSchema } from './level.ts';
export {
  type MessageCreate,
  type MessageDanger,
  type MessagesRead,
  type MessageThread,
  type MessageView,
  messageCreateSchema,
  messagesReadSchema,
  messageThreadSchema,
  messageViewSchema,
} from './message.ts';
export * from './notice.ts';
export { isOpenAt, nextOpeningAt } from './open-now.ts';
export { type OpeningHours, type OutOfHours, openingHoursSchema, outOfHoursSchema } from './opening-hours.ts';
export {
  type PasskeyCreate,
  type PasskeyOptions,
  type PasskeySignIn,
  type PasskeyView,
  passkeyCreateSchema,
  passkeyListSchema,
  passkeyOptionsSchema,
  passkeySignInSchema,
  passkeyViewSchema,
} from './passkey.ts';
export * from './people-import.ts';
export {
  PERMISSIONS,
  type Permission,
  permissionSchema,
  STAFF_ROLES,
  type StaffRole,
  staffRoleSchema,
} from './permission.ts';
export * from './person-record.ts';
export {
  PHOTO_STATES,
  type PhotoCreate,
  type PhotoList,
  type PhotoSent,
  type PhotoUpload,
  photoCreateSchema,
  photoListSchema,
  photoSentSchema,
  photoUploadSchema,
} from './photo.ts';
export {
  MAX_PHOTO_BYTES,
  MAX_PHOTO_PART,
  MAX_PHOTOS,
  PHOTO_VIEWS,
  type PhotoView,
} from './photo-limits.ts';
export {
  type PlanAnswer,
  type PlanAtClinic,
  type PlanCalendarCreate,
  type PlanCreate,
  planAnswerSchema,
  planAtClinicSchema,
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
  type ProductCheckAtClinic,
  type ProductCheckCreate,
  productCheckAtClinicSchema,
  productCheckCreateSchema,
  productCheckSchema,
} from './product-check.ts';
export { factNamed, readProductCheck } from './product-check-request.ts';
export { productCheckOf } from './product-check-view.ts';
export * from './protocol.ts';
export { fieldName, type ReadAs, readAs } from './read-as.ts';
export * from './recall.ts';
export * from './records.ts';
export {
  type ReplyTemplate,
  type ReplyTemplateList,
  type ReplyTemplateWrite,
  replyTemplateListSchema,
  replyTemplateSchema,
  replyTemplateWriteSchema,
  slotsIn,
  TEMPLATE_SLOTS,
  type TemplateSlot,
} from './reply-template.ts';
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
  BACKGROUND_HEADER,
  clinicChoiceSchema,
  IDLE_MINUTES,
  type OpenSession,
  openSessionSchema,
  type SessionView,
  sessionCreateSchema,
  sessionListSchema,
  sessionViewSchema,
  signInLinkRequestSchema,
} from './session.ts';
export * from './team.ts';
export * from './treatment-record.ts';
