import { claims, conflicts, evidence, sources } from '@afterneedle/knowledge/ledger';
import { granted, type Outcome, problem, refused } from '../platform/problems.ts';

/** A stretch of a list, and where the next one begins. */
export interface ListPage<T> {
  readonly items: T[];
  readonly next: string | null;
}

/** Every source as it is sent: the articles, then the literature. */
export const sourceList = [
  ...sources.map(({ id, kind, authority, year, title, openedAtSource }) => ({
    id,
    kind,
    authority,
    year,
    title,
    openedAtSource,
    claims: claims.filter((claim) => claim.source === id).length,
  })),
  ...evidence.map(({ id, authority, year, source: title, openedAtSource, url }) => ({
    id,
    kind: 'evidence' as const,
    authority,
    year,
    title,
    openedAtSource,
    ...(url === undefined ? {} : { url }),
    claims: 0,
  })),
];

/** Every conflict as it is sent. */
export const conflictList = conflicts.map(
  ({ id, topic, kind, status, policy, positions, winner, supporters, dissenters, resolution, ...rest }) => ({
    id,
    topic,
    kind,
    status,
    policy,
    positions: positions.map((one) => ({
      claims: [...one.claims],
      evidence: [...(one.evidence ?? [])],
      position: one.position,
    })),
    winner: [...winner],
    supporters: [...supporters],
    dissenters: [...dissenters],
    resolution,
    evidence: [...rest.evidence],
    judgements: [...(rest.judgements ?? [])],
  }),
);

/** Takes a stretch of a list; a cursor that is none of ours is refused. */
export function pageOf<T extends { readonly id: string }>(
  list: readonly T[],
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
): Outcome<ListPage<T>> {
  const after = cursor === undefined ? -1 : list.findIndex(({ id }) => id === cursor);
  if (cursor !== undefined && after === -1) {
    return refused({
      status: 422,
      title: 'Something in the request is not right',
      problems: [problem('/query/cursor', 'bad-value', 'This is not a place in the list.')],
    });
  }
  const items = list.slice(after + 1, after + 1 + limit);
  const last = items.at(-1);
  const isEnd = last === undefined || last === list.at(-1);
  return granted({ items, next: isEnd ? null : last.id });
}
