import { resultPage } from '@afterneedle/words';
import { type ReactElement, useEffect, useMemo, useState } from 'react';
import { Redirect } from 'wouter';
import type { CheckIn } from '../../offline/check-in.ts';
import type { CheckInHandle } from '../../offline/use-check-in.ts';
import { useClinic } from '../../offline/use-clinic.ts';
import { CheckInGate } from '../check-in/check-in-gate.tsx';
import { walk } from '../check-in/interview.ts';
import { addressOf } from '../check-in/steps.ts';
import { explanationOf, hasCrisisWords } from '../check-in/triage.ts';
import { phoneResultOf } from './check-in-body.ts';
import { samplesOf, useOtherCheckIns } from './earlier-check-ins.ts';
import { explainedWith } from './explained-with-earlier.ts';
import { clinicToCall, optionsHere } from './page-options.ts';
import { ResultView } from './result-view.tsx';

/** The answer to a check-in. */
export function ResultPage({ id }: { readonly id: string }): ReactElement {
  return (
    <CheckInGate id={id}>{(checkIn, handle) => <Opened checkIn={checkIn} handle={handle} />}</CheckInGate>
  );
}

interface OpenedProps {
  readonly checkIn: CheckIn;
  readonly handle: CheckInHandle;
}

function Opened({ checkIn, handle }: OpenedProps): ReactElement {
  const [openedAt] = useState(Date.now);
  const at = checkIn.result?.assessedAt ?? openedAt;
  const clinic = useClinic(checkIn.clinicSlug);
  const others = useOtherCheckIns();
  const worked = useMemo(() => {
    const walked = walk(checkIn.answers, at);
    const earlier = samplesOf(checkIn, { known: walked.known, at, others: others ?? [] });
    return { walked, ...explainedWith(explanationOf(walked.known), earlier) };
  }, [checkIn, at, others]);
  const { walked, explanation, facts, series } = worked;
  // What was sent stays as it is, also when the interview has learned to ask more since.
  const isSettled = explanation.level === 'emergency' || checkIn.delivery !== undefined;
  const open = isSettled ? undefined : walked.open;
  const isWanting = open === undefined && checkIn.result === undefined && others !== undefined;
  const { change } = handle;
  useEffect(() => {
    if (!isWanting) return;
    void change((kept) => ({ ...kept, result: phoneResultOf(explanation, at) }));
  }, [isWanting, change, explanation, at]);
  if (open !== undefined) return <Redirect to={addressOf.question(checkIn.id, open)} replace />;
  const options = {
    ...optionsHere(at),
    ...clinicToCall(clinic),
    crisis: hasCrisisWords(checkIn.answers),
    ...(series === undefined ? {} : { series }),
  };
  return (
    <ResultView
      page={resultPage(explanation, facts, options)}
      options={options}
      checkIn={checkIn}
      known={walked.known}
      explanation={explanation}
      clinic={clinic}
      at={at}
    />
  );
}
