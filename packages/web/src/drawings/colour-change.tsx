import type { ReactElement } from 'react';
import type { LookProps } from './look-props.ts';

/** Flat skin with more colour where it was treated, and calm skin beside it; nothing is raised. */
export function ColourChange({ skin, id }: LookProps): ReactElement {
  return (
    <>
      <defs>
        <filter id={`${id}-wide`} x="-30%" y="-30%" width="160%" height="160%">
          <feGaussianBlur stdDeviation="5" />
        </filter>
        <filter id={`${id}-soft`} x="-30%" y="-30%" width="160%" height="160%">
          <feGaussianBlur stdDeviation="3.500" />
        </filter>
      </defs>
      <path
        d="M-20 24c26-8 40 4 60 3 24-1 34 14 38 30 4 18 18 22 20 42 1 16 2 30 2 40H-20z"
        fill={skin.flush}
        opacity="0.5"
        filter={`url(#${id}-wide)`}
      />
      <g fill={skin.flush} filter={`url(#${id}-soft)`}>
        <path d="M8 46c8-8 22-6 26 2s-4 16-14 16-18-10-12-18z" opacity="0.35" />
        <path d="M42 40c8-4 20 2 20 11s-12 12-19 7-9-14-1-18z" opacity="0.3" />
        <path d="M14 82c6-9 22-11 30-4s4 20-8 22-29-8-22-18z" opacity="0.36" />
        <path d="M56 72c8-6 21-2 23 7s-7 17-17 14-14-15-6-21z" opacity="0.32" />
        <path d="M60 106c8-6 22-4 26 2s0 14-12 14-22-10-14-16z" opacity="0.34" />
      </g>
    </>
  );
}
