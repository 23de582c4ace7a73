import type { Claim } from './claims/claim.ts';
import type { Conflict } from './claims/conflict.ts';
import { conflicts } from './claims/conflicts.ts';
import type { Evidence } from './claims/evidence.ts';
import { evidenceAllergy } from './claims/evidence-allergy.ts';
import { evidenceCare } from './claims/evidence-care.ts';
import { evidenceDevices } from './claims/evidence-devices.ts';
import { evidenceHealing } from './claims/evidence-healing.ts';
import { evidenceInfection } from './claims/evidence-infection.ts';
import type { BasisId } from './claims/index.ts';
import type { Judgement } from './claims/judgement.ts';
import { judgements } from './claims/judgements.ts';
import { s0Claims } from './claims/s0.ts';
import { s1Claims } from './claims/s1.ts';
import { s2Claims } from './claims/s2.ts';
import { s3Claims } from './claims/s3.ts';
import { s4Claims } from './claims/s4.ts';
import type { Warning } from './claims/warning.ts';
import { warnings } from './claims/warnings.ts';
import { sources } from './sources/sources.ts';

export type { BasisId, Claim, Conflict, Evidence, Judgement, Warning };
export { conflicts, judgements, sources, warnings };

export const claims: readonly Claim[] = [...s0Claims, ...s1Claims, ...s2Claims, ...s3Claims, ...s4Claims];

export const evidence: readonly Evidence[] = [
  ...evidenceDevices,
  ...evidenceHealing,
  ...evidenceCare,
  ...evidenceInfection,
  ...evidenceAllergy,
];

/** What one cited id is, as shown to a person or a reviewer. */
export interface BasisDescription {
  readonly id: BasisId;
  readonly kind: 'claim' | 'conflict' | 'evidence' | 'warning' | 'judgement';
  /** Who says it. */
  readonly authority: string;
  readonly year: number | null;
  readonly title: string;
  readonly statement: string;
  /** True only when the authority's own page was read; then `url` may lead there. */
  readonly openedAtSource: boolean;
  readonly url?: string;
  /** Where it was read, when that was elsewhere or not the whole. */
  readonly readThrough?: string;
  /** Who must still sign it; missing when nobody must. */
  readonly unsigned?: string;
}

const OUR_AUTHORITY = 'Afterneedle';

function describeClaim(claim: Claim): BasisDescription {
  const source = sources.find(({ id }) => id === claim.source) ?? sources[0];
  const { authority, year, openedAtSource } = source;
  const title = `${source.title}, ${claim.place}`;
  return { id: claim.id, kind: 'claim', authority, year, title, statement: claim.statement, openedAtSource };
}

function describeEvidence(entry: Evidence): BasisDescription {
  const { id, authority, year, source: title, fact: statement, openedAtSource, url, readThrough } = entry;
  return {
    id,
    kind: 'evidence',
    authority,
    year,
    title,
    statement,
    openedAtSource,
    ...(url === undefined ? {} : { url }),
    ...(readThrough === undefined ? {} : { readThrough }),
  };
}

function waitingFor(ids: readonly string[]): string | undefined {
  const open = judgements.filter(({ id, signedBy }) => ids.includes(id) && signedBy === null);
  return open[0]?.needs;
}

function describeConflict({ id, topic, resolution, judgements: needed = [] }: Conflict): BasisDescription {
  const described = {
    id,
    kind: 'conflict',
    authority: OUR_AUTHORITY,
    year: null,
    title: `Sources compared: ${topic}`,
    statement: resolution,
    openedAtSource: false,
  } as const;
  const unsigned = waitingFor(needed);
  return unsigned === undefined ? described : { ...described, unsigned };
}

function describeWarning({ id, title, why, instead }: Warning): BasisDescription {
  return {
    id,
    kind: 'warning',
    authority: OUR_AUTHORITY,
    year: null,
    title: `Not repeated: ${title}`,
    statement: `${why}. Instead: ${instead}`,
    openedAtSource: false,
  };
}

function describeJudgement({ id, statement, why, needs, signedBy }: Judgement): BasisDescription {
  const described = {
    id,
    kind: 'judgement',
    authority: signedBy ?? OUR_AUTHORITY,
    year: null,
    title: `Our judgement, because: ${why}`,
    statement,
    openedAtSource: false,
  } as const;
  return signedBy === null ? { ...described, unsigned: needs } : described;
}

const described: ReadonlyMap<string, BasisDescription> = new Map(
  [
    ...claims.map(describeClaim),
    ...conflicts.map(describeConflict),
    ...evidence.map(describeEvidence),
    ...warnings.map(describeWarning),
    ...judgements.map(describeJudgement),
  ].map((basis) => [basis.id, basis]),
);

/** Answers what a cited id stands for: who says it, since when, and whether it was read at its source. */
export function describeBasis(id: BasisId): BasisDescription {
  const basis = described.get(id);
  if (basis === undefined) throw new RangeError(`no entry of the ledger is called ${id}`);
  return basis;
}
