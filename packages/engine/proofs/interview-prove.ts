import type { Facts } from '../src/facts/facts.ts';
import type { KnowledgeBase } from '../src/facts/knowledge-base.ts';
import { rankOf } from '../src/facts/level.ts';
import type { AskedScreen } from '../src/interview/asked-screen.ts';
import { checkCertificate } from '../src/interview/check-certificate.ts';
import { type InterviewKnowledge, TIME } from '../src/interview/interview-knowledge.ts';
import type { NextStep } from '../src/interview/next-screen.ts';
import { atomsOf } from '../src/rules/holds.ts';
import { interpret } from '../src/rules/interpret.ts';
import { rulesOf } from '../src/rules/rules-of.ts';
import { changesSomething } from './interview-changes.ts';
import { completionReaching } from './interview-completions.ts';
import { interviewFaults } from './interview-faults.ts';
import { proveReached } from './interview-reached.ts';
import {
  type Asked,
  answeredSomehow,
  type InterviewSubject,
  interviewSubject,
  mannerOf,
} from './interview-subject.ts';
import { concluded, newTally, type Proof } from './proof.ts';
import { type Dice, diceOf } from './random.ts';

const SAME_DAY = rankOf('same-day');
const EMERGENCY = rankOf('emergency');
const MOST_SCREENS = 80;

interface Options {
  readonly count: number;
  readonly seed: number;
  /** How many failures are enough. */
  readonly most?: number;
}

/** What somebody was asked and how it stood before each screen. */
function* walkOf(
  subject: InterviewSubject,
  dice: Dice,
): Generator<{ readonly asked: Asked; readonly step: NextStep }> {
  const manner = mannerOf(dice);
  let asked: Asked = { facts: {}, shown: [] };
  for (let count = 0; count < MOST_SCREENS; count++) {
    const step = subject.choose(asked);
    if (!step.ok) throw new Error(`the interview refuses its own answers: ${JSON.stringify(step.problems)}`);
    if (count === MOST_SCREENS - 1) throw new Error('the interview does not end');
    yield { asked, step };
    // After the stop some go on and some do not.
    if (step.screen === undefined || (step.isStop && dice(2) === 0)) return;
    asked = answeredSomehow(asked, step.screen, { subject, manner, dice });
  }
}

/** The answers as they were given, without what anybody makes of them. */
function givenFacts({ facts, hoursSince }: Asked, subject: InterviewSubject): Facts {
  const parts = {
    findings: {} as Record<string, number | true | 'unsure'>,
    contexts: {} as Record<string, string>,
  };
  const ids = new Set(subject.knowledgeBase.vocabulary.findings.map(({ id }) => id));
  for (const [id, answer] of Object.entries(facts)) {
    if (ids.has(id)) parts.findings[id] = answer === false ? 0 : (answer as number | true | 'unsure');
    else parts.contexts[id] = String(answer);
  }
  for (const { whenNone, unlessAny = [], absent } of subject.interview.implied) {
    const isThere = (id: string): boolean => parts.findings[id] !== undefined && parts.findings[id] !== 0;
    if (!whenNone.every((id) => parts.findings[id] === 0) || unlessAny.some(isThere)) continue;
    for (const id of absent) parts.findings[id] ??= 0;
  }
  return hoursSince === undefined ? parts : { ...parts, minutes: Math.round(hoursSince * 60) };
}

function stopFault(
  { asked, step }: { asked: Asked; step: NextStep },
  subject: InterviewSubject,
): string | undefined {
  const { certificate, isStop } = step;
  if (isStop && certificate === undefined) return 'it stops without a certificate';
  if (certificate === undefined || certificate.kind === 'open') return undefined;
  const facts = givenFacts(asked, subject);
  const { level } = interpret(subject.knowledgeBase, facts);
  if (level !== certificate.level)
    return `the certificate says ${certificate.level} and the interpreter ${level}`;
  const wrong = checkCertificate(certificate, subject.knowledgeBase, subject.interview);
  if (wrong !== undefined) return `the checker refuses the certificate: ${wrong}`;
  if (inOrder(certificate.answers) !== inOrder(answersOf(facts, asked)))
    return 'the certificate rests on other answers than were given';
  const rank = certificate.kind === 'certified' ? SAME_DAY : EMERGENCY;
  if (certificate.kind === 'emergency') return rankOf(level) === EMERGENCY ? undefined : 'it is no emergency';
  const worse = completionReaching(facts, subject.knowledgeBase, rank);
  return (
    worse && `a completion reaches ${interpret(subject.knowledgeBase, worse).level}: ${JSON.stringify(worse)}`
  );
}

const inOrder = (answers: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(Object.entries(answers).toSorted(([a], [b]) => (a < b ? -1 : 1)));

function answersOf({ minutes }: Facts, { facts }: Asked): Readonly<Record<string, unknown>> {
  const plain = Object.fromEntries(
    Object.entries(facts).map(([id, answer]) => [id, answer === false ? 0 : answer]),
  );
  return { ...plain, ...(minutes === undefined ? {} : { hoursSince: minutes / 60 }) };
}

/** Proves that nothing more urgent than what is shown can be left once a certificate is given (P4). */
export function proveStop(subject: InterviewSubject, { count, seed, most = 5 }: Options): Proof {
  const tally = newTally();
  const dice = diceOf(seed);
  const kinds: Record<string, number> = {};
  for (let walk = 0; walk < count && tally.failures.length < most; walk++) {
    for (const point of walkOf(subject, dice)) {
      tally.checked++;
      const { certificate, isStop } = point.step;
      if (isStop) kinds[certificate?.kind ?? 'none'] = (kinds[certificate?.kind ?? 'none'] ?? 0) + 1;
      const fault = stopFault(point, subject);
      if (fault !== undefined) tally.failures.push(`${fault}, after ${point.asked.shown.join(', ')}`);
    }
  }
  tally.notes.push(
    `seed ${seed}: ${Object.entries(kinds)
      .map(([kind, times]) => `${times} ${kind}`)
      .join(', ')}`,
  );
  return concluded(
    'an interview that stops leaves no completion that is more urgent than the certificate says',
    tally,
  );
}

function shuffled<T>(list: readonly T[], dice: Dice): readonly T[] {
  return list
    .map((one) => ({ one, at: dice(1 << 30) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

/** Proves that the same answers lead to the same screen, in whatever order they are given. */
export function proveSameOrder(subject: InterviewSubject, { count, seed, most = 5 }: Options): Proof {
  const tally = newTally();
  const dice = diceOf(seed);
  for (let walk = 0; walk < count && tally.failures.length < most; walk++) {
    for (const { asked, step } of walkOf(subject, dice)) {
      tally.checked++;
      const facts = Object.fromEntries(shuffled(Object.entries(asked.facts), dice));
      const again = subject.choose({ ...asked, facts, shown: shuffled(asked.shown, dice) });
      const before = JSON.stringify({ ...step, facts: undefined, certificate: step.certificate?.excluded });
      const after = again.ok
        ? JSON.stringify({ ...again, facts: undefined, certificate: again.certificate?.excluded })
        : 'problems';
      if (before !== after)
        tally.failures.push(`another order leads elsewhere after ${asked.shown.join(', ')}`);
    }
  }
  return concluded('the same answers lead to the same screen, in whatever order they are given', tally);
}

/** A line that was answered already, on a screen that is not there to ask it again. */
function askedAgain(
  { id, items }: AskedScreen,
  { facts }: Asked,
  { interview }: InterviewSubject,
): string | undefined {
  const screen = interview.screens.find((one) => one.id === id);
  if (screen?.kind !== 'facts' || screen.isWhole === true) return undefined;
  return items.find((item) => facts[item] !== undefined);
}

/** Proves that no screen is asked of which no answer changes anything. */
export function proveWorthAsking(subject: InterviewSubject, { count, seed, most = 5 }: Options): Proof {
  const tally = newTally();
  const dice = diceOf(seed);
  for (let walk = 0; walk < count && tally.failures.length < most; walk++) {
    for (const { asked, step } of walkOf(subject, dice)) {
      if (step.screen === undefined) continue;
      tally.checked++;
      const again = askedAgain(step.screen, asked, subject);
      if (again !== undefined) tally.failures.push(`${again} was answered and is asked again`);
      if (asked.shown.includes(step.screen.id)) tally.failures.push(`${step.screen.id} is asked twice`);
      if (!changesSomething(step, givenFacts(asked, subject), subject))
        tally.failures.push(
          `no answer to ${step.screen.id} changes anything after ${asked.shown.join(', ')}`,
        );
    }
  }
  return concluded('no screen is asked in vain, and none twice', tally);
}

/** Proves that whatever a rule of same-day or above needs is asked on some screen, or denied with what is. */
export function proveAllAsked({ knowledgeBase, interview }: InterviewSubject): Proof {
  const tally = newTally();
  const asked = new Set<string>(interview.screens.flatMap(({ asks }) => asks));
  const together = interview.implied.filter(({ whenNone }) => whenNone.every((id) => asked.has(id)));
  const worstUnlessSaid = knowledgeBase.vocabulary.contexts.filter(({ missing }) => missing === 'as-unsure');
  const covered = new Set([
    ...asked,
    ...together.flatMap(({ absent }) => absent),
    ...worstUnlessSaid.map(({ id }) => id),
  ]);
  for (const rule of rulesOf(knowledgeBase).filter(({ level }) => rankOf(level) >= SAME_DAY)) {
    tally.checked++;
    for (const atom of atomsOf(rule)) {
      const fact = 'f' in atom ? atom.f : 'c' in atom ? atom.c : TIME;
      if (!covered.has(fact)) tally.failures.push(`${rule.id} needs ${fact}, which no screen asks`);
    }
  }
  return concluded(
    'every fact that a rule of same-day or above needs is asked, denied with others, or taken at its worst',
    tally,
  );
}

/** Proves that these proofs refute interviews that are wrong on purpose. */
export function proveInterviewFaults(
  knowledgeBase: KnowledgeBase,
  interview: InterviewKnowledge,
  { count, seed }: Options,
): Proof {
  const tally = newTally();
  for (const { name, faulty } of interviewFaults) {
    tally.checked++;
    const subject = interviewSubject(knowledgeBase, interview, faulty(seed));
    const isRefuted = [proveStop, proveSameOrder, proveWorthAsking].some((prove) => {
      return prove(subject, { count, seed, most: 1 }).failures.length > 0;
    });
    if (!isRefuted) tally.failures.push(`nothing refutes an interview that ${name}`);
  }
  return concluded('an interview that is wrong on purpose is refuted', tally);
}

/** Answers every proof over an interview. */
export function proveInterview(
  knowledgeBase: KnowledgeBase,
  interview: InterviewKnowledge,
  options: Options,
): readonly Proof[] {
  const subject = interviewSubject(knowledgeBase, interview);
  return [
    proveAllAsked(subject),
    proveStop(subject, options),
    proveSameOrder(subject, options),
    proveWorthAsking(subject, options),
    proveReached(subject, options),
  ];
}
