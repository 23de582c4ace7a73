import type { Reading } from './answer.ts';

export type FindingValue = number | true | 'unsure';

/** What the pages so far have said; filled page by page, later pages overrule earlier ones. */
export interface Known {
  readonly now: number;
  readonly findings: Record<string, FindingValue>;
  readonly contexts: Record<string, string>;
  regions: readonly string[];
  hours?: number;
  treatedAt?: number;
  treatedApprox: boolean;
  forWhom: 'me' | 'someone-else';
  message: string;
  reading?: Reading;
}

/** Nothing said yet. */
export function nothingKnown(now: number): Known {
  return { now, findings: {}, contexts: {}, regions: [], treatedApprox: false, forWhom: 'me', message: '' };
}

/** Whether a finding was said to be there, in any strength. */
function isPresent(known: Known, finding: string): boolean {
  const value = known.findings[finding];
  return value === true || (typeof value === 'number' && value > 0);
}

/** Answers whether a finding was said to be there or perhaps there. */
export function isPossible(known: Known, finding: string): boolean {
  return isPresent(known, finding) || known.findings[finding] === 'unsure';
}

/** Records that a finding is there, keeping a strength that is already known. */
export function setPresent(known: Known, finding: string): void {
  const value = known.findings[finding];
  if (typeof value !== 'number' || value === 0) known.findings[finding] = true;
}
