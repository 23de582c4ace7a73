import type { NeedRule } from '@afterneedle/engine';
import type { BasisId } from '../claims/index.ts';
import type { ThingId } from './things.ts';

/** What every hour of a plan must leave something for; what stands in is never held and nobody is allergic to it by a fact. */
export const needs: readonly NeedRule<ThingId, BasisId>[] = [
  {
    need: 'sun-cover',
    fromHour: 0,
    fallback: 'shade-and-hat',
    say: 'Nothing goes on the skin against the sun now: stay in the shade and wear a wide hat.',
    cites: ['S0-80', 'S1-65', 'S1-66', 'C-06', 'C-08'],
  },
  {
    need: 'moisture',
    fromHour: 24,
    fallback: 'thin-petrolatum',
    say: 'If the skin is dry, a thin layer of plain petroleum jelly will do.',
    cites: ['C-10', 'E-041', 'E-042', 'E-043', 'J-52'],
  },
  {
    need: 'cleanliness',
    fromHour: 0,
    fallback: 'lukewarm-water',
    say: 'Rinse with lukewarm water and pat dry with a clean towel.',
    cites: ['E-105', 'S0-97', 'J-23'],
  },
];
