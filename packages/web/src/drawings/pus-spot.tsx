import type { ReactElement } from 'react';
import { Fade, type Spot, Spots } from './dome.tsx';
import type { LookProps } from './look-props.ts';

const SPOTS: readonly Spot[] = [
  [54, 54, 20],
  [94, 92, 12],
  [22, 96, 9],
];

/** A swollen spot with a yellow-white head and a sore ring, red or dark purple. */
export function PusSpot({ skin, id }: LookProps): ReactElement {
  return (
    <>
      <defs>
        <Fade
          id={`${id}-ring`}
          stops={[
            { at: 0, colour: skin.flush, opacity: 0.9 },
            { at: 0.5, colour: skin.flush, opacity: 0.75 },
            { at: 0.75, colour: skin.flush, opacity: 0.32 },
            { at: 1, colour: skin.flush, opacity: 0 },
          ]}
        />
        <Fade
          id={`${id}-shadow`}
          stops={[
            { at: 0.4, colour: skin.deep, opacity: 0.6 },
            { at: 1, colour: skin.deep, opacity: 0 },
          ]}
        />
        <Fade
          id={`${id}-swell`}
          light={[0.34, 0.3]}
          stops={[
            { at: 0, colour: skin.sore },
            { at: 0.5, colour: skin.flush },
            { at: 0.72, colour: skin.flushDeep, opacity: 0.7 },
            { at: 1, colour: skin.flushDeep, opacity: 0 },
          ]}
        />
        <Fade
          id={`${id}-head`}
          light={[0.42, 0.4]}
          stops={[
            { at: 0, colour: skin.pusLight },
            { at: 0.5, colour: skin.pus },
            { at: 0.8, colour: skin.pusEdge, opacity: 0.95 },
            { at: 1, colour: skin.pusEdge, opacity: 0 },
          ]}
        />
        <Fade
          id={`${id}-shine`}
          stops={[
            { at: 0, colour: '#ffffff', opacity: 0.75 },
            { at: 1, colour: '#ffffff', opacity: 0 },
          ]}
        />
      </defs>
      <Spots spots={SPOTS} fill={`${id}-ring`} grow={1.9} />
      <Spots spots={SPOTS} fill={`${id}-shadow`} grow={1.28} shift={0.18} />
      <Spots spots={SPOTS} fill={`${id}-swell`} grow={1.2} />
      <Spots spots={SPOTS} fill={`${id}-head`} grow={0.62} shift={-0.06} />
      <Spots spots={SPOTS} fill={`${id}-shine`} grow={0.15} shift={-0.24} />
    </>
  );
}
