import type { Envelope } from '@afterneedle/engine';
import type { BasisId } from '../claims/index.ts';
import type { FindingId } from '../vocabulary/index.ts';

/**
 * How strong each sign may be, by hours after a standard depth. The last hour of each is the window of the ordinary
 * effect; where a stronger step ends earlier is read from the same sources, and no clinician has signed it.
 */
export const envelopes: readonly Envelope<FindingId, BasisId>[] = [
  {
    finding: 'redness',
    risesUntilHour: 24,
    anchors: [
      { severity: 3, untilHour: 24, cites: ['J-31'] },
      { severity: 2, untilHour: 48, cites: ['E-026', 'C-13'] },
      { severity: 1, untilHour: 72, cites: ['S0-124', 'E-021', 'J-02'] },
    ],
    cites: ['C-13', 'J-02', 'J-31'],
  },
  {
    finding: 'warmth',
    risesUntilHour: 24,
    anchors: [
      { severity: 2, untilHour: 24, cites: ['J-25'] },
      { severity: 1, untilHour: 48, cites: ['J-25'] },
    ],
    cites: ['C-35', 'J-25'],
  },
  {
    finding: 'swelling',
    risesUntilHour: 48,
    anchors: [
      { severity: 2, untilHour: 48, cites: ['J-32', 'C-36'] },
      { severity: 1, untilHour: 72, cites: ['S0-125', 'C-14', 'J-32'] },
    ],
    cites: ['C-14', 'J-32'],
  },
  { finding: 'eyelid-swelling', risesUntilHour: 72, anchors: [], cites: ['C-25', 'J-33'] },
  {
    finding: 'bumps',
    risesUntilHour: 48,
    anchors: [
      { severity: 3, untilHour: 48, cites: ['S1-10', 'C-15'] },
      { severity: 2, untilHour: 72, cites: ['S0-05', 'E-021', 'C-15'] },
    ],
    cites: ['C-12', 'C-15'],
  },
  {
    finding: 'tenderness',
    risesUntilHour: 24,
    anchors: [{ severity: 1, untilHour: 72, cites: ['E-023', 'J-27'] }],
    cites: ['C-23', 'J-27'],
  },
  {
    finding: 'pain',
    risesUntilHour: 24,
    anchors: [{ severity: 1, untilHour: 72, cites: ['E-023', 'J-27'] }],
    cites: ['C-23', 'J-27'],
  },
  {
    finding: 'burning',
    risesUntilHour: 24,
    anchors: [{ severity: 2, untilHour: 24, cites: ['S4-28', 'J-04'] }],
    cites: ['C-31', 'J-04', 'J-30'],
  },
  {
    finding: 'itch',
    risesUntilHour: 36,
    anchors: [{ severity: 1, untilHour: 96, cites: ['S1-96', 'J-05'] }],
    cites: ['C-30', 'J-05'],
  },
  {
    finding: 'tightness',
    risesUntilHour: 48,
    anchors: [{ severity: 2, untilHour: 72, cites: ['S3-13', 'E-023'] }],
    cites: ['S3-13', 'J-03'],
  },
  {
    finding: 'dryness',
    risesUntilHour: 96,
    anchors: [{ severity: 2, untilHour: 168, cites: ['E-011', 'E-022'] }],
    cites: ['E-011', 'J-06'],
  },
  {
    finding: 'peeling',
    risesUntilHour: 96,
    anchors: [{ severity: 2, untilHour: 168, cites: ['S4-08', 'E-011'] }],
    cites: ['E-029', 'E-011', 'J-06'],
  },
  {
    finding: 'roughness',
    risesUntilHour: 72,
    anchors: [{ severity: 2, untilHour: 96, cites: ['S4-30', 'J-07'] }],
    cites: ['S4-30', 'J-07'],
  },
  {
    finding: 'bruise',
    risesUntilHour: 48,
    anchors: [
      { severity: 2, untilHour: 168, cites: ['S2-05'] },
      { severity: 1, untilHour: 240, cites: ['E-105', 'J-08'] },
    ],
    cites: ['S2-05', 'E-105', 'J-08'],
  },
];
