import type { PlanPage } from '@afterneedle/words/plan';
import type { ReactElement } from 'react';

/** The parts of the plan, one tap away. */
export function PlanJumps({ page }: { readonly page: PlanPage }): ReactElement {
  const parts = [
    { id: 'today', label: 'Today' },
    { id: 'next-days', label: 'Next days' },
    ...(page.weeks.days.length > 0 ? [{ id: 'weeks', label: 'Weeks' }] : []),
    { id: 'usual', label: 'Usual now' },
    { id: 'why', label: 'Why' },
  ];
  return (
    <nav className="plan-jumps no-print" aria-label="Parts of the plan">
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
