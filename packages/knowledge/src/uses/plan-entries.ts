import type { CareItem, CareNote, PlanKnowledge, Position } from '@afterneedle/engine';
import type { LedgerEntry } from './ledger-entry.ts';

/** Answers what each position is called: "S3-48/retinoids", and more where one source says several things of one thing. */
function positionIds(positions: readonly Position[]): readonly string[] {
  const longer: readonly ((position: Position, at: number) => string)[] = [
    ({ cite, thing }) => `${cite}/${thing}`,
    ({ cite, thing, stance }) => `${cite}/${thing}/${stance}`,
    ({ cite, thing, stance }, at) => `${cite}/${thing}/${stance}/${at}`,
  ];
  return positions.map((position) => {
    const twins = positions.filter(({ cite, thing }) => cite === position.cite && thing === position.thing);
    const names = longer.map((nameOf) => nameOf(position, twins.indexOf(position)));
    const unique = longer.findIndex((nameOf, at) => {
      const same = twins.filter((twin, index) => nameOf(twin, index) === names[at]);
      return same.length === 1;
    });
    return names[unique] ?? `${position.cite}/${position.thing}`;
  });
}

function positionEntries(positions: readonly Position[]): readonly LedgerEntry[] {
  const ids = positionIds(positions);
  return positions.map(
    ({ cite, overruledBy, stance, fromHour, untilHour }, at): LedgerEntry => ({
      kind: 'position',
      id: ids[at] ?? cite,
      cites: overruledBy === undefined ? [cite] : [cite, overruledBy],
      stated: {
        any: { stance, starts: [fromHour], ends: untilHour === 'not-said' ? [] : [untilHour], repeats: true },
      },
    }),
  );
}

/** Answers a care item as the ledger sees it. */
function careEntry({ id, cites, fromHour, untilHour }: CareItem): LedgerEntry {
  const stated = { starts: [fromHour], ends: [untilHour.standard, untilHour.deep] };
  return { kind: 'care', id, cites, stated: { any: stated } };
}

/** Answers the entries of the plan: its care items, what each source says of a thing, needs, and advice for a cause. */
export function planEntries({
  care,
  positions,
  needs,
  causeCare,
  prevention,
}: PlanKnowledge): readonly LedgerEntry[] {
  const note = (prefix: string, { id, cites }: CareNote): LedgerEntry => ({
    kind: 'cause-care',
    id: `${prefix}/${id}`,
    cites,
  });
  return [
    ...care.map(careEntry),
    ...positionEntries(positions),
    ...needs.map(({ need, cites }): LedgerEntry => ({ kind: 'need', id: need, cites })),
    ...causeCare.flatMap(({ cause, soothes, worsens, clinicianOnly }) =>
      [...soothes, ...worsens, ...clinicianOnly].map((entry) => note(cause, entry)),
    ),
    ...prevention.map(({ id, cites }): LedgerEntry => ({ kind: 'prevention', id, cites })),
  ];
}
