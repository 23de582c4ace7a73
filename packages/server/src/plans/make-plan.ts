import {
  type PlanAnswer,
  type PlanAtClinic,
  type PlanCalendarCreate,
  type ProtocolContent,
  planViewOf,
  readPlanRequest,
} from '@afterneedle/contract';
import { overlayOf, type Plan, type PlanInput, planOf } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import { planKnowledge } from '@afterneedle/knowledge/plan';
import { calendarFile } from '@afterneedle/words/calendar';
import { calendarEvents, type PlanOptions, planPage } from '@afterneedle/words/plan';
import { findClinicBySlug } from '../clinics/queries.ts';
import { asSent, notRight } from '../platform/asked.ts';
import { inClinic } from '../platform/database.ts';
import { granted, type Outcome, problem } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { protocolInForce } from '../protocols/live-protocol.ts';

interface Made {
  readonly plan: Plan;
  readonly options: PlanOptions;
}

/** The protocol a plan is asked with, under the clinic's name. */
interface Named {
  readonly clinic: string;
  readonly content: ProtocolContent;
}

async function protocolFor(
  { database, now }: Services,
  slug: string | undefined,
): Promise<Outcome<Named | undefined>> {
  if (slug === undefined) return granted(undefined);
  const clinic = await findClinicBySlug(database, slug);
  if (clinic === undefined)
    return notRight([problem('/clinicSlug', 'unknown-clinic', 'No clinic has this address.')]);
  const { clinic_id: clinicId, name } = clinic;
  const inForce = await inClinic(database, clinicId, (trx) =>
    protocolInForce(trx, clinicId, new Date(now())),
  );
  return granted(inForce === undefined ? undefined : { clinic: name, content: inForce.content });
}

function underProtocol({ options }: Made, { clinic, content }: Named, input: PlanInput): Made {
  const supplied = input.clinic?.supplied ?? [];
  const overlay = overlayOf(content, { clinic, care: planKnowledge.care, supplied });
  return {
    plan: planOf(planKnowledge, { ...input, policy: 'clinic', clinic: overlay }),
    options: {
      ...options,
      policy: 'clinic',
      clinicLines: content.lines.map((line) => ({ ...line, clinic })),
      clinicGives: content.supplied.map((gives) => ({ ...gives, clinic })),
    },
  };
}

async function make(services: Services, { clinicSlug, ...asked }: PlanAtClinic): Promise<Outcome<Made>> {
  const protocol = await protocolFor(services, clinicSlug);
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
  return granted(protocol.value === undefined ? made : underProtocol(made, protocol.value, read.input));
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
