import type { ClinicSeal } from '../platform/vault.ts';

const placeOf = (id: string) => ({ kind: 'message', id, field: 'text' });

/** Seals the text of a message for its own place only. */
export function sealMessage(seal: ClinicSeal, messageId: string, text: string): string {
  return seal.seal(placeOf(messageId), text);
}

/** Opens the text of a message; one from before texts were sealed lies as it is. */
export function openMessage(
  seal: ClinicSeal,
  row: { readonly message_id: string; readonly sealed: string | null; readonly plain: string | null },
): string {
  return row.sealed === null ? (row.plain ?? '') : seal.open(placeOf(row.message_id), row.sealed);
}
