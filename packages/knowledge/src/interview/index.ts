import { dangerItems } from '../danger/danger-list.ts';
import type { KnowledgeInterview } from './entry.ts';
import { FEEL, LATE, LOOK, NUMBING_SIGNS, screens } from './screens.ts';

export type { KnowledgeScreen } from './entry.ts';
export { ABOUT_YOU, AT_RISK, BODY, FEEL, LATE, LOOK, NUMBING_SIGNS } from './screens.ts';

/** What a check-in asks together, in which order, and what one answer makes needless to ask. */
export const interview: KnowledgeInterview = {
  screens,
  gates: [
    ...NUMBING_SIGNS.map((fact) => ({
      fact,
      any: [
        { c: 'numbing-cream', is: ['within-24h', 'unsure'] },
        { f: 'danger-numbing' },
        ...(fact === 'dizzy' ? [{ f: 'hives' } as const] : []),
      ] as const,
    })),
    { fact: 'numbing-amount', any: [{ c: 'numbing-cream', is: ['within-24h', 'unsure'] }] },
    { fact: 'spread-past-treated', any: [...LOOK, ...FEEL, ...LATE].map((f) => ({ f })) },
    { fact: 'came-back', any: [...LOOK, ...FEEL, ...LATE].map((f) => ({ f })) },
    { fact: 'bumps-in-grid', any: [{ f: 'bumps' }, { f: 'firm-lumps' }, { f: 'acne-spots' }] },
    {
      fact: 'sores-near-eye',
      any: [
        { f: 'blister' },
        { f: 'blisters-grouped' },
        { f: 'blisters-widespread' },
        { f: 'punched-out-sores' },
        { f: 'danger-sores' },
      ],
    },
    { fact: 'only-where-product', any: [{ f: 'itch' }, { f: 'burning' }] },
    {
      fact: 'fast-swelling',
      any: [
        { f: 'swelling', untilHour: 12 },
        { f: 'eyelid-swelling', untilHour: 12 },
      ],
    },
    { fact: 'flush-trigger', any: [{ f: 'came-back' }] },
    { fact: 'bumps-began', any: [{ f: 'bumps' }] },
    { fact: 'spots-where', any: [{ f: 'acne-spots' }] },
    { fact: 'solitary-white-dots', any: [{ f: 'white-dots' }] },
    { fact: 'peeling-began', any: [{ f: 'peeling' }] },
    { fact: 'numb-where', any: [{ f: 'numbness' }] },
    { fact: 'white-patch-where', any: [{ f: 'white-patch' }, { f: 'dusky-net' }] },
    { fact: 'skin-tone', any: [{ f: 'dark-marks' }, { f: 'light-marks' }] },
  ],
  implied: [
    ...dangerItems.map(({ item, parts }) => ({ whenNone: [item], absent: parts })),
    {
      whenNone: [...LOOK, ...FEEL],
      unlessAny: LATE,
      absent: ['spread-past-treated', 'came-back'],
    },
    { whenNone: ['bumps', 'firm-lumps', 'acne-spots'], absent: ['bumps-in-grid'] },
  ],
};
