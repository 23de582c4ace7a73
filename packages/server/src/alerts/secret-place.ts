import type { SealedPlace } from '../platform/vault.ts';

/** Where the secret of a clinic's webhook is sealed. */
export function secretPlace(clinicId: string): SealedPlace {
  return { kind: 'notice-settings', id: clinicId, field: 'webhook-secret' };
}
