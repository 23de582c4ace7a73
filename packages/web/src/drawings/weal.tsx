import type { ReactElement } from 'react';
import { Fade } from './dome.tsx';
import type { LookProps } from './look-props.ts';

const WEALS = [
  {
    d: 'M18 48c-3-14 8-26 23-25 8 0 12-6 22-6 15 0 26 8 27 20 1 8-2 12-3 19-2 12-13 20-26 18-7-1-11 2-19 1-13-1-21-14-24-27z',
  },
  { d: 'M71 101c0-8 8-11 17-10 9 0 17 1 19 9 1 8-8 13-17 13-10 0-19-4-19-12z' },
];

/** Tiny pits on the stretched top, as on orange peel. */
const PITS: readonly (readonly [number, number])[] = [
  [36, 36],
  [47, 31],
  [60, 27],
  [73, 33],
  [32, 48],
  [44, 44],
  [56, 40],
  [68, 45],
  [79, 44],
  [38, 59],
  [51, 55],
  [63, 57],
  [74, 58],
  [49, 67],
  [62, 67],
  [82, 98],
  [92, 97],
  [99, 102],
  [87, 106],
];

/** Raised flat-topped patches with an uneven edge, paler in the middle, flushed round about. */
export function Weal({ skin, id }: LookProps): ReactElement {
  return (
    <>
      <defs>
        <Fade
          id={`${id}-flare`}
          stops={[
            { at: 0.5, colour: skin.flush, opacity: 0.7 },
            { at: 0.76, colour: skin.flush, opacity: 0.35 },
            { at: 1, colour: skin.flush, opacity: 0 },
          ]}
        />
        <Fade
          id={`${id}-top`}
          light={[0.3, 0.26]}
          stops={[
            { at: 0, colour: skin.pale },
            { at: 0.45, colour: skin.wealTop },
            { at: 0.82, colour: skin.wealTop },
            { at: 1, colour: skin.weal },
          ]}
        />
        <filter
          colorInterpolationFilters="sRGB"
          id={`${id}-soft`}
          x="-20%"
          y="-20%"
          width="140%"
          height="140%"
        >
          <feGaussianBlur stdDeviation="2.2" />
        </filter>
        <filter
          colorInterpolationFilters="sRGB"
          id={`${id}-edge`}
          x="-20%"
          y="-20%"
          width="140%"
          height="140%"
        >
          <feGaussianBlur stdDeviation="1.1" />
        </filter>
      </defs>
      <ellipse cx="55" cy="49" rx="56" ry="47" fill={`url(#${id}-flare)`} />
      <ellipse cx="89" cy="101" rx="34" ry="25" fill={`url(#${id}-flare)`} />
      {WEALS.map(({ d }) => (
        <g key={d}>
          <path
            d={d}
            transform="translate(3 3.600)"
            fill={skin.deep}
            opacity="0.6"
            filter={`url(#${id}-soft)`}
          />
          <path d={d} fill={skin.weal} filter={`url(#${id}-edge)`} />
          <path
            d={d}
            transform="translate(-1.300 -1.500)"
            fill={`url(#${id}-top)`}
            filter={`url(#${id}-soft)`}
          />
        </g>
      ))}
      <g fill={skin.weal} opacity="0.45">
        {PITS.map(([cx, cy]) => (
          <circle key={`${cx}-${cy}`} cx={cx} cy={cy} r="0.9" />
        ))}
      </g>
    </>
  );
}
