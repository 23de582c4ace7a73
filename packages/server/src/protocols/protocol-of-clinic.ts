import type { ProtocolContent } from '@afterneedle/contract';
import { overlayOf, type PlanInput } from '@afterneedle/engine';
import { planKnowledge } from '@afterneedle/knowledge/plan';
import { findClinicBySlug } from '../clinics/queries.ts';
import { notRight } from '../platform/asked.ts';
import { inClinic } from '../platform/database.ts';
import { granted, type Outcome, problem } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { protocolInForce } from './live-protocol.ts';

/** The protocol something is asked with, under the clinic's name. */
export interface NamedProtocol {
  readonly clinic: string;
  readonly content: ProtocolContent;
}

/** Answers the protocol that counts now at the clinic of an address; nothing without an address or a protocol. */
export async function protocolOfClinic(
  { database, now }: Services,
  slug: string | undefined,
): Promise<Outcome<NamedProtocol | undefined>> {
  if (slug === undefined) return granted(undefined);
  const clinic = await findClinicBySlug(database, slug);
  if (clinic === undefined)
    return notRight([problem('/clinicSlug', 'unknown-clinic', 'No clinic has this address.')]);
  const { clinic_id: clinicId, name } = clinic;
  const inForce = await inClinic(database, clinicId, (trx) =>
    protocolInForce(trx, clinicId, new Date(now())),
  );
  return granted(inForce === undefined ? undefined : { clinic: name, content: inForce.content });
}

/** Answers what a plan is made from with a protocol laid over it, in place of lines that were given. */
export function underProtocol(input: PlanInput, { clinic, content }: NamedProtocol): PlanInput {
  const supplied = input.clinic?.supplied ?? [];
  const overlay = overlayOf(content, { clinic, care: planKnowledge.care, supplied });
  return { ...input, policy: 'clinic', clinic: overlay };
}
