import { type ReactElement, useState } from 'react';
import { rich, unseen } from '../../language/rich.tsx';
import { t } from '../../language/t.ts';
import type { KeptPlan, KeptTreatment } from '../../offline/kept-plan.ts';
import { changePlan } from '../../offline/plan-store.ts';
import { dateOf, dayAndTime } from '../../ui/date-words.ts';

interface TreatmentListProps {
  readonly kept: KeptPlan;
  readonly onEdit: (id: string) => void;
  readonly onRemovePlan: () => void;
}

function endWords({ endedAt, isRough, isUnknown }: KeptTreatment): string {
  if (isUnknown) return t('A treatment, time not known');
  return isRough ? t('About {day}', { day: dateOf(endedAt) }) : dayAndTime(endedAt);
}

/** The treatments of the plan: change, add another, take one out, delete all. */
export function TreatmentList({ kept, onEdit, onRemovePlan }: TreatmentListProps): ReactElement {
  const [isAsking, setIsAsking] = useState(false);
  const drop = (treatment: string): void =>
    void changePlan((plan) => ({
      ...plan,
      treatments: plan.treatments.filter(({ id }) => id !== treatment),
    }));
  return (
    <details className="plan-card plan-fold">
      <summary>{t('What the plan is made from')}</summary>
      <ul className="plain-list">
        {kept.treatments.map((treatment) => (
          <li key={treatment.id} className="plan-treatment">
            <div className="row">
              <span>{endWords(treatment)}</span>
              <button type="button" className="button-link" onClick={() => onEdit(treatment.id)}>
                {rich('Change<u> the treatment of {when}</u>', { u: unseen }, { when: endWords(treatment) })}
              </button>
              {kept.treatments.length > 1 && (
                <button type="button" className="button-link" onClick={() => drop(treatment.id)}>
                  {rich('Take it out<u>: {when}</u>', { u: unseen }, { when: endWords(treatment) })}
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
      <div className="row">
        <button type="button" className="button-link" onClick={() => onEdit('new')}>
          {t('Add another treatment')}
        </button>
        {isAsking ? (
          <>
            <button type="button" className="button-link" onClick={onRemovePlan}>
              {t('Yes, delete the plan')}
            </button>
            <button type="button" className="button-link" onClick={() => setIsAsking(false)}>
              {t('Keep it')}
            </button>
          </>
        ) : (
          <button type="button" className="button-link" onClick={() => setIsAsking(true)}>
            {t('Delete the plan from this device')}
          </button>
        )}
      </div>
    </details>
  );
}
