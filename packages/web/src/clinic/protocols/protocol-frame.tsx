import type { ReactElement, ReactNode } from 'react';
import { Link, useParams } from 'wouter';
import { dateAndTime } from '../../ui/date-words.ts';
import { Heading } from '../../ui/heading.tsx';
import { BackIcon } from '../../ui/icon.tsx';
import { Loading } from '../../ui/loading.tsx';
import type { RoomProps } from '../rooms.ts';
import { STATE_WORDS } from './protocol-words.ts';
import { type OpenProtocol, useProtocolView } from './use-protocol-view.ts';
import '../../ui/protocols.css';

const TABS = [
  { name: 'edit', label: '1. Edit' },
  { name: 'diff', label: '2. What changes' },
  { name: 'test', label: '3. Test and publish' },
  { name: 'history', label: 'History' },
] as const;

interface ProtocolFrameProps extends RoomProps {
  readonly tab: (typeof TABS)[number]['name'];
  readonly children: (open: OpenProtocol) => ReactNode;
}

/** What every page of one protocol has: its name, where it stands, and the way from edit to publish. */
export function ProtocolFrame({ tab, onSignedOut, children }: ProtocolFrameProps): ReactElement {
  const { id = '' } = useParams();
  const standing = useProtocolView(id, onSignedOut);
  return (
    <>
      <Link className="back-link" href="/protocols">
        <BackIcon />
        Protocols
      </Link>
      {standing === 'loading' && <Loading />}
      {standing === 'away' && (
        <>
          <Heading title="No connection">The server does not answer</Heading>
          <p className="notice" role="alert">
            Check the connection of this computer and load the page again.
          </p>
        </>
      )}
      {standing === 'missing' && (
        <>
          <Heading title="No such protocol">There is no such protocol at your clinic</Heading>
          <p>
            <Link href="/protocols">See all protocols</Link>
          </p>
        </>
      )}
      {typeof standing === 'object' && (
        <>
          <Heading title={standing.content.name || 'A protocol without a name'}>
            {standing.content.name || 'A protocol without a name'}
          </Heading>
          <Standing open={standing} />
          <nav className="protocol-tabs" aria-label="Pages of this protocol">
            {TABS.map(({ name, label }) => (
              <Link
                key={name}
                href={`/protocols/${id}/${name}`}
                aria-current={name === tab ? 'page' : undefined}
              >
                {label}
              </Link>
            ))}
          </nav>
          {children(standing)}
        </>
      )}
    </>
  );
}

/** Marks of a protocol: its state, that its draft differs, that something blocks it. */
export function ProtocolMarks({
  state,
  isChanged,
  blocks,
}: {
  readonly state: OpenProtocol['view']['state'];
  readonly isChanged: boolean;
  readonly blocks: number;
}): ReactElement {
  return (
    <span className="marks">
      <span className={state === 'live' ? 'mark protocol-live' : 'mark'}>{STATE_WORDS[state]}</span>
      {isChanged && (state === 'live' || state === 'scheduled') && (
        <span className="mark">Draft differs</span>
      )}
      {blocks > 0 && <span className="mark mark-strong">Conflict with a safety rule</span>}
    </span>
  );
}

const SAVING_WORDS = {
  saved: 'Saved',
  saving: 'Saving',
  away: 'Not saved: no connection. It tries again.',
  taken: 'Not saved',
  refused: 'Not saved: something in it is not right.',
} as const;

function Standing({ open }: { readonly open: OpenProtocol }): ReactElement {
  const { view, saving, reload } = open;
  const blocks = view.problems.filter(({ kind, path }) => kind === 'blocks' && path !== '').length;
  return (
    <>
      <p className="row">
        <ProtocolMarks state={view.state} isChanged={view.isChanged} blocks={blocks} />
        <span className="muted small" role="status">
          {SAVING_WORDS[saving]}
          {saving === 'saved' &&
            `, last changed ${dateAndTime(Date.parse(view.changedAt))} by ${view.changedBy}`}
        </span>
      </p>
      {saving === 'taken' && (
        <p className="notice" role="alert">
          Somebody else changed this draft while you wrote.{' '}
          <button type="button" className="button button-quiet" onClick={reload}>
            Load their draft
          </button>
        </p>
      )}
      {view.reviewAskedAt !== null && (
        <p className="notice">
          {view.reviewAskedBy} asked the medical director to look at this draft on{' '}
          {dateAndTime(Date.parse(view.reviewAskedAt))}.
        </p>
      )}
    </>
  );
}
