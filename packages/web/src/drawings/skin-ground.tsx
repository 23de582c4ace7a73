import type { ReactElement } from 'react';
import type { Skin } from './tones.ts';

/** Fine crossing lines, as skin has them from close by; one tile of 17 by 15. */
const FINE = 'M-1 4l6-3 7 4 6-3M-1 12l7-3 6 4 6-4M4-1l2 6-3 6 3 5M11-1l2 6-2 5 3 6';

/** Pores: x, y and size on a field of 120 by 120. */
const PORES: readonly (readonly [number, number, number])[] = [
  [9, 12, 0.8],
  [38, 8, 0.6],
  [71, 13, 0.8],
  [104, 9, 0.6],
  [22, 37, 0.7],
  [46, 44, 0.6],
  [84, 33, 0.8],
  [112, 43, 0.6],
  [8, 62, 0.6],
  [33, 72, 0.8],
  [68, 66, 0.6],
  [99, 61, 0.8],
  [15, 94, 0.8],
  [50, 99, 0.6],
  [79, 90, 0.8],
  [113, 98, 0.6],
  [34, 114, 0.6],
  [95, 114, 0.7],
];

interface SkinGroundProps {
  readonly skin: Skin;
  readonly id: string;
}

/** A piece of skin seen from close by, lit from the upper left. */
export function SkinGround({ skin, id }: SkinGroundProps): ReactElement {
  return (
    <>
      <defs>
        <radialGradient id={`${id}-ground`} cx="0.28" cy="0.2" r="1.1">
          <stop offset="0" stopColor={skin.light} />
          <stop offset="0.6" stopColor={skin.base} />
          <stop offset="1" stopColor={skin.shade} />
        </radialGradient>
        <pattern
          id={`${id}-fine`}
          width="17"
          height="15"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(14)"
        >
          <path d={FINE} fill="none" stroke={skin.shade} strokeWidth="0.7" />
        </pattern>
      </defs>
      <rect width="120" height="120" fill={`url(#${id}-ground)`} />
      <rect width="120" height="120" fill={`url(#${id}-fine)`} opacity="0.28" />
      <g fill={skin.deep} opacity="0.22">
        {PORES.map(([cx, cy, r]) => (
          <circle key={`${cx}-${cy}`} cx={cx} cy={cy} r={r} />
        ))}
      </g>
    </>
  );
}
