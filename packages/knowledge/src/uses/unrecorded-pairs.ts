import type { Claim } from '../claims/claim.ts';
import type { Fault } from './fault.ts';
import type { LedgerBook } from './ledger-book.ts';

/** Whether both say it, and say it differently. */
const differs = <T>(one: T | null | undefined, other: T | null | undefined): boolean =>
  one != null && other != null && one !== other;

const CONTRARY: Readonly<Partial<Record<Claim['kind'], Claim['kind']>>> = {
  'care-do': 'care-avoid',
  'care-avoid': 'care-do',
};

/** Answers in which way two claims of one subject do not say the same; nothing when they do. */
export function differenceBetween(one: Claim, other: Claim): string | undefined {
  if (one.subject !== other.subject) return undefined;
  if (CONTRARY[one.kind] === other.kind) return 'one says do, the other avoid';
  if (one.kind !== other.kind) return undefined;
  if (differs(one.level, other.level)) return `${one.level} against ${other.level}`;
  const from = differs(one.window?.fromHour, other.window?.fromHour);
  const to = differs(one.window?.toHour, other.window?.toHour);
  if (!from && !to) return undefined;
  const hours = ({ window }: Claim): string => `${window?.fromHour ?? '?'} to ${window?.toHour ?? '?'} h`;
  return `${hours(one)} against ${hours(other)}`;
}

/** Answers the pairs of claims that do not say the same and that no conflict and no review holds together. */
export function unrecordedPairs({
  claims,
  reviewedPairs,
}: Pick<LedgerBook, 'claims' | 'reviewedPairs'>): readonly Fault[] {
  const isReviewed = (one: Claim, other: Claim): boolean =>
    reviewedPairs.some(({ claims: pair }) => pair.includes(one.id) && pair.includes(other.id));
  return claims.flatMap((one, at) =>
    claims.slice(at + 1).flatMap((other): readonly Fault[] => {
      const difference = differenceBetween(one, other);
      if (difference === undefined || isReviewed(one, other)) return [];
      if (one.conflicts?.some((id) => other.conflicts?.includes(id)) === true) return [];
      return [
        {
          code: 'unrecorded-pair',
          id: one.id,
          say: `${one.id} and ${other.id} on ${one.subject}: ${difference}; no conflict holds both`,
        },
      ];
    }),
  );
}
