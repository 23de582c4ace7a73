import type { ReactElement } from 'react';
import { Fade, type Spot, Spots } from './dome.tsx';
import type { LookProps } from './look-props.ts';

const ROWS = [0, 1, 2, 3, 4, 5, 6];
const STEP = 13.5;
const TURN = 'rotate(-9 60 60)';

const DOTS: readonly Spot[] = ROWS.flatMap((row) =>
  ROWS.map((column): Spot => [19.5 + column * STEP, 19.5 + row * STEP, 1.9]),
);

/** Fine dots in straight lines where the needles went in, on a faintly flushed field. */
export function NeedleGrid({ skin, id }: LookProps): ReactElement {
  return (
    <>
      <defs>
        <Fade
          id={`${id}-field`}
          stops={[
            { at: 0, colour: skin.flush, opacity: 0.4 },
            { at: 0.7, colour: skin.flush, opacity: 0.28 },
            { at: 1, colour: skin.flush, opacity: 0 },
          ]}
        />
        <Fade
          id={`${id}-halo`}
          stops={[
            { at: 0, colour: skin.flushDeep, opacity: 0.5 },
            { at: 1, colour: skin.flushDeep, opacity: 0 },
          ]}
        />
        <Fade
          id={`${id}-dot`}
          stops={[
            { at: 0.4, colour: skin.prick },
            { at: 1, colour: skin.prick, opacity: 0.25 },
          ]}
        />
      </defs>
      <circle cx="60" cy="60" r="66" fill={`url(#${id}-field)`} />
      <g transform={TURN}>
        <Spots spots={DOTS} fill={`${id}-halo`} grow={2.3} />
        <Spots spots={DOTS} fill={`${id}-dot`} />
      </g>
    </>
  );
}
