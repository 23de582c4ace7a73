import type { InterviewKnowledge } from '../src/interview/interview-knowledge.ts';

/** An interview over the small knowledge: a screen of each kind. */
export const smallInterview: InterviewKnowledge = {
  screens: [
    { id: 'first', kind: 'first', asks: ['breathing'], isWhole: true, why: 'Danger.' },
    { id: 'day', kind: 'facts', asks: ['hoursSince', 'numbing', 'masked'], why: 'The day.' },
    { id: 'numbing-again', kind: 'clarify', asks: ['numbing'], why: 'Not sure.' },
    {
      id: 'look',
      kind: 'facts',
      asks: ['redness', 'swelling', 'warmth', 'soreness', 'bumps', 'lump', 'fever'],
      isWhole: true,
      why: 'Look.',
    },
    { id: 'pus', kind: 'facts', asks: ['pus'], why: 'Pus.' },
    { id: 'pus-again', kind: 'again', asks: ['pus'], onlyIf: [{ f: 'lump' }], why: 'Again.' },
    {
      id: 'strength',
      kind: 'steps',
      asks: ['redness', 'swelling', 'warmth', 'soreness'],
      why: 'How strong.',
    },
    {
      id: 'course',
      kind: 'facts',
      asks: ['redness-course', 'swelling-course', 'warmth-course', 'one-sided'],
      why: 'Change.',
    },
    { id: 'numbing-signs', kind: 'facts', asks: ['ringing', 'metal', 'dizzy'], why: 'Numbing.' },
    { id: 'bumps-began', kind: 'facts', asks: ['bumps-began'], why: 'Bumps.' },
    { id: 'person', kind: 'facts', asks: ['diabetes', 'depth-class', 'device'], why: 'You.' },
  ],
  gates: [
    ...['ringing', 'metal', 'dizzy'].map((fact) => ({
      fact,
      any: [{ c: 'numbing', is: ['within-24h', 'unsure'] }] as const,
    })),
    { fact: 'bumps-began', any: [{ f: 'bumps' }] },
  ],
  implied: [{ whenNone: ['redness', 'warmth'], absent: ['pus'] }],
};
