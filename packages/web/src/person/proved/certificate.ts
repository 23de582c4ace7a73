/** What `npm run prove` wrote of its last run, in short. */
export interface ShortCertificate {
  readonly version: string;
  readonly date: string;
  readonly seconds: number;
  readonly states: number;
  readonly proofs: number;
  readonly proved: number;
  readonly properties: readonly {
    readonly id: string;
    readonly standing: string;
  }[];
}
