import {
  type CaseFile,
  type CaseReplay,
  type CaseView,
  caseFileSchema,
  caseReplaySchema,
  caseViewSchema,
  type HandOverSheet,
  handOverSheetSchema,
  type MessageThread,
  messageThreadSchema,
  type Reply,
} from '@afterneedle/contract';
import { type Answered, ask } from '../../offline/api.ts';

const readThread = (json: unknown): MessageThread => messageThreadSchema.parse(json);

/** What the person and the clinic wrote to each other. */
export function fetchThread(id: string): Promise<Answered<MessageThread>> {
  return ask(`/api/v1/inbox/${id}/messages`, readThread);
}

/** Says which messages of the person were on the page; they read the name of whoever is signed in. */
export function noteRead(id: string, messages: readonly string[]): Promise<Answered<MessageThread>> {
  return ask(`/api/v1/inbox/${id}/messages/read`, readThread, { method: 'POST', body: { messages } });
}

/** Writes to the person; the key is made when the reply is begun, so that trying twice sends it once. */
export function sendReply(id: string, body: Reply, key: string): Promise<Answered<CaseView>> {
  return ask(`/api/v1/check-ins/${id}/reply`, (json) => caseViewSchema.parse(json), {
    method: 'POST',
    body,
    headers: { 'idempotency-key': key },
    outlivesPage: true,
  });
}

/** What stands around a check-in. */
export function fetchCaseFile(id: string): Promise<Answered<CaseFile>> {
  return ask(`/api/v1/inbox/${id}/file`, (json) => caseFileSchema.parse(json));
}

/** What the person saw, and the same answers under the rules of today. */
export function fetchReplay(id: string): Promise<Answered<CaseReplay>> {
  return ask(`/api/v1/inbox/${id}/replay`, (json) => caseReplaySchema.parse(json));
}

const sheetAddress = (id: string, ending: string, photos: readonly string[]): string =>
  `/api/v1/inbox/${id}/hand-over${ending}${photos.length === 0 ? '' : `?photos=${photos.join(',')}`}`;

/** The sheet for an emergency department. */
export function fetchHandOver(id: string, photos: readonly string[]): Promise<Answered<HandOverSheet>> {
  return ask(sheetAddress(id, '', photos), (json) => handOverSheetSchema.parse(json));
}

/** Where the same sheet is as a PDF. */
export function handOverPdfAddress(id: string, photos: readonly string[]): string {
  return sheetAddress(id, '.pdf', photos);
}
