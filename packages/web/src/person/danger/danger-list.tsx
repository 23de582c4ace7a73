import { DANGER_HEADING, dangerItems } from '@afterneedle/knowledge';
import type { ReactElement } from 'react';

function Items({ level }: { readonly level: 'emergency' | 'same-day' }): ReactElement {
  return (
    <ul className="danger-items">
      {dangerItems
        .filter((entry) => entry.level === level)
        .map((entry) => (
          <li key={entry.item}>
            {entry.says}
            {'hint' in entry && <span className="choice-hint">{entry.hint}</span>}
          </li>
        ))}
    </ul>
  );
}

/** The twelve danger signs, the emergencies first, from the same data as the questions. */
export function DangerList(): ReactElement {
  return (
    <>
      <p>
        <strong>{DANGER_HEADING}</strong>
      </p>
      <h2>Call an ambulance</h2>
      <Items level="emergency" />
      <h2>See a doctor today</h2>
      <Items level="same-day" />
    </>
  );
}
