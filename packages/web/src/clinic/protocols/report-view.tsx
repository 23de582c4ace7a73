import type { ProtocolReport } from '@afterneedle/contract';
import type { ReactElement } from 'react';
import { LEVEL_WORDS } from '../../ui/level-mark.tsx';

/** What a run came to: what keeps the draft from being published, then for how many something changes. */
export function ReportView({ report }: { readonly report: ProtocolReport }): ReactElement {
  const blocks = report.problems.filter(({ kind }) => kind === 'blocks');
  const notes = report.problems.filter(({ kind }) => kind === 'note');
  return (
    <>
      {blocks.length > 0 && (
        <div className="error-summary" role="alert">
          <h3>This keeps it from being published</h3>
          <ul>
            {blocks.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </div>
      )}
      {notes.length > 0 && (
        <>
          <h3>Good to know</h3>
          <ul>
            {notes.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </>
      )}
      <h3>Lines of the plan, of {report.people} sample people</h3>
      {report.lines.length === 0 ? (
        <p>No line of the plan changes.</p>
      ) : (
        <table className="inbox">
          <thead>
            <tr>
              <th scope="col">Line</th>
              <th scope="col">Waits longer</th>
              <th scope="col">Waits shorter</th>
              <th scope="col">Otherwise</th>
            </tr>
          </thead>
          <tbody>
            {report.lines.map(({ thing, label, longer, shorter, otherwise }) => (
              <tr key={thing}>
                <td>{label}</td>
                <td>{longer}</td>
                <td>{shorter}</td>
                <td>{otherwise}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <h3>Levels</h3>
      <Levels title={`Of ${report.levels.of} sample people`} counts={report.levels} />
      <Levels
        title={`Of ${report.cases.of} safety cases (public cases, danger states, ordinary states)`}
        counts={report.cases}
      />
      <p>
        Contacted sooner: {report.sooner} of {report.people} sample people.
      </p>
    </>
  );
}

function Levels({
  title,
  counts,
}: {
  readonly title: string;
  readonly counts: ProtocolReport['levels'];
}): ReactElement {
  return (
    <>
      <p>
        {title}: {counts.changed === 0 ? 'no level changes.' : `${counts.changed} change.`}
      </p>
      {counts.byLevel.length > 0 && (
        <ul>
          {counts.byLevel.map(({ from, to, count }) => (
            <li key={`${from} ${to}`}>
              {LEVEL_WORDS[from]} becomes {LEVEL_WORDS[to]}: {count}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
