import type { KnowledgeBase } from '../src/facts/knowledge-base.ts';
import type { Gate, InterviewScreen } from '../src/interview/interview-knowledge.ts';
import { TIME } from '../src/interview/interview-knowledge.ts';
import { atomsOf } from '../src/rules/holds.ts';
import { rulesOf } from '../src/rules/rules-of.ts';
import { type Asked, answeredSomehow, type InterviewSubject } from './interview-subject.ts';
import { concluded, newTally, type Proof } from './proof.ts';
import { type Dice, diceOf } from './random.ts';

type Wanted = Map<string, number | string | true | undefined>;

const MOST_SCREENS = 80;
const TRIES = 60;

function want(wanted: Wanted, gate: Gate | undefined, dice: Dice): void {
  if (gate === undefined) return;
  if ('f' in gate) wanted.set(gate.f, gate.atLeast ?? (dice(2) === 0 ? 'unsure' : 1));
  else if ('c' in gate) wanted.set(gate.c, gate.is[0]);
  else if ('afterHour' in gate) wanted.set(TIME, gate.afterHour + 1);
}

/** The other signs of some rule that needs the fact: where they are there, the fact is worth asking. */
function wantRuleOf(
  wanted: Wanted,
  fact: string,
  { knowledgeBase, dice }: { readonly knowledgeBase: KnowledgeBase; readonly dice: Dice },
): void {
  const rules = rulesOf(knowledgeBase).filter((rule) =>
    atomsOf(rule).some((atom) => ('f' in atom ? atom.f : 'c' in atom ? atom.c : TIME) === fact),
  );
  const rule = rules[dice(Math.max(1, rules.length))];
  if (rule === undefined || dice(4) === 0) return;
  const some = (rule.groups ?? []).flatMap(({ need, of }) =>
    of.slice(dice(of.length - need + 1)).slice(0, need),
  );
  for (const atom of [...rule.all, ...some]) {
    if ('f' in atom && atom.f !== fact && !wanted.has(atom.f)) wanted.set(atom.f, atom.atLeast);
  }
}

/** Answers that lead towards a screen: what its gates name is there, and the wholes of what it asks. */
function answersTowards(
  screen: InterviewScreen,
  { knowledgeBase, interview }: InterviewSubject,
  dice: Dice,
): Wanted {
  const wanted: Wanted = new Map();
  const oneOf = (gates: readonly Gate[] = []): Gate | undefined => gates[dice(Math.max(1, gates.length))];
  const add = (id: string): void => {
    const of = knowledgeBase.vocabulary.findings.find((finding) => finding.id === id)?.of;
    if (of !== undefined) wanted.set(of, 1);
    const gate = oneOf(interview.gates.find(({ fact }) => fact === id)?.any);
    want(wanted, gate, dice);
    if (gate !== undefined && 'f' in gate) add(gate.f);
  };
  want(wanted, oneOf(screen.onlyIf), dice);
  const asked = screen.asks[dice(screen.asks.length)] ?? TIME;
  add(asked);
  wantRuleOf(wanted, asked, { knowledgeBase, dice });
  if (screen.kind === 'clarify') wanted.set(asked, 'unsure');
  if (screen.kind === 'steps') wanted.set(asked, true);
  return wanted;
}

function reaches(screen: InterviewScreen, subject: InterviewSubject, dice: Dice): boolean {
  const wanted = answersTowards(screen, subject, dice);
  const manner = { present: [0, 2, 8][dice(3)] ?? 0, unsure: 0, skipped: 0 };
  const isFollowUp = screen.onlyIf?.some((gate) => 'answered' in gate) === true;
  let asked: Asked = { facts: {}, shown: [] };
  for (let count = 0; count < MOST_SCREENS; count++) {
    const step = subject.choose(asked);
    if (!step.ok || step.screen === undefined) return false;
    const { id, items } = step.screen;
    if (id === screen.id) return true;
    asked = answeredSomehow(asked, step.screen, { subject, manner, dice });
    const facts = { ...asked.facts };
    for (const item of items) {
      const answer = wanted.get(item);
      if (answer !== undefined && item !== TIME) facts[item] = answer;
      // What a later screen asks again was left open on the one before.
      if (isFollowUp && screen.asks.some((one) => one === item)) delete facts[item];
    }
    const hours = wanted.get(TIME);
    asked = {
      ...asked,
      facts,
      ...(typeof hours === 'number' && items.includes(TIME) ? { hoursSince: hours } : {}),
    };
  }
  return false;
}

/** Proves that every screen is asked of somebody. */
export function proveReached(subject: InterviewSubject, { seed }: { readonly seed: number }): Proof {
  const tally = newTally();
  const dice = diceOf(seed);
  for (const screen of subject.interview.screens) {
    tally.checked++;
    let isReached = false;
    for (let attempt = 0; attempt < TRIES && !isReached; attempt++)
      isReached = reaches(screen, subject, dice);
    if (!isReached) tally.failures.push(`${screen.id} is never asked`);
  }
  return concluded('every screen is asked of somebody', tally);
}
