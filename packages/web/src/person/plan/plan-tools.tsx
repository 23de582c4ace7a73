import { calendarEvents } from '@afterneedle/words/plan';
import { type ReactElement, useState } from 'react';
import { Link } from 'wouter';
import { pathHere } from '../../language/here.ts';
import { t } from '../../language/t.ts';
import type { KeptPlan } from '../../offline/kept-plan.ts';
import { changePlan } from '../../offline/plan-store.ts';
import { CALENDAR, saveAsFile } from '../offline/save-as-file.ts';
import type { MadePlan } from './make-plan.ts';
import { planToHash } from './plan-link.ts';
import { PlanQr } from './plan-qr.tsx';

interface PlanToolsProps {
  readonly kept: KeptPlan;
  readonly made: MadePlan;
}

/** Print, calendar and the way to another device. */
export function PlanTools({ kept, made }: PlanToolsProps): ReactElement {
  const [isDiscreet, setIsDiscreet] = useState(true);
  const [said, setSaid] = useState('');
  const save = async (): Promise<void> => {
    const { planId, given = [] } = kept;
    const events = calendarEvents(made.plan, made.options, { planId, isDiscreet, given });
    const held = events.filter(({ isTakenBack }) => isTakenBack !== true);
    if (events.length === 0) {
      setSaid(t('Nothing is left that a calendar could remind you of.'));
      return;
    }
    const { calendarFile } = await import('@afterneedle/words/calendar');
    const text = calendarFile(events, {
      name: isDiscreet ? t('My plan') : t('Skin care'),
      sequence: kept.sequence,
      now: Date.now(),
    });
    saveAsFile('afterneedle-plan.ics', text, CALENDAR);
    // What is taken back stays: nobody knows whether this file is ever opened.
    const next = events.map(({ uid, startsAt }) => ({ uid, startsAt }));
    await changePlan((plan) => ({ ...plan, sequence: plan.sequence + 1, given: next }));
    setSaid(
      held.length === 0
        ? t('The file takes the reminders out of your calendar. Open it there.')
        : t(
            'The file holds {n, plural, one {# reminder} other {# reminders}}. Open it to add them. A newer file replaces the older one.',
            { n: held.length },
          ),
    );
  };
  return (
    <div className="no-print plan-tools">
      <Link href="/plan/print" className="button button-quiet button-small">
        {t('Print')}
      </Link>
      <details>
        <summary className="button button-quiet button-small">{t('Calendar')}</summary>
        <label className="choice choice-small">
          <input
            type="checkbox"
            checked={isDiscreet}
            onChange={(event) => setIsDiscreet(event.currentTarget.checked)}
          />
          <span className="choice-body">{t('Keep the calendar titles private')}</span>
        </label>
        <button type="button" className="button button-quiet" onClick={() => void save()}>
          {t('Add to my calendar')}
        </button>
        <p role="status" className={said === '' ? 'hidden-text' : 'notice'}>
          {said}
        </p>
      </details>
      <PlanQr address={`${window.location.origin}${pathHere('/plan')}#${planToHash(kept)}`} />
    </div>
  );
}
