import type { TreatmentDraft } from './treatment-draft.ts';

/** In the memory of this page only: a form about somebody's health lies on no disk of the clinic's computer. */
const drafts = new Map<string, TreatmentDraft>();

const keyOf = (staffId: string, personId: string): string => `${staffId} ${personId}`;

/** Keeps a form until the page is left or loaded again; nobody but who began it finds it. */
export function keepDraft(staffId: string, personId: string, draft: TreatmentDraft): void {
  drafts.set(keyOf(staffId, personId), draft);
}

/** Reads the form this member of staff began. */
export function readDraft(staffId: string, personId: string): TreatmentDraft | undefined {
  return drafts.get(keyOf(staffId, personId));
}

/** Lets a form go. */
export function dropDraft(staffId: string, personId: string): void {
  drafts.delete(keyOf(staffId, personId));
}
