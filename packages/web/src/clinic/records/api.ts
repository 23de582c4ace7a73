import {
  type AuditPage,
  auditPageSchema,
  type ChainState,
  chainStateSchema,
  type Erased,
  type ErasurePreview,
  erasedSchema,
  erasurePreviewSchema,
  type Retention,
  retentionSchema,
} from '@afterneedle/contract';
import { type Answered, ask } from '../../offline/api.ts';

/** What the trail is asked for; empty values are not sent. */
export type AuditAsked = Readonly<Record<'staff' | 'person' | 'event' | 'from' | 'until', string>>;

/** Writes what is asked for as a query. */
export function queryOf(asked: AuditAsked): URLSearchParams {
  const instant = (day: string): string => (day === '' ? '' : new Date(`${day}T00:00:00`).toISOString());
  const all = { ...asked, from: instant(asked.from), until: instant(asked.until) };
  return new URLSearchParams(Object.entries(all).filter(([, value]) => value !== ''));
}

/** A page of the audit trail, newest first. */
export function fetchAudit(asked: AuditAsked, before?: number): Promise<Answered<AuditPage>> {
  const query = queryOf(asked);
  if (before !== undefined) query.set('before', String(before));
  return ask(`/api/v1/audit?${query}`, (json) => auditPageSchema.parse(json));
}

/** Walks the chain of the trail now. */
export function verifyAudit(): Promise<Answered<ChainState>> {
  return ask('/api/v1/audit/verify', (json) => chainStateSchema.parse(json), { method: 'POST' });
}

/** How long the clinic keeps what. */
export function fetchRetention(): Promise<Answered<Retention>> {
  return ask('/api/v1/retention', (json) => retentionSchema.parse(json));
}

/** Says how long the clinic keeps what. */
export function saveRetention(body: Retention): Promise<Answered<Retention>> {
  return ask('/api/v1/retention', (json) => retentionSchema.parse(json), { method: 'PUT', body });
}

/** What would go if a person were erased. */
export function previewErasure(id: string): Promise<Answered<ErasurePreview>> {
  return ask(`/api/v1/people/${id}/erasure`, (json) => erasurePreviewSchema.parse(json));
}

/** Erases a person for good. */
export function erasePerson(
  id: string,
  body: { readonly reason: string; readonly confirm: string; readonly despiteHold: boolean },
): Promise<Answered<Erased>> {
  return ask(`/api/v1/people/${id}/erasure`, (json) => erasedSchema.parse(json), { method: 'POST', body });
}
