import type { ReactElement } from 'react';
import { msg, t } from '../../language/t.ts';
import type { KeptPlan } from '../../offline/kept-plan.ts';
import { changePlan } from '../../offline/plan-store.ts';
import { calmAt } from './make-plan.ts';

const ANSWERS = [
  { label: msg('Yes'), value: true },
  { label: msg('No'), value: false },
  { label: msg('Not sure'), value: undefined },
] as const;

/** Whether the skin is calm: some waits end only then. */
export function CalmField({ kept, now }: { readonly kept: KeptPlan; readonly now: number }): ReactElement {
  const set = (isCalm: boolean | undefined): void =>
    void changePlan(({ calm: _before, ...plan }) =>
      isCalm === undefined ? plan : { ...plan, calm: { isCalm, at: Date.now() } },
    );
  const given = calmAt(kept, now).isCalm;
  const said = ANSWERS.find(({ value }) => value === given)?.label;
  return (
    <details className="no-print plan-card plan-fold">
      <summary>
        <span>{t('Is your skin calm now? {answer}.', { answer: t(said ?? '') })}</span>
      </summary>
      <fieldset>
        <legend className="hidden-text">{t('Is your skin calm now?')}</legend>
        <p className="choice-hint">
          {t(
            'Calm means: no stinging, no peeling, no weeping, and the colour is back. On brown and black skin look for darker or purple patches.',
          )}
        </p>
        <div className="segments segments-few">
          {ANSWERS.map(({ label, value }) => (
            <label key={label} className="choice">
              <input type="radio" name="calm" checked={given === value} onChange={() => set(value)} />
              <span className="choice-body">{t(label)}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </details>
  );
}
