import { type ComplicationSaid, complicationSaidSchema } from '@afterneedle/contract';
import { z } from 'zod';
import type { ClinicSeal } from '../platform/vault.ts';

/** One version of a file as it lies sealed: what it said, who judged the cause, and why it was written anew. */
const keptFileSchema = z.object({
  said: complicationSaidSchema,
  personId: z.uuid().nullable(),
  treatmentId: z.uuid().nullable(),
  judged: z.object({ staffId: z.uuid(), name: z.string(), at: z.string() }).nullable(),
  reason: z.string().nullable(),
});

export type KeptFile = z.infer<typeof keptFileSchema>;

/** What a file says of which nothing is known yet. */
export const NOTHING_SAID: ComplicationSaid = {
  terms: [],
  onsetOn: null,
  severity: null,
  causality: null,
  causalityReason: '',
  outcome: 'not-known-yet',
  outcomeOn: null,
  areas: [],
  suspects: [],
  narrative: '',
  care: '',
};

const NOTHING_KEPT: KeptFile = {
  said: NOTHING_SAID,
  personId: null,
  treatmentId: null,
  judged: null,
  reason: null,
};

const placeOf = (complicationId: string, version: number) => ({
  kind: 'complication',
  id: complicationId,
  field: `version-${version}`,
});

/** Seals one version of a file. */
export function sealFile(
  seal: ClinicSeal,
  of: { readonly complicationId: string; readonly version: number },
  kept: KeptFile,
): string {
  return seal.seal(placeOf(of.complicationId, of.version), JSON.stringify(kept));
}

/** Opens one version of a file; an erased one says nothing. */
export function openFile(
  seal: ClinicSeal,
  row: { readonly complication_id: string; readonly version: number; readonly said: string | null },
): KeptFile {
  if (row.said === null) return NOTHING_KEPT;
  return keptFileSchema.parse(JSON.parse(seal.open(placeOf(row.complication_id, row.version), row.said)));
}
