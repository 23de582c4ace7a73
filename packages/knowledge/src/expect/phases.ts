import type { BasisId } from '../claims/index.ts';

/** A stretch of the first 4 weeks, in hours since the end of treatment. */
export interface Phase {
  readonly id: 'first-evening' | 'day-1' | 'days-2-3' | 'week-1' | 'weeks-2-4';
  readonly fromHour: number;
  readonly toHour: number;
  /** What to keep in mind then. */
  readonly say: string;
  readonly cites: readonly [BasisId, ...BasisId[]];
}

/** The first 4 weeks. What is usual in each follows from the windows of the effects. */
export const phases: readonly Phase[] = [
  {
    id: 'first-evening',
    fromHour: 0,
    toHour: 24,
    say: 'The skin is at its most open. Most effects are strongest now.',
    cites: ['E-019', 'E-023', 'E-035'],
  },
  {
    id: 'day-1',
    fromHour: 24,
    toHour: 48,
    say: 'Swelling can still rise. Pain, heat and burning should ease.',
    cites: ['S4-21', 'S4-25', 'E-025', 'J-32'],
  },
  {
    id: 'days-2-3',
    fromHour: 48,
    toHour: 96,
    say: 'Colour, bumps and swelling should fade. Bumps that begin now are never usual.',
    cites: ['E-021', 'C-13', 'C-15', 'C-43'],
  },
  {
    id: 'week-1',
    fromHour: 96,
    toHour: 168,
    say: 'The surface is dry and may flake. What gets worse now needs a look.',
    cites: ['S4-08', 'E-011', 'E-029', 'E-037'],
  },
  {
    id: 'weeks-2-4',
    fromHour: 168,
    toHour: 672,
    say: 'Most is over. Bruises and marks may still fade. Firm lumps need a look.',
    cites: ['E-048', 'E-105', 'C-12', 'C-27'],
  },
];
