import {
  type PlanAnswer,
  type PlanCalendarCreate,
  type PlanCreate,
  planViewOf,
  readPlanRequest,
} from '@afterneedle/contract';
import { type Plan, planOf } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import { planKnowledge } from '@afterneedle/knowledge/plan';
import { calendarFile } from '@afterneedle/words/calendar';
import { calendarEvents, type PlanOptions, planPage } from '@afterneedle/words/plan';
import { asSent, notRight } from '../platform/asked.ts';
import { granted, type Outcome } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';

interface Made {
  readonly plan: Plan;
  readonly options: PlanOptions;
}

function make(asked: PlanCreate, now: number): Outcome<Made> {
  const { vocabulary, causes } = knowledge;
  const read = readPlanRequest(asked, {
    knowledge: planKnowledge,
    findings: vocabulary.findings,
    causes,
    now,
  });
  if (!read.ok) return notRight(read.problems);
  return granted({ plan: planOf(planKnowledge, read.input), options: read.page });
}

/** Works out a plan and its texts; nothing of it is kept. */
export function makePlan({ triage, now }: Services, asked: PlanCreate): Outcome<PlanAnswer> {
  const made = make(asked, now());
  if (!made.ok) return made;
  const { plan, options } = made.value;
  return granted({
    plan: planViewOf(plan),
    page: asSent(planPage(plan, options)),
    knowledge: triage.knowledge,
  });
}

const NAME = 'Skin care';
const DISCREET_NAME = 'My plan';

/** Works out the calendar file of a plan; nothing of it is kept. */
export function makeCalendar(
  { now }: Services,
  { planId, sequence = 0, isDiscreet = false, ...asked }: PlanCalendarCreate,
): Outcome<string> {
  const made = make(asked, now());
  if (!made.ok) return made;
  const { plan, options } = made.value;
  const events = calendarEvents(plan, options, { planId, isDiscreet });
  const name = isDiscreet ? DISCREET_NAME : NAME;
  return granted(calendarFile(events, { name, sequence, now: options.now }));
}
