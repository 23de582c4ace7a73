import type { Rate } from '@afterneedle/contract';
import type { ReactElement } from 'react';

const ROW = 34;
const LEFT = 6;
const WIDTH = 320;
const TOP = 6;
const STEPS = [5, 10, 20, 50, 100] as const;

interface RateChartProps {
  readonly title: string;
  readonly rates: readonly Rate[];
}

/** Each rate as a point on its interval; the table beside it says the same in numbers. */
export function RateChart({ title, rates }: RateChartProps): ReactElement | null {
  const shown = rates.filter(({ rate }) => rate !== null);
  if (shown.length === 0) return null;
  const highest = Math.max(...shown.map(({ rate }) => rate?.high ?? 0));
  const top = STEPS.find((step) => step >= highest) ?? 100;
  const x = (percent: number): number => LEFT + (percent / top) * (WIDTH - 2 * LEFT - 24);
  const height = TOP + shown.length * ROW + 22;
  return (
    <svg
      className="chart chart-rates"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={`${title}; the numbers are in the table`}
    >
      {[0, top / 2, top].map((percent) => (
        <g key={percent}>
          <line className="chart-grid" x1={x(percent)} x2={x(percent)} y1={TOP} y2={height - 20} />
          <text
            className={`chart-text ${percent === 0 ? '' : 'chart-text-middle'}`}
            x={x(percent)}
            y={height - 5}
          >
            {percent} %
          </text>
        </g>
      ))}
      {shown.map(({ name, rate }, at) => {
        const y = TOP + at * ROW + 24;
        if (rate === null) return null;
        return (
          <g key={name}>
            <text className="chart-text" x={LEFT} y={y - 10}>
              {name}
            </text>
            <line className="chart-line" x1={x(rate.low)} x2={x(rate.high)} y1={y} y2={y} />
            <circle className="chart-dot" cx={x(rate.percent)} cy={y} r={5} />
          </g>
        );
      })}
    </svg>
  );
}
