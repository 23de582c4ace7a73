import { type Insights, RATE_GROUPS, type Rate, type Wait } from '@afterneedle/contract';
import { writeCsv } from './csv.ts';

const HEAD = ['Table', 'Name', 'Measure', 'Value', 'Low (95 %)', 'High (95 %)', 'Of'] as const;

type Row = readonly (string | number | null)[];

const rateRow = (table: string, { name, treatments, withComplication, rate }: Rate): Row[] => [
  [table, name, 'Treatments with a complication', withComplication, null, null, treatments],
  [table, name, 'Percent', rate?.percent ?? null, rate?.low ?? null, rate?.high ?? null, treatments],
];

const waitRows = (table: string, wait: Wait): Row[] =>
  (['toSeen', 'toAcknowledged', 'toClosed'] as const).flatMap((until) => {
    const span = wait[until];
    if (span === null) return [];
    return [
      [table, wait.name, `${until}, median minutes`, span.median, null, null, span.count],
      [table, wait.name, `${until}, 90 % within minutes`, span.p90, null, null, span.count],
    ];
  });

/** Writes the numbers of a clinic as one long CSV, a line a number. */
export function insightsCsv(insights: Insights): string {
  return writeCsv(HEAD, [
    ...rateRow('all', insights.all),
    ...RATE_GROUPS.flatMap((group) => insights.rates[group].flatMap((rate) => rateRow(group, rate))),
    ...insights.waitsByLevel.flatMap((wait) => waitRows('wait by level', wait)),
    ...insights.waitsByWeek.flatMap((wait) => waitRows('wait by week', wait)),
    ...insights.volumes.flatMap(({ week, treatments, checkIns }): Row[] => [
      ['volume', week, 'Treatments', treatments, null, null, null],
      ['volume', week, 'Check-ins', checkIns, null, null, null],
    ]),
    ...insights.outcomes.map(
      ({ cause, outcome, checkIns }): Row => ['outcome', cause, outcome, checkIns, null, null, null],
    ),
  ]);
}
