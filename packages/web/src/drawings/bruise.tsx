import type { ReactElement } from 'react';
import type { LookProps } from './look-props.ts';

/** A flat patch of mixed colours without a raised edge, darkest in the middle. */
export function Bruise({ skin, id }: LookProps): ReactElement {
  return (
    <>
      <defs>
        <filter
          colorInterpolationFilters="sRGB"
          id={`${id}-wide`}
          x="-30%"
          y="-30%"
          width="160%"
          height="160%"
        >
          <feGaussianBlur stdDeviation="5" />
        </filter>
        <filter
          colorInterpolationFilters="sRGB"
          id={`${id}-soft`}
          x="-30%"
          y="-30%"
          width="160%"
          height="160%"
        >
          <feGaussianBlur stdDeviation="3" />
        </filter>
      </defs>
      <g filter={`url(#${id}-wide)`}>
        <path
          d="M15 56c-2-17 10-33 28-35 13-2 20 4 33 3 18-2 31 12 31 30 0 14-8 20-13 31-6 13-21 18-36 15-11-2-17 1-27-5C20 89 17 73 15 56z"
          fill={skin.bruiseOld}
          opacity="0.5"
        />
        <path
          d="M24 60c-1-15 8-29 24-30 11-1 17 5 27 5 14 1 24 9 23 24-1 15-9 17-13 25-6 10-18 9-29 7-18-3-31-14-32-31z"
          fill={skin.bruiseGreen}
          opacity="0.5"
        />
      </g>
      <g filter={`url(#${id}-soft)`} fill={skin.bruise}>
        <path
          d="M33 52c1-11 11-17 20-14 8 2 9 8 17 9 10 1 19 4 20 13 1 10-9 12-14 17-6 7-15 5-22 2-7-4-11-3-16-10-4-5-5-11-5-17z"
          opacity="0.75"
        />
        <path d="M66 36c6-4 15-2 18 4 2 6-5 9-11 7s-12-7-7-11z" opacity="0.4" />
        <path d="M34 80c5-4 13-2 15 3s-4 9-10 8-10-7-5-11z" opacity="0.45" />
        <path d="M26 42c3-5 9-5 11-1s-2 9-7 9-6-4-4-8z" opacity="0.35" />
      </g>
      <g filter={`url(#${id}-soft)`} fill={skin.bruiseDeep}>
        <path d="M43 51c3-6 11-6 15-1s2 12-5 13c-6 1-13-5-10-12z" opacity="0.65" />
        <path d="M62 61c4-5 14-5 18-1s-1 10-7 12-15-5-11-11z" opacity="0.6" />
        <circle cx="47" cy="71" r="4" opacity="0.4" />
      </g>
    </>
  );
}
