import type { Certificate } from '../src/interview/certificate.ts';
import type { InterviewInput, NextStep } from '../src/interview/next-screen.ts';
import type { ScreenChooser } from './interview-subject.ts';
import { diceOf } from './random.ts';

/** An interview that is wrong in one way. */
export interface InterviewFault {
  /** "... that stops before everything urgent is ruled out". */
  readonly name: string;
  readonly faulty: (seed: number) => (choose: ScreenChooser) => ScreenChooser;
}

const factsOf = ({ facts }: InterviewInput): Readonly<Record<string, unknown>> =>
  typeof facts === 'object' && facts !== null ? { ...facts } : {};

/** Changes a step after it was chosen. */
function changed(change: (step: NextStep, input: InterviewInput) => NextStep): InterviewFault['faulty'] {
  return () => (choose) => (input) => {
    const step = choose(input);
    return step.ok ? change(step, input) : step;
  };
}

/** Reads some answers as no before choosing, and says it went by what was given. */
function takenForNo(isTaken: (answer: unknown) => boolean): InterviewFault['faulty'] {
  return () => (choose) => (input) => {
    const given = factsOf(input);
    const wrong = Object.fromEntries(
      Object.entries(given).map(([id, answer]) => [id, isTaken(answer) ? 0 : answer]),
    );
    const tried = choose({ ...input, facts: wrong });
    const isContext = (id: string): boolean =>
      !tried.ok && tried.problems.some(({ path }) => path === `/facts/${id}`);
    const facts = Object.fromEntries(
      Object.keys(given).map((id) => [id, isContext(id) ? given[id] : wrong[id]]),
    );
    const step = choose({ ...input, facts });
    if (!step.ok || step.certificate === undefined) return step.ok ? step : choose(input);
    const { hoursSince } = step.certificate.answers;
    const answers: Record<string, number | string | true> = hoursSince === undefined ? {} : { hoursSince };
    for (const [id, answer] of Object.entries(given))
      if (typeof answer === 'number' || typeof answer === 'string' || answer === true) answers[id] = answer;
    return { ...step, certificate: { ...step.certificate, answers } };
  };
}

function withCertificate(change: (certificate: Certificate) => Certificate): InterviewFault['faulty'] {
  return changed((step) =>
    step.certificate === undefined ? step : { ...step, certificate: change(step.certificate) },
  );
}

const asCertified = (step: NextStep): NextStep => ({
  ok: true,
  isStop: true,
  facts: step.facts,
  certificate: step.certificate ?? {
    kind: 'certified',
    level: 'self-care',
    answers: {},
    implied: {},
    excluded: [],
    open: [],
  },
});

/** Interviews that the proofs must refute. */
export const interviewFaults: readonly InterviewFault[] = [
  {
    name: 'stops without proof once the danger screens are answered',
    faulty: changed((step) => (step.screen?.because.for === 'danger' ? step : { ...step, isStop: true })),
  },
  {
    name: 'says it is certified one screen early',
    faulty: changed((step) =>
      step.screen?.because.for === 'rules' && step.screen.because.rules.length < 3 ? asCertified(step) : step,
    ),
  },
  {
    name: 'takes an open certificate for a whole one',
    faulty: withCertificate((certificate) =>
      certificate.kind === 'open' ? { ...certificate, kind: 'certified', open: [] } : certificate,
    ),
  },
  { name: 'takes "not sure" for no', faulty: takenForNo((answer) => answer === 'unsure') },
  { name: 'takes what is mild for absent', faulty: takenForNo((answer) => answer === 1) },
  {
    name: 'leaves a rule out of its certificate',
    faulty: withCertificate((certificate) => ({ ...certificate, excluded: certificate.excluded.slice(1) })),
  },
  {
    name: 'names no answers beside what it excludes',
    faulty: withCertificate((certificate) => ({
      ...certificate,
      excluded: certificate.excluded.map(({ rule }) => ({ rule, by: [] })),
    })),
  },
  {
    name: 'puts an answer into its certificate that nobody gave',
    faulty: withCertificate((certificate) => ({
      ...certificate,
      answers: { ...certificate.answers, pus: 0 },
    })),
  },
  {
    name: 'certifies a lower level than the rules say',
    faulty: withCertificate((certificate) => ({ ...certificate, level: 'expected' })),
  },
  {
    name: 'forgets that a screen was shown',
    faulty: () => (choose) => (input) =>
      choose({ ...input, shown: Array.isArray(input.shown) ? input.shown.slice(0, 2) : [] }),
  },
  {
    name: 'goes by the order in which the answers came',
    faulty: () => (choose) => (input) => {
      const step = choose(input);
      const last = Object.keys(factsOf(input)).at(-1) ?? '';
      return step.ok && step.screen !== undefined && last.length % 2 === 0
        ? { ...step, screen: { ...step.screen, items: step.screen.items.toReversed() } }
        : step;
    },
  },
  {
    name: 'rolls a dice',
    faulty: (seed) => {
      const dice = diceOf(seed);
      return (choose) => (input) => {
        const step = choose(input);
        return step.ok && step.screen !== undefined && dice(2) === 0
          ? { ...step, screen: { ...step.screen, items: step.screen.items.toReversed() } }
          : step;
      };
    },
  },
  {
    name: 'asks what was answered already',
    faulty: changed((step, input) => {
      const answered = Object.entries(factsOf(input)).find(([, answer]) => answer === 0)?.[0];
      return step.screen === undefined || answered === undefined || step.screen.because.for === 'danger'
        ? step
        : { ...step, screen: { ...step.screen, items: [answered] } };
    }),
  },
];
