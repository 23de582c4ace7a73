import type { DisputeView } from '@afterneedle/contract';
import { type ReactElement, useCallback, useEffect, useState } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { dateAndTime } from '../../ui/date-words.ts';
import { Heading } from '../../ui/heading.tsx';
import { LevelMark } from '../../ui/level-mark.tsx';
import { Loading } from '../../ui/loading.tsx';
import type { RoomProps } from '../rooms.ts';
import { fetchDisputes } from './api.ts';
import { FINDING_WORDS, KIND_WORDS } from './dispute-words.ts';
import { SettleForm } from './settle-form.tsx';

type Standing =
  | { readonly state: 'loading' | 'away' }
  | { readonly state: 'ready'; readonly items: readonly DisputeView[]; readonly next: string | null };

const LOADING: Standing = { state: 'loading' };

/** Advice that people say was wrong, the newest first: looked at and settled here. */
export function SafetyPage({ onSignedOut }: RoomProps): ReactElement {
  const show = new URLSearchParams(useSearch()).get('show') === 'settled' ? 'settled' : 'open';
  return <Disputes key={show} show={show} onSignedOut={onSignedOut} />;
}

interface DisputesProps {
  readonly show: 'open' | 'settled';
  readonly onSignedOut: () => void;
}

function Disputes({ show, onSignedOut }: DisputesProps): ReactElement {
  const [standing, setStanding] = useState<Standing>(LOADING);
  const load = useCallback(
    async (cursor?: string): Promise<void> => {
      const answered = await fetchDisputes(show, cursor);
      if (answered.kind === 'refused' && answered.status === 401) return onSignedOut();
      if (answered.kind !== 'ok') return setStanding({ state: 'away' });
      const { items, next } = answered.value;
      setStanding((before) => ({
        state: 'ready',
        items: cursor !== undefined && before.state === 'ready' ? [...before.items, ...items] : items,
        next,
      }));
    },
    [show, onSignedOut],
  );
  useEffect(() => void load(), [load]);
  const settled = (after: DisputeView): void =>
    setStanding((before) =>
      before.state === 'ready'
        ? { ...before, items: before.items.map((item) => (item.id === after.id ? after : item)) }
        : before,
    );
  return (
    <>
      <div className="row row-between">
        <Heading title="Advice that was wrong">Advice that people say was wrong</Heading>
        <Shown show={show} />
      </div>
      <p className="muted">
        Each check-in has a button to say that its advice was wrong. What you find is kept here with your
        name.
      </p>
      {standing.state === 'loading' && <Loading />}
      {standing.state === 'away' && (
        <p className="notice" role="alert">
          The server does not answer.{' '}
          <button type="button" className="button button-quiet" onClick={() => void load()}>
            Try again
          </button>
        </p>
      )}
      {standing.state === 'ready' && standing.items.length === 0 && (
        <p className="card">
          {show === 'open' ? 'Nobody said that advice was wrong.' : 'No finding was kept yet.'}
        </p>
      )}
      {standing.state === 'ready' &&
        standing.items.map((item) => (
          <DisputeCard key={item.id} dispute={item} onSettled={settled} onSignedOut={onSignedOut} />
        ))}
      {standing.state === 'ready' && standing.next !== null && (
        <button
          type="button"
          className="button button-quiet"
          onClick={() => void load(standing.next ?? undefined)}
        >
          Show more
        </button>
      )}
    </>
  );
}

function Shown({ show }: { readonly show: 'open' | 'settled' }): ReactElement {
  const [path] = useLocation();
  return (
    <nav className="row" aria-label="Which of them">
      <Link href={path} aria-current={show === 'open' ? 'page' : undefined}>
        Open
      </Link>
      <Link href={`${path}?show=settled`} aria-current={show === 'settled' ? 'page' : undefined}>
        Settled
      </Link>
    </nav>
  );
}

interface DisputeCardProps {
  readonly dispute: DisputeView;
  readonly onSettled: (after: DisputeView) => void;
  readonly onSignedOut: () => void;
}

function DisputeCard({ dispute, onSettled, onSignedOut }: DisputeCardProps): ReactElement {
  const { kinds, text, level, saidAt, checkInId, finding, note, settledAt, settledBy } = dispute;
  return (
    <section className="card">
      <h2>{kinds.map((kind) => KIND_WORDS[kind]).join(', ') || 'In their own words'}</h2>
      <p className="row">
        <span>The advice was:</span>
        <LevelMark level={level} />
        <span className="muted">Said {dateAndTime(Date.parse(saidAt))}</span>
        <Link href={`/cases/${checkInId}`}>Open the check-in</Link>
      </p>
      {text !== null && <blockquote className="said">{text}</blockquote>}
      {finding === null ? (
        <SettleForm dispute={dispute} onSettled={onSettled} onSignedOut={onSignedOut} />
      ) : (
        <p role="status">
          <strong>{FINDING_WORDS[finding]}.</strong> {note}
          <span className="choice-hint">
            {settledBy}, {settledAt === null ? '' : dateAndTime(Date.parse(settledAt))}
          </span>
        </p>
      )}
    </section>
  );
}
