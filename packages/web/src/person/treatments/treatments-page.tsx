import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { t } from '../../language/t.ts';
import { usePlan } from '../../offline/use-plan.ts';
import { Heading } from '../../ui/heading.tsx';
import { Loading } from '../../ui/loading.tsx';
import { RemovedTreatment } from './removed-treatment.tsx';
import { addedWords, endWords } from './treatment-words.ts';

/** Every treatment kept on this device, the newest first. */
export function TreatmentsPage(): ReactElement {
  const loaded = usePlan();
  if (loaded.state === 'loading') return <Loading />;
  const treatments = loaded.state === 'present' ? loaded.plan.treatments : [];
  const newestFirst = treatments.toSorted((a, b) => b.endedAt - a.endedAt);
  return (
    <>
      <Heading title={t('My treatments')}>{t('My treatments')}</Heading>
      <RemovedTreatment />
      {loaded.state === 'refused' && (
        <p className="notice">
          {t('This browser does not let us keep your answers. Open this page in an ordinary window.')}
        </p>
      )}
      {newestFirst.length === 0 ? (
        <p>{t('No treatment yet. Add one, and your plan, your diary and each check-in know about it.')}</p>
      ) : (
        <ul className="plain-list">
          {newestFirst.map((treatment) => (
            <li key={treatment.id} className="card">
              <Link href={`/treatments/${treatment.id}`}>{endWords(treatment)}</Link>
              <p className="muted small">{addedWords(treatment)}</p>
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link className="button" href="/treatments/new">
          {t('Add a treatment')}
        </Link>
      </p>
    </>
  );
}
