import type { ReactElement } from 'react';
import type { LookProps } from './look-props.ts';

/** Flat skin with more colour where it was treated, and calm skin beside it; nothing is raised. */
export function ColourChange({ skin, id }: LookProps): ReactElement {
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
          <feGaussianBlur stdDeviation="6" />
        </filter>
      </defs>
      <path
        d="M-20 24c26-8 40 4 60 3 24-1 34 14 38 30 4 18 18 22 20 42 1 16 2 30 2 40H-20z"
        fill={skin.flush}
        opacity="0.48"
        filter={`url(#${id}-wide)`}
      />
      <g fill={skin.flush} filter={`url(#${id}-soft)`}>
        <path d="M-8 44c20-14 46-4 66 0 20 5 18 26 6 34s-34-4-50 6-36-24-22-40z" opacity="0.2" />
        <path d="M20 90c12-16 40-14 52-4s32 4 26 22-30 20-52 18-38-20-26-36z" opacity="0.22" />
        <circle cx="76" cy="60" r="9" opacity="0.26" />
        <circle cx="14" cy="76" r="7" opacity="0.22" />
      </g>
    </>
  );
}
