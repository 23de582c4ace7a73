import type { ReactElement } from 'react';
import { withSmallFirst } from '../first-letter.ts';

const WIDTH = 640;
const HEIGHT = 200;
const LEFT = 52;
const BOTTOM = 28;
const TOP = 12;

interface WeekChartProps {
  readonly title: string;
  readonly names: readonly [string, string];
  /** For each week the two values, nothing where there is none. */
  readonly weeks: readonly { readonly week: string; readonly values: readonly (number | null)[] }[];
}

/** Answers a round number not below a value, to end a scale on. */
function roundUp(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 5, 10].find((each) => each * power >= value) ?? 10;
  return step * power;
}

/** Two values a week as lines, the second one dashed; the table below says the same in numbers. */
export function WeekChart({ title, names, weeks }: WeekChartProps): ReactElement | null {
  if (weeks.length < 2) return null;
  const top = roundUp(Math.max(...weeks.flatMap(({ values }) => values.map((value) => value ?? 0))));
  const x = (at: number): number => LEFT + (at / (weeks.length - 1)) * (WIDTH - LEFT - 16);
  const y = (value: number): number => TOP + (1 - value / top) * (HEIGHT - TOP - BOTTOM);
  const pointsOf = (of: number): { x: number; y: number }[] =>
    weeks.flatMap(({ values }, at) => {
      const value = values[of];
      return value === undefined || value === null ? [] : [{ x: x(at), y: y(value) }];
    });
  return (
    <figure className="chart-figure">
      <figcaption>
        {title}: {withSmallFirst(names[0])} (line), {withSmallFirst(names[1])} (dashed)
      </figcaption>
      <svg
        className="chart"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`${title}; the numbers are in the table`}
      >
        {[0, top / 2, top].map((value) => (
          <g key={value}>
            <line className="chart-grid" x1={LEFT} x2={WIDTH - 16} y1={y(value)} y2={y(value)} />
            <text className="chart-text chart-text-end" x={LEFT - 8} y={y(value) + 4}>
              {value}
            </text>
          </g>
        ))}
        <text className="chart-text" x={LEFT} y={HEIGHT - 8}>
          {weeks[0]?.week}
        </text>
        <text className="chart-text chart-text-end" x={WIDTH - 16} y={HEIGHT - 8}>
          {weeks.at(-1)?.week}
        </text>
        {names.map((name, of) => (
          <g key={name} className={of === 0 ? 'chart-first' : 'chart-second'}>
            <polyline
              points={pointsOf(of)
                .map((point) => `${point.x},${point.y}`)
                .join(' ')}
            />
            {pointsOf(of).map((point) => (
              <circle key={point.x} cx={point.x} cy={point.y} r={3.5} />
            ))}
          </g>
        ))}
      </svg>
    </figure>
  );
}
