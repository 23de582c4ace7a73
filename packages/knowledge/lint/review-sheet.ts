/** One generated page for a clinician. */
export interface ReviewSheet {
  /** Below docs/knowledge. */
  readonly path: string;
  readonly text: string;
}
