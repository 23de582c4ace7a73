import type { PlanGroup, PlanItem, PlanPage } from '@afterneedle/words/plan';
import type { ReactElement } from 'react';
import { t } from '../../language/t.ts';
import { datesUnbroken } from '../../ui/date-words.ts';
import { PlanItemLine } from './plan-item.tsx';
import { nameOf } from './thing-name.ts';

const SHOWN = 3;

/** What to leave out, by the day on which each wait ends; a name opens to what exactly, and why. */
export function LeaveOut({ wait }: { readonly wait: PlanPage['wait'] }): ReactElement | null {
  if (wait.groups.length === 0) return null;
  return (
    <section className="plan-part">
      <h2>{wait.heading}</h2>
      <p className="muted small">{t('Did a doctor prescribe it? Ask that person before you pause it.')}</p>
      <div className="plan-card">
        {wait.groups.map((group) => (
          <Group key={group.until} group={group} />
        ))}
      </div>
    </section>
  );
}

/** The first names, and how many more there are. */
function namesOf(items: readonly PlanItem[]): string {
  const names = items.map(nameOf);
  if (names.length <= SHOWN + 1) return names.join(' · ');
  return t('{names} and {n} more', { names: names.slice(0, SHOWN).join(' · '), n: names.length - SHOWN });
}

function Group({ group: { until, items, hint } }: { readonly group: PlanGroup }): ReactElement {
  return (
    <div className="plan-group">
      <h3>{datesUnbroken(until)}</h3>
      <details>
        <summary>
          <span>
            {namesOf(items)}
            {hint !== undefined && <span className="choice-hint">{hint}</span>}
          </span>
        </summary>
        <ul className="plain-list plan-list">
          {items.map((item) => (
            <PlanItemLine key={`${item.id} ${item.say}`} item={item} />
          ))}
        </ul>
      </details>
    </div>
  );
}
