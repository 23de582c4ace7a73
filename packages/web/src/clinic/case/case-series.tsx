import type { CaseFile, CaseView } from '@afterneedle/contract';
import type { ReactElement } from 'react';
import { dayAfter } from '../day-words.ts';
import { type SignSeries, seriesOf } from './series-points.ts';

const WIDTH = 360;
const ROW = 22;
const LEFT = 92;
const RIGHT = 14;
const TOP = 8;

function sayOf({ label, steps, points }: SignSeries): string {
  const told = points.map(({ hours, step }) => `${dayAfter(hours).toLowerCase()} ${steps[step] ?? step}`);
  return `${label}: ${told.join(', ')}`;
}

function Chart({ series }: { readonly series: SignSeries }): ReactElement {
  const { steps, points } = series;
  const last = Math.max(...points.map(({ hours }) => hours), 24);
  const x = (hours: number): number => LEFT + (hours / last) * (WIDTH - LEFT - RIGHT);
  const y = (step: number): number => TOP + (steps.length - 1 - step) * ROW + ROW / 2;
  const height = TOP + steps.length * ROW + 18;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={sayOf(series)}>
      {steps.map((name, step) => (
        <g key={name}>
          <line className="series-step" x1={LEFT} x2={WIDTH - RIGHT} y1={y(step)} y2={y(step)} />
          <text x={0} y={y(step) + 4}>
            {name}
          </text>
        </g>
      ))}
      <polyline
        className="series-line"
        points={points.map(({ hours, step }) => `${x(hours)},${y(step)}`).join(' ')}
      />
      {points.map(({ hours, step }) => (
        <g key={hours}>
          <circle className="series-point" cx={x(hours)} cy={y(step)} r={5} />
          <text x={x(hours)} y={height - 4} textAnchor="middle">
            D{Math.floor(hours / 24)}
          </text>
        </g>
      ))}
    </svg>
  );
}

interface CaseSeriesProps {
  readonly view: CaseView;
  readonly file: CaseFile | undefined;
}

/** Each sign over the check-ins, as a drawing and as a sentence; only what was told is drawn. */
export function CaseSeries({ view, file }: CaseSeriesProps): ReactElement | null {
  if (file === undefined || file.earlier.length === 0) return null;
  const all = seriesOf(view, file);
  return (
    <section className="card case-series" aria-labelledby="series">
      <h2 id="series">Course</h2>
      {all.length === 0 && <p className="muted">No sign was told twice.</p>}
      {all.map((series) => (
        <div key={series.id}>
          <h3>{series.label}</h3>
          <Chart series={series} />
          <p className="muted small">{sayOf(series)}.</p>
        </div>
      ))}
    </section>
  );
}
