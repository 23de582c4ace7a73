import type { Facts, Sample } from '@afterneedle/engine';
import { useEffect, useState } from 'react';
import type { CheckIn } from '../../offline/check-in.ts';
import { listCheckIns } from '../../offline/check-in-store.ts';
import { engine } from '../check-in/engine.ts';
import { factsOf, walk } from '../check-in/interview.ts';
import type { Known } from '../check-in/known.ts';

const MINUTE = 60_000;
/** Two check-ins are about one treatment when they put it within a day. */
const SAME_TREATMENT_MINUTES = 24 * 60;
/** Reading an old check-in takes a moment on a phone. */
const MOST = 8;

interface Told {
  readonly treatedAtMinute: number;
  readonly facts: Facts;
}

function toldIn(known: Known, at: number): Told | undefined {
  if (known.hours === undefined) return undefined;
  const parsed = engine.parseFacts(factsOf(known), known.hours);
  if (!parsed.ok) return undefined;
  return { treatedAtMinute: Math.floor(at / MINUTE) - Math.floor(known.hours * 60), facts: parsed.facts };
}

/** Answers the finished check-ins on this device that are about the same person and treatment, oldest first. */
export function samplesOf(
  checkIn: CheckIn,
  { known, at, others }: { readonly known: Known; readonly at: number; readonly others: readonly CheckIn[] },
): readonly Sample[] {
  const now = toldIn(known, at);
  const minutesNow = now?.facts.minutes;
  if (now === undefined || minutesNow === undefined) return [];
  const finished = others.filter(({ id, result }) => id !== checkIn.id && result !== undefined);
  const samples = finished.slice(0, MOST).flatMap((other): readonly Sample[] => {
    const assessedAt = other.result?.assessedAt;
    if (assessedAt === undefined || assessedAt >= at) return [];
    const { known: knownThen } = walk(other.answers, assessedAt);
    const then = toldIn(knownThen, assessedAt);
    if (then === undefined || knownThen.forWhom !== known.forWhom) return [];
    if (Math.abs(then.treatedAtMinute - now.treatedAtMinute) > SAME_TREATMENT_MINUTES) return [];
    const minutes = Math.floor(assessedAt / MINUTE) - now.treatedAtMinute;
    return minutes < 0 || minutes >= minutesNow ? [] : [{ minutes, facts: then.facts }];
  });
  return samples
    .toSorted((a, b) => a.minutes - b.minutes)
    .filter(({ minutes }, place, all) => minutes !== all[place + 1]?.minutes);
}

/** Reads the other check-ins on this device; nothing while they load, and none where they can not be read. */
export function useOtherCheckIns(): readonly CheckIn[] | undefined {
  const [others, setOthers] = useState<readonly CheckIn[]>();
  useEffect(() => {
    let isOpen = true;
    listCheckIns()
      .then((all) => isOpen && setOthers(all))
      .catch(() => isOpen && setOthers([]));
    return () => {
      isOpen = false;
    };
  }, []);
  return others;
}
