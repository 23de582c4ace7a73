import '../../ui/records.css';
import type { AuditItem, ChainState, AuditPage as Page } from '@afterneedle/contract';
import { type ReactElement, useCallback, useEffect, useState } from 'react';
import { Link } from 'wouter';
import { dateAndTime } from '../../ui/date-words.ts';
import { Heading } from '../../ui/heading.tsx';
import { Loading } from '../../ui/loading.tsx';
import type { RoomProps } from '../rooms.ts';
import { type AuditAsked, fetchAudit, queryOf, verifyAudit } from './api.ts';
import { AuditFilters } from './audit-filters.tsx';
import { wordsOfEvent } from './event-words.ts';

const NOTHING_ASKED: AuditAsked = { staff: '', person: '', event: '', from: '', until: '' };

/** Who saw or changed what, the newest first, and whether the record of it is whole. */
export function AuditPage({ session, onSignedOut }: RoomProps): ReactElement {
  const [asked, setAsked] = useState(NOTHING_ASKED);
  const [page, setPage] = useState<Page | 'asking' | 'away'>('asking');
  const load = useCallback(
    async (before?: number): Promise<void> => {
      const answered = await fetchAudit(asked, before);
      if (answered.kind === 'refused' && answered.status === 401) return onSignedOut();
      if (answered.kind !== 'ok') return setPage((kept) => (typeof kept === 'object' ? kept : 'away'));
      const { value } = answered;
      setPage((kept) =>
        before !== undefined && typeof kept === 'object'
          ? { ...value, items: [...kept.items, ...value.items] }
          : value,
      );
    },
    [asked, onSignedOut],
  );
  useEffect(() => void load(), [load]);
  return (
    <>
      <div className="row row-between">
        <Heading title="Records">Who saw and changed what</Heading>
        <div className="row">
          {session.may.includes('retention.write') && (
            <Link href="/records/retention">How long we keep it</Link>
          )}
          {session.may.includes('clinic.export') && <Link href="/records/move">Take everything out</Link>}
        </div>
      </div>
      {page === 'asking' && <Loading />}
      {page === 'away' && (
        <p className="notice" role="alert">
          The server does not answer.{' '}
          <button type="button" className="button button-quiet" onClick={() => void load()}>
            Try again
          </button>
        </p>
      )}
      {typeof page === 'object' && (
        <>
          <Chain chain={page.chain} onVerified={(chain) => setPage({ ...page, chain })} />
          <AuditFilters asked={asked} staff={page.staff} onAsk={setAsked} />
          <p className="records-download">
            <a href={`/api/v1/audit.csv?${queryOf(asked)}`} download>
              Download these events (CSV)
            </a>
          </p>
          {page.items.length === 0 ? (
            <p className="card">
              No event fits. Each time somebody opens or changes a record, it is listed here.
            </p>
          ) : (
            <Events items={page.items} />
          )}
          {page.next !== null && (
            <button
              type="button"
              className="button button-quiet"
              onClick={() => void load(page.next ?? undefined)}
            >
              Show more
            </button>
          )}
        </>
      )}
    </>
  );
}

interface ChainProps {
  readonly chain: ChainState;
  readonly onVerified: (chain: ChainState) => void;
}

function Chain({ chain, onVerified }: ChainProps): ReactElement {
  const [isAway, setIsAway] = useState(false);
  const verify = async (): Promise<void> => {
    const answered = await verifyAudit();
    setIsAway(answered.kind !== 'ok');
    if (answered.kind === 'ok') onVerified(answered.value);
  };
  const { verifiedAt, findings, entries } = chain;
  return (
    <section className="card" aria-label="Is the record whole">
      <p role="status">
        {verifiedAt === null &&
          `${entries} events. Nobody has checked yet that none was changed or taken out.`}
        {verifiedAt !== null &&
          findings === 0 &&
          `Checked ${dateAndTime(Date.parse(verifiedAt))}: all ${chain.verifiedEntries ?? 0} events are as they were written.`}
        {verifiedAt !== null &&
          findings !== 0 &&
          `Checked ${dateAndTime(Date.parse(verifiedAt))}: ${findings ?? 0} places are not as they were written. Tell whoever runs this server.`}
      </p>
      {isAway && <p role="alert">The server did not answer. Try again.</p>}
      <button type="button" className="button button-quiet" onClick={() => void verify()}>
        Check now
      </button>
    </section>
  );
}

function Events({ items }: { readonly items: readonly AuditItem[] }): ReactElement {
  return (
    <div className="records-scroll">
      <table className="inbox" aria-label="Events, the newest first">
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Who</th>
            <th scope="col">What</th>
            <th scope="col">Whose</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.seq}>
              <td>{dateAndTime(Date.parse(item.at))}</td>
              <td>{item.by ?? (item.actor === 'person' ? 'The person' : 'The server')}</td>
              <td>{wordsOfEvent(item.event)}</td>
              <td>
                {item.person ?? ''}
                {item.person === null && item.checkInId !== null && (
                  <Link href={`/cases/${item.checkInId}`}>A check-in</Link>
                )}
              </td>
              <td>{item.reason ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
