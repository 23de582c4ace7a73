import '../../ui/clinic-inbox.css';
import type { InboxItem, InboxView } from '@afterneedle/contract';
import { type ReactElement, useEffect, useState } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { useOnline } from '../../offline/use-online.ts';
import { timeOfDay } from '../../ui/date-words.ts';
import { Heading } from '../../ui/heading.tsx';
import { Loading } from '../../ui/loading.tsx';
import type { RoomProps } from '../rooms.ts';
import { takeOn } from './api.ts';
import { EmergencyStrip } from './emergency-strip.tsx';
import { type InboxAddress, readInboxAddress, writeInboxAddress } from './inbox-address.ts';
import { InboxFilters } from './inbox-filters.tsx';
import { InboxRows } from './inbox-rows.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { PickedBar } from './picked-bar.tsx';
import { useInbox } from './use-inbox.ts';
import { useInboxKeys } from './use-inbox-keys.ts';

const STALE_MS = 60_000;

/** The check-ins of this clinic: by level, then what is due first, then who waits longest. */
export function InboxPage({ session, onSignedOut }: RoomProps): ReactElement {
  const search = useSearch();
  const address = readInboxAddress(search);
  return (
    <Inbox
      key={writeInboxAddress(address)}
      address={address}
      ownId={session.staffId}
      onSignedOut={onSignedOut}
    />
  );
}

const EMPTY: Readonly<Record<InboxView, string>> = {
  team: 'No one is waiting. New check-ins show here at once.',
  mine: 'You have taken on none that is open. Acknowledge one under Team, or assign it to yourself.',
  overdue: 'Nothing is late.',
  waiting: 'You wait for no one. A check-in stands here while the person has to answer.',
  done: 'No check-in was closed yet.',
};

interface InboxProps {
  readonly address: InboxAddress;
  readonly ownId: string;
  readonly onSignedOut: () => void;
}

function Inbox({ address, ownId, onSignedOut }: InboxProps): ReactElement {
  const inbox = useInbox(address, onSignedOut);
  const [, navigate] = useLocation();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const isOnline = useOnline();
  const now = useNow();
  const { counts, shown, heardAt } = inbox;
  const keys = useInboxKeys({
    onAcknowledge: (id) => {
      const item = shown.find((each) => each.id === id);
      if (item !== undefined) void takeOn(id, item.version).then(() => inbox.reload());
    },
    onOpen: (id, part) => navigate(`/cases/${id}#${part}`),
  });
  const isAway = !isOnline || inbox.state === 'away' || (heardAt !== undefined && now - heardAt > STALE_MS);
  const unseen = counts?.unseen ?? 0;
  const isSearched = address.name !== '' || address.sign !== '';
  const pick = (id: string, isPicked: boolean): void =>
    setPicked((before) => new Set(isPicked ? [...before, id] : [...before].filter((each) => each !== id)));
  return (
    <>
      <div className="row row-between">
        <Heading title={unseen > 0 ? `(${unseen}) Inbox` : 'Inbox'}>Inbox</Heading>
        <div className="row">
          {heardAt !== undefined && <span className="muted small">Last heard at {timeOfDay(heardAt)}</span>}
          <button type="button" className="button-link" onClick={() => keys.list(true)}>
            Keys
          </button>
        </div>
      </div>
      <EmergencyStrip emergencies={counts?.unseenEmergencies ?? []} now={now} />
      {isAway && <Away isOnline={isOnline} heardAt={heardAt} />}
      {(counts?.failedNotices ?? 0) > 0 && (
        <p className="notice">
          <strong>{counts?.failedNotices} letters or calls did not arrive.</strong>{' '}
          <Link href="/notices">See which, and try again</Link>
        </p>
      )}
      <InboxFilters address={address} counts={counts} />
      <Fresh items={inbox.fresh} goneCount={inbox.gone.size} onShow={inbox.showFresh} />
      {inbox.state === 'loading' && shown.length === 0 && <Loading />}
      {inbox.state === 'ready' && shown.length === 0 && inbox.fresh.length === 0 && (
        <p className="card">{isSearched ? 'Nothing in this view fits the search.' : EMPTY[address.view]}</p>
      )}
      {shown.length > 0 && (
        <InboxRows items={shown} now={now} gone={inbox.gone} picked={picked} onPick={pick} />
      )}
      {inbox.next !== null && (
        <button type="button" className="button button-quiet" onClick={() => void inbox.showMore()}>
          Show more
        </button>
      )}
      <PickedBar
        items={shown.filter(({ id }) => picked.has(id))}
        ownId={ownId}
        isReadOnly={isAway}
        onDone={() => {
          setPicked(new Set());
          void inbox.reload();
        }}
      />
      <KeysDialog
        keys={keys.keys}
        isOpen={keys.isListed}
        onKeep={keys.keep}
        onClose={() => keys.list(false)}
      />
    </>
  );
}

function Away(props: { readonly isOnline: boolean; readonly heardAt: number | undefined }): ReactElement {
  const { isOnline, heardAt } = props;
  return (
    <p className="notice" role="alert">
      <strong>{isOnline ? 'The server does not answer.' : 'You are offline.'}</strong> You can read what is
      here, not change it. It may be old{heardAt === undefined ? '' : `: it is from ${timeOfDay(heardAt)}`}.
      New check-ins do not show here now.
    </p>
  );
}

function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const tick = setInterval(() => setNow(Date.now()), 5_000);
    return () => clearInterval(tick);
  }, []);
  return now;
}

interface FreshProps {
  readonly items: readonly InboxItem[];
  readonly goneCount: number;
  readonly onShow: () => void;
}

/** New check-ins wait above the list until somebody asks for them; the list does not move under the pointer. */
function Fresh({ items, goneCount, onShow }: FreshProps): ReactElement {
  const count = items.length === 1 ? '1 new check-in' : `${items.length} new check-ins`;
  const left = goneCount === 1 ? '1 has left this view' : `${goneCount} have left this view`;
  return (
    <div aria-live="polite">
      {(items.length > 0 || goneCount > 0) && (
        <div className="notice row">
          <strong>
            {[...(items.length > 0 ? [count] : []), ...(goneCount > 0 ? [left] : [])].join(', ')}
          </strong>
          <button type="button" className="button" onClick={onShow}>
            {items.length === 0 ? 'Tidy the list' : items.length === 1 ? 'Show it' : 'Show them'}
          </button>
        </div>
      )}
    </div>
  );
}
