import { careNow } from '../src/care/care-now.ts';
import { boundsOf } from '../src/facts/bounds.ts';
import type { Facts, FindingAnswer } from '../src/facts/facts.ts';
import { rankOf } from '../src/facts/level.ts';
import { SCALES } from '../src/facts/vocabulary.ts';
import { TIME } from '../src/interview/interview-knowledge.ts';
import type { NextStep } from '../src/interview/next-screen.ts';
import { isSet } from '../src/triage/bits.ts';
import { explain } from '../src/triage/explain.ts';
import type { InterviewSubject } from './interview-subject.ts';

const HOURS = [0, 2, 6, 13, 25, 49, 73, 97, 121, 169, 241, 337, 900];

/** All that a person, a clinic or the interview itself would notice. */
function gistOf(facts: Facts, subject: InterviewSubject): string {
  const { compiled, knowledgeBase } = subject;
  const { level, levelAtWorst, certified, open, causes } = explain(compiled, facts);
  const ahead = liftsAhead(rankOf(level), subject);
  const care = careNow(knowledgeBase, boundsOf(facts, knowledgeBase), { isEmergency: level === 'emergency' });
  return JSON.stringify([
    level,
    levelAtWorst,
    certified,
    open,
    causes.slice(0, 3).map(({ id }) => id),
    care.firstAid.map(({ id }) => id),
    care.doNow.map(({ id }) => id),
    care.avoidUntil.map(({ item, untilHour }) => [item.id, untilHour]),
    ahead,
  ]);
}

/** Lifts that may still raise the level, and the rules of the level itself that they could lift. */
function liftsAhead(rank: number, { compiled }: InterviewSubject): string {
  const { workspace, tables, rules, lifts } = compiled;
  const mayRaise = lifts.filter(
    ({ upTo }, index) => rankOf(upTo) > rank && isSet(workspace.possible, tables.ruleCount + index),
  );
  const lifted = rules.filter(
    ({ level }, index) => rankOf(level) === rank && isSet(workspace.possible, index),
  );
  return mayRaise.length === 0 ? '' : [...mayRaise, ...lifted].map(({ id }) => id).join();
}

function withFact(facts: Facts, id: string, answer: FindingAnswer | string | number): Facts {
  if (id === TIME) return { ...facts, minutes: Number(answer) * 60 };
  const isContext = typeof answer === 'string' && answer !== 'unsure';
  if (isContext) return { ...facts, contexts: { ...facts.contexts, [id]: answer } };
  return { ...facts, findings: { ...facts.findings, [id]: answer as FindingAnswer } };
}

function answersTo(id: string, { knowledgeBase }: InterviewSubject): readonly (number | string)[] {
  if (id === TIME) return HOURS;
  const finding = knowledgeBase.vocabulary.findings.find((one) => one.id === id);
  if (finding !== undefined) return Array.from({ length: SCALES[finding.scale].max + 1 }, (_, step) => step);
  return knowledgeBase.vocabulary.contexts.find((one) => one.id === id)?.values ?? [];
}

/** Answers whether some answer to a screen changes anything: each fact by itself, and all calm together. */
export function changesSomething({ screen }: NextStep, facts: Facts, subject: InterviewSubject): boolean {
  if (screen === undefined) return false;
  const now = gistOf(facts, subject);
  const calm = screen.items.reduce((all, id) => withFact(all, id, answersTo(id, subject)[0] ?? 0), facts);
  if (gistOf(calm, subject) !== now) return true;
  return screen.items.some((id) =>
    answersTo(id, subject).some((answer) => gistOf(withFact(facts, id, answer), subject) !== now),
  );
}
