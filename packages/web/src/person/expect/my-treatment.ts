import type { ExpectOptions, Treated } from '@afterneedle/words/expect';
import { useEffect, useState } from 'react';
import type { CheckIn } from '../../offline/check-in.ts';
import { listCheckIns } from '../../offline/check-in-store.ts';
import { readPlan } from '../../offline/plan-store.ts';
import { walk } from '../check-in/interview.ts';
import { timeZoneHere } from '../danger/place.ts';

const HOUR = 3_600_000;
/** After this the pages speak of no date. */
const OLDEST = 60 * 24 * HOUR;

/** What this device knows of the newest treatment: from the plan, else from a check-in. */
export interface MyTreatment {
  readonly treated: Treated;
  readonly needles: ExpectOptions['needles'];
  readonly timeZone: string;
  readonly skinTone?: string;
}

type Facts = Readonly<Record<string, string>>;

const needlesOf = (facts: Facts): ExpectOptions['needles'] =>
  facts['device'] === 'rf' || facts['depth-class'] === 'deep-or-rf' ? 'deep' : 'standard';

const toneOf = (facts: Facts): { readonly skinTone?: string } =>
  facts['skin-tone'] === undefined ? {} : { skinTone: facts['skin-tone'] };

function ofCheckIn(checkIn: CheckIn): MyTreatment | undefined {
  const asked = checkIn.result?.assessedAt ?? checkIn.updatedAt;
  const { hours, treatedAt, treatedApprox, contexts } = walk(checkIn.answers, asked).known;
  const at = treatedAt ?? (hours === undefined ? undefined : asked - hours * HOUR);
  if (at === undefined) return undefined;
  return {
    treated: { at, isApprox: treatedApprox },
    needles: needlesOf(contexts),
    timeZone: timeZoneHere(),
    ...toneOf(contexts),
  };
}

async function ofPlan(): Promise<readonly MyTreatment[]> {
  const plan = await readPlan();
  return (plan?.treatments ?? [])
    .filter(({ isUnknown }) => !isUnknown)
    .map(({ endedAt, isRough, timeZone, facts }) => ({
      treated: { at: endedAt, isApprox: isRough },
      needles: needlesOf(facts),
      timeZone,
      ...toneOf(plan?.person ?? {}),
    }));
}

async function read(now: number): Promise<MyTreatment | undefined> {
  const newest = (await listCheckIns()).find(({ answers }) => answers['that-day'] !== undefined);
  const all = [...(await ofPlan()), ...[newest].flatMap((entry) => (entry && ofCheckIn(entry)) ?? [])];
  return all
    .filter(({ treated }) => treated.at <= now && now - treated.at <= OLDEST)
    .toSorted((a, b) => b.treated.at - a.treated.at)[0];
}

/** Answers the newest treatment this device knows of; null while looking, undefined without one. */
export function useMyTreatment(now: number): MyTreatment | undefined | null {
  const [mine, setMine] = useState<MyTreatment | undefined | null>(null);
  useEffect(() => {
    let isOpen = true;
    read(now)
      .then((found) => isOpen && setMine(found))
      .catch(() => isOpen && setMine(undefined));
    return () => {
      isOpen = false;
    };
  }, [now]);
  return mine;
}
