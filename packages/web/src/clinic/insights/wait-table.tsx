import type { Wait } from '@afterneedle/contract';
import type { ReactElement } from 'react';

/** Answers minutes in the largest fitting unit: "12 min", "3.5 h", "2.1 d". */
function minutesWords(minutes: number): string {
  const tenth = (value: number): number => Math.round(value * 10) / 10;
  if (minutes < 120) return `${tenth(minutes)} min`;
  return minutes < 2_880 ? `${tenth(minutes / 60)} h` : `${tenth(minutes / 1_440)} d`;
}

function spanWords(span: Wait['toSeen']): string {
  if (span === null) return 'None yet';
  return `${minutesWords(span.median)}; 9 of 10 within ${minutesWords(span.p90)} (${span.count})`;
}

interface WaitTableProps {
  readonly caption: string;
  /** What the lines are of. */
  readonly head: string;
  readonly waits: readonly Wait[];
}

/** How long check-ins waited: the median, and within which time nine of ten were there. */
export function WaitTable({ caption, head, waits }: WaitTableProps): ReactElement {
  if (waits.length === 0) return <p>No check-in came in these days.</p>;
  return (
    <table className="clinic-table">
      <caption>{caption}: median; 9 of 10 within (how many)</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col" className="number">
            Check-ins
          </th>
          <th scope="col">Until seen</th>
          <th scope="col">Until taken on</th>
          <th scope="col">Until closed</th>
        </tr>
      </thead>
      <tbody>
        {waits.map((wait) => (
          <tr key={wait.name}>
            <th scope="row" className="whole">
              {wait.name}
            </th>
            <td data-label="Check-ins" className="number">
              {wait.checkIns}
            </td>
            <td data-label="Until seen">{spanWords(wait.toSeen)}</td>
            <td data-label="Until taken on">{spanWords(wait.toAcknowledged)}</td>
            <td data-label="Until closed">{spanWords(wait.toClosed)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
