import { resultPage } from '@afterneedle/words';
import { type ReactElement, useEffect, useMemo, useRef, useState } from 'react';
import { Redirect } from 'wouter';
import { languageNow } from '../../language/t.ts';
import type { CheckIn } from '../../offline/check-in.ts';
import type { CheckInHandle } from '../../offline/use-check-in.ts';
import { useClinic } from '../../offline/use-clinic.ts';
import { useProtocolOf } from '../../offline/use-protocol.ts';
import { Loading } from '../../ui/loading.tsx';
import { CheckInGate } from '../check-in/check-in-gate.tsx';
import { addressOf } from '../check-in/steps.ts';
import { hasCrisisWords } from '../check-in/triage.ts';
import { AdviceUpdated } from '../offline/advice-updated.tsx';
import { useAdviceUpdated } from '../offline/use-advice-updated.ts';
import { phoneResultOf } from './check-in-body.ts';
import { clinicToCall, optionsHere } from './page-options.ts';
import { ResultView } from './result-view.tsx';
import { useEarlier } from './use-earlier.ts';
import { workedOut } from './worked-out.ts';

/** A clinic nobody here heard of yet, on a slow network: its person is not left without an answer. */
const PATIENCE_MS = 2_000;

/** The answer to a check-in. */
export function ResultPage({ id }: { readonly id: string }): ReactElement {
  return (
    <CheckInGate id={id} isQuick>
      {(checkIn, handle) => <Opened checkIn={checkIn} handle={handle} />}
    </CheckInGate>
  );
}

interface OpenedProps {
  readonly checkIn: CheckIn;
  readonly handle: CheckInHandle;
}

function Opened({ checkIn, handle }: OpenedProps): ReactElement {
  const [openedAt] = useState(Date.now);
  const isRead = handle.loaded.state === 'present' && handle.loaded.isRead;
  const at = checkIn.result?.assessedAt ?? openedAt;
  const clinic = useClinic(checkIn.clinicSlug);
  const earlier = useEarlier(checkIn.id);
  const protocol = useProtocolOf(checkIn.clinicSlug);
  const inForce = protocol?.inForce;
  const worked = useMemo(
    () => workedOut(checkIn, at, { kept: earlier, inForce }),
    [checkIn, at, earlier, inForce],
  );
  const { walked, explanation, facts, series, asked } = worked;
  const updated = useAdviceUpdated(checkIn, explanation);
  // What was sent or shown stays as it is, also when the interview has learned to ask more since.
  const isSettled =
    explanation.level === 'emergency' || checkIn.delivery !== undefined || updated !== undefined;
  // Nor is anything asked again before the answers are read, and it is known by whose rules they were asked.
  const open = isSettled || !isRead || protocol === undefined ? undefined : walked.open;
  const isLoaded = isRead && earlier !== undefined && protocol !== undefined;
  const isLate = useLate(PATIENCE_MS);
  const isWanting = open === undefined && checkIn.result === undefined && isLoaded;
  const { change } = handle;
  const options = {
    ...optionsHere(at),
    // Whether it is open counts as of now, also when an older result is opened again.
    ...clinicToCall(clinic, openedAt),
    crisis: hasCrisisWords(checkIn.answers),
    ...(series === undefined ? {} : { series }),
  };
  const page = resultPage(explanation, facts, options);
  const english = languageNow().isReviewed
    ? undefined
    : resultPage(explanation, facts, { ...options, locale: 'en' });
  const decided = { result: phoneResultOf(explanation, at), shown: english ?? page };
  const latest = useRef(decided);
  latest.current = decided;
  useEffect(() => {
    if (isWanting) void change((kept) => ({ ...kept, ...latest.current }));
  }, [isWanting, change]);
  if (open !== undefined) return <Redirect to={addressOf.question(checkIn.id, open)} replace />;
  // Earlier days and the clinic may raise a level: nothing lower stands here before they are read.
  const isKnown = earlier !== undefined && (protocol !== undefined || isLate);
  if (!isKnown && explanation.level !== 'emergency') return <Loading />;
  const held = updated?.held;
  /** What was sent off stays what it was. */
  const use = (): void => {
    void change((kept) => (kept.delivery === undefined ? { ...kept, ...decided } : kept));
  };
  return (
    <ResultView
      page={held ?? page}
      english={held === undefined ? english : undefined}
      // Nothing is said to have changed before all that counts has been read.
      notice={isLoaded && updated && <AdviceUpdated {...updated} onUse={use} />}
      options={options}
      checkIn={checkIn}
      known={walked.known}
      explanation={explanation}
      asked={held === undefined ? asked : undefined}
      clinic={clinic}
      at={at}
    />
  );
}

/** Answers whether a page has been open for longer than some milliseconds. */
function useLate(after: number): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const wait = setTimeout(() => setLate(true), after);
    return () => clearTimeout(wait);
  }, [after]);
  return isLate;
}
