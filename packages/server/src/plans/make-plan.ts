import {
  type PlanAnswer,
  type PlanAtClinic,
  type PlanCalendarCreate,
  planViewOf,
  readPlanRequest,
} from '@afterneedle/contract';
import { type Plan, type PlanInput, planOf } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import { planKnowledge } from '@afterneedle/knowledge/plan';
import { calendarFile } from '@afterneedle/words/calendar';
import { calendarEvents, type PlanOptions, planPage } from '@afterneedle/words/plan';
import { asSent, notRight } from '../platform/asked.ts';
import { granted, type Outcome } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { type NamedProtocol, protocolOfClinic, underProtocol } from '../protocols/protocol-of-clinic.ts';

interface Made {
  readonly plan: Plan;
  readonly options: PlanOptions;
}

function atClinic({ options }: Made, named: NamedProtocol, input: PlanInput): Made {
  const { clinic, content } = named;
  return {
    plan: planOf(planKnowledge, underProtocol(input, named)),
    options: {
      ...options,
      policy: 'clinic',
      clinicLines: content.lines.map((line) => ({ ...line, clinic })),
      clinicGives: content.supplied.map((gives) => ({ ...gives, clinic })),
    },
  };
}

async function make(services: Services, { clinicSlug, ...asked }: PlanAtClinic): Promise<Outcome<Made>> {
  const protocol = await protocolOfClinic(services, clinicSlug);
  if (!protocol.ok) return protocol;
  const now = services.now();
  const { vocabulary, causes } = knowledge;
  const read = readPlanRequest(asked, {
    knowledge: planKnowledge,
    findings: vocabulary.findings,
    causes,
    now,
  });
  if (!read.ok) return notRight(read.problems);
  const made = { plan: planOf(planKnowledge, read.input), options: read.page };
  return granted(protocol.value === undefined ? made : atClinic(made, protocol.value, read.input));
}

/** Works out a plan and its texts; nothing of it is kept. */
export async function makePlan(services: Services, asked: PlanAtClinic): Promise<Outcome<PlanAnswer>> {
  const made = await make(services, asked);
  if (!made.ok) return made;
  const { plan, options } = made.value;
  return granted({
    plan: planViewOf(plan),
    page: asSent(planPage(plan, options)),
    knowledge: services.triage.knowledge,
  });
}

const NAME = 'Skin care';
const DISCREET_NAME = 'My plan';

/** Works out the calendar file of a plan; nothing of it is kept. */
export async function makeCalendar(
  services: Services,
  { planId, sequence = 0, isDiscreet = false, given = [], ...asked }: PlanCalendarCreate,
): Promise<Outcome<string>> {
  const made = await make(services, asked);
  if (!made.ok) return made;
  const { plan, options } = made.value;
  const earlier = given.map(({ uid, startsAt }) => ({ uid, startsAt: Date.parse(startsAt) }));
  const events = calendarEvents(plan, options, { planId, isDiscreet, given: earlier });
  const name = isDiscreet ? DISCREET_NAME : NAME;
  return granted(calendarFile(events, { name, sequence, now: options.now }));
}
