import { type DiarySample, withSoonerContact } from '@afterneedle/engine';
import type { CheckIn } from '../../offline/check-in.ts';
import type { ClinicProtocol } from '../../offline/use-protocol.ts';
import { engineUnder } from '../check-in/clinic-engine.ts';
import { type Walk, walk } from '../check-in/interview.ts';
import { explanationOf } from '../check-in/triage.ts';
import { type Earlier, samplesOf } from './earlier-check-ins.ts';
import { type Explained, explainedWith } from './explained-with-earlier.ts';

/** A check-in with everything its answers and earlier days come to. */
export interface WorkedOut extends Explained {
  readonly walked: Walk;
  readonly earlier: readonly DiarySample[];
  /** Where a clinic asks to hear of it sooner than usual. */
  readonly asked?: { readonly clinic: string; readonly hours: number };
}

/** Answers what a check-in comes to at a moment, read with what this device kept before it. */
export function workedOut(
  checkIn: CheckIn,
  at: number,
  { kept, inForce }: { readonly kept: Earlier | undefined; readonly inForce?: ClinicProtocol | undefined },
): WorkedOut {
  const using = engineUnder(inForce);
  const walked = walk(checkIn.answers, at, using);
  const earlier = kept === undefined ? [] : samplesOf(checkIn, { known: walked.known, at, earlier: kept });
  const explained = explainedWith(explanationOf(walked.known, using), earlier, using);
  if (inForce === undefined) return { walked, earlier, ...explained };
  const explanation = withSoonerContact(explained.explanation, inForce.protocol.content);
  const { contactWithinHours: hours } = explanation;
  const isSooner = hours !== null && hours !== explained.explanation.contactWithinHours;
  return {
    walked,
    earlier,
    ...explained,
    explanation,
    ...(isSooner ? { asked: { clinic: inForce.clinic, hours } } : {}),
  };
}
