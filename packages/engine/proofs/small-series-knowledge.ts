import type { KnowledgeBase } from '../src/facts/knowledge-base.ts';
import type { SeriesKnowledge, UnsignedNumber } from '../src/series/series-knowledge.ts';
import { smallKnowledge } from './small-knowledge.ts';

const unsigned = (value: number): UnsignedNumber => ({
  value,
  why: 'small',
  needs: 'a clinician',
  signedBy: null,
});

/** The small knowledge with a finding for what came back, and a rule that only the worst course fires. */
export const smallFollowedKnowledge: KnowledgeBase = {
  ...smallKnowledge,
  rules: [
    ...smallKnowledge.rules,
    {
      id: 'fast-redness',
      level: 'same-day',
      all: [{ f: 'redness-course', atLeast: 3 }],
      cites: ['E-5'],
      say: 'The redness gets worse fast.',
      contactWithinHours: 24,
    },
  ],
  vocabulary: {
    ...smallKnowledge.vocabulary,
    findings: [
      ...smallKnowledge.vocabulary.findings,
      { id: 'came-back', scale: 'presence', group: 'place', label: 'came back', ask: 'Back?' },
    ],
  },
};

/** Series knowledge that fits the small knowledge. */
export const smallSeriesKnowledge: SeriesKnowledge = {
  envelopes: [
    {
      finding: 'redness',
      risesUntilHour: 24,
      anchors: [
        { severity: 3, untilHour: 24, cites: ['E-5'] },
        { severity: 2, untilHour: 60, cites: ['E-5'] },
        { severity: 1, untilHour: 72, cites: ['E-5'] },
      ],
      cites: ['E-5'],
    },
    {
      finding: 'swelling',
      risesUntilHour: 48,
      anchors: [{ severity: 1, untilHour: 72, cites: ['E-5'] }],
      cites: ['E-5'],
    },
  ],
  stretch: {
    context: 'depth-class',
    unknownAs: 'standard',
    percent: { light: unsigned(80), standard: unsigned(100), 'deep-or-rf': unsigned(133) },
  },
  maskedBy: [{ context: 'masked', is: ['steroid', 'unsure'], hides: ['redness'] }],
  cameBack: 'came-back',
  numbers: {
    slackQuarters: unsigned(2),
    slowQuarterHours: unsigned(84),
    standsForHours: unsigned(24),
    slowFromHour: unsigned(24),
    clearRise: unsigned(2),
    lowAnswers: unsigned(2),
    heldAnswers: unsigned(2),
    heldHours: unsigned(6),
    fastRise: unsigned(2),
    fastWithinHours: unsigned(2),
    manyWithinHours: unsigned(24),
    fastFromHour: unsigned(12),
    dangerHours: unsigned(24),
    carryHours: unsigned(48),
    recheckHours: unsigned(6),
    calmFromHour: unsigned(144),
    usualGapHours: unsigned(24),
    calmGapHours: unsigned(48),
    closeGapHours: unsigned(24),
    lateGapHours: unsigned(168),
    lateFromHour: unsigned(336),
    lastHour: unsigned(1008),
  },
  firstCheckIns: [6, 24],
};
