import { describe, expect, test } from 'vitest';
import { answersTo, askableItems, shownItems } from '../src/interview/askable.ts';
import { careChanges } from '../src/interview/care-changes.ts';
import type { Certificate } from '../src/interview/certificate.ts';
import { checkCertificate } from '../src/interview/check-certificate.ts';
import { anythingAhead, levelAhead, urgentLifts, urgentRules } from '../src/interview/gists.ts';
import type { NextStep } from '../src/interview/next-screen.ts';
import { separatingItems, separationBy } from '../src/interview/separate-causes.ts';
import { type Situation, situationOf } from '../src/interview/situation.ts';
import { isUseful, usefulItems } from '../src/interview/useful-items.ts';
import { type Asked, answeredSomehow, interviewSubject, mannerOf } from './interview-subject.ts';
import { diceOf, randomFacts } from './random.ts';
import { type RecordedCase, recordedText } from './recorded.ts';
import { wideInterview, wideKnowledge } from './wide-interview.ts';

const subject = interviewSubject(wideKnowledge, wideInterview);
const { compiled, compiledInterview } = subject;

interface Told {
  readonly asked: Asked;
  readonly step: NextStep;
}

/** Interviews that begin with what somebody had told already, as a message does. */
function walks(count: number, seed: number): readonly Told[] {
  const dice = diceOf(seed);
  const steps: Told[] = [];
  for (let walk = 0; walk < count; walk++) {
    const often = { present: 10 + dice(40), unsure: dice(20), skipped: dice(20) };
    const manner = walk % 2 === 0 ? mannerOf(dice) : often;
    const { findings, contexts, minutes } = randomFacts(wideKnowledge, dice);
    const told = Object.entries({ ...findings, ...contexts }).filter(() => dice(3) === 0);
    let asked: Asked = {
      facts: Object.fromEntries(told),
      shown: [],
      ...(minutes === undefined || dice(3) > 0 ? {} : { hoursSince: minutes / 60 }),
    };
    for (;;) {
      const step = subject.choose(asked);
      if (!step.ok) break;
      steps.push({ asked, step });
      if (step.screen === undefined) break;
      asked = answeredSomehow(asked, step.screen, { subject, manner, dice });
    }
  }
  return steps;
}
const steps = walks(140, 419);

/** The situation of a step, the answers that were given apart from what they deny together. */
function situationIn({ asked, step: { facts } }: Told): Situation {
  const isGiven = ([id]: readonly [string, unknown]): boolean => Object.hasOwn(asked.facts, id);
  const findings = Object.fromEntries(Object.entries(facts.findings).filter(isGiven));
  return situationOf(compiled, compiledInterview, { given: { ...facts, findings }, facts });
}

/** Certificates with one thing left out or changed, each of which a check must take or refuse for a reason. */
function* spoilt(certificate: Certificate): Generator<Certificate> {
  const { excluded, answers, implied } = certificate;
  for (const kind of ['certified', 'settled', 'emergency', 'open'] as const) yield { ...certificate, kind };
  for (const level of ['expected', 'contact-provider', 'same-day', 'emergency'] as const)
    yield { ...certificate, level };
  for (const [at, one] of excluded.entries()) {
    yield { ...certificate, excluded: excluded.toSpliced(at, 1) };
    for (const name of one.by)
      yield {
        ...certificate,
        excluded: excluded.with(at, { ...one, by: one.by.filter((id) => id !== name) }),
      };
  }
  for (const id of Object.keys(answers)) {
    const { [id]: _, ...fewer } = answers;
    yield { ...certificate, answers: fewer };
    yield { ...certificate, answers: { ...answers, [id]: 'unsure' } };
    if (typeof answers[id] === 'number') yield { ...certificate, answers: { ...answers, [id]: 3 } };
  }
  for (const id of Object.keys(implied)) yield { ...certificate, implied: { ...implied, [id]: ['fever'] } };
  yield { ...certificate, implied: { ...implied, fever: ['redness'] } };
}

describe('when much was told before', () => {
  test('what ends an interview can be checked, and nothing in a step is there without a value', () => {
    for (const { step } of steps) {
      expect(JSON.parse(JSON.stringify(step))).toStrictEqual(step);
      if (step.certificate === undefined) continue;
      expect(checkCertificate(step.certificate, wideKnowledge, wideInterview)).toBeUndefined();
    }
  });

  test('a screen asks what is open of it, and the first screen of danger stands before all', () => {
    for (const one of steps) {
      const { screen } = one.step;
      if (screen === undefined) continue;
      const isFirst = one.asked.shown.length === 0 && one.asked.facts['breathing'] === undefined;
      if (isFirst) expect(screen.id).toBe('first');
      const compiledScreen = compiledInterview.screens.find(({ screen: { id } }) => id === screen.id);
      if (compiledScreen === undefined) throw new Error(screen.id);
      const open = askableItems(compiledScreen, situationIn(one)).map(({ fact }) => fact);
      expect(open.length).toBeGreaterThan(0);
      if (compiledScreen.screen.isWhole !== true) for (const id of screen.items) expect(open).toContain(id);
    }
  });
});

/** All that is worked out about every screen at one step, whether or not it is asked next. */
function everyScreen(one: Told): unknown {
  const situation = situationIn(one);
  const gists = [urgentRules, urgentLifts, levelAhead, anythingAhead];
  const names = (items: readonly { readonly fact: string }[]) => items.map(({ fact }) => fact);
  return compiledInterview.screens.map((screen) => [
    screen.screen.id,
    askableItems(screen, situation).map((item) => [item.fact, answersTo(item, screen, situation)]),
    names(shownItems(screen, situation)),
    names(careChanges(screen, situation)),
    separationBy(screen, situation),
    names(separatingItems(screen, situation)),
    gists.map((gist) => [isUseful(screen, situation, gist), names(usefulItems(screen, situation, gist))]),
  ]);
}

function* recorded(): Generator<RecordedCase> {
  for (const [at, one] of steps.entries()) {
    const { screen, isStop, certificate } = one.step;
    const shown = `${screen?.id ?? 'nothing'} ${screen?.because.for ?? ''} ${isStop} ${certificate?.kind ?? ''}`;
    yield { input: at, shown, answer: [one, at % 3 === 0 ? everyScreen(one) : null] };
  }
}

function* checked(): Generator<RecordedCase> {
  const closed = steps.flatMap(({ step }) => step.certificate ?? []);
  for (const [at, certificate] of closed.entries()) {
    if (at % 2 > 0) continue;
    const wrong = [...spoilt(certificate)].map((one) => checkCertificate(one, wideKnowledge, wideInterview));
    const refused = wrong.filter((one) => one !== undefined).length;
    yield { input: at, shown: `${refused} of ${wrong.length}`, answer: wrong.map((one) => one ?? null) };
  }
}

test.each<[string, () => Generator<RecordedCase>]>([
  ['told-before', recorded],
  ['checked', checked],
])('interviews, %s, stay as they were recorded', async (name, cases) => {
  await expect(recordedText(cases())).toMatchFileSnapshot(
    `${import.meta.dirname}/recorded/interview-${name}.txt`,
  );
});

describe('one fact at a time', () => {
  const at = (facts: Asked['facts'], hoursSince?: number): Situation => {
    const step = subject.choose({ facts, shown: [], ...(hoursSince === undefined ? {} : { hoursSince }) });
    if (!step.ok) throw new Error(JSON.stringify(step.problems));
    return situationIn({ asked: { facts, shown: [] }, step });
  };
  const asks = (id: string, situation: Situation): readonly string[] => {
    const screen = compiledInterview.screens.find((one) => one.screen.id === id);
    return screen === undefined ? [] : askableItems(screen, situation).map(({ fact }) => fact);
  };

  test('what another fact or the time tells is not asked', () => {
    expect(asks('person', at({}))).toContain('depth-class');
    expect(asks('person', at({ device: 'rf' }))).not.toContain('depth-class');
    expect(asks('person', at({ device: 'pen' }))).toContain('depth-class');
    expect(asks('bumps-began', at({ bumps: 1 }, 20))).toEqual([]);
    expect(asks('bumps-began', at({ bumps: 1 }, 25))).toEqual(['bumps-began']);
    expect(asks('bumps-began', at({ bumps: 0 }, 25))).toEqual([]);
  });

  test('the time is asked for every hour at which a rule changes', () => {
    const situation = at({});
    const [day] = compiledInterview.screens.filter(({ screen }) => screen.id === 'day');
    const [time] = day?.items ?? [];
    if (day === undefined || time === undefined) throw new Error('no day');
    const minutes = answersTo(time, day, situation).map(({ value }) => value);
    expect(minutes).toEqual(compiledInterview.moments);
    expect(minutes.length).toBeGreaterThan(5);
  });

  test('a gate of hours is open to its last hour, or while the time is not known', () => {
    expect(asks('person', at({ soreness: 1 }, 11))).toContain('diabetes');
    expect(asks('person', at({ soreness: 0 }, 12))).not.toContain('diabetes');
    expect(asks('person', at({ soreness: 0 }, 12.02))).toContain('diabetes');
    expect(asks('person', at({ soreness: 0 }))).toContain('diabetes');
  });

  test('how strong is asked of what is there without a step, and again what was unsure', () => {
    expect(asks('strength', at({ redness: true, swelling: 1, warmth: 'unsure' }))).toEqual(['redness']);
    expect(asks('unsure-again', at({ pus: 'unsure', fever: 1, diabetes: 'unsure' }, 30))).toEqual([
      'pus',
      'diabetes',
    ]);
  });
});
