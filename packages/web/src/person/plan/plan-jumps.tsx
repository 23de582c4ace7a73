import type { PlanPage } from '@afterneedle/words/plan';
import type { ReactElement } from 'react';
import { t } from '../../language/t.ts';

/** The parts of the plan, one tap away. */
export function PlanJumps({ page }: { readonly page: PlanPage }): ReactElement {
  const parts = [
    { id: 'today', label: t('Today') },
    { id: 'next-days', label: t('Next days') },
    ...(page.weeks.days.length > 0 ? [{ id: 'weeks', label: t('Weeks') }] : []),
    { id: 'usual', label: t('Usual now') },
    { id: 'why', label: t('Why') },
  ];
  return (
    <nav className="plan-jumps no-print" aria-label={t('Parts of the plan')}>
      <ul className="plain-list">
        {parts.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
