import type { ConflictId, EvidenceId } from './index.ts';

/** How strong a fact is, by the kind of text it stands in. */
type Grade =
  | 'regulator'
  | 'guideline'
  | 'systematic-review'
  | 'rct'
  | 'cohort'
  | 'lab'
  | 'case-report'
  | 'device-label'
  | 'hospital-leaflet'
  | 'public-health-page'
  | 'review'
  | 'clinic-page'
  | 'secondary';

/** A fact from outside the articles. */
export interface Evidence {
  readonly id: EvidenceId;
  readonly topic: string;
  readonly fact: string;
  readonly number?: string;
  readonly source: string;
  /** The body or journal whose statement it is, as shown to persons. */
  readonly authority: string;
  readonly year: number | null;
  /** Read on the authority's own page or in a public index of record; else the authority is named and nothing is linked. */
  readonly openedAtSource: boolean;
  readonly readThrough?: string;
  /** Only with `openedAtSource`. */
  readonly url?: string;
  readonly grade: Grade;
  readonly bearsOn?: readonly ConflictId[];
  readonly note?: string;
}
