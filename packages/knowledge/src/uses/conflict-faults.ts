import { rankOf } from '@afterneedle/engine';
import type { Claim } from '../claims/claim.ts';
import type { Conflict } from '../claims/conflict.ts';
import type { Fault } from './fault.ts';
import type { LedgerBook } from './ledger-book.ts';

type Ledger = Pick<LedgerBook, 'claims' | 'judgements'>;

const isClaim = (id: string): boolean => id.startsWith('S');

function faultsOfPartition({ claims, evidence, judgements = [], ...fall }: Conflict): string[] {
  const told = [...fall.winner, ...fall.supporters, ...fall.dissenters];
  const known: readonly string[] = [...claims, ...evidence, ...judgements];
  return [
    ...claims.filter((id) => !told.includes(id)).map((id) => `${id} neither won, nor agreed, nor dissented`),
    ...told.filter((id, at) => told.indexOf(id) !== at).map((id) => `${id} stands on two sides`),
    ...told.filter((id) => !known.includes(id)).map((id) => `${id} does not belong to it`),
  ];
}

/** How far a claim holds somebody back: the end of a hold; open without an hour. */
const holdOf = ({ kind, window }: Claim): number | undefined =>
  kind === 'care-avoid' || kind === 'precaution'
    ? Math.abs((kind === 'precaution' ? window?.fromHour : window?.toHour) ?? Number.POSITIVE_INFINITY)
    : undefined;

function faultsOfStrictest({ winner, dissenters }: Conflict, { claims }: Ledger): string[] {
  const of = (ids: readonly string[]): readonly Claim[] => claims.filter(({ id }) => ids.includes(id));
  const best = of(winner);
  const longest = Math.max(0, ...best.flatMap((claim) => holdOf(claim) ?? []));
  const highest = Math.max(-1, ...best.flatMap(({ level }) => (level === undefined ? [] : [rankOf(level)])));
  return of(dissenters).flatMap((claim) => {
    const isLonger = claim.kind === best[0]?.kind && (holdOf(claim) ?? 0) > longest;
    const isHigher = claim.level !== undefined && highest >= 0 && rankOf(claim.level) > highest;
    return isLonger || isHigher ? [`${claim.id} is stricter than the winner`] : [];
  });
}

function faultsOfPolicy(conflict: Conflict, ledger: Ledger): string[] {
  const { policy, status, winner, dissenters, judgements = [] } = conflict;
  const found: string[] = [];
  if ((policy === 'judgement') !== (status === 'judgement')) found.push('policy and status do not agree');
  if (policy === 'judgement' && !winner.some((id) => judgements.some((named) => named === id)))
    found.push('our own judgement is not named as the winner');
  if (policy === 'weighted' && !winner.some((id) => id.startsWith('E-'))) found.push('no fact outweighs');
  if (policy === 'clinic' && !/clinic/i.test(conflict.resolution)) found.push('the clinic is not named');
  if ((policy === 'graded') !== (dissenters.length === 0))
    found.push(policy === 'graded' ? 'graded, yet somebody is not followed' : 'nobody dissents');
  if (policy === 'strictest') found.push(...faultsOfStrictest(conflict, ledger));
  return found;
}

/** Answers where a conflict does not tell in full who was followed, who agrees, who does not, and by which policy. */
export function conflictFaults(conflicts: readonly Conflict[], ledger: Ledger): readonly Fault[] {
  return conflicts.flatMap((conflict) =>
    [
      ...faultsOfPartition(conflict),
      ...faultsOfPolicy(conflict, ledger),
      ...(conflict.winner.length + conflict.supporters.length + conflict.dissenters.filter(isClaim).length < 2
        ? ['one voice alone is no conflict']
        : []),
    ].map((say) => ({ code: 'conflict-not-told', id: conflict.id, say: `${conflict.id}: ${say}` })),
  );
}
