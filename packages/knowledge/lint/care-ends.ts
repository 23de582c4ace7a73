import { type CareItem, MAX_HOURS } from '@afterneedle/engine';
import { type Conflict, claims, conflicts, evidence, judgements, warnings } from '../src/ledger.ts';
import { planKnowledge } from '../src/plan.ts';

/** For which treatment an end holds. */
export type Treatment = 'standard' | 'deep';

const HOURS_OF: Readonly<Record<string, number>> = {
  h: 1,
  hour: 1,
  day: 24,
  week: 168,
  month: 720,
  year: 8760,
};
const SPAN = /(\d+(?:\.\d+)?)(?:\s*(?:-|to|or)\s*(\d+(?:\.\d+)?))?\s*(h|hour|day|week|month|year)s?\b/g;

/** Every span a text names, in hours: "5-7 days" is 120 and 168. */
function hoursIn(text: string): readonly number[] {
  const today = /\bthat day\b/.test(text) ? [24] : [];
  const spans = [...text.matchAll(SPAN)].flatMap(([, from, to, unit = 'h']) =>
    [from, to].flatMap((count) => (count === undefined ? [] : [Number(count) * (HOURS_OF[unit] ?? 1)])),
  );
  return [...today, ...spans];
}

function saidOfThings(cite: string, things: readonly string[]): readonly number[] | undefined {
  const own = planKnowledge.positions.filter((said) => said.cite === cite && things.includes(said.thing));
  if (own.length === 0) return undefined;
  return own.flatMap(({ fromHour, untilHour }) =>
    typeof untilHour === 'number' ? [fromHour, untilHour] : [fromHour],
  );
}

function hoursToldBy({ resolution, resolvedWindow }: Conflict): readonly number[] {
  const hours = Object.values(resolvedWindow ?? {}).filter((value) => typeof value === 'number');
  return [...hours, ...hoursIn(resolution)];
}

/** Answers the ends and floors of a hold that the sheet of a conflict does not tell, though the hold rests on it. */
export function hoursUntoldBy(
  conflict: Conflict,
  { untilHour, floorHour, cites }: CareItem,
): readonly number[] {
  if (conflict.resolvedWindow === undefined || !cites.includes(conflict.id)) return [];
  const told = hoursToldBy(conflict);
  const hours = [untilHour.standard, untilHour.deep, floorHour?.standard, floorHour?.deep];
  return hours.flatMap((hour) => (hour == null || hour >= MAX_HOURS || told.includes(hour) ? [] : [hour]));
}

function hoursOf(cite: string, things: readonly string[]): readonly number[] {
  const claim = claims.find(({ id }) => id === cite);
  if (claim !== undefined)
    return [claim.window?.fromHour, claim.window?.toHour].flatMap((hour) => hour ?? []);
  const fact = evidence.find(({ id }) => id === cite);
  if (fact !== undefined) return saidOfThings(cite, things) ?? hoursIn(`${fact.fact}; ${fact.number ?? ''}`);
  const conflict = conflicts.find(({ id }) => id === cite);
  if (conflict !== undefined)
    return [...hoursToldBy(conflict), ...(conflict.judgements ?? []).flatMap((id) => hoursOf(id, things))];
  const judgement = judgements.find(({ id }) => id === cite);
  if (judgement !== undefined) return hoursIn(judgement.statement);
  const warning = warnings.find(({ id }) => id === cite);
  return warning === undefined ? [] : hoursIn(warning.instead);
}

/** A thing, everything it is a kind of, and every kind of it. */
function kinOf(id: string): readonly string[] {
  const { things } = planKnowledge;
  const up = (one: string): readonly string[] => [
    one,
    ...(things.find((thing) => thing.id === one)?.isA ?? []).flatMap(up),
  ];
  const down = (one: string): readonly string[] => [
    one,
    ...things.filter(({ isA = [] }) => isA.includes(one)).flatMap((kind) => down(kind.id)),
  ];
  return [...new Set([...up(id), ...down(id)])];
}

/** Answers for which treatments the end of a care item stands in nothing that it cites. */
export function endsNobodyGives({ thing, untilHour, cites }: CareItem): readonly Treatment[] {
  const kin = kinOf(thing);
  const given = new Set(cites.flatMap((cite) => [...hoursOf(cite, kin)]));
  return (['standard', 'deep'] as const).filter((kind) => {
    const end = untilHour[kind];
    return end !== null && !given.has(end);
  });
}
