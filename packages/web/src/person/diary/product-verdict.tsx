import { type ReactElement, useMemo } from 'react';
import { usePlan } from '../../offline/use-plan.ts';
import { useMyProtocol } from '../../offline/use-protocol.ts';
import { checkProduct } from '../products/check-product.ts';
import type { DiaryTreatment } from './diary.ts';
import { keptAt } from './kept-at.ts';

interface ProductVerdictProps {
  readonly name: string;
  readonly treatment: DiaryTreatment;
  readonly moment: number;
}

/** Whether something may be used on a day, as the page of products says it. */
export function ProductVerdict({ name, treatment, moment }: ProductVerdictProps): ReactElement | null {
  const plan = usePlan();
  const protocol = useMyProtocol();
  const checked = useMemo(() => {
    if (plan.state === 'loading' || protocol === undefined) return undefined;
    const own = plan.state === 'present' ? plan.plan : undefined;
    const kept = keptAt(own, treatment, moment);
    return checkProduct(name, {
      kept,
      now: moment,
      allergies: kept.allergies ?? [],
      inForce: protocol.inForce,
    });
  }, [plan, protocol, treatment, moment, name]);
  if (checked === undefined) return null;
  return <span className="choice-hint">{checked.ok ? checked.page.heading : checked.message}</span>;
}
