import type { ReactElement } from 'react';
import { Link } from 'wouter';
import type { RoomProps } from '../rooms.ts';
import { type Difference, protocolDiff } from './protocol-diff.ts';
import { ProtocolFrame } from './protocol-frame.tsx';

/** What a draft changes: against what counts now, and against the plan everybody gets. */
export function DiffProtocolPage(props: RoomProps): ReactElement {
  return (
    <ProtocolFrame {...props} tab="diff">
      {({ view, content }) => (
        <>
          {view.live !== null && (
            <Changes
              title="Against what counts now"
              before="Now"
              changes={protocolDiff(view.live.content ?? undefined, content)}
            />
          )}
          <Changes
            title="Against the plan everybody gets"
            before="Everybody"
            changes={protocolDiff(undefined, content)}
          />
          <p>
            <Link className="button" href={`/protocols/${view.id}/test`}>
              Next: test it
            </Link>
          </p>
        </>
      )}
    </ProtocolFrame>
  );
}

interface ChangesProps {
  readonly title: string;
  readonly before: string;
  readonly changes: readonly Difference[];
}

function Changes({ title, before, changes }: ChangesProps): ReactElement {
  return (
    <section>
      <h2>{title}</h2>
      {changes.length === 0 ? (
        <p className="card">Nothing differs.</p>
      ) : (
        <table className="inbox">
          <thead>
            <tr>
              <th scope="col">Part</th>
              <th scope="col">What</th>
              <th scope="col">{before}</th>
              <th scope="col">Draft</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ part, what, before: was, after }) => (
              <tr key={`${part} ${what} ${was} ${after}`}>
                <td>{part}</td>
                <td>{what}</td>
                <td>{was}</td>
                <td>
                  <strong>{after}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
