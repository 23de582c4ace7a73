import type { HealingKnowledge } from '@afterneedle/engine';
import type { FindingId } from '../vocabulary/index.ts';
import { unsigned } from './numbers.ts';

/** What the diary asks and when it may end. No source gives these numbers, and nobody has signed them. */
export const healingKnowledge: HealingKnowledge<FindingId> = {
  asks: [
    'swelling',
    'pain',
    'redness',
    'warmth',
    'bumps',
    'itch',
    'pus-bumps',
    'fluid',
    'eyelid-swelling',
    'tenderness',
    'burning',
    'firm-lumps',
    'bruise',
    'acne-spots',
    'white-dots',
    'tightness',
    'peeling',
    'dryness',
    'roughness',
  ],
  goneAnswers: unsigned(2, 'gone once may be noise, as a low that was told once'),
  goneHours: unsigned(18, 'two days, not two answers of one evening'),
  expectedCheckIns: unsigned(1, 'the diary asks 4 signs; a check-in asks for all the others'),
  fromHour: unsigned(144, 'most complications of the sources begin before'),
};
