import type { Chance } from './chance.ts';

/** One sign that a complication brings: how high it climbs and how long that takes. */
interface Climb {
  readonly finding: string;
  readonly share: number;
  readonly height: number;
  /** Hours after the complication begins. */
  readonly fromHour: number;
  readonly hoursToHeight: readonly [number, number];
}

/** A complication of a simulated person. */
export interface Complication {
  readonly id: 'infection' | 'allergy' | 'cold-sore' | 'granuloma';
  readonly label: string;
  readonly beginsAt: (chance: Chance) => number;
  readonly climbs: readonly Climb[];
}

/** Onsets and signs as the sources tell them; heights and speeds are our own guess. */
export const complications: readonly Complication[] = [
  {
    id: 'infection',
    label: 'infection (begins day 2 to 6)',
    beginsAt: (chance) => chance.between(48, 144),
    climbs: [
      { finding: 'warmth', share: 0.9, height: 2.5, fromHour: 0, hoursToHeight: [36, 72] },
      { finding: 'tenderness', share: 0.95, height: 2.5, fromHour: 0, hoursToHeight: [36, 72] },
      { finding: 'redness', share: 0.9, height: 2.6, fromHour: 0, hoursToHeight: [36, 72] },
      { finding: 'swelling', share: 0.7, height: 2, fromHour: 6, hoursToHeight: [36, 72] },
      { finding: 'pain', share: 0.7, height: 2.2, fromHour: 6, hoursToHeight: [36, 72] },
    ],
  },
  {
    id: 'allergy',
    label: 'contact allergy (begins day 1 to 3)',
    beginsAt: (chance) => chance.between(24, 72),
    climbs: [
      { finding: 'itch', share: 1, height: 2.7, fromHour: 0, hoursToHeight: [24, 48] },
      { finding: 'redness', share: 0.9, height: 2.4, fromHour: 0, hoursToHeight: [24, 48] },
      { finding: 'bumps', share: 0.7, height: 2, fromHour: 6, hoursToHeight: [24, 48] },
      { finding: 'swelling', share: 0.4, height: 1.6, fromHour: 6, hoursToHeight: [24, 48] },
    ],
  },
  {
    id: 'cold-sore',
    label: 'cold-sore virus (begins day 1 to 2 or 5 to 10)',
    beginsAt: (chance) => (chance.isOne(0.5) ? chance.between(24, 48) : chance.between(120, 240)),
    climbs: [
      { finding: 'burning', share: 0.9, height: 2.2, fromHour: 0, hoursToHeight: [24, 36] },
      { finding: 'pain', share: 0.85, height: 2.2, fromHour: 6, hoursToHeight: [24, 36] },
      { finding: 'tenderness', share: 0.8, height: 1.8, fromHour: 6, hoursToHeight: [24, 36] },
      { finding: 'redness', share: 0.6, height: 1.5, fromHour: 12, hoursToHeight: [24, 36] },
    ],
  },
  {
    id: 'granuloma',
    label: 'granuloma (begins week 2 to 4)',
    beginsAt: (chance) => chance.between(168, 672),
    climbs: [
      { finding: 'firm-lumps', share: 0.9, height: 2.5, fromHour: 0, hoursToHeight: [168, 336] },
      { finding: 'redness', share: 0.8, height: 1.8, fromHour: 0, hoursToHeight: [168, 336] },
      { finding: 'itch', share: 0.5, height: 1.5, fromHour: 48, hoursToHeight: [168, 336] },
    ],
  },
];
