import type { ReactElement } from 'react';
import { Fade, type Spot, Spots } from './dome.tsx';
import type { LookProps } from './look-props.ts';

const SPOTS: readonly Spot[] = [
  [52, 52, 30],
  [96, 94, 13],
];

/** A tight clear dome full of water, with a bright window of light on it. */
export function Blister({ skin, id }: LookProps): ReactElement {
  return (
    <>
      <defs>
        <Fade
          id={`${id}-halo`}
          stops={[
            { at: 0.6, colour: skin.flush, opacity: 0.65 },
            { at: 1, colour: skin.flush, opacity: 0 },
          ]}
        />
        <Fade
          id={`${id}-shadow`}
          stops={[
            { at: 0.7, colour: skin.deep, opacity: 0.75 },
            { at: 1, colour: skin.deep, opacity: 0 },
          ]}
        />
        <Fade
          id={`${id}-dome`}
          light={[0.62, 0.66]}
          stops={[
            { at: 0, colour: skin.pale },
            { at: 0.6, colour: skin.clear },
            { at: 0.88, colour: skin.base },
            { at: 1, colour: skin.shade },
          ]}
        />
        <Fade
          id={`${id}-shine`}
          stops={[
            { at: 0, colour: skin.shine, opacity: 1 },
            { at: 0.4, colour: skin.shine, opacity: 0.85 },
            { at: 1, colour: skin.shine, opacity: 0 },
          ]}
        />
      </defs>
      <Spots spots={SPOTS} fill={`${id}-halo`} grow={1.35} />
      <Spots spots={SPOTS} fill={`${id}-shadow`} grow={1.12} shift={0.1} />
      <Spots spots={SPOTS} fill={`${id}-dome`} />
      {SPOTS.map(([x, y, r]) => (
        <g key={x} fill="none" stroke={skin.shine} strokeLinecap="round">
          <path
            d={`M${x + r * 0.72} ${y + r * 0.34}A${r * 0.8} ${r * 0.8} 0 0 1 ${x + r * 0.2} ${y + r * 0.77}`}
            strokeWidth={r * 0.09}
            opacity="0.55"
          />
          <ellipse
            cx={x - r * 0.36}
            cy={y - r * 0.4}
            rx={r * 0.3}
            ry={r * 0.19}
            transform={`rotate(-38 ${x - r * 0.36} ${y - r * 0.4})`}
            fill={`url(#${id}-shine)`}
            stroke="none"
          />
        </g>
      ))}
    </>
  );
}
