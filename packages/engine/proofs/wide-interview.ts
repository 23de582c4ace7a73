import type { Cause } from '../src/causes/cause.ts';
import type { KnowledgeBase } from '../src/facts/knowledge-base.ts';
import type { InterviewKnowledge } from '../src/interview/interview-knowledge.ts';
import { smallInterview } from './small-interview.ts';
import { smallKnowledge } from './small-knowledge.ts';

const cause = (id: string, prior: number, cues: Cause['cues'], more: Partial<Cause> = {}): Cause => ({
  id,
  label: id,
  about: id,
  prior,
  onset: [],
  cues,
  cites: ['E-5'],
  ...more,
});

/** The small knowledge with more causes than a page shows, and lifts to each level that wait for one answer. */
export const wideKnowledge: KnowledgeBase = {
  ...smallKnowledge,
  causes: [
    ...smallKnowledge.causes,
    cause('pressure', -200, [{ f: 'one-sided', atLeast: 1, holds: 800, fails: -200, say: 'one side' }]),
    cause('blocked-pores', -150, [
      { f: 'bumps', atLeast: 1, holds: 700, fails: -900, say: 'bumps' },
      { c: 'bumps-began', is: ['after-48h'], holds: 500, say: 'late' },
    ]),
    cause('allergy', -250, [
      { f: 'swelling', atLeast: 1, holds: 350, say: 'swelling' },
      { f: 'lump', atLeast: 1, holds: 20, say: 'a lump' },
    ]),
    cause('numbing', -260, [
      { f: 'warmth', atLeast: 1, holds: 150, fails: -40, say: 'warm' },
      { c: 'numbing', is: ['within-24h'], holds: 900, fails: -500, say: 'numbing cream' },
    ]),
  ],
  rules: [
    ...smallKnowledge.rules,
    {
      id: 'soft-lump',
      level: 'self-care',
      all: [{ f: 'lump', atLeast: 1 }],
      cites: ['J-7'],
      say: 'A lump.',
    },
  ],
  lifts: [
    ...smallKnowledge.lifts,
    {
      id: 'lump-with-diabetes',
      upTo: 'contact-provider',
      all: [
        { f: 'lump', atLeast: 1 },
        { c: 'diabetes', is: ['yes'] },
      ],
      cites: ['J-8'],
      say: 'A lump with diabetes.',
    },
    {
      id: 'bumps-under-medicine',
      upTo: 'same-day',
      all: [
        { f: 'bumps', atLeast: 2 },
        { c: 'masked', is: ['painkiller'] },
      ],
      cites: ['J-8'],
      say: 'Bumps under a medicine.',
    },
  ],
  care: [
    ...smallKnowledge.care,
    {
      id: 'rest',
      stance: 'do',
      thing: 'rest',
      label: 'Rest',
      say: 'Rest.',
      fromHour: 0,
      untilHour: { standard: 48, deep: 48 },
      whenContext: { c: 'device', is: ['rf'] },
      unlessAny: ['bumps'],
      cites: ['S-1'],
    },
  ],
};

/** The small interview with gates of every kind, and screens that only part some causes. */
export const wideInterview: InterviewKnowledge = {
  ...smallInterview,
  screens: [
    ...smallInterview.screens,
    { id: 'late', kind: 'facts', asks: ['lump'], onlyIf: [{ afterHour: 48 }, { f: 'pus' }], why: 'Late.' },
    { id: 'unsure-again', kind: 'clarify', asks: ['pus', 'fever', 'diabetes'], why: 'Not sure.' },
  ],
  gates: [
    ...smallInterview.gates,
    {
      fact: 'warmth-course',
      any: [
        { f: 'warmth', atLeast: 2 },
        { c: 'device', is: ['rf'] },
      ],
    },
    { fact: 'diabetes', any: [{ afterHour: 12 }, { f: 'soreness', untilHour: 24 }] },
  ],
  implied: [
    ...smallInterview.implied,
    { whenNone: ['swelling'], unlessAny: ['fever', 'bumps'], absent: ['lump', 'one-sided'] },
  ],
};
