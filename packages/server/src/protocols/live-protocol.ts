import type { LiveProtocol, ServerResult } from '@afterneedle/contract';
import { withRaisedLevels, withSoonerContact } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import { type ClinicTransaction, inClinic } from '../platform/database.ts';
import type { Services } from '../platform/services.ts';
import { createTriage, type Triage, type TriageInput } from '../platform/triage.ts';
import { findInEffect } from './queries.ts';

type InForce = NonNullable<LiveProtocol['protocol']>;

/** Answers the protocol of a clinic that counts at a moment, or nothing. */
export async function protocolInForce(
  trx: ClinicTransaction,
  clinicId: string,
  at: Date,
): Promise<InForce | undefined> {
  const row = await findInEffect(trx, clinicId, at);
  if (row === undefined || row.content === null) return undefined;
  return {
    id: row.protocol_id,
    version: row.version,
    effectiveAt: row.effective_at.toISOString(),
    approvedBy: row.approved_by,
    content: row.content,
  };
}

const MOST_ENGINES = 20;
const engines = new Map<string, Triage>();

/** The engine with the levels a protocol raises; made once for each version. */
function triageWith({ id, version, content }: InForce): Triage {
  const key = `${id} ${version}`;
  const known = engines.get(key);
  if (known !== undefined) return known;
  const triage = createTriage(withRaisedLevels(knowledge, content));
  const [oldest] = engines.keys();
  if (engines.size >= MOST_ENGINES && oldest !== undefined) engines.delete(oldest);
  engines.set(key, triage);
  return triage;
}

/** What is judged, where and when. */
interface Judged {
  readonly clinicId: string;
  readonly input: TriageInput;
  readonly at: Date;
}

/** Answers a result as the clinic's protocol of the moment makes it: never lower, never later. */
export async function judgeByProtocol(
  trx: ClinicTransaction,
  result: ServerResult,
  about: Judged,
): Promise<ServerResult> {
  const inForce = await protocolInForce(trx, about.clinicId, about.at);
  if (inForce === undefined) return result;
  const raised = inForce.content.levels.length === 0 ? undefined : triageWith(inForce).assess(about.input);
  const judged = raised?.ok === true ? { ...raised.result, knowledge: result.knowledge } : result;
  return {
    ...withSoonerContact(judged, inForce.content),
    protocol: { id: inForce.id, version: inForce.version },
  };
}

/** Judges by the clinic's protocol in a transaction of its own. */
export function judgedByProtocol(
  { database }: Services,
  result: ServerResult,
  about: Judged,
): Promise<ServerResult> {
  return inClinic(database, about.clinicId, (trx) => judgeByProtocol(trx, result, about));
}
