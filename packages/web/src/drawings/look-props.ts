import type { Skin } from './tones.ts';

/** What every drawing gets: the colours of the skin, and a name that is its own on the page. */
export interface LookProps {
  readonly skin: Skin;
  readonly id: string;
}
