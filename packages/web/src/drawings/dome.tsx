import type { ReactElement } from 'react';

/** One raised spot: where it sits and how wide it is. */
export type Spot = readonly [x: number, y: number, radius: number];

interface Stop {
  readonly at: number;
  readonly colour: string;
  readonly opacity?: number;
}

interface FadeProps {
  readonly id: string;
  readonly stops: readonly Stop[];
  /** Where the light falls, 0 to 1; the middle when missing. */
  readonly light?: readonly [number, number];
}

/** A round fade that fits itself to whatever it fills. */
export function Fade({ id, stops, light = [0.5, 0.5] }: FadeProps): ReactElement {
  return (
    <radialGradient id={id} cx="0.5" cy="0.5" r="0.5" fx={light[0]} fy={light[1]}>
      {stops.map(({ at, colour, opacity }) => (
        <stop key={at} offset={at} stopColor={colour} stopOpacity={opacity ?? 1} />
      ))}
    </radialGradient>
  );
}

interface SpotsProps {
  readonly spots: readonly Spot[];
  /** A gradient's id. */
  readonly fill: string;
  readonly grow?: number;
  /** Moved by this share of its radius, right and down. */
  readonly shift?: number;
  readonly opacity?: number;
}

/** The same round fade on every spot. */
export function Spots({ spots, fill, grow = 1, shift = 0, opacity = 1 }: SpotsProps): ReactElement {
  return (
    <g fill={`url(#${fill})`} opacity={opacity}>
      {spots.map(([x, y, r]) => (
        <circle key={`${x}-${y}`} cx={x + r * shift} cy={y + r * shift} r={r * grow} />
      ))}
    </g>
  );
}
