import { useEffect, useState } from 'react';
import type { KeptPlan } from './kept-plan.ts';
import { onPlanChange, readPlan } from './plan-store.ts';

export type LoadedPlan =
  | { readonly state: 'loading' | 'none' | 'refused' }
  | { readonly state: 'present'; readonly plan: KeptPlan };

/** Keeps the plan of this device on the page. */
export function usePlan(): LoadedPlan {
  const [loaded, setLoaded] = useState<LoadedPlan>({ state: 'loading' });
  useEffect(() => {
    let isOpen = true;
    const load = (): void => {
      readPlan()
        .then(
          (plan) => isOpen && setLoaded(plan === undefined ? { state: 'none' } : { state: 'present', plan }),
        )
        .catch(() => isOpen && setLoaded({ state: 'refused' }));
    };
    load();
    const stop = onPlanChange(load);
    return () => {
      isOpen = false;
      stop();
    };
  }, []);
  return loaded;
}
