import { listClinicIds } from '../../platform/clinic-list.ts';
import { type Database, inClinic } from '../../platform/database.ts';
import { type KeptHeadsFile, readKeptHeads, type SignedPlaces } from './keep-heads.ts';
import { noteVerified } from './queries.ts';
import { type ChainFinding, type VerifiedChain, verifyChain } from './verify-chain.ts';

/** What a walk along every chain came to. */
export interface VerifiedServer {
  readonly clinics: readonly (VerifiedChain & { readonly clinicId: string; readonly headsKept: number })[];
  /** Lines of the file of heads that were changed, by number. */
  readonly brokenLines: readonly number[];
  /** Clinics whose heads were kept and that the database does not know. */
  readonly gone: readonly string[];
  readonly restoredAt: string | undefined;
  readonly isWhole: boolean;
}

async function verifyOne(
  options: { readonly database: Database; readonly now: () => number },
  clinicId: string,
  kept: KeptHeadsFile,
): Promise<VerifiedChain> {
  return await inClinic(options.database, clinicId, async (trx) => {
    const walked = await verifyChain(trx, clinicId, kept.of(clinicId));
    const broken: readonly ChainFinding[] = kept.broken.map((seq) => ({ kind: 'head-file-changed', seq }));
    const findings = [...walked.findings, ...broken];
    const at = new Date(options.now());
    await noteVerified(trx, clinicId, { at, seq: walked.entries, findings: findings.length });
    return { ...walked, findings };
  });
}

/** Walks every chain of this server. */
export async function verifyAll(options: {
  readonly database: Database;
  readonly places: SignedPlaces;
  readonly now: () => number;
}): Promise<VerifiedServer> {
  const kept = readKeptHeads(options.places);
  const ids = await listClinicIds(options.database);
  const clinics: VerifiedServer['clinics'][number][] = [];
  for (const clinicId of ids) {
    const walked = await verifyOne(options, clinicId, kept);
    clinics.push({ clinicId, headsKept: kept.of(clinicId).size, ...walked });
  }
  const gone = kept.clinics.filter((clinicId) => !ids.includes(clinicId));
  const isWhole =
    gone.length === 0 && kept.broken.length === 0 && clinics.every((one) => one.findings.length === 0);
  return { clinics, brokenLines: kept.broken, gone, restoredAt: kept.restoredAt, isWhole };
}
