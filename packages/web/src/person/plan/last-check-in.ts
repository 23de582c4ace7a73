import { rankOf } from '@afterneedle/engine';
import { useEffect, useState } from 'react';
import type { CheckIn } from '../../offline/check-in.ts';
import { listCheckIns } from '../../offline/check-in-store.ts';
import { walk } from '../check-in/interview.ts';
import { explanationOf } from '../check-in/triage.ts';

const FRESH = 72 * 3_600_000;

/** What the newest finished check-in on this device adds to a plan. */
export interface LastCheckIn {
  readonly id: string;
  readonly level: string;
  readonly at: number;
  /** Findings that are there. */
  readonly signs: readonly string[];
  /** Likely causes; none in an emergency. */
  readonly causes: readonly string[];
}

function readingOf(checkIn: CheckIn, now: number): LastCheckIn | undefined {
  const at = checkIn.result?.assessedAt;
  if (at === undefined || now - at > FRESH) return undefined;
  const { explanation, facts } = explanationOf(walk(checkIn.answers, at).known);
  const signs = Object.entries(facts.findings).flatMap(([id, answer]) =>
    answer === true || (typeof answer === 'number' && answer > 0) ? [id] : [],
  );
  const causes = explanation.level === 'emergency' ? [] : explanation.causes.map(({ id }) => id);
  // What was shown, or raised since by the clinic, may be more urgent than our own rules.
  const levels = [explanation.level, checkIn.result?.level, checkIn.delivery?.raisedTo];
  const [level] = levels.filter((one) => one !== undefined).toSorted((a, b) => rankOf(b) - rankOf(a));
  return { id: checkIn.id, level: level ?? explanation.level, at, signs, causes };
}

/** Answers the newest finished check-in of the last 3 days; null while looking, undefined without one. */
export function useLastCheckIn(now: number): LastCheckIn | undefined | null {
  const [last, setLast] = useState<LastCheckIn | undefined | null>(null);
  useEffect(() => {
    let isOpen = true;
    listCheckIns()
      .then((all) => isOpen && setLast(all.flatMap((checkIn) => readingOf(checkIn, now) ?? [])[0]))
      .catch(() => isOpen && setLast(undefined));
    return () => {
      isOpen = false;
    };
  }, [now]);
  return last;
}
