import { type Insights, type InsightsQuery, serverResultSchema } from '@afterneedle/contract';
import { openResult } from '../check-ins/said.ts';
import { openFile } from '../complications/kept-file.ts';
import { readStartOfDay } from '../complications/recall/queries.ts';
import { wrongField } from '../people/refusals.ts';
import type { StaffStep } from '../people/staff-step.ts';
import { type CountedComplication, complicationRates } from './complication-rates.ts';
import {
  countTreatmentsByWeek,
  listClosedResults,
  listConfirmed,
  listProductsOf,
  listTimes,
  listTreated,
  type Span,
} from './queries.ts';
import { waitOf } from './waiting-times.ts';

/** The most closed check-ins whose causes are opened for one answer. */
const MOST_CAUSES = 2_000;
const DAY_MS = 86_400_000;
const LONGEST_DAYS = 3 * 366;

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);

async function spanOf({ trx, staff }: StaffStep, { from, until }: InsightsQuery): Promise<Span> {
  const days = (Date.parse(until) - Date.parse(from)) / DAY_MS;
  if (days < 0) throw wrongField('/query/until', 'out-of-range', 'The last day is before the first.');
  if (days > LONGEST_DAYS) throw wrongField('/query/from', 'out-of-range', 'Choose three years or less.');
  const { clinicId } = staff;
  return {
    clinicId,
    from: await readStartOfDay(trx, clinicId, from),
    before: await readStartOfDay(trx, clinicId, dayAfter(until)),
  };
}

async function ratesIn({ trx, seal }: StaffStep, span: Span): Promise<Pick<Insights, 'all' | 'rates'>> {
  const given = Map.groupBy(await listProductsOf(trx, span), ({ treatment_id }) => treatment_id);
  const treated = await listTreated(trx, span);
  const names = new Map<string, number>();
  for (const id of new Set(treated.map(({ device_id, device_name }) => `${device_name}\n${device_id}`))) {
    const [name = ''] = id.split('\n');
    names.set(name, (names.get(name) ?? 0) + 1);
  }
  // Two devices of one name are told apart by their serial number.
  const deviceOf = ({ device_name, serial }: (typeof treated)[number]): string =>
    (names.get(device_name) ?? 0) > 1 ? `${device_name}, serial ${serial ?? 'unknown'}` : device_name;
  const treatments = treated.map((row) => ({
    id: row.treatment_id,
    device: deviceOf(row),
    deepestMm: row.deepest_mm,
    areas: row.areas.map(({ area }) => area),
    products: (given.get(row.treatment_id) ?? []).map(({ name }) => name),
  }));
  const files = (await listConfirmed(trx, span)).flatMap((row): CountedComplication[] => {
    const { said } = openFile(seal, row);
    return said.causality === 'unlikely' ? [] : [{ treatmentId: row.treatment_id, areas: said.areas }];
  });
  return complicationRates(treatments, files);
}

async function outcomesIn(
  { trx, seal }: StaffStep,
  span: Span,
): Promise<Pick<Insights, 'outcomes' | 'outcomesLeftOut'>> {
  const rows = await listClosedResults(trx, span, MOST_CAUSES + 1);
  const counts = new Map<string, number>();
  for (const row of rows.slice(0, MOST_CAUSES)) {
    if (row.said === null) continue;
    const result = serverResultSchema.safeParse(openResult(seal, row.check_in_id, row));
    const cause = result.success ? (result.data.causes[0]?.id ?? '') : '';
    const key = `${cause}\n${row.outcome ?? ''}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const outcomes = [...counts].map(([key, checkIns]) => {
    const [cause = '', outcome = ''] = key.split('\n');
    return { cause, outcome, checkIns };
  });
  return {
    outcomes: outcomes.toSorted((one, other) => other.checkIns - one.checkIns),
    outcomesLeftOut: Math.max(0, rows.length - MOST_CAUSES),
  };
}

/** Answers what a clinic can learn from its own numbers between two days. */
export async function readInsights(step: StaffStep, query: InsightsQuery): Promise<Insights> {
  const { trx } = step;
  const span = await spanOf(step, query);
  const times = await listTimes(trx, span);
  const byLevel = [...Map.groupBy(times, ({ level }) => level)].toSorted(
    ([, one], [, other]) => (other[0]?.level_rank ?? 0) - (one[0]?.level_rank ?? 0),
  );
  const byWeek = Map.groupBy(times, ({ week }) => week);
  const treated = new Map(
    (await countTreatmentsByWeek(trx, span)).map(({ week, treatments }) => [week, treatments]),
  );
  const weeks = [...new Set([...byWeek.keys(), ...treated.keys()])].toSorted();
  return {
    ...(await ratesIn(step, span)),
    waitsByLevel: byLevel.map(([level, of]) => ({ ...waitOf(level, of), level })),
    waitsByWeek: weeks.flatMap((week) => {
      const of = byWeek.get(week);
      return of === undefined ? [] : [waitOf(week, of)];
    }),
    volumes: weeks.map((week) => ({
      week,
      treatments: treated.get(week) ?? 0,
      checkIns: byWeek.get(week)?.length ?? 0,
    })),
    ...(await outcomesIn(step, span)),
  };
}
