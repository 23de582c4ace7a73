import type { PlanPage } from '@afterneedle/words/plan';
import type { ReactElement, ReactNode } from 'react';
import { t } from '../../language/t.ts';

interface PlanWhyProps {
  readonly page: PlanPage;
  readonly onAnswer: () => void;
  readonly children: ReactNode;
}

/** How the plan decides, what it does not know yet, and what it is made from. */
export function PlanWhy({ page, onAnswer, children }: PlanWhyProps): ReactElement {
  return (
    <section className="plan-part no-print" id="why">
      <h2>{t('Why this plan')}</h2>
      <p>
        {t('Open a line of the plan to see who says it. Where the sources differ, the careful one counts.')}
      </p>
      {page.open !== undefined && <Open open={page.open} onAnswer={onAnswer} />}
      {children}
      <details className="plan-card plan-fold">
        <summary>{page.nextTime.heading}</summary>
        <ul>
          {page.nextTime.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}

/** The questions nobody answered yet, and what each would change. */
function Open({
  open,
  onAnswer,
}: {
  readonly open: NonNullable<PlanPage['open']>;
  readonly onAnswer: () => void;
}): ReactElement {
  return (
    <div className="plan-card plan-open">
      <h3>{open.heading}</h3>
      <button type="button" className="button button-quiet button-small" onClick={onAnswer}>
        {t('Answer them')}
      </button>
      <details>
        <summary>{t('What they would change')}</summary>
        <p>{open.lead}</p>
        <ul>
          {open.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
