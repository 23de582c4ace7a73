import type { Notice } from '@afterneedle/contract';
import { type ReactElement, useCallback, useEffect, useState } from 'react';
import { Link } from 'wouter';
import { dateAndTime } from '../../ui/date-words.ts';
import { fetchUndelivered, tryAgain } from './api.ts';

const KINDS: Readonly<Record<Notice['kind'], string>> = {
  alert: 'A check-in needs you today',
  escalation: 'Nobody has looked at an emergency',
  overdue: 'A check-in is late',
  reply: 'To a person: your clinic has written',
};

interface UndeliveredProps {
  readonly mayAct: boolean;
  readonly onSignedOut: () => void;
}

/** Letters and calls that did not arrive; those given up can be sent again. */
export function Undelivered({ mayAct, onSignedOut }: UndeliveredProps): ReactElement {
  const [items, setItems] = useState<readonly Notice[]>();
  const [fault, setFault] = useState<string>();
  const load = useCallback(async (): Promise<void> => {
    const answered = await fetchUndelivered();
    if (answered.kind === 'refused' && answered.status === 401) return onSignedOut();
    if (answered.kind === 'ok') setItems(answered.value);
  }, [onSignedOut]);
  useEffect(() => void load(), [load]);
  const again = async (id: string): Promise<void> => {
    const answered = await tryAgain(id);
    setFault(
      answered.kind === 'ok'
        ? undefined
        : answered.kind === 'refused'
          ? answered.detail
          : 'Not done: the server does not answer.',
    );
    await load();
  };
  return (
    <section className="card" aria-labelledby="undelivered">
      <h2 id="undelivered">What did not arrive</h2>
      {fault !== undefined && (
        <p className="field-error" role="alert">
          {fault}
        </p>
      )}
      {items?.length === 0 && <p>Every letter and every call has arrived.</p>}
      {items !== undefined && items.length > 0 && (
        <ul className="plain-list notice-list">
          {items.map((notice) => (
            <li key={notice.id} className="row row-between">
              <div>
                <strong>{KINDS[notice.kind]}</strong>,{' '}
                {notice.channel === 'mail' ? 'by mail' : 'by a call of your program'}
                {notice.address !== null && ` to ${notice.address}`}
                <span className="choice-hint">
                  {dateAndTime(Date.parse(notice.createdAt))}.{' '}
                  {notice.attempts === 1 ? '1 try' : `${notice.attempts} tries`}. {notice.fault}{' '}
                  {notice.state === 'failed' ? 'Given up.' : 'Still tried.'}{' '}
                  <Link href={`/cases/${notice.checkInId}`}>See the check-in</Link>
                </span>
              </div>
              {notice.state === 'failed' && mayAct && (
                <button type="button" className="button button-quiet" onClick={() => void again(notice.id)}>
                  Try again
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
