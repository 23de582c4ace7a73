import { type ReactElement, useState, useSyncExternalStore } from 'react';
import { t } from '../../language/t.ts';
import type { KeptTreatment } from '../../offline/kept-plan.ts';
import { changePlan } from '../../offline/plan-store.ts';

const UNDO_MS = 10_000;

let removed: KeptTreatment | undefined;
const listeners = new Set<() => void>();

function setRemoved(treatment: KeptTreatment | undefined): void {
  removed = treatment;
  for (const listener of listeners) listener();
}

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Takes a treatment off this device, to be put back for 10 seconds. */
export async function removeTreatment(treatment: KeptTreatment): Promise<void> {
  await changePlan((plan) => ({
    ...plan,
    treatments: plan.treatments.filter(({ id }) => id !== treatment.id),
  }));
  setRemoved(treatment);
  setTimeout(() => removed === treatment && setRemoved(undefined), UNDO_MS);
}

/** The treatment that was just deleted, with the way to put it back. */
export function RemovedTreatment(): ReactElement | null {
  const gone = useSyncExternalStore(listen, () => removed);
  const [isBack, setIsBack] = useState(false);
  if (gone === undefined) return isBack ? <p role="status">{t('It is back.')}</p> : null;
  const putBack = async (): Promise<void> => {
    await changePlan((plan) => ({
      ...plan,
      treatments: [...plan.treatments.filter(({ id }) => id !== gone.id), gone],
    }));
    setRemoved(undefined);
    setIsBack(true);
  };
  return (
    <p className="notice" role="status">
      {t('The treatment is deleted.')}{' '}
      <button type="button" className="button-link" onClick={() => void putBack()}>
        {t('Put it back')}
      </button>
    </p>
  );
}
