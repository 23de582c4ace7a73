import type { LookId } from '@afterneedle/knowledge/expect';
import { type ReactElement, useId } from 'react';
import { Blister } from './blister.tsx';
import { BlisterGroup } from './blister-group.tsx';
import { Bruise } from './bruise.tsx';
import { ColourChange } from './colour-change.tsx';
import type { LookProps } from './look-props.ts';
import { NeedleGrid } from './needle-grid.tsx';
import { PusSpot } from './pus-spot.tsx';
import { SkinGround } from './skin-ground.tsx';
import { SmallBump } from './small-bump.tsx';
import { SKINS, type Tone } from './tones.ts';
import { Weal } from './weal.tsx';
import { Whitehead } from './whitehead.tsx';

const LOOKS: Readonly<Record<LookId, (props: LookProps) => ReactElement>> = {
  'colour-change': ColourChange,
  'small-bump': SmallBump,
  whitehead: Whitehead,
  'pus-spot': PusSpot,
  blister: Blister,
  'blister-group': BlisterGroup,
  weal: Weal,
  'needle-grid': NeedleGrid,
  bruise: Bruise,
};

interface DrawingProps {
  readonly look: LookId;
  readonly tone: Tone;
  readonly className?: string;
  /** What it shows; without it the drawing is decoration beside words that say the same. */
  readonly words?: { readonly title: string; readonly description: string };
}

/** One look on one skin. The skin is part of the drawing, so no page colour changes what it shows. */
export function Drawing({ look, tone, words, className = 'drawing' }: DrawingProps): ReactElement {
  const id = useId();
  const Look = LOOKS[look];
  const skin = SKINS[tone];
  const frame = { className, viewBox: '0 0 120 120', 'data-look': look, 'data-tone': tone };
  const inside = (
    <>
      <SkinGround skin={skin} id={id} />
      <Look skin={skin} id={id} />
    </>
  );
  if (words === undefined) {
    return (
      <svg {...frame} aria-hidden="true" focusable="false">
        {inside}
      </svg>
    );
  }
  return (
    <svg {...frame} role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-words`}>
      <title id={`${id}-title`}>{words.title}</title>
      <desc id={`${id}-words`}>{words.description}</desc>
      {inside}
    </svg>
  );
}
