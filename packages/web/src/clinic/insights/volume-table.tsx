import type { Insights } from '@afterneedle/contract';
import type { ReactElement } from 'react';
import { dayText } from '../day-words.ts';

/** Treatments and check-ins of each week in numbers. */
export function VolumeTable({ volumes }: { readonly volumes: Insights['volumes'] }): ReactElement {
  if (volumes.length === 0) return <p>Nothing in these days.</p>;
  return (
    <table className="clinic-table">
      <thead>
        <tr>
          <th scope="col">Week from</th>
          <th scope="col" className="number">
            Treatments
          </th>
          <th scope="col" className="number">
            Check-ins
          </th>
        </tr>
      </thead>
      <tbody>
        {volumes.map(({ week, treatments, checkIns }) => (
          <tr key={week}>
            <th scope="row" className="whole">
              {dayText(week)}
            </th>
            <td data-label="Treatments" className="number">
              {treatments}
            </td>
            <td data-label="Check-ins" className="number">
              {checkIns}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
