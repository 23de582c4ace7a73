import { emergencyNumbersOf } from '@afterneedle/knowledge';
import { planPage } from '@afterneedle/words/plan';
import { type ReactElement, useState } from 'react';
import { Link } from 'wouter';
import { t } from '../../language/t.ts';
import { usePlan } from '../../offline/use-plan.ts';
import { useMyProtocol } from '../../offline/use-protocol.ts';
import { dateOf } from '../../ui/date-words.ts';
import { Heading } from '../../ui/heading.tsx';
import { BackIcon } from '../../ui/icon.tsx';
import { Loading } from '../../ui/loading.tsx';
import { regionHere } from '../danger/place-here.ts';
import { useLastCheckIn } from './last-check-in.ts';
import { makePlan } from './make-plan.ts';
import { PlanSheet } from './plan-sheet.tsx';

const LETTER_REGIONS = ['US', 'CA', 'MX', 'PH'];

/** The plan as a sheet: A4 or Letter, 13 points, or large print. */
export function PlanPrintPage(): ReactElement {
  const [now] = useState(Date.now);
  const region = regionHere();
  const [paper, setPaper] = useState(LETTER_REGIONS.includes(region ?? '') ? 'letter' : 'a4');
  const [isLarge, setIsLarge] = useState(false);
  const loaded = usePlan();
  const last = useLastCheckIn(now);
  const protocol = useMyProtocol();
  if (loaded.state === 'loading' || last === null || protocol === undefined) return <Loading />;
  const { inForce } = protocol;
  const sheet = inForce?.protocol.content.sheet;
  const made = loaded.state === 'present' ? makePlan(loaded.plan, now, { last, inForce }) : undefined;
  if (made === undefined) {
    return (
      <>
        <Heading title={t('Print my plan')}>{t('There is no plan to print yet')}</Heading>
        <p>
          <Link href="/plan">{t('Make my plan')}</Link>
        </p>
      </>
    );
  }
  const page = planPage(made.plan, { ...made.options, isForLater: true });
  const { emergency } = emergencyNumbersOf(region);
  return (
    <div className={isLarge ? 'sheet sheet-large' : 'sheet'} data-paper={paper} data-colour={sheet?.colour}>
      <div className="no-print">
        <p>
          <Link className="back-link small" href="/plan">
            <BackIcon />
            {t('Back to my plan')}
          </Link>
        </p>
        <fieldset>
          <legend className="label">{t('Paper')}</legend>
          <div className="segments segments-few">
            {[
              { value: 'a4', label: 'A4' },
              { value: 'letter', label: t('US Letter') },
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
          <span className="choice-body">{t('Large print')}</span>
        </label>
        <p>
          <button type="button" className="button" onClick={() => window.print()}>
            {t('Print')}
          </button>
        </p>
      </div>
      {inForce !== undefined && <p className="sheet-clinic">{sheet?.title || inForce.clinic}</p>}
      <Heading title={t('Print my plan')}>{t('My plan after needling')}</Heading>
      <PlanSheet page={page} emergency={emergency} />
      <p className="small">
        {page.advice} {t('Printed on {day}. No clinician has signed these rules yet.', { day: dateOf(now) })}
      </p>
    </div>
  );
}
