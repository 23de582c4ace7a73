import {
  type ComplicationCreate,
  type ComplicationMove,
  type ComplicationPage,
  type ComplicationState,
  type ComplicationView,
  type ComplicationWrite,
  complicationPageSchema,
  complicationViewSchema,
  type PeoplePage,
  type PersonComplications,
  peoplePageSchema,
  personComplicationsSchema,
  type RecallChoices,
  type RecallContact,
  type RecallCreate,
  type RecallList,
  type RecallSubject,
  type RecallView,
  recallChoicesSchema,
  recallListSchema,
  recallViewSchema,
  type TraceView,
  traceViewSchema,
} from '@afterneedle/contract';
import { type Answered, ask } from '../../offline/api.ts';
import { randomId } from '../../offline/random-id.ts';

const readFile = (json: unknown): ComplicationView => complicationViewSchema.parse(json);
const readRecall = (json: unknown): RecallView => recallViewSchema.parse(json);

const sending = (method: 'POST' | 'PUT', body: unknown) => ({
  method,
  body,
  headers: { 'idempotency-key': randomId() },
});

/** One page of the complication files. */
export function fetchComplications(
  state: ComplicationState | undefined,
  cursor?: string,
): Promise<Answered<ComplicationPage>> {
  const query = new URLSearchParams({
    ...(state === undefined ? {} : { state }),
    ...(cursor === undefined ? {} : { cursor }),
  });
  return ask(`/api/v1/complications?${query}`, (json) => complicationPageSchema.parse(json));
}

/** Begins a file, or gives the one that was begun from this check-in before. */
export function fileComplication(from: ComplicationCreate): Promise<Answered<ComplicationView>> {
  return ask('/api/v1/complications', readFile, sending('POST', from));
}

export function fetchComplication(id: string): Promise<Answered<ComplicationView>> {
  return ask(`/api/v1/complications/${id}`, readFile);
}

export function writeComplication(id: string, write: ComplicationWrite): Promise<Answered<ComplicationView>> {
  return ask(`/api/v1/complications/${id}`, readFile, sending('PUT', write));
}

export function moveComplication(id: string, move: ComplicationMove): Promise<Answered<ComplicationView>> {
  return ask(`/api/v1/complications/${id}/state`, readFile, sending('POST', move));
}

/** What went wrong with a person before. */
export function fetchComplicationsOf(personId: string): Promise<Answered<PersonComplications>> {
  return ask(`/api/v1/people/${personId}/complications`, (json) => personComplicationsSchema.parse(json));
}

/** People of the register by the beginnings of their names. */
export function findPeople(name: string): Promise<Answered<PeoplePage>> {
  return ask(`/api/v1/people?${new URLSearchParams({ name, limit: '10' })}`, (json) =>
    peoplePageSchema.parse(json),
  );
}

export function fetchRecallChoices(): Promise<Answered<RecallChoices>> {
  return ask('/api/v1/recall-choices', (json) => recallChoicesSchema.parse(json));
}

/** The query of an address that names what a recall is about. */
export function queryOf(subject: RecallSubject): string {
  return new URLSearchParams(
    Object.entries(subject).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  ).toString();
}

/** Everybody who came in touch with something. */
export function fetchTrace(subject: RecallSubject): Promise<Answered<TraceView>> {
  return ask(`/api/v1/traces?${queryOf(subject)}`, (json) => traceViewSchema.parse(json));
}

export function fetchRecalls(): Promise<Answered<RecallList>> {
  return ask('/api/v1/recalls', (json) => recallListSchema.parse(json));
}

export function startRecall(create: RecallCreate): Promise<Answered<RecallView>> {
  return ask('/api/v1/recalls', readRecall, sending('POST', create));
}

export function fetchRecall(id: string): Promise<Answered<RecallView>> {
  return ask(`/api/v1/recalls/${id}`, readRecall);
}

export function tickContact(id: string, contact: RecallContact): Promise<Answered<RecallView>> {
  return ask(`/api/v1/recalls/${id}/contacts`, readRecall, sending('POST', contact));
}
