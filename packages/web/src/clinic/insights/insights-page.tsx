import '../../ui/complications.css';
import '../../ui/insights.css';
import {
  type Insights,
  type InsightsQuery,
  insightsSchema,
  LEAST_TREATMENTS,
  RATE_GROUPS,
  type Rate,
  type RateGroup,
} from '@afterneedle/contract';
import { type ReactElement, useCallback, useId, useState } from 'react';
import { type Answered, ask } from '../../offline/api.ts';
import { Heading } from '../../ui/heading.tsx';
import { LEVEL_WORDS } from '../../ui/level-mark.tsx';
import { OUTCOME_WORDS } from '../case/outcome-words.ts';
import { NotHere } from '../complications/not-here.tsx';
import { useAnswer } from '../complications/use-answer.ts';
import { dayText } from '../day-words.ts';
import { withLargeFirst } from '../first-letter.ts';
import { placeOf } from '../region-words.ts';
import type { RoomProps } from '../rooms.ts';
import { labelOfCause } from '../words.ts';
import { RateChart } from './rate-chart.tsx';
import { VolumeTable } from './volume-table.tsx';
import { WaitTable } from './wait-table.tsx';
import { WeekChart } from './week-chart.tsx';

const DAY_MS = 86_400_000;
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

const GROUP_WORDS: Readonly<Record<RateGroup, string>> = {
  device: 'By device',
  depth: 'By depth',
  area: 'By area',
  product: 'By product',
};

const GROUP_HEADS: Readonly<Record<RateGroup, string>> = {
  device: 'Device',
  depth: 'Depth',
  area: 'Area',
  product: 'Product',
};

/** Answers the name of a line; devices and products keep theirs as the clinic wrote it. */
function lineName(group: RateGroup, name: string): string {
  if (group === 'area') return placeOf(name);
  return group === 'depth' ? withLargeFirst(name) : name;
}

const outcomeWords: Readonly<Record<string, string>> = OUTCOME_WORDS;

function fetchInsights(query: InsightsQuery): Promise<Answered<Insights>> {
  return ask(`/api/v1/insights?${new URLSearchParams(query).toString()}`, (json) =>
    insightsSchema.parse(json),
  );
}

/** What the clinic can learn from its own numbers: complications, waits, volumes, outcomes. */
export function InsightsPage({ onSignedOut }: RoomProps): ReactElement {
  const fromField = useId();
  const untilField = useId();
  const [from, setFrom] = useState(() => dayOf(Date.now() - 182 * DAY_MS));
  const [until, setUntil] = useState(() => dayOf(Date.now()));
  const isAsked = from !== '' && until !== '' && from <= until;
  return (
    <>
      <Heading title="Insights">Insights</Heading>
      <div className="card no-print trace-form">
        <div className="field">
          <label className="label" htmlFor={fromField}>
            From
          </label>
          <input
            id={fromField}
            type="date"
            className="input"
            value={from}
            onChange={(event) => setFrom(event.currentTarget.value)}
          />
        </div>
        <div className="field">
          <label className="label" htmlFor={untilField}>
            Until
          </label>
          <input
            id={untilField}
            type="date"
            className="input"
            value={until}
            onChange={(event) => setUntil(event.currentTarget.value)}
          />
        </div>
        {isAsked && (
          <p className="trace-link">
            <a href={`/api/v1/insights.csv?${new URLSearchParams({ from, until }).toString()}`} download>
              Download as CSV
            </a>
          </p>
        )}
      </div>
      {isAsked ? (
        <Numbers key={`${from} ${until}`} from={from} until={until} onSignedOut={onSignedOut} />
      ) : (
        <p className="field-error" role="alert">
          Choose a first day that is not after the last.
        </p>
      )}
    </>
  );
}

interface NumbersProps extends InsightsQuery {
  readonly onSignedOut: () => void;
}

function Numbers({ from, until, onSignedOut }: NumbersProps): ReactElement {
  const { standing, load } = useAnswer(
    useCallback(() => fetchInsights({ from, until }), [from, until]),
    onSignedOut,
  );
  if (standing.state !== 'ready') return <>{<NotHere standing={standing} what="span" onRetry={load} />}</>;
  const insights = standing.value;
  return (
    <>
      <section className="card" aria-labelledby="rates">
        <h2 id="rates">Complications</h2>
        <AllRate all={insights.all} />
        <p className="muted">
          A treatment counts when a file about it is confirmed or closed, and the cause was not judged
          unlikely. With fewer than {LEAST_TREATMENTS} treatments no rate is shown: a small number says
          nothing about the next person. The line is the 95 % interval (Wilson): the true rate may be anywhere
          on it. People differ from device to device, so a higher rate is a reason to look, not a proof.
        </p>
        {RATE_GROUPS.map((group) => (
          <RateGroupPart key={group} group={group} rates={insights.rates[group] ?? []} />
        ))}
      </section>
      <section className="card" aria-labelledby="waits">
        <h2 id="waits">How long check-ins wait</h2>
        <p className="muted">From sent, around the clock. Check-ins that still wait are in no time.</p>
        <WaitTable
          caption="By level"
          head="Level"
          waits={insights.waitsByLevel.map((wait) => ({ ...wait, name: LEVEL_WORDS[wait.level] }))}
        />
        <WeekChart
          title="Minutes until seen, by week"
          weeks={insights.waitsByWeek.map(({ name, toSeen }) => ({
            week: dayText(name),
            values: [toSeen?.median ?? null, toSeen?.p90 ?? null],
          }))}
          names={['Median', '9 of 10 within']}
        />
        <WaitTable
          caption="By week"
          head="Week from"
          waits={insights.waitsByWeek.map((wait) => ({ ...wait, name: dayText(wait.name) }))}
        />
      </section>
      <section className="card" aria-labelledby="volumes">
        <h2 id="volumes">Volumes</h2>
        <WeekChart
          title="Treatments and check-ins, by week"
          weeks={insights.volumes.map(({ week, treatments, checkIns }) => ({
            week: dayText(week),
            values: [treatments, checkIns],
          }))}
          names={['Treatments', 'Check-ins']}
        />
        <VolumeTable volumes={insights.volumes} />
      </section>
      <section className="card" aria-labelledby="outcomes">
        <h2 id="outcomes">How closed check-ins ended, by most likely cause</h2>
        <OutcomeTable insights={insights} />
      </section>
    </>
  );
}

function AllRate({ all }: { readonly all: Rate }): ReactElement {
  if (all.treatments === 0) return <p>No treatment was written down in these days.</p>;
  return (
    <p>
      <strong>
        {all.withComplication} of {all.treatments} treatments
      </strong>{' '}
      led to a complication
      {all.rate === null
        ? '. Too few treatments to give a rate.'
        : `: ${all.rate.percent} % (95 % interval ${all.rate.low} to ${all.rate.high} %).`}
    </p>
  );
}

interface RateGroupPartProps {
  readonly group: RateGroup;
  readonly rates: readonly Rate[];
}

function RateGroupPart({ group, rates }: RateGroupPartProps): ReactElement | null {
  if (rates.length === 0) return null;
  const named = rates.map((rate) => ({
    ...rate,
    name: lineName(group, rate.name),
  }));
  return (
    <>
      <h3>{GROUP_WORDS[group]}</h3>
      <div className="chart-and-table">
        <RateChart title={`Complications, ${GROUP_WORDS[group].toLowerCase()}`} rates={named} />
        <table className="clinic-table">
          <thead>
            <tr>
              <th scope="col">{GROUP_HEADS[group]}</th>
              <th scope="col" className="number">
                Complications
              </th>
              <th scope="col" className="number">
                Treatments
              </th>
              <th scope="col">Rate (95 % interval)</th>
            </tr>
          </thead>
          <tbody>
            {named.map(({ name, treatments, withComplication, rate }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td data-label="Complications" className="number">
                  {withComplication}
                </td>
                <td data-label="Treatments" className="number">
                  {treatments}
                </td>
                <td data-label="Rate" className="whole">
                  {rate === null ? 'Too few to say' : `${rate.percent} % (${rate.low} to ${rate.high} %)`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function OutcomeTable({ insights }: { readonly insights: Insights }): ReactElement {
  const { outcomes, outcomesLeftOut } = insights;
  if (outcomes.length === 0) return <p>No check-in of these days was closed yet.</p>;
  return (
    <>
      <p className="muted">
        The cause is what the rules put first, not what anybody found.
        {outcomesLeftOut > 0 && ' Only the newest 2,000 are counted: choose fewer days.'}
      </p>
      <table className="clinic-table">
        <thead>
          <tr>
            <th scope="col">Put first</th>
            <th scope="col">Ended as</th>
            <th scope="col" className="number">
              Check-ins
            </th>
          </tr>
        </thead>
        <tbody>
          {outcomes.map(({ cause, outcome, checkIns }) => (
            <tr key={`${cause} ${outcome}`}>
              <th scope="row">{cause === '' ? 'None' : labelOfCause(cause)}</th>
              <td data-label="Ended as">{outcomeWords[outcome] ?? outcome}</td>
              <td data-label="Check-ins" className="number">
                {checkIns}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
