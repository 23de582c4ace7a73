import { setImmediate } from 'node:timers/promises';
import type { ProtocolContent, ProtocolProblem, ProtocolReport } from '@afterneedle/contract';
import {
  type ClinicOverlay,
  createEngine,
  type Engine,
  type Explanation,
  type Facts,
  type KnowledgeBase,
  type Level,
  overlayOf,
  type Plan,
  planOf,
  rankOf,
  withRaisedLevels,
  withSoonerContact,
} from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import { planKnowledge } from '@afterneedle/knowledge/plan';
import { safetyCases } from '@afterneedle/knowledge/safety-cases';
import { checkProtocol } from './check-protocol.ts';
import { comparePlans, type LineChange } from './compare-plans.ts';
import { SAMPLE_PEOPLE, type SamplePerson, samplePeople } from './sample-people.ts';

/** How a protocol is laid over plan and levels; a test gives a bad one, which a run must catch. */
export interface LaidOver {
  readonly overlay: (content: ProtocolContent) => ClinicOverlay;
  readonly knowledge: (content: ProtocolContent) => KnowledgeBase;
}

const asServed: LaidOver = {
  overlay: (content) => overlayOf(content, { clinic: content.name, care: planKnowledge.care, supplied: [] }),
  knowledge: (content) => withRaisedLevels(knowledge, content),
};

const HOUR = 3_600_000;
const NOW = 100 * 24 * HOUR;
const MOST_PROBLEMS = 40;

/** What counts without a protocol: worked out once, as it never changes while the server runs. */
interface Known {
  readonly engine: Engine;
  readonly cases: readonly { readonly id: string; readonly facts: Facts; readonly level: Level }[];
  readonly people: readonly {
    readonly person: SamplePerson;
    readonly facts: Facts;
    readonly explanation: Explanation;
    readonly plan: Plan;
  }[];
}

let known: Promise<Known> | undefined;

function factsIn(engine: Engine, input: unknown): Facts {
  const result = engine.assess(input);
  if (!result.ok) throw new Error(`a sample is not right: ${JSON.stringify(result.problems)}`);
  return result.facts;
}

function planFor({ hoursSince, treatment, person }: SamplePerson, clinic?: ClinicOverlay): Plan {
  return planOf(planKnowledge, {
    treatments: [{ endedAt: NOW - hoursSince * HOUR, facts: treatment }],
    person,
    policy: 'clinic',
    now: NOW,
    ...(clinic === undefined ? {} : { clinic }),
  });
}

async function workOutKnown(): Promise<Known> {
  const engine = createEngine(knowledge);
  const cases = safetyCases.map(({ id, hoursSince, facts: given, unmentioned }) => {
    const hours = hoursSince === undefined ? {} : { hoursSince };
    const facts = factsIn(engine, { ...hours, facts: given, unmentioned });
    return { id, facts, level: engine.decide(facts).level };
  });
  const people: Known['people'][number][] = [];
  for (const person of samplePeople()) {
    await setImmediate();
    const { hoursSince, facts: given } = person;
    const facts = factsIn(engine, { hoursSince, facts: given, unmentioned: 'absent' });
    people.push({ person, facts, explanation: engine.explain(facts), plan: planFor(person) });
  }
  return { engine, cases, people };
}

interface Counting {
  readonly byLevel: Map<string, { from: Level; to: Level; count: number }>;
  changed: number;
}

function count(counting: Counting, from: Level, to: Level): void {
  if (from === to) return;
  counting.changed += 1;
  const entry = counting.byLevel.get(`${from} ${to}`) ?? { from, to, count: 0 };
  entry.count += 1;
  counting.byLevel.set(`${from} ${to}`, entry);
}

const lowered = (what: string, from: Level, to: Level): ProtocolProblem => ({
  path: '/levels',
  kind: 'blocks',
  message: `${what} would fall from ${from} to ${to}. No protocol may lower a level.`,
});

/**
 * Runs a protocol over the sample people and every safety case, and answers what it changes for how many and what keeps
 * it from being published. It gives way between people, so that nobody else waits for it.
 */
export async function runProtocol(
  content: ProtocolContent,
  {
    laidOver = asServed,
    most = SAMPLE_PEOPLE,
  }: { readonly laidOver?: LaidOver; readonly most?: number } = {},
): Promise<ProtocolReport> {
  const problems = [...checkProtocol(content)];
  known ??= workOutKnown();
  const before = await known;
  const own = laidOver.knowledge(content);
  const engine = own === knowledge ? before.engine : createEngine(own);
  const overlay = laidOver.overlay(content);
  const cases: Counting = { byLevel: new Map(), changed: 0 };
  for (const { id, facts, level } of before.cases) {
    const after = engine.decide(facts).level;
    count(cases, level, after);
    if (rankOf(after) < rankOf(level)) problems.push(lowered(`The safety case ${id}`, level, after));
  }
  const levels: Counting = { byLevel: new Map(), changed: 0 };
  const lines = new Map<string, LineChange>();
  let sooner = 0;
  const tried = before.people.slice(0, most);
  for (const [index, { person, facts, explanation, plan }] of tried.entries()) {
    await setImmediate();
    const after = withSoonerContact(engine.explain(facts), content);
    count(levels, explanation.level, after.level);
    if (rankOf(after.level) < rankOf(explanation.level))
      problems.push(lowered(`Sample person ${index + 1}`, explanation.level, after.level));
    if ((after.contactWithinHours ?? Infinity) < (explanation.contactWithinHours ?? Infinity)) sooner += 1;
    if (overlay.lines.length > 0) problems.push(...comparePlans(plan, planFor(person, overlay), lines));
  }
  const once = [...new Map(problems.map((one) => [`${one.path} ${one.message}`, one])).values()];
  return {
    people: tried.length,
    lines: [...lines.values()].filter(({ longer, shorter, otherwise }) => longer + shorter + otherwise > 0),
    levels: { of: tried.length, changed: levels.changed, byLevel: [...levels.byLevel.values()] },
    cases: { of: safetyCases.length, changed: cases.changed, byLevel: [...cases.byLevel.values()] },
    sooner,
    problems: once.slice(0, MOST_PROBLEMS),
  };
}
