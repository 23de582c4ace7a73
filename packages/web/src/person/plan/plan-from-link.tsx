import type { ReactElement } from 'react';
import { t } from '../../language/t.ts';
import type { KeptPlan } from '../../offline/kept-plan.ts';
import { changePlan } from '../../offline/plan-store.ts';
import { dayAndTime } from '../../ui/date-words.ts';
import { Heading } from '../../ui/heading.tsx';

interface PlanFromLinkProps {
  readonly carried: Pick<KeptPlan, 'treatments' | 'person' | 'supplied'>;
  readonly hasOwn: boolean;
  readonly onDone: () => void;
}

/** Asks whether a plan that came by link or code is kept on this device. */
export function PlanFromLink({ carried, hasOwn, onDone }: PlanFromLinkProps): ReactElement {
  const take = (): void => {
    void changePlan((plan) => ({ ...plan, ...carried })).then(onDone);
  };
  return (
    <>
      <Heading title={t('A plan from a link')}>{t('A plan from a link')}</Heading>
      <p>{t('This link carries a plan for:')}</p>
      <ul>
        {carried.treatments.map(({ id, endedAt }) => (
          <li key={id}>{t('A treatment that ended {when}', { when: dayAndTime(endedAt) })}</li>
        ))}
      </ul>
      {hasOwn && <p className="notice">{t('There is a plan on this device. It would be replaced.')}</p>}
      <div className="row">
        <button type="button" className="button" onClick={take}>
          {t('Keep it on this device')}
        </button>
        <button type="button" className="button button-quiet" onClick={onDone}>
          {t('No, leave it')}
        </button>
      </div>
      <p className="muted small">{t('Nothing of it was sent anywhere: it stands in the link itself.')}</p>
    </>
  );
}
