import { compileLexicon, type Facts, type FindingAnswer, rankOf, readMessage } from '@afterneedle/engine';
import { diceOf, type Proof, randomFacts } from '@afterneedle/engine/proofs';
import { knowledge } from '@afterneedle/knowledge';
import { lexicon } from '@afterneedle/knowledge/lexicon';
import { caseEngine } from './cases/case-engine.ts';
import { messagesOf, SETS } from './messages/message-set.ts';

const english = compileLexicon(lexicon);
const texts = SETS.flatMap(messagesOf).map(({ text }) => text);

/** What a message says, but for how bad: a step said is an answer of the person and may count as one. */
function withoutSteps(text: string): Readonly<Record<string, FindingAnswer>> {
  const { findings, unsureInText } = readMessage(english, text);
  const there = Object.keys(findings).map((id) => [id, true] as const);
  return Object.fromEntries([...unsureInText.map((id) => [id, 'unsure'] as const), ...there]);
}

/** Step 0 of a course is "getting better", which somebody said; it makes no sign absent. */
const courses = new Set(
  knowledge.vocabulary.findings.filter(({ group }) => group === 'course').map(({ id }) => id),
);

/** Every word of a sign at step 0, which would say that it is not there: whatever the words are, no sign may become absent. */
const allAtNought = compileLexicon({
  ...lexicon,
  findings: Object.fromEntries(
    Object.entries(lexicon.findings).map(([id, wordings]) => [id, wordings.map((one) => ({ ...one, v: 0 }))]),
  ),
});

const makesAbsent = (read: ReturnType<typeof readMessage>): readonly string[] =>
  Object.entries(read.findings).flatMap(([id, step]) =>
    step !== true && step < 1 && !courses.has(id) ? [id] : [],
  );

const worstOf = (facts: Facts): number => rankOf(caseEngine.decide(facts).levelAtWorst);

/** Proves over all labelled messages what a message by itself may not do to the level at worst. */
export function proveTextAlone(): readonly Proof[] {
  const absent: string[] = [];
  const atNought: string[] = [];
  const alone: string[] = [];
  const beside: string[] = [];
  const dice = diceOf(1);
  const nothing = worstOf({ findings: {}, contexts: {} });
  for (const text of texts) {
    for (const id of makesAbsent(readMessage(english, text))) absent.push(`"${text}" makes ${id} absent`);
    for (const id of makesAbsent(readMessage(allAtNought, text)))
      atNought.push(`"${text}" makes ${id} absent`);
    const result = caseEngine.assess({ message: text });
    if (!result.ok) alone.push(`"${text}" is refused`);
    else if (rankOf(result.assessment.levelAtWorst) < nothing)
      alone.push(`"${text}" by itself makes the level at worst ${result.assessment.levelAtWorst}`);
    const facts = randomFacts(knowledge, dice);
    const more = { ...facts, findings: { ...withoutSteps(text), ...facts.findings } };
    if (worstOf(more) < worstOf(facts)) beside.push(`"${text}" lowers ${JSON.stringify(facts)}`);
  }
  const proof = (claim: string, failures: readonly string[]): Proof => ({
    claim,
    checked: texts.length,
    failures,
    notes: [],
  });
  return [
    proof('no message makes a sign absent', absent),
    proof('no message makes a sign absent even where all words of signs are made to mean step 0', atNought),
    proof('no message by itself lowers the level at worst', alone),
    proof(
      'a message beside other answers, but for the steps it names, never lowers the level at worst',
      beside,
    ),
  ];
}
