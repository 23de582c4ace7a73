import type { ReactElement } from 'react';
import { Fade, type Spot, Spots } from './dome.tsx';
import type { LookProps } from './look-props.ts';

const SPOTS: readonly Spot[] = [
  [34, 34, 7],
  [80, 27, 5.5],
  [58, 62, 7.5],
  [97, 70, 6],
  [28, 88, 5.5],
  [74, 98, 6.5],
];

/** Closed white domes, hard as a seed, with calm skin round them. */
export function Whitehead({ skin, id }: LookProps): ReactElement {
  return (
    <>
      <defs>
        <Fade
          id={`${id}-shadow`}
          stops={[
            { at: 0.5, colour: skin.deep, opacity: 0.45 },
            { at: 1, colour: skin.deep, opacity: 0 },
          ]}
        />
        <Fade
          id={`${id}-rim`}
          stops={[
            { at: 0.5, colour: skin.light },
            { at: 0.8, colour: skin.light, opacity: 0.75 },
            { at: 1, colour: skin.base, opacity: 0 },
          ]}
        />
        <Fade
          id={`${id}-dome`}
          light={[0.32, 0.28]}
          stops={[
            { at: 0, colour: skin.white },
            { at: 0.62, colour: skin.white },
            { at: 0.88, colour: skin.whiteEdge, opacity: 0.95 },
            { at: 1, colour: skin.whiteEdge, opacity: 0 },
          ]}
        />
        <Fade
          id={`${id}-shine`}
          stops={[
            { at: 0, colour: '#ffffff', opacity: 0.8 },
            { at: 1, colour: '#ffffff', opacity: 0 },
          ]}
        />
      </defs>
      <Spots spots={SPOTS} fill={`${id}-shadow`} grow={1.55} shift={0.2} />
      <Spots spots={SPOTS} fill={`${id}-rim`} grow={1.5} />
      <Spots spots={SPOTS} fill={`${id}-dome`} grow={1.1} />
      <Spots spots={SPOTS} fill={`${id}-shine`} grow={0.28} shift={-0.34} />
    </>
  );
}
