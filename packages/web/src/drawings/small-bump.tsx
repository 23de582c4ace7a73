import type { ReactElement } from 'react';
import { Fade, type Spot, Spots } from './dome.tsx';
import type { LookProps } from './look-props.ts';

const SPOTS: readonly Spot[] = [
  [30, 27, 8],
  [63, 20, 6],
  [94, 34, 7.5],
  [20, 60, 6],
  [52, 52, 9],
  [84, 66, 6.5],
  [106, 84, 5.5],
  [34, 89, 8],
  [66, 92, 7],
  [92, 106, 6.5],
  [12, 104, 5.5],
];

/** Small domes of skin colour, a little flushed, each with a soft shadow. */
export function SmallBump({ skin, id }: LookProps): ReactElement {
  return (
    <>
      <defs>
        <Fade
          id={`${id}-halo`}
          stops={[
            { at: 0, colour: skin.flush, opacity: 0.45 },
            { at: 0.55, colour: skin.flush, opacity: 0.22 },
            { at: 1, colour: skin.flush, opacity: 0 },
          ]}
        />
        <Fade
          id={`${id}-shadow`}
          stops={[
            { at: 0.35, colour: skin.deep, opacity: 0.7 },
            { at: 1, colour: skin.deep, opacity: 0 },
          ]}
        />
        <Fade
          id={`${id}-dome`}
          light={[0.33, 0.3]}
          stops={[
            { at: 0, colour: skin.pale },
            { at: 0.4, colour: skin.light },
            { at: 0.7, colour: skin.base, opacity: 0.9 },
            { at: 0.86, colour: skin.shade, opacity: 0.45 },
            { at: 1, colour: skin.shade, opacity: 0 },
          ]}
        />
        <Fade
          id={`${id}-tint`}
          stops={[
            { at: 0, colour: skin.flush, opacity: 0.12 },
            { at: 0.7, colour: skin.flush, opacity: 0.16 },
            { at: 1, colour: skin.flush, opacity: 0 },
          ]}
        />
      </defs>
      <Spots spots={SPOTS} fill={`${id}-halo`} grow={1.9} />
      <Spots spots={SPOTS} fill={`${id}-shadow`} grow={1.3} shift={0.26} />
      <Spots spots={SPOTS} fill={`${id}-dome`} grow={1.18} />
      <Spots spots={SPOTS} fill={`${id}-tint`} grow={1.1} />
    </>
  );
}
