import type { ReactElement } from 'react';
import { Fade, type Spot, Spots } from './dome.tsx';
import type { LookProps } from './look-props.ts';

const SPOTS: readonly Spot[] = [
  [46, 42, 9],
  [63, 38, 8],
  [78, 47, 8.5],
  [40, 59, 8],
  [57, 56, 10],
  [74, 64, 9],
  [49, 75, 8.5],
  [66, 80, 8],
  [84, 79, 6.5],
];

/** Small clear domes close together on one sore field. */
export function BlisterGroup({ skin, id }: LookProps): ReactElement {
  return (
    <>
      <defs>
        <Fade
          id={`${id}-field`}
          stops={[
            { at: 0, colour: skin.flush, opacity: 0.85 },
            { at: 0.65, colour: skin.flush, opacity: 0.6 },
            { at: 1, colour: skin.flush, opacity: 0 },
          ]}
        />
        <Fade
          id={`${id}-shadow`}
          stops={[
            { at: 0.6, colour: skin.deep, opacity: 0.65 },
            { at: 1, colour: skin.deep, opacity: 0 },
          ]}
        />
        <Fade
          id={`${id}-dome`}
          light={[0.6, 0.65]}
          stops={[
            { at: 0, colour: skin.pale },
            { at: 0.65, colour: skin.clear },
            { at: 1, colour: skin.shade },
          ]}
        />
        <Fade
          id={`${id}-shine`}
          stops={[
            { at: 0, colour: skin.shine, opacity: 1 },
            { at: 0.5, colour: skin.shine, opacity: 0.7 },
            { at: 1, colour: skin.shine, opacity: 0 },
          ]}
        />
      </defs>
      <ellipse cx="62" cy="60" rx="50" ry="46" fill={`url(#${id}-field)`} />
      <Spots spots={SPOTS} fill={`${id}-shadow`} grow={1.2} shift={0.16} />
      <Spots spots={SPOTS} fill={`${id}-dome`} />
      <Spots spots={SPOTS} fill={`${id}-shine`} grow={0.3} shift={-0.34} />
    </>
  );
}
