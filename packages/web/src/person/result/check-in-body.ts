import { knowledgeHash } from 'virtual:knowledge-hash';
import type { CheckInCreate } from '@afterneedle/contract';
import type { PageExplanation } from '@afterneedle/engine';
import type { PhoneResult } from '../../offline/check-in.ts';
import { factsOf } from '../check-in/interview.ts';
import type { Known } from '../check-in/known.ts';

/** Answers what the phone worked out, with the version of the knowledge it used. */
export function phoneResultOf({ level, certified }: PageExplanation, assessedAt: number): PhoneResult {
  return { level, certified, knowledge: knowledgeHash, assessedAt };
}

interface BodyOptions {
  readonly clinicSlug: string;
  readonly name: string;
  readonly result: PhoneResult;
}

/** Answers what is sent to the clinic: every answer, and what this device showed for them. */
export function checkInBody(known: Known, { clinicSlug, name, result }: BodyOptions): CheckInCreate {
  const { assessedAt, ...shown } = result;
  const trimmed = name.trim();
  return {
    clinicSlug,
    forWhom: known.forWhom,
    facts: factsOf(known),
    result: shown,
    createdAt: new Date(assessedAt).toISOString(),
    ...(trimmed === '' ? {} : { name: trimmed }),
    ...(known.message === '' ? {} : { message: known.message }),
    ...(known.regions.length === 0 ? {} : { areas: [...known.regions] }),
    ...(known.hours === undefined ? {} : { hoursSince: known.hours, treatedApprox: known.treatedApprox }),
    ...(known.treatedAt === undefined ? {} : { treatedAt: new Date(known.treatedAt).toISOString() }),
  };
}
