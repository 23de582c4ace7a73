import { type ReactElement, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { t } from '../../language/t.ts';
import type { KeptPlan, KeptTreatment } from '../../offline/kept-plan.ts';
import { changePlan } from '../../offline/plan-store.ts';
import { usePlan } from '../../offline/use-plan.ts';
import { Heading } from '../../ui/heading.tsx';
import { Loading } from '../../ui/loading.tsx';
import { TreatmentForm, type TreatmentGiven } from '../plan/treatment-form.tsx';
import { removeTreatment } from './removed-treatment.tsx';
import { addedWords, endWords, treatmentRows } from './treatment-words.ts';

const NEW = 'new';

/** One treatment: what is known of it, to read, change or delete. */
export function TreatmentPage({ id }: { readonly id: string }): ReactElement {
  const loaded = usePlan();
  const [now] = useState(Date.now);
  if (loaded.state === 'loading') return <Loading />;
  const plan = loaded.state === 'present' ? loaded.plan : undefined;
  const treatment = plan?.treatments.find((kept) => kept.id === id);
  if (id === NEW) return <Change now={now} plan={plan} treatment={undefined} onDone={() => undefined} />;
  if (treatment === undefined) return <Missing />;
  return <Opened key={id} now={now} plan={plan} treatment={treatment} />;
}

function Missing(): ReactElement {
  return (
    <>
      <Heading title={t('My treatments')}>{t('This treatment is not on this device')}</Heading>
      <p>
        <Link href="/treatments">{t('See all treatments')}</Link>
      </p>
    </>
  );
}

interface ChangeProps {
  readonly now: number;
  readonly plan: KeptPlan | undefined;
  readonly treatment: KeptTreatment | undefined;
  readonly onDone: () => void;
}

function Change({ now, plan, treatment, onDone }: ChangeProps): ReactElement {
  const [, navigate] = useLocation();
  const keep = async ({ treatment: given, person, supplied }: TreatmentGiven): Promise<void> => {
    const kept = treatment === undefined ? given : { ...given, changedAt: Date.now() };
    await changePlan((before) => ({
      ...before,
      person,
      supplied,
      treatments: [...before.treatments.filter(({ id }) => id !== kept.id), kept],
    }));
    onDone();
    navigate(`/treatments/${kept.id}`, { replace: treatment === undefined });
  };
  return (
    <TreatmentForm
      title={treatment === undefined ? t('Add a treatment') : t('Change the treatment')}
      doneLabel={t('Save the treatment')}
      now={now}
      treatment={treatment}
      person={plan?.person ?? {}}
      supplied={plan?.supplied ?? []}
      onDone={(given) => void keep(given)}
      onCancel={treatment === undefined ? () => navigate('/treatments') : onDone}
    />
  );
}

interface OpenedProps {
  readonly now: number;
  readonly plan: KeptPlan | undefined;
  readonly treatment: KeptTreatment;
}

function Opened({ now, plan, treatment }: OpenedProps): ReactElement {
  const [isChanging, setIsChanging] = useState(false);
  const [, navigate] = useLocation();
  if (isChanging)
    return <Change now={now} plan={plan} treatment={treatment} onDone={() => setIsChanging(false)} />;
  const remove = async (): Promise<void> => {
    await removeTreatment(treatment);
    navigate('/treatments');
  };
  return (
    <>
      <Heading title={t('My treatment')}>{endWords(treatment)}</Heading>
      <p className="muted small">{addedWords(treatment)}</p>
      <dl className="summary-list">
        {treatmentRows(treatment).map(({ label, value }) => (
          <div key={label} className="summary-row">
            <dt>{label}</dt>
            <dd className="treatment-value">{value}</dd>
          </div>
        ))}
      </dl>
      <div className="row no-print">
        <button type="button" className="button" onClick={() => setIsChanging(true)}>
          {t('Change it')}
        </button>
        <button type="button" className="button button-quiet" onClick={() => print()}>
          {t('Print')}
        </button>
        <button type="button" className="button-link" onClick={() => void remove()}>
          {t('Delete it from this device')}
        </button>
      </div>
      <p>
        <Link href="/plan">{t('See my plan')}</Link>
      </p>
    </>
  );
}
