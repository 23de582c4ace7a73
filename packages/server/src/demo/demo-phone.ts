import type { CheckInCreate, FactsInput } from '@afterneedle/contract';
import { createEngine } from '@afterneedle/engine';
import { contexts, dangerItems, knowledge } from '@afterneedle/knowledge';
import { interview } from '@afterneedle/knowledge/interview';
import { lexicon } from '@afterneedle/knowledge/lexicon';
import { pageOfFacts } from '../case-file/page-of-facts.ts';
import type { Triage } from '../platform/triage.ts';
import type { DemoFacts } from './demo-stories.ts';

const MOST_SCREENS = 80;

let made: ReturnType<typeof createEngine> | undefined;

function engine(): ReturnType<typeof createEngine> {
  made ??= createEngine(knowledge, { lexicon, interview });
  return made;
}

const PARTS = new Map<string, readonly string[]>(dangerItems.map(({ item, parts }) => [item, parts]));
const WORDS = new Map<string, readonly string[]>(contexts.map(({ id, values }) => [id, values]));
/** What stands in the record of the treatment, so that nobody needs to think. */
const KNOWN: DemoFacts = {
  setting: 'clinic',
  'answered-by': 'self',
  injected: 'none',
  technique: 'ordinary',
};

function answerOf(id: string, facts: DemoFacts): number | string {
  const told = facts[id] ?? KNOWN[id];
  if (told !== undefined) return told;
  const words = WORDS.get(id);
  if (words === undefined) return 0;
  return words.includes('none') ? 'none' : 'unsure';
}

/** Answers the interview as it asks, screen by screen, until it stops; what was denied together counts as denied. */
export function answerInterview(told: DemoFacts, hoursSince: number): FactsInput {
  const facts: Record<string, number | string> = {};
  const shown: string[] = [];
  for (let count = 0; count < MOST_SCREENS; count += 1) {
    const step = engine().nextScreen({ facts, hoursSince, shown });
    if (!step.ok) throw new Error(`the interview refused: ${JSON.stringify(step.problems)}`);
    if (step.screen === undefined || step.isStop)
      return { ...told, ...(step.facts.findings as FactsInput), ...(step.facts.contexts as FactsInput) };
    shown.push(step.screen.id);
    for (const id of step.screen.items) {
      if (id === 'hoursSince') continue;
      facts[id] = answerOf(id, told);
      if (facts[id] === 0) for (const part of PARTS.get(id) ?? []) facts[part] ??= 0;
    }
  }
  throw new Error('the interview does not end');
}

/** Works a check-in out as a phone does, and answers what it sends. */
export function checkInOf(
  triage: Triage,
  said: {
    readonly slug: string;
    readonly name: string;
    readonly facts: FactsInput;
    readonly hoursSince: number;
    readonly treatedAt: number;
    readonly now: number;
    readonly message?: string | undefined;
    readonly areas?: readonly string[] | undefined;
    readonly series: NonNullable<CheckInCreate['series']>;
    readonly clinic: { readonly name: string; readonly phone: string; readonly timeZone: string };
  },
): CheckInCreate {
  const { facts, hoursSince, message, series, clinic } = said;
  const earlier = series.length === 0 ? {} : { series };
  const answer = triage.assess({ facts, hoursSince, message, ...earlier });
  if (!answer.ok) throw new Error(`the engine refused: ${JSON.stringify(answer.problems)}`);
  const { level, certified } = answer.result;
  const { page } = pageOfFacts(
    { facts, message: message ?? null, hoursSince },
    {
      now: said.now,
      timeZone: clinic.timeZone,
      locale: 'en-GB',
      clinic: { name: clinic.name, phone: clinic.phone, isMedical: true, isOpenNow: false },
    },
  );
  return {
    clinicSlug: said.slug,
    forWhom: 'me',
    name: said.name,
    treatedAt: new Date(said.treatedAt).toISOString(),
    hoursSince,
    facts,
    ...(message === undefined ? {} : { message }),
    ...(said.areas === undefined ? {} : { areas: [...said.areas] }),
    ...earlier,
    result: { level, certified, knowledge: triage.knowledge },
    // What earlier check-ins add stands on no page of one check-in alone.
    ...(page.level === level ? { shown: JSON.parse(JSON.stringify(page)) } : {}),
    createdAt: new Date(said.now).toISOString(),
  };
}
