import { expect, test } from 'vitest';
import type { KnowledgeBase } from '../src/facts/knowledge-base.ts';
import { answersTo, askableItems } from '../src/interview/askable.ts';
import { checkCertificate } from '../src/interview/check-certificate.ts';
import type { InterviewKnowledge } from '../src/interview/interview-knowledge.ts';
import type { NextStep } from '../src/interview/next-screen.ts';
import { chancesOf, separationBy, weightsNow } from '../src/interview/separate-causes.ts';
import { situationOf } from '../src/interview/situation.ts';
import {
  type Asked,
  answeredSomehow,
  type InterviewSubject,
  interviewSubject,
  mannerOf,
} from './interview-subject.ts';
import { diceOf } from './random.ts';
import { type RecordedCase, recordedText } from './recorded.ts';
import { smallInterview } from './small-interview.ts';
import { smallKnowledge } from './small-knowledge.ts';

/** The small knowledge with lifts to several levels, so that one of two may still raise. */
const knowledge: KnowledgeBase = {
  ...smallKnowledge,
  rules: [
    ...smallKnowledge.rules,
    {
      id: 'light-and-lump',
      level: 'same-day',
      all: [
        { c: 'depth-class', is: ['light', 'standard'] },
        { f: 'lump', atLeast: 1 },
      ],
      cites: ['E-5'],
      say: 'A lump after a light treatment.',
      contactWithinHours: 24,
    },
  ],
  lifts: [
    ...smallKnowledge.lifts,
    {
      id: 'bumps-under-medicine',
      upTo: 'contact-provider',
      all: [
        { f: 'bumps', atLeast: 2 },
        { c: 'masked', is: ['painkiller'] },
      ],
      cites: ['J-8'],
      say: 'Bumps under a medicine.',
    },
    {
      id: 'lump-late',
      // The types refuse it in a knowledge; here it shows what the code does with it.
      upTo: 'emergency' as string as 'same-day',
      all: [{ f: 'lump', atLeast: 1 }, { afterHour: 200 }],
      cites: ['J-8'],
      say: 'A lump late.',
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

/** The small interview with gates of every kind. */
const interview: InterviewKnowledge = {
  ...smallInterview,
  screens: [
    ...smallInterview.screens,
    { id: 'late', kind: 'facts', asks: ['lump'], onlyIf: [{ afterHour: 48 }, { f: 'pus' }], why: 'Late.' },
    {
      id: 'breath-again',
      kind: 'again',
      asks: ['breathing', 'fever'],
      onlyIf: [{ answered: 'pus' }],
      why: 'A.',
    },
  ],
  gates: [
    ...smallInterview.gates,
    { fact: 'lump', any: [{ f: 'bumps', atLeast: 1, untilHour: 100 }, { answered: 'warmth' }] },
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

/** How much each screen would change the causes, and how likely each answer is, whether or not it is asked for that. */
function separations({ compiled, compiledInterview }: InterviewSubject, { facts }: NextStep): unknown {
  const situation = situationOf(compiled, compiledInterview, { given: facts, facts });
  return compiledInterview.screens.map((screen) => {
    const separation = separationBy(screen, situation);
    const weights = weightsNow(situation);
    const chances = askableItems(screen, situation)
      .filter(({ slot }) => slot >= 0)
      .map((item) => chancesOf(answersTo(item, screen, situation), weights, situation));
    return [screen.screen.id, separation, [...weights], chances];
  });
}

function* walks(
  given: InterviewKnowledge,
  { count, seed }: { count: number; seed: number },
): Generator<RecordedCase> {
  const subject = interviewSubject(knowledge, given);
  const dice = diceOf(seed);
  for (let walk = 0; walk < count; walk++) {
    const manner = mannerOf(dice);
    let asked: Asked = { facts: {}, shown: [] };
    for (;;) {
      const step = subject.choose(asked);
      if (!step.ok)
        throw new Error(`the interview refuses its own answers: ${JSON.stringify(step.problems)}`);
      const { screen, isStop, certificate } = step;
      const wrong = certificate && checkCertificate(certificate, knowledge, given);
      const shown = [screen?.id ?? 'nothing', screen?.because.for, isStop, certificate?.kind].join(' ');
      const apart = separations(subject, step);
      yield { input: [walk, asked.shown.at(-1) ?? ''], shown, answer: [asked, step, wrong, apart] };
      if (screen === undefined) break;
      asked = answeredSomehow(asked, screen, { subject, manner, dice });
    }
  }
}

test.each([
  ['small', smallInterview, { count: 40, seed: 5 }],
  ['gated', interview, { count: 60, seed: 7 }],
])('walks through the %s interview stay as they were recorded', async (name, given, options) => {
  await expect(recordedText(walks(given, options))).toMatchFileSnapshot(
    `${import.meta.dirname}/recorded/interview-${name}.txt`,
  );
});
