import { emergencyNumbersOf } from '@afterneedle/knowledge';
import { planPage } from '@afterneedle/words/plan';
import { type ReactElement, useState } from 'react';
import { Link } from 'wouter';
import { usePlan } from '../../offline/use-plan.ts';
import { dateOf } from '../../ui/date-words.ts';
import { Heading } from '../../ui/heading.tsx';
import { Loading } from '../../ui/loading.tsx';
import { regionOf, timeZoneHere } from '../danger/place.ts';
import { useLastCheckIn } from './last-check-in.ts';
import { makePlan } from './make-plan.ts';
import { PlanSheet } from './plan-sheet.tsx';

const LETTER_REGIONS = ['US', 'CA', 'MX', 'PH'];

/** The plan as a sheet: A4 or Letter, 13 points, or large print. */
export function PlanPrintPage(): ReactElement {
  const [now] = useState(Date.now);
  const region = regionOf(timeZoneHere());
  const [paper, setPaper] = useState(LETTER_REGIONS.includes(region ?? '') ? 'letter' : 'a4');
  const [isLarge, setIsLarge] = useState(false);
  const loaded = usePlan();
  const last = useLastCheckIn(now);
  if (loaded.state === 'loading' || last === null) return <Loading />;
  const made = loaded.state === 'present' ? makePlan(loaded.plan, now, last) : undefined;
  if (made === undefined) {
    return (
      <>
        <Heading title="Print my plan">There is no plan to print yet</Heading>
        <p>
          <Link href="/plan">Make my plan</Link>
        </p>
      </>
    );
  }
  const page = planPage(made.plan, { ...made.options, isForLater: true });
  const { emergency } = emergencyNumbersOf(region);
  return (
    <div className={isLarge ? 'sheet sheet-large' : 'sheet'}>
      <style>{`@page { size: ${paper === 'a4' ? 'A4' : 'letter'}; margin: 12mm; }`}</style>
      <div className="no-print">
        <p>
          <Link href="/plan">Back to my plan</Link>
        </p>
        <fieldset>
          <legend className="label">Paper</legend>
          <div className="segments segments-few">
            {[
              { value: 'a4', label: 'A4' },
              { value: 'letter', label: 'US Letter' },
            ].map(({ value, label }) => (
              <label key={value} className="choice">
                <input type="radio" name="paper" checked={paper === value} onChange={() => setPaper(value)} />
                <span className="choice-body">{label}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <label className="choice">
          <input
            type="checkbox"
            checked={isLarge}
            onChange={(event) => setIsLarge(event.currentTarget.checked)}
          />
          <span className="choice-body">Large print</span>
        </label>
        <p>
          <button type="button" className="button" onClick={() => window.print()}>
            Print
          </button>
        </p>
      </div>
      <Heading title="Print my plan">My plan after needling</Heading>
      <PlanSheet page={page} emergency={emergency} />
      <p className="small">
        {page.advice} Printed on {dateOf(now)}. No clinician has signed these rules yet.
      </p>
    </div>
  );
}
