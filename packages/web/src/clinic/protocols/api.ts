import {
  type ProtocolContent,
  type ProtocolList,
  type ProtocolPublish,
  type ProtocolView,
  protocolListSchema,
  protocolViewSchema,
} from '@afterneedle/contract';
import { type Answered, ask } from '../../offline/api.ts';
import { randomId } from '../../offline/random-id.ts';

const readView = (json: unknown): ProtocolView => protocolViewSchema.parse(json);
const key = () => ({ 'idempotency-key': randomId() });

/** Every protocol of the clinic. */
export function fetchProtocols(): Promise<Answered<ProtocolList>> {
  return ask('/api/v1/protocols', (json) => protocolListSchema.parse(json));
}

/** One protocol, whole. */
export function fetchProtocol(id: string): Promise<Answered<ProtocolView>> {
  return ask(`/api/v1/protocols/${id}`, readView);
}

/** Starts a protocol. */
export function createProtocol(name: string): Promise<Answered<ProtocolView>> {
  return ask('/api/v1/protocols', readView, { method: 'POST', body: { name }, headers: key() });
}

/** Keeps a draft. */
export function saveDraft(
  id: string,
  draft: { readonly revision: number; readonly content: ProtocolContent },
): Promise<Answered<ProtocolView>> {
  return ask(`/api/v1/protocols/${id}/draft`, readView, { method: 'PUT', body: draft, headers: key() });
}

function step(id: string, name: string, body?: unknown): Promise<Answered<ProtocolView>> {
  return ask(`/api/v1/protocols/${id}/${name}`, readView, {
    method: 'POST',
    headers: key(),
    ...(body === undefined ? {} : { body }),
  });
}

/** Runs the draft over sample people and safety cases. */
export function testDraft(id: string): Promise<Answered<ProtocolView>> {
  return step(id, 'test');
}

/** Asks the medical director to look at the draft. */
export function askReview(id: string): Promise<Answered<ProtocolView>> {
  return step(id, 'review');
}

/** Publishes the draft. */
export function publishDraft(id: string, body: ProtocolPublish): Promise<Answered<ProtocolView>> {
  return step(id, 'publish', body);
}

/** Makes an older version the draft again. */
export function restoreVersion(
  id: string,
  body: { readonly revision: number; readonly version: number },
): Promise<Answered<ProtocolView>> {
  return step(id, 'restore', body);
}

/** Ends the protocol that counts. */
export function retireProtocol(id: string, note: string): Promise<Answered<ProtocolView>> {
  return step(id, 'retire', { note });
}
